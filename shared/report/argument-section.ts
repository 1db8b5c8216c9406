import { arguedBenefits } from '../domain/offer/argued-benefits';
import { worthOf } from '../domain/needs/benefit-worth';
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

export function argumentMaterial(input: OfferDocumentInput): ArgumentMaterial {
  const { offer } = input;
  const words = documentWords(offer.language);
  const benefits = arguedBenefits(input.arguments, input.benefits, rememberedVerdict).filter((benefit) => benefit.text.trim() !== '');
  const money = (amount: string): string => formatRoundMoney(amount, input.benefitCurrency ?? offer.currency, offer.language);
  const worth = (span: CostSpan, amount: string | null): string | null => (amount === null ? null : words.offer.worth[span](money(amount)));
  const entries = benefits.map((benefit): ArgumentEntry => ({
    text: benefit.text.trim(),
    value: worth(worthOf(benefit).span, worthOf(benefit).amount),
    enabledBy: benefit.enabledBy.trim() === '' ? null : words.offer.enabledBy(benefit.enabledBy.trim()),
  }));
  const sumOf = (shown: readonly Benefit[]): string | null => {
    const sum = benefitSum(shown);
    const sums = [worth('year', sum.yearlyValue), worth('once', sum.onceValue)].filter((part) => part !== null);
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
