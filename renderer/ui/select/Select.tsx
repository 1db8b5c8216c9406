import clsx from 'clsx';
import { getNonce } from 'get-nonce';
import { Check, ChevronDown } from 'lucide-react';
import { Select as Radix } from 'radix-ui';
import { useState, type ReactNode } from 'react';
import control from '../field/control.module.css';
import { useControlProps, useField } from '../field/field-context';
import { Icon, type IconType } from '../icon/Icon';
import styles from './Select.module.css';

export interface SelectOption<V extends string = string> {
  value: V;
  label: string;
  /** Second line in the list. */
  hint?: string | undefined;
  icon?: IconType | undefined;
  /** A mark of our own instead of an icon, e.g. an AttitudeMark. */
  mark?: ReactNode;
  disabled?: boolean;
}

export interface SelectGroup<V extends string = string> {
  label: string;
  options: readonly SelectOption<V>[];
}

export interface SelectProps<V extends string = string> {
  value: V | null;
  onValueChange: (value: V) => void;
  options: readonly (SelectOption<V> | SelectGroup<V>)[];
  placeholder?: string | undefined;
  /** With words given, the first entry of the list takes the choice back. */
  clearLabel?: string | undefined;
  onClear?: (() => void) | undefined;
  size?: 'medium' | 'small';
  variant?: 'boxed' | 'bare';
  disabled?: boolean | undefined;
  id?: string | undefined;
  /** Needed outside a Field. */
  'aria-label'?: string | undefined;
  className?: string | undefined;
}

/** Radix keeps the empty string for "nothing chosen", so clearing needs a value of its own. */
const CLEAR = '\u0000clear';

function isGroup<V extends string>(entry: SelectOption<V> | SelectGroup<V>): entry is SelectGroup<V> {
  return 'options' in entry;
}

function Choice({ option }: { option: SelectOption }) {
  return (
    <span className={styles.choice}>
      {option.mark ?? (option.icon ? <Icon as={option.icon} /> : null)}
      <span className={styles.choiceLabel}>{option.label}</span>
    </span>
  );
}

function Item({ option }: { option: SelectOption }) {
  return (
    <Radix.Item className={styles.item} value={option.value} disabled={option.disabled ?? false}>
      <span className={styles.check}>
        <Radix.ItemIndicator>
          <Icon as={Check} size={14} />
        </Radix.ItemIndicator>
      </span>
      <span className={styles.words}>
        <Radix.ItemText>
          <Choice option={option} />
        </Radix.ItemText>
        {option.hint === undefined ? null : <span className={styles.hint}>{option.hint}</span>}
      </span>
    </Radix.Item>
  );
}

/** A choice of one from a list that opens. */
export function Select<V extends string = string>({
  value,
  onValueChange,
  options,
  placeholder,
  clearLabel,
  onClear,
  size = 'medium',
  variant = 'boxed',
  disabled,
  id,
  className,
  'aria-label': ariaLabel,
}: SelectProps<V>) {
  const field = useField();
  const wiring = useControlProps({ id, disabled });
  // Radix draws the list of a closed select too. Many of them on a page would be thousands of entries nobody looks at,
  // so the list is there once the select is pointed at or focused, when letters choose in it, or when a form checks it.
  const [isNear, setNear] = useState(false);
  const approach = (): void => setNear(true);
  const chosen = options.flatMap<SelectOption<V>>((entry) => (isGroup(entry) ? entry.options : [entry])).find((option) => option.value === value);

  return (
    <Radix.Root
      value={value ?? ''}
      onOpenChange={approach}
      onValueChange={(next) => {
        if (next === CLEAR) onClear?.();
        else onValueChange(next as V);
      }}
      disabled={wiring.disabled ?? false}
      required={wiring.required ?? false}
    >
      <Radix.Trigger
        id={wiring.id}
        className={clsx(
          control.control,
          styles.trigger,
          size === 'small' && control.small,
          variant === 'bare' && control.bare,
          className,
        )}
        onFocus={approach}
        onPointerEnter={approach}
        aria-label={ariaLabel}
        aria-labelledby={ariaLabel === undefined && field ? `${field.labelId} ${wiring.id}` : undefined}
        aria-describedby={wiring['aria-describedby']}
        aria-invalid={wiring['aria-invalid']}
        data-invalid={wiring['aria-invalid']}
      >
        <span className={styles.value}>
          <Radix.Value placeholder={<span className={styles.placeholder}>{placeholder ?? '\u00a0'}</span>}>{chosen === undefined ? null : <Choice option={chosen} />}</Radix.Value>
        </span>
        <Radix.Icon className={styles.chevron}>
          <Icon as={ChevronDown} size={14} />
        </Radix.Icon>
      </Radix.Trigger>
      {isNear || wiring.required === true ? (
        <Radix.Portal>
          <Radix.Content className={styles.list} position="popper" sideOffset={4} collisionPadding={8}>
            <Radix.Viewport className={styles.viewport} nonce={getNonce()}>
              {clearLabel === undefined || value === null ? null : (
                <Radix.Item className={clsx(styles.item, styles.clear)} value={CLEAR}>
                  <span className={styles.check} />
                  <Radix.ItemText>{clearLabel}</Radix.ItemText>
                </Radix.Item>
              )}
              {options.map((entry) =>
                isGroup(entry) ? (
                  <Radix.Group key={entry.label} className={styles.group}>
                    <Radix.Label className={styles.groupLabel}>{entry.label}</Radix.Label>
                    {entry.options.map((option) => (
                      <Item key={option.value} option={option} />
                    ))}
                  </Radix.Group>
                ) : (
                  <Item key={entry.value} option={entry} />
                ),
              )}
            </Radix.Viewport>
          </Radix.Content>
        </Radix.Portal>
      ) : null}
    </Radix.Root>
  );
}
