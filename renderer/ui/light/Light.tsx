import clsx from 'clsx';
import type { ReactNode } from 'react';
import { VisuallyHidden } from '../visually-hidden/VisuallyHidden';
import styles from './Light.module.css';

export type LightStatus = 'red' | 'amber' | 'green';

export interface LightProps {
  status: LightStatus;
  /** The word that goes with it: "Lücken", "knapp", "vollständig". */
  label: string;
  /** Keeps the word for screen readers only. */
  labelHidden?: boolean;
  size?: number;
  className?: string | undefined;
}

/** Octagon, triangle, disc: told apart by outline, each with its own sign inside. */
const SHAPES: Record<LightStatus, ReactNode> = {
  red: (
    <>
      <path className={styles.body} d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" />
      <path className={styles.sign} d="M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8" />
    </>
  ),
  amber: (
    <>
      <path className={styles.body} d="M7.1 1.7a1 1 0 0 1 1.8 0l6.2 11.4a1 1 0 0 1-.9 1.5H1.8a1 1 0 0 1-.9-1.5z" />
      <path className={styles.sign} d="M8 6v3.4M8 11.9v.1" />
    </>
  ),
  green: (
    <>
      <circle className={styles.body} cx="8" cy="8" r="7" />
      <path className={styles.sign} d="M4.9 8.3l2.1 2.1 4.1-4.5" />
    </>
  ),
};

/** A traffic light, whose colours differ in shape too. */
export function Light({ status, label, labelHidden = false, size = 16, className }: LightProps) {
  return (
    <span className={clsx(styles.light, styles[status], className)} data-status={status}>
      <svg className={styles.shape} width={size} height={size} viewBox="0 0 16 16" aria-hidden>
        {SHAPES[status]}
      </svg>
      {labelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : <span>{label}</span>}
    </span>
  );
}
