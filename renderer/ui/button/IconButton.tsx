import clsx from 'clsx';
import type { ComponentProps } from 'react';
import { Icon, type IconType } from '../icon/Icon';
import { Spinner } from '../spinner/Spinner';
import { Tooltip } from '../tooltip/Tooltip';
import styles from './IconButton.module.css';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'aria-label'> {
  icon: IconType;
  /** Name for screen readers and words of the tooltip. */
  label: string;
  /** Shown in the tooltip and announced, e.g. `Strg+Z`. */
  shortcut?: string | undefined;
  variant?: 'quiet' | 'secondary';
  size?: 'medium' | 'small';
  /** A lasting "on" state; sets aria-pressed. */
  pressed?: boolean | undefined;
  busy?: boolean;
  tooltipSide?: 'top' | 'right' | 'bottom' | 'left';
}

/** A button without words, which its tooltip has. */
export function IconButton({
  icon,
  label,
  shortcut,
  variant = 'quiet',
  size = 'medium',
  pressed,
  busy = false,
  tooltipSide = 'bottom',
  className,
  onClick,
  type = 'button',
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip content={label} shortcut={shortcut} side={tooltipSide}>
      <button
        {...rest}
        type={type}
        className={clsx(styles.button, styles[variant], size === 'small' && styles.small, className)}
        onClick={busy ? undefined : onClick}
        aria-label={label}
        aria-pressed={pressed}
        aria-busy={busy || undefined}
        aria-disabled={busy || rest['aria-disabled'] || undefined}
      >
        {busy ? <Spinner size={size === 'small' ? 14 : 16} /> : <Icon as={icon} size={size === 'small' ? 14 : 17} />}
      </button>
    </Tooltip>
  );
}
