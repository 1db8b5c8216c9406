import type { ContactPoint, PostalAddress } from '../../account/contact-details';
import { LINES_LIMIT } from './fit';
import type { FieldChange } from './import-plan';

type Fields = Readonly<Record<string, unknown>>;

/** Lists that only grow, with how long they can get: what a file does not name stays. */
const GROWING: ReadonlyMap<string, number> = new Map([['contacts', 60], ['addresses', 200], ['tags', 100]]);
/** What a file does not speak of when it leaves it empty. */
const SILENT: readonly unknown[] = ['', null, undefined, 'unknown'];
const NEVER = new Set(['imports', 'externalKey']);

/**
 * What a file would change of a record, field by field: values that differ, and entries of lists that are new. Empty cells
 * erase nothing.
 */
export function fieldChanges(entry: string, record: Fields, said: Fields): FieldChange[] {
  return Object.entries(said).flatMap(([field, to]): FieldChange[] => {
    if (NEVER.has(field) || SILENT.includes(to)) return [];
    const from = record[field];
    const id = `${entry}.${field}`;
    if (GROWING.has(field)) {
      const added = newEntries(record, field, to as readonly unknown[]);
      return added.length === 0 ? [] : [{ id, field, from: '', to: added.map(shown).join(', ') }];
    }
    if (field === 'note') return String(from).includes(String(to)) ? [] : [{ id, field, from: String(from), to: String(to) }];
    return from === to ? [] : [{ id, field, from: shown(from), to: shown(to) }];
  });
}

/** The fields of a record after the changes that were not left out. */
export function changedFields(record: Fields, said: Fields, changes: readonly FieldChange[], leftOut: ReadonlySet<string>): Record<string, unknown> {
  const next: Record<string, unknown> = {};
  for (const { id, field } of changes) {
    if (leftOut.has(id)) continue;
    if (GROWING.has(field)) next[field] = [...(record[field] as readonly unknown[]), ...newEntries(record, field, said[field] as readonly unknown[])].slice(0, GROWING.get(field));
    // A note is never overwritten: what the user wrote stands first.
    else if (field === 'note' && record['note'] !== '') next[field] = `${String(record['note'])}\n\n${String(said['note'])}`.slice(0, LINES_LIMIT);
    else next[field] = said[field];
  }
  return next;
}

function newEntries(record: Fields, field: string, said: readonly unknown[]): unknown[] {
  const known = new Set((record[field] as readonly unknown[]).map(identity));
  if (field === 'contacts') for (const main of ['phone', 'email', 'website']) known.add(String(record[main] ?? '').toLowerCase());
  return said.filter((entry) => !known.has(identity(entry)));
}

function identity(entry: unknown): string {
  if (typeof entry === 'string') return entry.toLowerCase();
  if (isContact(entry)) return entry.value.toLowerCase();
  const { label: _, ...address } = entry as PostalAddress;
  return JSON.stringify(address).toLowerCase();
}

function isContact(entry: unknown): entry is ContactPoint {
  return typeof entry === 'object' && entry !== null && 'value' in entry;
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (isContact(value)) return value.value;
  if (typeof value === 'object') {
    const { street, postalCode, city, country } = value as PostalAddress;
    return [street, [postalCode, city].filter(Boolean).join(' '), country].filter(Boolean).join(', ');
  }
  return String(value);
}
