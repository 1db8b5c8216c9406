import type { ContactPoint, PostalAddress } from '../account/contact-details';
import type { AnyRecord } from '../records';
import type { Id } from '../schema/values';

const MOST_CONTACTS = 60;
const MOST_ADDRESSES = 200;
const MOST_TAGS = 100;
const LONGEST_NOTE = 20_000;

/** The first record with what it leaves empty filled from the second. */
export function filled<R extends object>(stays: R, goes: R, fields: readonly (keyof R)[]): R {
  const next = { ...stays };
  for (const field of fields) if (next[field] === '' || next[field] === null || next[field] === undefined) next[field] = goes[field];
  return next;
}

/** Contacts of the first with those of the second it does not have. `known` are its main ones. */
export function joinedContacts(stays: readonly ContactPoint[], goes: readonly ContactPoint[], known: readonly string[]): ContactPoint[] {
  const values = new Set([...known, ...stays.map(({ value }) => value)]);
  return [...stays, ...goes.filter(({ value }) => value !== '' && !values.has(value) && values.add(value))].slice(0, MOST_CONTACTS);
}

/** Addresses of the first with those of the second it does not have. */
export function joinedAddresses(stays: readonly PostalAddress[], goes: readonly PostalAddress[]): PostalAddress[] {
  return [...stays, ...goes.filter((address) => !stays.some((other) => JSON.stringify(other) === JSON.stringify(address)))].slice(0, MOST_ADDRESSES);
}

/** Tags of both, each once. */
export function joinedTags(stays: readonly string[], goes: readonly string[]): string[] {
  return [...new Set([...stays, ...goes])].slice(0, MOST_TAGS);
}

/** Notes one below the other, each once. */
export function joinedNotes(...parts: readonly string[]): string {
  return [...new Set(parts.filter((part) => part !== ''))].join('\n\n').slice(0, LONGEST_NOTE);
}

/** A record that named something that goes names what stays. */
export function repointed(record: AnyRecord, moved: ReadonlyMap<Id, Id>): AnyRecord {
  let next: AnyRecord | null = null;
  for (const [field, value] of Object.entries(record)) {
    const to = field !== 'id' && typeof value === 'string' ? moved.get(value) : undefined;
    if (to !== undefined) next = { ...(next ?? record), [field]: to } as AnyRecord;
  }
  return next ?? record;
}
