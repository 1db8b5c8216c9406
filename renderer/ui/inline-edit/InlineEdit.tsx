import clsx from 'clsx';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { KEEPS_ESCAPE } from '../text-editing';
import styles from './InlineEdit.module.css';

export interface InlineEditProps {
  value: string;
  /** Enter or leaving the input, when the text changed and is accepted. */
  onCommit: (value: string) => void;
  /** What is edited: "Name". */
  label: string;
  /** While the value is empty. */
  placeholder?: string | undefined;
  /** Words that say what to do, or null. A rejected text stays in the input. */
  validate?: ((value: string) => string | null) | undefined;
  /** Looks different from the plain text. */
  display?: ReactNode;
  /** Opened and closed from outside, e.g. by F2 on a map node. */
  editing?: boolean | undefined;
  onEditingChange?: ((editing: boolean) => void) | undefined;
  disabled?: boolean;
  className?: string | undefined;
}

/**
 * Text that becomes an input on Enter, F2 or double click. Enter keeps, Escape
 * gives back what was there. Plain keys never leave the input: Backspace must
 * not delete what the text belongs to.
 */
export function InlineEdit({
  value,
  onCommit,
  label,
  placeholder,
  validate,
  display,
  editing,
  onEditingChange,
  disabled = false,
  className,
}: InlineEditProps) {
  const id = useId();
  const [ownEditing, setOwnEditing] = useState(false);
  const [draft, setDraft] = useState(value);
  const [message, setMessage] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const text = useRef<HTMLSpanElement>(null);
  const refocus = useRef(false);
  const done = useRef(false);
  const open = (editing ?? ownEditing) && !disabled;

  // Every opening starts from the value as it is then, whoever opened it.
  const [wasOpen, setWasOpen] = useState(open);
  if (wasOpen !== open) {
    setWasOpen(open);
    setDraft(value);
    setMessage(null);
  }

  useEffect(() => {
    if (open) {
      done.current = false;
      input.current?.focus();
      input.current?.select();
    } else if (refocus.current) {
      refocus.current = false;
      text.current?.focus();
    }
  }, [open]);

  function setOpen(next: boolean) {
    setOwnEditing(next);
    onEditingChange?.(next);
  }

  function close(giveFocusBack: boolean) {
    done.current = true;
    refocus.current = giveFocusBack;
    setOpen(false);
  }

  function commit(giveFocusBack: boolean) {
    const next = draft.trim();
    if (next === value) {
      close(giveFocusBack);
      return;
    }
    const problem = validate?.(next) ?? null;
    if (problem !== null) {
      setMessage(problem);
      return;
    }
    close(giveFocusBack);
    onCommit(next);
  }

  function handleInputKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      commit(true);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close(true);
    }
    if (!event.ctrlKey && !event.metaKey && !event.altKey && event.key !== 'Tab') event.stopPropagation();
  }

  if (open) {
    return (
      <span className={clsx(styles.edit, className)}>
        <span className={styles.sizer}>
          <span className={styles.ghost} aria-hidden>
            {draft === '' ? (placeholder ?? '') : draft}
          </span>
          <input
            ref={input}
            className={clsx(styles.input, 'nodrag', 'nopan')}
            {...{ [KEEPS_ESCAPE]: '' }}
            aria-label={label}
            aria-invalid={message !== null || undefined}
            aria-describedby={message === null ? undefined : `${id}-error`}
            placeholder={placeholder}
            size={1}
            value={draft}
            onChange={(event) => {
              setDraft(event.target.value);
              setMessage(null);
            }}
            onBlur={() => {
              if (!done.current) commit(false);
            }}
            onKeyDown={handleInputKeyDown}
          />
        </span>
        {message === null ? null : (
          <span className={styles.error} id={`${id}-error`} role="alert">
            {message}
          </span>
        )}
      </span>
    );
  }

  return (
    <span
      ref={text}
      className={clsx(styles.text, className)}
      data-empty={value === '' || undefined}
      {...(disabled
        ? {}
        : {
            role: 'button',
            tabIndex: 0,
            'aria-label': `${label}: ${value === '' ? (placeholder ?? '') : value}`,
            onDoubleClick: () => setOpen(true),
            onKeyDown: (event) => {
              if (event.key === 'Enter' || event.key === 'F2') {
                event.preventDefault();
                event.stopPropagation();
                setOpen(true);
              }
            },
          })}
    >
      {display ?? (value === '' ? placeholder : value)}
    </span>
  );
}
