import type { DecimalText } from '../../../../shared/domain/schema/values';
import { currencySign } from '../../../../shared/i18n/format';
import { DecimalInput } from '../../../fields/DecimalInput';
import { RecordField } from '../../../fields/RecordField';
import { useLanguage } from '../../../i18n/texts';
import { useBoard } from '../data/board-context';

/** The most an amount may be, so that twelve of it still fit into a record. */
const MOST = 10_000_000_000_000;

type Props<R> = { record: R; field: string & keyof R; label: string; value: DecimalText | null; error?: string | null; onCommit: (value: DecimalText | null) => void };

/** Money in the deal's currency; empty means unknown, not nothing. */
export function MoneyField<R extends { id: string }>({ record, field, label, value, error = null, onCommit }: Props<R>) {
  const language = useLanguage();
  const { needs } = useBoard();
  return (
    <RecordField record={record} field={field} label={label} error={error}>
      <DecimalInput money optional min={0} max={MOST} value={value} onCommit={onCommit} suffix={currencySign(needs.deal.currency, language)} />
    </RecordField>
  );
}
