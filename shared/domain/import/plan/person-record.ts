import type { Account } from '../../account/account';
import type { Person } from '../../account/person';
import type { AddressDraft, PersonDraft } from '../drafts/drafts';
import { addressKey } from '../match/address-key';
import { contactPoints, mainFirst, postalAddress } from './company-record';
import { fit, LINES_LIMIT } from './fit';

const MOST_TAGS = 100;

/**
 * What a person of a file says about a person here. Fields it says nothing about are empty. An address that is the
 * company's is not kept a second time.
 * @param company the account the person gets, as far as its address is known
 */
export function personFields(draft: PersonDraft, company: Pick<Account, 'street' | 'postalCode' | 'city'> | null): Partial<Person> {
  const [phone, ...phones] = mainFirst(draft.phones);
  const [email, ...emails] = draft.emails;
  const isNamed = draft.firstName !== '' || draft.lastName !== '';
  return {
    title: fit(draft.title),
    firstName: fit(draft.firstName),
    lastName: fit(isNamed ? draft.lastName : draft.displayName),
    suffix: fit(draft.suffix),
    gender: draft.gender,
    function: fit(draft.function),
    department: fit(draft.department),
    email: fit(email?.value ?? ''),
    phone: fit(phone?.value ?? ''),
    birthday: draft.birthday,
    manager: fit(draft.manager),
    assistant: fit(draft.assistant),
    tags: draft.tags.slice(0, MOST_TAGS).map((tag) => fit(tag)),
    note: fit([draft.note, draft.further].filter(Boolean).join('\n\n'), LINES_LIMIT),
    contacts: contactPoints(phones, emails, draft.websites),
    addresses: draft.addresses.filter((address) => !isOfCompany(address, company)).map(postalAddress),
    externalKey: fit(draft.id),
  };
}

function isOfCompany(address: AddressDraft, company: Pick<Account, 'street' | 'postalCode' | 'city'> | null): boolean {
  if (company === null || address.poBox !== '' || address.extended !== '') return false;
  const key = addressKey(address);
  const isSame = key === '' ? address.street === company.street && address.postalCode === company.postalCode && address.city === company.city : key === addressKey(company);
  return isSame && !address.label.split(' ').includes('home');
}
