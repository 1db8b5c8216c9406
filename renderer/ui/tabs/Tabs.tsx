import clsx from 'clsx';
import { Tabs as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { Icon, type IconType } from '../icon/Icon';
import styles from './Tabs.module.css';

export interface TabItem<V extends string = string> {
  value: V;
  label: string;
  icon?: IconType | undefined;
  /** Behind the label: a count, a Light. */
  badge?: ReactNode;
  disabled?: boolean;
}

export interface TabsProps<V extends string = string> {
  items: readonly TabItem<V>[];
  value: V;
  onValueChange: (value: V) => void;
  /** Name of the tab row. */
  label: string;
  /** Right of the tabs, on the same line. */
  actions?: ReactNode;
  /** `manual` changes on Enter only, for tabs whose pages are heavy. */
  activation?: 'automatic' | 'manual';
  className?: string | undefined;
  /** One TabPanel per item; only the active one is mounted. */
  children: ReactNode;
}

/** Several pages in one place, of which one is shown. */
export function Tabs<V extends string = string>({
  items,
  value,
  onValueChange,
  label,
  actions,
  activation = 'automatic',
  className,
  children,
}: TabsProps<V>) {
  return (
    <Radix.Root
      className={clsx(styles.tabs, className)}
      value={value}
      onValueChange={(next) => onValueChange(next as V)}
      activationMode={activation}
    >
      <div className={styles.bar}>
        <Radix.List className={styles.list} aria-label={label}>
          {items.map((item) => (
            <Radix.Trigger key={item.value} value={item.value} className={styles.tab} disabled={item.disabled}>
              {item.icon ? <Icon as={item.icon} size={15} /> : null}
              <span>{item.label}</span>
              {item.badge}
            </Radix.Trigger>
          ))}
        </Radix.List>
        {actions == null ? null : <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </Radix.Root>
  );
}

/** What is shown under a tab. */
export function TabPanel({
  value,
  className,
  children,
}: {
  value: string;
  className?: string | undefined;
  children: ReactNode;
}) {
  return (
    <Radix.Content value={value} className={clsx(styles.panel, className)}>
      {children}
    </Radix.Content>
  );
}
