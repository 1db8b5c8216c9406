import { useRef } from 'react';
import type { DecimalText } from '../../../../shared/domain/schema/values';
import { DecimalInput } from '../../../fields/DecimalInput';
import type { EditColumn } from './columns';
import styles from './PositionsGrid.module.css';

type Props = {
  column: EditColumn;
  label: string;
  value: DecimalText;
  /** Every keystroke that reads as a number; while it does not, the number from before the visit. */
  onChange: (value: DecimalText) => void;
  onEnd: () => void;
  money?: boolean;
  percent?: boolean;
};

/** A cell with an exact number. Totals follow while one types; Escape gives back what was there. */
export function NumberCell({ column, label, value, onChange, onEnd, money = false, percent = false }: Props) {
  const entered = useRef(value);
  return (
    <div className={styles.number}>
      <DecimalInput
        size="small"
        variant="bare"
        data-column={column}
        aria-label={label}
        value={value}
        money={money}
        {...(percent ? { min: 0, max: 100 } : {})}
        onFocus={() => {
          entered.current = value;
        }}
        onDraft={(draft) => onChange(draft ?? entered.current)}
        onCommit={(next) => onChange(next ?? entered.current)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onChange(entered.current);
        }}
        onBlur={onEnd}
      />
    </div>
  );
}
