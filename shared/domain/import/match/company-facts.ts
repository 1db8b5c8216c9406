import type { Account } from '../../account/account';
import { domainKey, isDamagedName } from '../drafts/company-pool';
import type { CompanyDraft } from '../drafts/drafts';
import { addressKey } from './address-key';
import { companyNameKey } from './company-name';
import { isFreeMail, ownDomainOf } from './free-mail';
import { shareAny, sharePhone, type PhoneKey, type Reason } from './reasons';

/** What a company is recognised by. */
export type CompanyFacts = { nameKey: string; domains: string[]; addresses: string[]; phones: string[] };

/** What a company of a file is recognised by. */
export function factsOfDraft({ name, domain, websites, emails, addresses, phones }: CompanyDraft): CompanyFacts {
  return facts(name, [domain, ...websites], emails.map(({ value }) => value), addresses, phones.map(({ value }) => value));
}

/** What a company that is there is recognised by. */
export function factsOfAccount({ name, website, email, phone, contacts, addresses, ...main }: Account): CompanyFacts {
  const of = (kind: 'phone' | 'email' | 'website'): string[] => contacts.flatMap((contact) => (contact.kind === kind ? [contact.value] : []));
  return facts(name, [website, ...of('website')], [email, ...of('email')], [main, ...addresses], [phone, ...of('phone')]);
}

function facts(name: string, sites: readonly string[], emails: readonly string[], places: readonly { street: string; postalCode: string; city: string }[], phones: readonly string[]): CompanyFacts {
  const domains = [...sites.map(domainKey).filter((domain) => !isFreeMail(domain)), ...emails.map(ownDomainOf)].filter((domain) => domain !== '');
  return {
    nameKey: isDamagedName(name) ? '' : companyNameKey(name),
    domains: [...new Set(domains)],
    addresses: places.map(addressKey).filter((key) => key !== ''),
    phones: phones.filter((phone) => phone !== ''),
  };
}

/** Keys under which a company that may be the same is found. */
export function companyKeys({ nameKey, domains, addresses }: CompanyFacts): string[] {
  return [nameKey === '' ? '' : `name ${nameKey}`, ...domains.map((domain) => `domain ${domain}`), ...addresses.map((address) => `address ${address}`)];
}

/**
 * Why two companies may be one; empty when they need not be. The same name is enough unless sites and addresses speak
 * against it; the same address needs the same telephone, since many firms share a house.
 */
export function companyReasons(a: CompanyFacts, b: CompanyFacts, phoneKey: PhoneKey): Reason[] {
  const reasons: Reason[] = [];
  if (a.nameKey !== '' && a.nameKey === b.nameKey) reasons.push('name');
  if (shareAny(a.domains, b.domains)) reasons.push('domain');
  if (shareAny(a.addresses, b.addresses)) reasons.push('address');
  if (reasons.length > 0 && sharePhone(a.phones, b.phones, phoneKey)) reasons.push('phone');
  const isContradicted = a.domains.length > 0 && b.domains.length > 0 && !reasons.includes('domain') && !reasons.includes('address') && !reasons.includes('phone');
  if (reasons.includes('name') && !isContradicted) return reasons;
  return reasons.includes('domain') || (reasons.includes('address') && reasons.includes('phone')) ? reasons : [];
}
