import clsx from 'clsx';
import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useField, useGroupProps } from '../field/field-context';
import { heatStep } from './HeatBadge';
import styles from './ScaleInput.module.css';

export interface ScaleInputProps {
  /** `urgency` is 1–10 as heat, `influence` 1–5 as rising bars. */
  kind: 'urgency' | 'influence';
  value: number | null;
  onValueChange: (value: number | null) => void;
  /** In words for screen readers, e.g. "8 von 10, brennt". */
  valueText: (value: number) => string;
  /** Words for "not rated", shown in place of the number. */
  emptyText: string;
  /** Words under the two ends. */
  minLabel?: string | undefined;
  maxLabel?: string | undefined;
  /** Delete takes the rating back. */
  clearable?: boolean;
  disabled?: boolean | undefined;
  'aria-label'?: string | undefined;
  className?: string | undefined;
}

/**
 * One slider for the keyboard: arrows by one, Home and End, a digit sets it
 * directly (0 is 10). For the mouse: press a step, or press and drag.
 */
export function ScaleInput({
  kind,
  value,
  onValueChange,
  valueText,
  emptyText,
  minLabel,
  maxLabel,
  clearable = true,
  disabled,
  className,
  'aria-label': ariaLabel,
}: ScaleInputProps) {
  const field = useField();
  const max = kind === 'urgency' ? 10 : 5;
  const off = disabled ?? field?.disabled ?? false;
  const [hovered, setHovered] = useState<number | null>(null);
  const steps = Array.from({ length: max }, (_, index) => index + 1);

  function set(next: number | null) {
    if (off || next === value) return;
    onValueChange(next);
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (off || event.ctrlKey || event.metaKey || event.altKey) return;
    const current = value ?? 0;
    const next = nextValue(event.key, current, max);
    if (next !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      set(next);
    } else if (clearable && (event.key === 'Delete' || event.key === 'Backspace')) {
      event.preventDefault();
      event.stopPropagation();
      set(null);
    }
  }

  function stepUnder(event: PointerEvent<HTMLElement>): number | null {
    const box = event.currentTarget.getBoundingClientRect();
    if (box.width === 0) return null;
    const ratio = (event.clientX - box.left) / box.width;
    return Math.min(max, Math.max(1, Math.ceil(ratio * max)));
  }

  return (
    <div className={clsx(styles.scale, className)} data-kind={kind} data-disabled={off || undefined}>
      <div className={styles.row}>
        <div
          {...useGroupProps({ 'aria-label': ariaLabel })}
          id={field?.controlId}
          className={styles.steps}
          role="slider"
          tabIndex={off ? -1 : 0}
          aria-valuemin={value === null ? 0 : 1}
          aria-valuemax={max}
          aria-valuenow={value ?? 0}
          aria-valuetext={value === null ? emptyText : valueText(value)}
          aria-disabled={off || undefined}
          aria-orientation="horizontal"
          onKeyDown={handleKeyDown}
          onPointerDown={(event) => {
            if (off || event.button !== 0) return;
            event.currentTarget.setPointerCapture?.(event.pointerId);
            set(stepUnder(event));
          }}
          onPointerMove={(event) => {
            if (off) return;
            const step = stepUnder(event);
            setHovered(step);
            if (event.buttons === 1 && step !== null) set(step);
          }}
          onPointerLeave={() => setHovered(null)}
        >
          {steps.map((step) => (
            <span
              key={step}
              className={clsx(styles.step, kind === 'urgency' && styles[`heat${heatStep(step)}`])}
              style={kind === 'influence' ? { height: `${28 + step * 14.4}%` } : undefined}
              data-on={(value !== null && step <= value) || undefined}
              data-ghost={(hovered !== null && step <= hovered && !(value !== null && step <= value)) || undefined}
            />
          ))}
        </div>
        <output className={styles.value} data-empty={value === null || undefined} aria-hidden>
          {value ?? emptyText}
        </output>
      </div>
      {minLabel === undefined && maxLabel === undefined ? null : (
        <div className={styles.ends} aria-hidden>
          <span>{minLabel}</span>
          <span>{maxLabel}</span>
        </div>
      )}
    </div>
  );
}

function nextValue(key: string, current: number, max: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(max, current + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(1, current - 1);
    case 'Home':
      return 1;
    case 'End':
      return max;
    case 'PageUp':
      return Math.min(max, current + 2);
    case 'PageDown':
      return Math.max(1, current - 2);
  }
  if (/^[0-9]$/.test(key)) {
    const digit = key === '0' ? 10 : Number(key);
    return digit <= max ? digit : undefined;
  }
  return undefined;
}
