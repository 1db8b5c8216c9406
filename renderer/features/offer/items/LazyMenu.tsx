import { cloneElement, useState, type KeyboardEvent, type ReactElement } from 'react';
import { Menu } from '../../../ui/menu/Menu';
import type { MenuEntry } from '../../../ui/menu/menu-entries';

type TriggerProps = {
  onClick?: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  'aria-haspopup'?: 'menu';
  'aria-expanded'?: boolean;
};

type Props = {
  /** One button. */
  trigger: ReactElement<TriggerProps>;
  entries: () => readonly MenuEntry[];
  align?: 'start' | 'end';
};

/** A menu that is made when it is first opened: an offer of 500 positions has a thousand of them. */
export function LazyMenu({ trigger, entries, align = 'start' }: Props) {
  const [open, setOpen] = useState<boolean | null>(null);
  if (open !== null) return <Menu trigger={trigger} entries={open ? entries() : []} align={align} open={open} onOpenChange={setOpen} />;
  return cloneElement(trigger, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onClick: () => setOpen(true),
    onKeyDown: (event) => {
      if (event.key !== 'ArrowDown' || event.altKey) return;
      event.preventDefault();
      setOpen(true);
    },
  });
}
