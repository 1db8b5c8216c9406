import type { Account } from '../account/account';
import { fullName, type Person } from '../account/person';
import { recordSchema } from '../schema/record';
import { Day, Sha256 } from '../schema/values';
import { z } from '../schema/zod';
import { foldForSearch } from '../text/fold';
import { emailKey } from './contact-traces';

/**
 * What is left of somebody who was erased: the day, and hashes by which a list or a backup that brings them back is
 * recognised. No name, no address, no id.
 */
export const Erasure = recordSchema('erasure', {
  erasedOn: Day,
  /** Until when a commercial letter to them has to be kept; `null` when nothing was. */
  keptUntil: Day.nullable(),
  /** Drawn for this erasure alone: equal people have different hashes in different workspaces. */
  salt: z.string().regex(/^[0-9a-f]{32}$/),
  /** SHA-256 of the salt and each of the keys `erasureKeys` names. */
  hashes: z.array(Sha256).max(200),
});
export type Erasure = z.infer<typeof Erasure>;

/** Makes a SHA-256 in hexadecimal of a text. */
export type HashText = (text: string) => string;

/** What somebody is recognised by when they come back: their record, each e-mail address, their name at their company. */
export function erasureKeys(person: Person, account: Pick<Account, 'name'> | null): string[] {
  const emails = [person.email, ...person.contacts.filter(({ kind }) => kind === 'email').map(({ value }) => value)].map(emailKey).filter((email) => email !== '');
  const name = foldForSearch(fullName({ ...person, title: '' }));
  const company = foldForSearch(account?.name ?? person.companyHint).trim();
  return [`id ${person.id}`, ...new Set(emails.map((email) => `email ${email}`)), ...(name === '' || company === '' ? [] : [`name ${name} ${company}`])];
}

/** The hashes of a person under a salt. */
export function erasureHashes(person: Person, account: Pick<Account, 'name'> | null, salt: string, hash: HashText): string[] {
  return erasureKeys(person, account).map((key) => hash(`${salt} ${key}`));
}

/** The erasure of somebody who is there again, the latest of several; `null` when they never were erased. */
export function erasureOf(person: Person, account: Pick<Account, 'name'> | null, erasures: readonly Erasure[], hash: HashText): Erasure | null {
  const found = erasures.filter(({ salt, hashes }) => erasureHashes(person, account, salt, hash).some((key) => hashes.includes(key)));
  return found.sort((a, b) => (a.erasedOn < b.erasedOn ? 1 : -1))[0] ?? null;
}
