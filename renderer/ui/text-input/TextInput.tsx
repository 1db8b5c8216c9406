import clsx from 'clsx';
import { X } from 'lucide-react';
import { useRef, type ComponentProps, type KeyboardEvent, type ReactNode } from 'react';
import control from '../field/control.module.css';
import { useControlProps } from '../field/field-context';
import { Icon, type IconType } from '../icon/Icon';
import { IconButton } from '../button/IconButton';
import styles from './TextInput.module.css';

export interface TextInputProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'size' | 'prefix'> {
  value: string;
  /** Every keystroke. */
  onValueChange: (value: string) => void;
  /** Enter or leaving the field, if the text changed since it was entered. */
  onCommit?: ((value: string) => void) | undefined;
  icon?: IconType | undefined;
  prefix?: ReactNode;
  suffix?: ReactNode;
  /** With words given, a button empties the input while it holds text. */
  clearLabel?: string | undefined;
  size?: 'medium' | 'small';
  /** `bare` shows its box on hover and focus only (table cells). */
  variant?: 'boxed' | 'bare';
}

/** A text of one line. */
export function TextInput({
  value,
  onValueChange,
  onCommit,
  icon,
  prefix,
  suffix,
  clearLabel,
  size = 'medium',
  variant = 'boxed',
  className,
  onFocus,
  onBlur,
  onKeyDown,
  type = 'text',
  ...rest
}: TextInputProps) {
  const wiring = useControlProps(rest);
  const entered = useRef(value);
  const input = useRef<HTMLInputElement>(null);

  function commit() {
    if (value === entered.current) return;
    entered.current = value;
    onCommit?.(value);
  }

  function handleKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    onKeyDown?.(event);
    if (event.key === 'Enter' && !event.defaultPrevented && !event.nativeEvent.isComposing) commit();
  }

  return (
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
      {icon ? <Icon as={icon} className={styles.icon} /> : null}
      {prefix == null ? null : <span className={control.affix}>{prefix}</span>}
      <input
        ref={input}
        {...rest}
        {...wiring}
        type={type}
        className={control.input}
        value={value}
        onChange={(event) => onValueChange(event.target.value)}
        onFocus={(event) => {
          entered.current = value;
          onFocus?.(event);
        }}
        onBlur={(event) => {
          onBlur?.(event);
          commit();
        }}
        onKeyDown={handleKeyDown}
      />
      {suffix == null ? null : <span className={control.affix}>{suffix}</span>}
      {clearLabel !== undefined && value !== '' && !wiring.disabled ? (
        <IconButton
          icon={X}
          label={clearLabel}
          size="small"
          className={styles.clear}
          onClick={() => {
            onValueChange('');
            input.current?.focus();
          }}
        />
      ) : null}
    </span>
  );
}
