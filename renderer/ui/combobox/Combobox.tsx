import clsx from 'clsx';
import { Popover } from 'radix-ui';
import { useId, useState, type ComponentProps, type KeyboardEvent } from 'react';
import { Icon, type IconType } from '../icon/Icon';
import { KEEPS_ESCAPE } from '../text-editing';
import { TextInput } from '../text-input/TextInput';
import styles from './Combobox.module.css';

export interface ComboboxOption {
  id: string;
  label: string;
  /** Behind the label, muted. */
  hint?: string | undefined;
  icon?: IconType | undefined;
}

export interface ComboboxProps
  extends Omit<ComponentProps<typeof TextInput>, 'value' | 'onValueChange' | 'onCommit' | 'type' | 'role'> {
  text: string;
  /** Every keystroke. */
  onTextChange: (text: string) => void;
  /** What fits the text; the caller filters. */
  options: readonly ComboboxOption[];
  onChoose: (id: string) => void;
  /** Name of the list for screen readers. */
  listLabel: string;
}

/**
 * A text box that offers what fits while one types. Arrows move, Enter or a click takes, Escape closes the list and
 * keeps the text. Nothing is taken without being asked for.
 */
export function Combobox({ text, onTextChange, options, onChoose, listLabel, onFocus, onBlur, onKeyDown, ...input }: ComboboxProps) {
  const id = useId();
  const [wanted, setWanted] = useState(false);
  const [at, setAt] = useState(-1);
  const open = wanted && options.length > 0;
  const active = open ? options[at] : undefined;

  function close() {
    setWanted(false);
    setAt(-1);
  }

  function choose(option: ComboboxOption) {
    close();
    onChoose(option.id);
  }

  function handleKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    onKeyDown?.(event);
    if (event.nativeEvent.isComposing) return;
    if (event.defaultPrevented) {
      // The caller has taken what was typed.
      if (event.key === 'Enter') close();
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) {
        setWanted(true);
        setAt(-1);
      } else if (event.key === 'ArrowDown') setAt((before) => (before + 1) % options.length);
      else setAt((before) => (before <= 0 ? options.length - 1 : before - 1));
    } else if (event.key === 'Enter' && active !== undefined) {
      event.preventDefault();
      choose(active);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  }

  return (
    <Popover.Root open={open}>
      <Popover.Anchor asChild>
        <div className={styles.anchor}>
          <TextInput
            {...input}
            {...(open ? { [KEEPS_ESCAPE]: '' } : {})}
            role="combobox"
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={open ? `${id}-list` : undefined}
            aria-activedescendant={active === undefined ? undefined : `${id}-${at}`}
            value={text}
            onValueChange={(next) => {
              onTextChange(next);
              setWanted(true);
              setAt(-1);
            }}
            onFocus={onFocus}
            onBlur={(event) => {
              close();
              onBlur?.(event);
            }}
            onClick={() => setWanted(true)}
            onKeyDown={handleKeyDown}
          />
        </div>
      </Popover.Anchor>
      <Popover.Portal>
        <Popover.Content
          className={styles.popover}
          aria-label={listLabel}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
        >
          <ul className={styles.list} role="listbox" id={`${id}-list`} aria-label={listLabel}>
            {options.map((option, index) => (
              <li
                key={option.id}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === at}
                className={clsx(styles.option, index === at && styles.active)}
                // The input keeps the focus, so that leaving it is not mistaken for giving up.
                onMouseDown={(event) => event.preventDefault()}
                onMouseMove={() => setAt(index)}
                onClick={() => choose(option)}
              >
                {option.icon === undefined ? null : <Icon as={option.icon} size={14} className={styles.icon} />}
                <span className={styles.label}>{option.label}</span>
                {option.hint === undefined ? null : <span className={styles.hint}>{option.hint}</span>}
              </li>
            ))}
          </ul>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
