import clsx from 'clsx';
import { Flame } from 'lucide-react';
import { Icon } from '../icon/Icon';
import styles from './HeatBadge.module.css';

export interface HeatBadgeProps {
  /** 1 to 10; `null` is not rated. */
  value: number | null;
  /** In words, e.g. "Kittel-brennt-Faktor 8 von 10". */
  label: string;
  className?: string | undefined;
}

/** Which of five heats a number from 0 to 10 has. */
export function heatStep(value: number): 1 | 2 | 3 | 4 | 5 {
  const step = Math.ceil(value / 2);
  return step <= 1 ? 1 : step === 2 ? 2 : step === 3 ? 3 : step === 4 ? 4 : 5;
}

/** Read-only picture of urgency: the number on its heat. */
export function HeatBadge({ value, label, className }: HeatBadgeProps) {
  return (
    <span
      className={clsx(styles.badge, value !== null && styles[`heat${heatStep(value)}`], className)}
      role="img"
      aria-label={label}
      title={label}
    >
      <Icon as={Flame} size={12} />
      <span aria-hidden>{value ?? '–'}</span>
    </span>
  );
}
