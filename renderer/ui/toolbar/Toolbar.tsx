import clsx from 'clsx';
import type { KeyboardEvent, ReactNode } from 'react';
import { isEditingText } from '../text-editing';
import styles from './Toolbar.module.css';

export interface ToolbarProps {
  label: string;
  /** Lies on the content with a shadow, as over the map. */
  floating?: boolean;
  orientation?: 'horizontal' | 'vertical';
  className?: string | undefined;
  children: ReactNode;
}

const FOCUSABLE = 'button:not(:disabled), [role="combobox"], [role="radio"][tabindex="0"]';

/** Buttons for what is below it. Arrow keys move between them, Tab as well. */
export function Toolbar({ label, floating = false, orientation = 'horizontal', className, children }: ToolbarProps) {
  function handleKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (event.defaultPrevented || isEditingText(event.target)) return;
    const forward = orientation === 'horizontal' ? 'ArrowRight' : 'ArrowDown';
    const backward = orientation === 'horizontal' ? 'ArrowLeft' : 'ArrowUp';
    if (event.key !== forward && event.key !== backward) return;
    if (!event.currentTarget.contains(event.target as Node)) return;
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(FOCUSABLE)];
    const at = stops.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    event.preventDefault();
    const step = event.key === forward ? 1 : -1;
    stops[(at + step + stops.length) % stops.length]?.focus();
  }

  return (
    <div
      role="toolbar"
      aria-label={label}
      aria-orientation={orientation}
      className={clsx(styles.toolbar, styles[orientation], floating && styles.floating, className)}
      onKeyDown={handleKeyDown}
    >
      {children}
    </div>
  );
}

/** A line between groups of a toolbar. */
export function ToolbarSeparator() {
  return <span className={styles.separator} role="separator" />;
}

/** Pushes what follows to the far end. */
export function ToolbarSpace() {
  return <span className={styles.space} />;
}
