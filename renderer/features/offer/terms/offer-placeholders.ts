import type { RecordTables } from '../../../../shared/document/record-tables';
import type { Offer } from '../../../../shared/domain/offer/offer';
import type { PlaceholderValues } from '../../../../shared/domain/workspace/text-placeholders';
import { ownCompany } from '../../../../shared/domain/workspace/own-company';
import { placeholderValues } from '../../../../shared/report/placeholder-values';

/** What the placeholders of text modules stand for in an offer, as the records say it now. */
export function offerPlaceholders(tables: RecordTables, offer: Offer): PlaceholderValues {
  return placeholderValues({
    offer,
    account: tables.account.get(offer.accountId),
    person: tables.person.get(offer.recipientPersonId ?? ''),
    profile: ownCompany(tables.companyProfile.values()) ?? undefined,
    contact: tables.colleague.get(offer.contactId ?? ''),
  });
}
