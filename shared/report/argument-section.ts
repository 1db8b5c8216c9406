import { arguedBenefits } from '../domain/offer/argued-benefits';
import { rangeProblem, worthOf } from '../domain/needs/benefit-worth';
import type { Benefit } from '../domain/needs/benefit';
import type { CostSpan } from '../domain/needs/cost-span';
import { benefitSum } from '../domain/offer/benefit-sum';
import { documentWords } from '../i18n/documents/words';
import { formatRoundMoney } from '../i18n/format';
import type { OfferDocumentInput } from './offer-document-input';
import type { ArgumentEntry, OfferReport } from './offer-report-model';
import { rememberedVerdict } from './remembered-verdict';

/** What an offer argues with: its entries, and the section with the first few of them, whose sum is theirs only. */
export type ArgumentMaterial = { entries: readonly ArgumentEntry[]; section: (count: number) => OfferReport['argument'] };

/** Words and sums of the benefits an offer argues with, without those the lint refuses. */
export function argumentMaterial(input: OfferDocumentInput): ArgumentMaterial {
  const { offer } = input;
  const words = documentWords(offer.language);
  const benefits = arguedBenefits(input.arguments, input.benefits, rememberedVerdict).filter((benefit) => benefit.text.trim() !== '');
  const money = (amount: string): string => formatRoundMoney(amount, input.benefitCurrency ?? offer.currency, offer.language);
  const worth = (span: CostSpan, amount: string | null): string | null => (amount === null ? null : words.offer.worth[span](money(amount)));
  const between = (low: string | null, high: string | null): string | null => {
    if (low !== null && high !== null) return words.offer.range.both(money(low), money(high));
    return low !== null ? words.offer.range.low(money(low)) : high !== null ? words.offer.range.high(money(high)) : null;
  };
  const entries = benefits.map((benefit): ArgumentEntry => {
    const told = worthOf(benefit);
    const amount = worth(told.span, told.amount);
    // A range that contradicts itself was mistyped; a customer would take it for a promise.
    const range = rangeProblem(told) === null ? between(told.low, told.high) : null;
    return {
      text: benefit.text.trim(),
      value: withRange(amount, range, (alone) => words.offer.worth[told.span](alone)),
      amount,
      range,
      enabledBy: benefit.enabledBy.trim() === '' ? null : words.offer.enabledBy(benefit.enabledBy.trim()),
      proof: benefit.proofKind === 'none' || benefit.proofText.trim() === '' ? null : words.offer.proof[benefit.proofKind](benefit.proofText.trim()),
    };
  });
  const sumOf = (shown: readonly Benefit[]): string | null => {
    const sum = benefitSum(shown);
    const isRange = sum.low !== null && sum.high !== null && sum.low !== sum.high;
    const yearly = worth('year', sum.yearlyValue);
    const sums = [yearly === null ? null : withRange(yearly, isRange ? between(sum.low, sum.high) : null, String), worth('once', sum.onceValue)].filter((part) => part !== null);
    return sum.valued > 1 ? words.offer.benefitSum(sums.join(words.offer.and)) : null;
  };
  return {
    entries,
    section: (count) =>
      count === 0 || entries.length === 0
        ? null
        : { heading: words.offer.argument, entries: entries.slice(0, count), sum: sumOf(benefits.slice(0, count)) },
  };
}

/** An amount with its range in brackets; a range alone takes the amount's place. */
function withRange(amount: string | null, range: string | null, alone: (range: string) => string): string | null {
  if (range === null) return amount;
  return amount === null ? alone(range) : `${amount} (${range})`;
}
