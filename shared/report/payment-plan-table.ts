import { inOrder } from '../domain/offer/in-order';
import type { Offer } from '../domain/offer/offer';
import { paymentPlan } from '../domain/offer/payment-plan';
import type { PaymentStep } from '../domain/offer/payment-step';
import type { DecimalText } from '../domain/schema/values';
import { currencySign, formatAmount, formatPercent } from '../i18n/format';
import { documentWords } from '../i18n/documents/words';
import type { TextTable } from './offer-report-model';

/** What falls due when and how much, one row for each step; `null` where the whole price falls due at once. */
export function paymentPlanTable(
  steps: readonly PaymentStep[],
  { language, currency }: Pick<Offer, 'language' | 'currency'>,
  gross: DecimalText,
  offerName: string,
): TextTable | null {
  if (steps.length === 0) return null;
  const words = documentWords(language).offer.plan;
  const ordered = inOrder(steps);
  const { payments } = paymentPlan(ordered, gross);
  return {
    heading: words.heading,
    caption: words.caption(offerName),
    description: words.description,
    columns: [words.due, words.share, words.amount(currencySign(currency, language))],
    rows: ordered.map(({ due, text, netDays, percent }, index) => [
      [`${words.dues[due]} ${text.trim()}`.trim(), netDays === null ? '' : words.netDays(netDays)].filter((part) => part !== '').join(', '),
      formatPercent(percent, language),
      formatAmount(payments[index]?.amount ?? '0.00', language),
    ]),
  };
}
