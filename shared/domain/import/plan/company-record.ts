import type { Account } from '../../account/account';
import type { ContactPoint, PostalAddress } from '../../account/contact-details';
import type { Labelled } from '../card';
import type { AddressDraft, CompanyDraft } from '../drafts/drafts';
import { fit, fitDecimal, LINES_LIMIT } from './fit';

const MOST_CONTACTS = 60;
const MOST_ADDRESSES = 200;
const MOST_TAGS = 100;

/** What a company of a file says about an account. Fields it says nothing about are empty. */
export function accountFields(draft: CompanyDraft): Partial<Account> {
  const [main, ...more] = [...draft.addresses].sort((a, b) => rank(a) - rank(b));
  const [phone, ...phones] = mainFirst(draft.phones);
  const [email, ...emails] = draft.emails;
  const [website = draft.domain, ...websites] = draft.websites;
  const employees = draft.employees !== null && /^\d{1,9}$/.test(draft.employees) ? Number(draft.employees) : null;
  return {
    name: fit(draft.name),
    ...mainAddress(main),
    website: fit(website),
    email: fit(email?.value ?? ''),
    phone: fit(phone?.value ?? ''),
    industry: fit(draft.industry),
    employees,
    revenue: fitDecimal(draft.revenue),
    founded: fit(draft.founded),
    vatId: fit(draft.vatId),
    tags: draft.tags.slice(0, MOST_TAGS).map((tag) => fit(tag)),
    note: fit(noteOf(draft), LINES_LIMIT),
    contacts: contactPoints(phones, emails, websites),
    addresses: more.slice(0, MOST_ADDRESSES).map(postalAddress),
    externalKey: fit(draft.id),
  };
}

/** The main address has no field for a box of its own. */
function mainAddress(address: AddressDraft | undefined): Pick<Account, 'street' | 'postalCode' | 'city' | 'region' | 'country'> {
  const street = [address?.street, address?.extended, address?.poBox].filter(Boolean).join(', ');
  return { street: fit(street), postalCode: fit(address?.postalCode ?? ''), city: fit(address?.city ?? ''), region: fit(address?.region ?? ''), country: fit(address?.country ?? '') };
}

/** An address is a main one unless it says it is for something else. */
function rank({ label }: AddressDraft): number {
  if (label === '' || label === 'main' || label === 'work') return 0;
  return label === 'billing' ? 1 : 2;
}

/** A fraction of a person, or more digits than a number of people has, is kept in words. */
function noteOf({ note, employees }: CompanyDraft): string {
  const odd = employees !== null && !/^\d{1,9}$/.test(employees) ? employees : '';
  return [note, odd].filter(Boolean).join('\n\n');
}

/** An address of a file as records keep it. */
export function postalAddress({ label, extended, ...address }: AddressDraft): PostalAddress {
  const { street, postalCode, city, region, country, poBox } = address;
  return { label: fit(label), street: fit(street), addition: fit(extended), postalCode: fit(postalCode), city: fit(city), region: fit(region), country: fit(country), poBox: fit(poBox) };
}

/** Telephones in the order in which one would call: the desk, the mobile, the rest; facsimile last. */
export function mainFirst(phones: readonly Labelled[]): Labelled[] {
  const order = ({ labels }: Labelled): number => {
    const label = labels.join(' ');
    if (/fax|pager/.test(label)) return 4;
    if (label === '' || /main/.test(label)) return 1;
    return label === 'work' ? 0 : /cell/.test(label) && !/home/.test(label) ? 2 : 3;
  };
  return [...phones].sort((a, b) => order(a) - order(b));
}

/** Further telephones, addresses and sites as records keep them. */
export function contactPoints(phones: readonly Labelled[], emails: readonly Labelled[], websites: readonly string[]): ContactPoint[] {
  const labelled = (kind: ContactPoint['kind'], values: readonly Labelled[]): ContactPoint[] => values.map(({ labels, value }) => ({ kind, label: fit(labels.join(' ')), value: fit(value) }));
  return [...labelled('phone', phones), ...labelled('email', emails), ...websites.map((value): ContactPoint => ({ kind: 'website', label: '', value: fit(value) }))].slice(0, MOST_CONTACTS);
}
