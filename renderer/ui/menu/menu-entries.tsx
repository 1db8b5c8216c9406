import clsx from 'clsx';
import { Check, ChevronRight } from 'lucide-react';
import type { ContextMenu, DropdownMenu } from 'radix-ui';
import { Fragment, type ReactNode } from 'react';
import { Icon, type IconType } from '../icon/Icon';
import styles from './Menu.module.css';

export type MenuEntry =
  | {
      kind?: 'item';
      id: string;
      label: string;
      icon?: IconType | undefined;
      mark?: ReactNode;
      /** As the user types it, e.g. `Strg+D`. */
      shortcut?: string | undefined;
      /** Second line. */
      hint?: string | undefined;
      onSelect: () => void;
      disabled?: boolean;
      danger?: boolean;
    }
  | {
      kind: 'check';
      id: string;
      label: string;
      shortcut?: string | undefined;
      checked: boolean;
      onCheckedChange: (checked: boolean) => void;
      disabled?: boolean;
    }
  | {
      kind: 'choice';
      id: string;
      label?: string | undefined;
      value: string;
      onValueChange: (value: string) => void;
      options: readonly { value: string; label: string; mark?: ReactNode }[];
    }
  | { kind: 'submenu'; id: string; label: string; icon?: IconType | undefined; entries: readonly MenuEntry[] }
  | { kind: 'label'; id: string; label: string }
  | { kind: 'separator'; id: string };

/** Dropdown and context menu have the same parts; one renderer serves both. */
export type MenuParts = typeof DropdownMenu | typeof ContextMenu;

/** The entries of a menu, drawn with the parts of its kind. */
export function renderMenuEntries(entries: readonly MenuEntry[], parts: MenuParts): ReactNode {
  // The two libraries' parts differ in nothing that is used here.
  const Parts = parts as typeof DropdownMenu;
  return entries.map((entry) => {
    switch (entry.kind) {
      case 'separator':
        return <Parts.Separator key={entry.id} className={styles.separator} />;
      case 'label':
        return (
          <Parts.Label key={entry.id} className={styles.groupLabel}>
            {entry.label}
          </Parts.Label>
        );
      case 'check':
        return (
          <Parts.CheckboxItem
            key={entry.id}
            className={styles.item}
            checked={entry.checked}
            onCheckedChange={entry.onCheckedChange}
            disabled={entry.disabled ?? false}
          >
            <span className={styles.lead}>
              <Parts.ItemIndicator className={styles.indicator}>
                <Icon as={Check} size={14} />
              </Parts.ItemIndicator>
            </span>
            <span className={styles.label}>{entry.label}</span>
            {entry.shortcut === undefined ? null : <span className={styles.shortcut}>{entry.shortcut}</span>}
          </Parts.CheckboxItem>
        );
      case 'choice':
        return (
          <Fragment key={entry.id}>
            {entry.label === undefined ? null : <Parts.Label className={styles.groupLabel}>{entry.label}</Parts.Label>}
            <Parts.RadioGroup value={entry.value} onValueChange={entry.onValueChange}>
              {entry.options.map((option) => (
                <Parts.RadioItem key={option.value} className={styles.item} value={option.value}>
                  <span className={styles.lead}>
                    <Parts.ItemIndicator className={styles.indicator}>
                      <Icon as={Check} size={14} />
                    </Parts.ItemIndicator>
                  </span>
                  {option.mark === undefined ? null : <span className={styles.mark}>{option.mark}</span>}
                  <span className={styles.label}>{option.label}</span>
                </Parts.RadioItem>
              ))}
            </Parts.RadioGroup>
          </Fragment>
        );
      case 'submenu':
        return (
          <Parts.Sub key={entry.id}>
            <Parts.SubTrigger className={styles.item}>
              <span className={styles.lead}>{entry.icon ? <Icon as={entry.icon} size={15} /> : null}</span>
              <span className={styles.label}>{entry.label}</span>
              <Icon as={ChevronRight} size={14} className={styles.more} />
            </Parts.SubTrigger>
            <Parts.Portal>
              <Parts.SubContent className={styles.menu} sideOffset={4} alignOffset={-5} collisionPadding={8}>
                {renderMenuEntries(entry.entries, parts)}
              </Parts.SubContent>
            </Parts.Portal>
          </Parts.Sub>
        );
      default:
        return (
          <Parts.Item
            key={entry.id}
            className={clsx(styles.item, entry.danger && styles.danger)}
            onSelect={entry.onSelect}
            disabled={entry.disabled ?? false}
          >
            <span className={styles.lead}>
              {entry.mark ?? (entry.icon ? <Icon as={entry.icon} size={15} /> : null)}
            </span>
            <span className={styles.label}>
              {entry.label}
              {entry.hint === undefined ? null : <span className={styles.hint}>{entry.hint}</span>}
            </span>
            {entry.shortcut === undefined ? null : <span className={styles.shortcut}>{entry.shortcut}</span>}
          </Parts.Item>
        );
    }
  });
}
