import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { alternativeName, outcomeShort } from '../alternative/outcome-words';
import { useBoard } from '../data/board-context';
import { useComparison } from '../data/differential';
import { StripEntry } from './StripEntry';

/** What the offer brings beyond the next-best alternative, and when its higher price is earned back. */
export function DifferentialTotal() {
  const t = useTexts();
  const format = useFormat();
  const { needs } = useBoard();
  const comparison = useComparison();
  if (comparison === null) return null;
  const { alternative, difference } = comparison;
  const { yearly } = difference;
  const isLess = yearly?.startsWith('-') === true;
  const money = (amount: string): string => format.roundMoney(amount.replace('-', ''), needs.deal.currency);
  return (
    <StripEntry
      testId="total-differential"
      label={t('needs.alternative.total', { alternative: alternativeName(t, alternative) })}
      isUnknown={difference.outcome.kind === 'unknown'}
      amount={outcomeShort(t, difference)}
      parts={yearly === null ? [] : [t(isLess ? 'needs.alternative.less' : 'needs.alternative.more', { amount: money(yearly) })]}
    />
  );
}
