import type { Account } from '../domain/account/account';
import { fullName, type Person } from '../domain/account/person';
import type { Offer } from '../domain/offer/offer';
import type { Colleague } from '../domain/workspace/colleague';
import type { CompanyProfile } from '../domain/workspace/company-profile';
import type { PlaceholderValues } from '../domain/workspace/text-placeholders';
import { formatDay } from '../i18n/format';

type Source = {
  offer: Pick<Offer, 'title' | 'date' | 'validUntil' | 'language'>;
  account: Pick<Account, 'name'> | undefined;
  person: Pick<Person, 'title' | 'firstName' | 'lastName'> | undefined;
  profile: Pick<CompanyProfile, 'name'> | undefined;
  contact: Pick<Colleague, 'name'> | undefined;
};

/** What the placeholders of a text module stand for in an offer, in its language. */
export function placeholderValues({ offer, account, person, profile, contact }: Source): PlaceholderValues {
  return {
    customer: account?.name ?? '',
    person: person === undefined ? '' : fullName(person),
    title: offer.title,
    date: formatDay(offer.date, offer.language),
    validUntil: offer.validUntil === null ? '' : formatDay(offer.validUntil, offer.language),
    company: profile?.name ?? '',
    contact: contact?.name ?? '',
  };
}
