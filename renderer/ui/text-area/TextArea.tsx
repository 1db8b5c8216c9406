import clsx from 'clsx';
import { useLayoutEffect, useRef, type ComponentProps } from 'react';
import control from '../field/control.module.css';
import { useControlProps } from '../field/field-context';
import styles from './TextArea.module.css';

export interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'rows'> {
  value: string;
  /** Every keystroke. */
  onValueChange: (value: string) => void;
  /** Leaving the field or Ctrl+Enter, if the text changed since it was entered. */
  onCommit?: ((value: string) => void) | undefined;
  /** Grows with its text from here … */
  minRows?: number;
  /** … to here, then scrolls. */
  maxRows?: number;
}

const LINE = 20;
const PADDING = 12;

/** A text of several lines, as high as what stands in it. */
export function TextArea({
  value,
  onValueChange,
  onCommit,
  minRows = 3,
  maxRows = 14,
  className,
  onFocus,
  onBlur,
  onKeyDown,
  ...rest
}: TextAreaProps) {
  const wiring = useControlProps(rest);
  const area = useRef<HTMLTextAreaElement>(null);
  const entered = useRef(value);

  useLayoutEffect(() => {
    const element = area.current;
    if (element === null) return;
    element.style.height = 'auto';
    const wanted = Math.min(element.scrollHeight, maxRows * LINE + PADDING);
    element.style.height = `${Math.max(wanted, minRows * LINE + PADDING)}px`;
  }, [value, minRows, maxRows]);

  function commit() {
    if (value === entered.current) return;
    entered.current = value;
    onCommit?.(value);
  }

  return (
    <span
      className={clsx(control.control, styles.box, className)}
      data-invalid={wiring['aria-invalid']}
      data-disabled={wiring.disabled || undefined}
    >
      <textarea
        {...rest}
        {...wiring}
        ref={area}
        rows={minRows}
        className={clsx(control.input, styles.area)}
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
        onKeyDown={(event) => {
          onKeyDown?.(event);
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) commit();
        }}
      />
    </span>
  );
}
