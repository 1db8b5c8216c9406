import { useRef } from 'react';
import type { DecimalText } from '../../../../../shared/domain/schema/values';
import { DecimalInput } from '../../../../fields/DecimalInput';
import type { EditColumn } from '../columns';
import styles from '../PositionsGrid.module.css';

type Props<Value extends DecimalText | null> = {
  column: EditColumn;
  label: string;
  value: Value;
  /** Every keystroke that reads as a number; while it does not, the number from before the visit. */
  onChange: (value: Value) => void;
  onEnd: () => void;
  money?: boolean;
  percent?: boolean;
  /** An emptied cell is `null`; `Value` has to allow that. */
  optional?: boolean;
};

/** A cell with an exact number. Totals follow while one types; Escape gives back what was there. */
export function NumberCell<Value extends DecimalText | null>({ column, label, value, onChange, onEnd, money = false, percent = false, optional = false }: Props<Value>) {
  const entered = useRef(value);
  const change = (next: DecimalText | null): void => onChange(next === null && !optional ? entered.current : (next as Value));
  return (
    <div className={styles.number}>
      <DecimalInput
        size="small"
        variant="bare"
        data-column={column}
        aria-label={label}
        value={value}
        money={money}
        optional={optional}
        {...(percent ? { min: 0, max: 100 } : {})}
        onFocus={() => {
          entered.current = value;
        }}
        onDraft={(draft) => {
          // Half a number is not none.
          if (draft !== null || !optional) change(draft);
        }}
        onCommit={change}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onChange(entered.current);
        }}
        onBlur={onEnd}
      />
    </div>
  );
}
