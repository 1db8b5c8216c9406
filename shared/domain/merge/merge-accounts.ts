import type { Account } from '../account/account';
import type { PostalAddress } from '../account/contact-details';
import { withStamp } from '../import/plan/stamps';
import type { AnyRecord } from '../records';
import { filled, joinedAddresses, joinedContacts, joinedNotes, joinedTags, repointed } from './joined-fields';

/** What merging two companies changes: records as they were and as they will be, and records that go. */
export type AccountMerge = { updated: [from: AnyRecord, to: AnyRecord][]; removed: AnyRecord[] };

/**
 * Merges a company into another: whatever only the other had is kept, another main address becomes a further one, texts that
 * differ go into the note, and people, deals and everything else that belongs to it belong to the one that stays.
 * @param records everything that may belong to either of them
 */
export function mergeAccounts(stays: Account, goes: Account, records: Iterable<AnyRecord>): AccountMerge {
  const others = [...records].filter(({ id }) => id !== stays.id && id !== goes.id);
  const isOnList = others.some((record) => record.type === 'callListEntry' && record.accountId === stays.id);
  const moved = new Map([[goes.id, stays.id]]);
  const updated: AccountMerge['updated'] = [[stays, joinedAccount(stays, goes)]];
  const removed: AnyRecord[] = [goes];
  for (const record of others) {
    // A company stands on the call list once, as the one that stays stood on it.
    if (record.type === 'callListEntry' && record.accountId === goes.id && isOnList) {
      removed.push(record);
      continue;
    }
    const next = repointed(record, moved);
    if (next !== record) updated.push([record, next]);
  }
  return { updated, removed };
}

function joinedAccount(stays: Account, goes: Account): Account {
  const isWithoutAddress = [stays.street, stays.postalCode, stays.city].every((part) => part === '');
  const joined = filled(stays, goes, ['website', 'email', 'phone', 'industry', 'employees', 'revenue', 'founded', 'vatId', 'externalKey', ...(isWithoutAddress ? (['street', 'postalCode', 'city', 'region', 'country'] as const) : [])]);
  const main: PostalAddress = { label: '', street: goes.street, addition: '', postalCode: goes.postalCode, city: goes.city, region: goes.region, country: goes.country, poBox: '' };
  const hasOther = [main.street, main.postalCode, main.city].some((part) => part !== '') && (main.street !== joined.street || main.postalCode !== joined.postalCode || main.city !== joined.city);
  const further = [
    { kind: 'phone' as const, label: '', value: goes.phone },
    { kind: 'email' as const, label: '', value: goes.email },
    { kind: 'website' as const, label: '', value: goes.website },
    ...goes.contacts,
  ];
  const differing = (['name', 'industry', 'vatId'] as const).map((field) => (goes[field] !== '' && goes[field] !== joined[field] ? goes[field] : ''));
  // What stood above the other stands above both where the other stood above this one.
  const parentId = joined.parentId === null || joined.parentId === goes.id ? goes.parentId : joined.parentId;
  return {
    ...joined,
    parentId: parentId === goes.id || parentId === stays.id ? null : parentId,
    contacts: joinedContacts(stays.contacts, further, [joined.phone, joined.email, joined.website]),
    addresses: joinedAddresses(stays.addresses, [...(hasOther ? [main] : []), ...goes.addresses]),
    tags: joinedTags(stays.tags, goes.tags),
    note: joinedNotes(stays.note, goes.note, ...differing),
    imports: goes.imports.reduce(withStamp, [...stays.imports]),
  };
}
