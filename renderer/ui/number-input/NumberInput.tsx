import clsx from 'clsx';
import { CircleAlert } from 'lucide-react';
import { useEffect, useId, useRef, useState, type ComponentProps, type KeyboardEvent, type ReactNode } from 'react';
import control from '../field/control.module.css';
import { useControlProps, useField } from '../field/field-context';
import { Icon } from '../icon/Icon';
import { KEEPS_ESCAPE } from '../text-editing';
import { cleanPastedNumber } from './pasted-number';
import styles from './NumberInput.module.css';

export type ParsedNumber<T> = { ok: true; value: T | null } | { ok: false; message: string };

export interface NumberInputProps<T>
  extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'size' | 'prefix' | 'type' | 'min' | 'max' | 'step'> {
  /** Any exact number: a decimal string, a decimal object, an integer. `null` is empty. */
  value: T | null;
  /** Enter or leaving the field, only when the number changed. */
  onCommit: (value: T | null) => void;
  /** The user's notation to a number, or words that say what to do. Gets text without no-break spaces. */
  parse: (text: string) => ParsedNumber<T>;
  /** A number in the user's notation. */
  format: (value: T) => string;
  prefix?: ReactNode;
  suffix?: ReactNode;
  size?: 'medium' | 'small';
  variant?: 'boxed' | 'bare';
}

/**
 * A text box for exact decimals. It is not `type="number"`, so the mouse wheel
 * and a stray arrow key never change a price.
 */
export function NumberInput<T>({
  value,
  onCommit,
  parse,
  format,
  prefix,
  suffix,
  size = 'medium',
  variant = 'boxed',
  className,
  onBlur,
  onFocus,
  onKeyDown,
  ...rest
}: NumberInputProps<T>) {
  const field = useField();
  const ownErrorId = useId();
  const shown = value === null ? '' : format(value);
  const [draft, setDraft] = useState<string | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const selectOnClick = useRef(false);
  const reportError = field?.reportError;

  useEffect(() => {
    reportError?.(message);
    return () => reportError?.(null);
  }, [message, reportError]);

  // A new number from outside (undo, another device) replaces a rejected draft.
  const [seen, setSeen] = useState(shown);
  if (seen !== shown) {
    setSeen(shown);
    if (message !== null) {
      setMessage(null);
      setDraft(null);
    }
  }

  const wiring = useControlProps({
    ...rest,
    'aria-invalid': rest['aria-invalid'] ?? (message !== null || field?.invalid),
    'aria-describedby': message !== null && field === null ? ownErrorId : rest['aria-describedby'],
  });

  function commit() {
    if (draft === null) return;
    const text = cleanPastedNumber(draft);
    if (text === shown) {
      setDraft(null);
      setMessage(null);
      return;
    }
    const result = parse(text);
    if (!result.ok) {
      setMessage(result.message);
      return;
    }
    setDraft(null);
    setMessage(null);
    const next = result.value === null ? '' : format(result.value);
    if (next !== shown) onCommit(result.value);
  }

  function handleKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    onKeyDown?.(event);
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.defaultPrevented) {
      commit();
    } else if (event.key === 'Escape' && draft !== null) {
      // A dialog around it has prevented the default already, in order to leave this key here.
      event.stopPropagation();
      setDraft(null);
      setMessage(null);
    }
  }

  return (
    <span className={styles.whole}>
      <span
        className={clsx(
          control.control,
          size === 'small' && control.small,
          variant === 'bare' && control.bare,
          className,
        )}
        data-invalid={wiring['aria-invalid']}
        data-disabled={wiring.disabled || undefined}
      >
        {prefix == null ? null : <span className={control.affix}>{prefix}</span>}
        <input
          {...rest}
          {...wiring}
          {...(draft === null ? {} : { [KEEPS_ESCAPE]: '' })}
          ref={input}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          className={clsx(control.input, control.end)}
          value={draft ?? shown}
          onChange={(event) => {
            setDraft(event.target.value);
            if (message !== null) setMessage(null);
          }}
          onMouseDown={() => {
            selectOnClick.current = document.activeElement !== input.current;
          }}
          onMouseUp={(event) => {
            // The first click selects all, as in a spreadsheet; the next one places the caret.
            if (selectOnClick.current && input.current?.selectionStart === input.current?.selectionEnd) {
              event.preventDefault();
              input.current?.select();
            }
            selectOnClick.current = false;
          }}
          onFocus={onFocus}
          onBlur={(event) => {
            onBlur?.(event);
            commit();
          }}
          onKeyDown={handleKeyDown}
        />
        {suffix == null ? null : <span className={control.affix}>{suffix}</span>}
      </span>
      {message !== null && field === null ? (
        <span className={styles.error} id={ownErrorId} role="alert">
          <Icon as={CircleAlert} size={14} />
          {message}
        </span>
      ) : null}
    </span>
  );
}
