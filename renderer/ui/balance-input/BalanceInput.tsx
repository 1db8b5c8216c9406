import clsx from 'clsx';
import { useControlProps } from '../field/field-context';
import styles from './BalanceInput.module.css';

export interface BalanceInputProps {
  /** From `-most` (against) over 0 to `most` (for). */
  value: number;
  most?: number;
  onValueChange: (value: number) => void;
  /** A drag or a row of key presses is over. */
  onSettle?: (() => void) | undefined;
  /** In words for screen readers, e.g. "-3 of -5 to +5". */
  valueText: string;
  'aria-label'?: string | undefined;
  className?: string | undefined;
}

/** Says for or against, and how strongly: a slider whose bar grows from the middle. */
export function BalanceInput({ value, most = 5, onValueChange, onSettle, valueText, className, 'aria-label': ariaLabel }: BalanceInputProps) {
  const wiring = useControlProps({});
  const side = value < 0 ? 'against' : value > 0 ? 'for' : 'even';
  return (
    <span className={clsx(styles.balance, className)} data-side={side}>
      <span className={styles.track}>
        <span className={styles.bar} style={{ width: `${(Math.abs(value) / most) * 50}%` }} />
        <span className={styles.middle} />
        <input
          {...wiring}
          type="range"
          aria-label={ariaLabel}
          className={styles.input}
          min={-most}
          max={most}
          step={1}
          value={value}
          aria-valuetext={valueText}
          onChange={(event) => onValueChange(Number(event.target.value))}
          onPointerUp={onSettle}
          onBlur={onSettle}
        />
      </span>
      <output className={styles.value} aria-hidden>
        {value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0'}
      </output>
    </span>
  );
}
