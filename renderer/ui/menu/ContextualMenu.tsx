import { ContextMenu } from 'radix-ui';
import type { ReactElement } from 'react';
import { renderMenuEntries, type MenuEntry } from './menu-entries';
import styles from './Menu.module.css';

export interface ContextualMenuProps {
  entries: readonly MenuEntry[];
  onOpenChange?: ((open: boolean) => void) | undefined;
  /** The area that answers to the right button and the menu key. */
  children: ReactElement;
}

/** What can be done with something, on the right mouse button. */
export function ContextualMenu({ entries, onOpenChange, children }: ContextualMenuProps) {
  return (
    <ContextMenu.Root modal={false} {...(onOpenChange === undefined ? {} : { onOpenChange })}>
      <ContextMenu.Trigger asChild>{children}</ContextMenu.Trigger>
      <ContextMenu.Portal>
        <ContextMenu.Content className={styles.menu} collisionPadding={8} loop>
          {renderMenuEntries(entries, ContextMenu)}
        </ContextMenu.Content>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  );
}
