import type { AnyRecord } from '../records';
import { emailKey, phoneKey } from './contact-traces';

/** Keys of companies' own telephones and mailboxes. They tell nobody by, though a list may give them for each of its people. */
export function companyContacts(records: readonly AnyRecord[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const record of records) {
    if (record.type !== 'account') continue;
    for (const value of [record.email, record.phone, ...record.contacts.map((contact) => contact.value)]) {
      keys.add(emailKey(value));
      keys.add(phoneKey(value));
    }
  }
  return keys;
}
