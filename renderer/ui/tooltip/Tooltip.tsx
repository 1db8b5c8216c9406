import { Tooltip as Radix } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { Kbd } from '../kbd/Kbd';
import { EnsureTooltipProvider } from './TooltipProvider';
import styles from './Tooltip.module.css';

export interface TooltipProps {
  /** Short words; a tooltip never holds something one needs in order to go on. */
  content: ReactNode;
  /** Shown as keys behind the words. */
  shortcut?: string | undefined;
  side?: 'top' | 'right' | 'bottom' | 'left';
  /** One element that can take focus. */
  children: ReactElement;
}

/** Words at something that is pointed at or has the focus. */
export function Tooltip({ content, shortcut, side = 'bottom', children }: TooltipProps) {
  return (
    <EnsureTooltipProvider>
      <Radix.Root>
        <Radix.Trigger asChild>{children}</Radix.Trigger>
        <Radix.Portal>
          <Radix.Content className={styles.tooltip} side={side} sideOffset={6} collisionPadding={8} onEscapeKeyDown={leaveEscape}>
            <span>{content}</span>
            {shortcut === undefined ? null : <Kbd keys={shortcut} inverse />}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </EnsureTooltipProvider>
  );
}

/**
 * Escape closes a tooltip and still means what it means below it: the library would keep the key for itself, also while a
 * tooltip is on its way out. In a dialog it stays the tooltip's, or it would reach what lies under the dialog.
 */
function leaveEscape(event: KeyboardEvent): void {
  const isInDialog = event.target instanceof Element && event.target.closest('[role="dialog"], [role="alertdialog"]') !== null;
  if (!isInDialog) event.preventDefault = () => undefined;
}
