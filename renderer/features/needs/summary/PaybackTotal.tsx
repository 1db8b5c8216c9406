import { payback } from '../../../../shared/domain/needs/payback';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { useBoard } from '../data/board-context';
import { cleanWorth } from '../data/clean-worth';
import { useNewestPrice } from '../data/newest-price';
import { StripEntry } from './StripEntry';

/** When the newest offer has earned back its net sum with what may be argued with; says why where nobody can tell. */
export function PaybackTotal() {
  const t = useTexts();
  const format = useFormat();
  const board = useBoard();
  const price = useNewestPrice();
  if (price === null) return null;

  const worth = cleanWorth(board);
  const result = payback(price.amount, worth.yearlyValue, worth.onceValue);
  const note = price.isOtherCurrency
    ? t('needs.totals.paybackCurrency')
    : !price.isPriced
      ? t('needs.totals.paybackNoOffer')
      : worth.valued === 0
        ? t('needs.totals.paybackNoBenefit')
        : t('needs.totals.paybackOn', { amount: format.roundMoney(price.net, price.currency) });
  return (
    <StripEntry
      testId="total-payback"
      label={t('needs.totals.payback')}
      isUnknown={result.kind === 'unknown'}
      amount={
        result.kind === 'months'
          ? t('needs.totals.paybackMonths', { count: result.months })
          : t(result.kind === 'never' ? 'needs.totals.paybackNever' : 'needs.totals.unknown')
      }
      parts={[note]}
    />
  );
}
