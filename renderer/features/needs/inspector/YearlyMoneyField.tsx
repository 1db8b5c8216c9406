import type { DecimalText } from '../../../../shared/domain/schema/values';
import { currencySign } from '../../../../shared/i18n/format';
import { DecimalInput } from '../../../fields/DecimalInput';
import { useLanguage } from '../../../i18n/texts';
import { Field } from '../../../ui/field/Field';
import { useBoard } from '../data/board-context';

type Props = { label: string; value: DecimalText | null; onCommit: (value: DecimalText | null) => void };

/** Money per year in the deal's currency; empty means unknown, not nothing. */
export function YearlyMoneyField({ label, value, onCommit }: Props) {
  const language = useLanguage();
  const { needs } = useBoard();
  return (
    <Field label={label}>
      <DecimalInput money optional min={0} value={value} onCommit={onCommit} suffix={currencySign(needs.deal.currency, language)} />
    </Field>
  );
}
