import clsx from 'clsx';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon, type IconType } from '../icon/Icon';
import styles from './Chip.module.css';

export interface ChipProps {
  icon?: IconType | undefined;
  mark?: ReactNode;
  /** Chosen, as a filter or a tag; sets aria-pressed when it can be clicked. */
  selected?: boolean;
  onClick?: (() => void) | undefined;
  /** With a handler, a button at the end takes the chip away. */
  onRemove?: (() => void) | undefined;
  removeLabel?: string | undefined;
  disabled?: boolean;
  className?: string | undefined;
  children: ReactNode;
}

/** A value one can choose, open or take away. */
export function Chip({
  icon,
  mark,
  selected,
  onClick,
  onRemove,
  removeLabel,
  disabled = false,
  className,
  children,
}: ChipProps) {
  const content = (
    <>
      {mark ?? (icon ? <Icon as={icon} size={13} /> : null)}
      <span className={styles.label}>{children}</span>
    </>
  );
  return (
    <span
      className={clsx(styles.chip, className)}
      data-selected={selected || undefined}
      data-clickable={(onClick !== undefined && !disabled) || undefined}
      data-disabled={disabled || undefined}
    >
      {onClick === undefined ? (
        <span className={styles.body}>{content}</span>
      ) : (
        <button type="button" className={styles.body} onClick={onClick} aria-pressed={selected} disabled={disabled}>
          {content}
        </button>
      )}
      {onRemove === undefined ? null : (
        <button type="button" className={styles.remove} onClick={onRemove} aria-label={removeLabel} disabled={disabled}>
          <Icon as={X} size={12} />
        </button>
      )}
    </span>
  );
}
