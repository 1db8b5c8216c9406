import type { Account } from '../domain/account/account';
import type { OfferTotals } from '../domain/offer/totals';
import type { CompanyProfile } from '../domain/workspace/company-profile';
import type { DocumentWords } from '../i18n/documents/de';

/**
 * Sentences the law asks for where no VAT is charged (§ 14a UStG; Directive 2006/112/EC, art. 226 no. 11 and 11a), one
 * per reason, with both VAT ids where tax passes to the customer and both are known.
 */
export function vatNotices(
  totals: OfferTotals,
  account: Pick<Account, 'vatId'>,
  profile: Pick<CompanyProfile, 'vatId'> | null,
  words: DocumentWords,
): string[] {
  const ours = profile?.vatId.trim() ?? '';
  const yours = account.vatId.trim();
  const ids = ours !== '' && yours !== '' ? ` ${words.offer.vatIds(ours, yours)}` : '';
  return totals.vatTotals.flatMap(({ category }) => {
    if (category === 'exempt') return [words.offer.vatNote.exempt];
    if (category === 'reverse-charge' || category === 'intra-community') return [words.offer.vatNote[category] + ids];
    return [];
  });
}
