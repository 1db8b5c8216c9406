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
  /**
   * Drawn for the first erasure of a workspace and taken by the others, so that a long list is hashed once: equal people
   * have different hashes in different workspaces.
   */
  salt: z.string().regex(/^[0-9a-f]{32}$/),
  /** SHA-256 of the salt and each of the keys `erasureKeys` names. */
  hashes: z.array(Sha256).max(200),
});
export type Erasure = z.infer<typeof Erasure>;

/** Makes a SHA-256 in hexadecimal of a text. */
export type HashText = (text: string) => string;

/** Somebody a list or a backup brings, by what they may be recognised as erased. */
export type Returning = {
  /** Of their record, where what brings them has records. */
  id: string | null;
  emails: readonly string[];
  /** Without a title. */
  name: string;
  /** What their company is called; by another name it is another one. */
  companies: readonly string[];
};

/** A record of a person as `erasureLookup` takes it. */
export function returningPerson(person: Person, account: Pick<Account, 'name'> | null): Returning {
  return {
    id: person.id,
    emails: [person.email, ...person.contacts.filter(({ kind }) => kind === 'email').map(({ value }) => value)],
    name: fullName({ ...person, title: '' }),
    companies: [account?.name ?? person.companyHint],
  };
}

/** What somebody is recognised by when they come back: their record, each e-mail address, their name at their company. */
function erasureKeys({ id, emails, name, companies }: Returning): string[] {
  const known = (texts: readonly string[]): string[] => [...new Set(texts)].filter((text) => text !== '');
  const folded = foldForSearch(name);
  return [
    ...(id === null ? [] : [`id ${id}`]),
    ...known(emails.map(emailKey)).map((email) => `email ${email}`),
    ...(folded === '' ? [] : known(companies.map((company) => foldForSearch(company).trim())).map((company) => `name ${folded} ${company}`)),
  ];
}

/** The hashes of somebody under a salt. */
export function erasureHashes(who: Returning, salt: string, hash: HashText): string[] {
  return erasureKeys(who).map((key) => hash(`${salt} ${key}`));
}

/**
 * Finds the erasure of somebody who is there again, the latest of several; `null` when they never were erased. What is
 * compared are hashes: nothing of who was erased is needed for it.
 */
export function erasureLookup(erasures: readonly Erasure[], hash: HashText): (who: Returning) => Erasure | null {
  const bySalt = new Map<string, Map<string, Erasure>>();
  for (const erasure of erasures) {
    const known = bySalt.get(erasure.salt) ?? new Map<string, Erasure>();
    for (const key of erasure.hashes) if ((known.get(key)?.erasedOn ?? '') <= erasure.erasedOn) known.set(key, erasure);
    bySalt.set(erasure.salt, known);
  }
  return (who) => {
    let latest: Erasure | null = null;
    for (const [salt, known] of bySalt) {
      for (const key of erasureHashes(who, salt, hash)) {
        const found = known.get(key);
        if (found !== undefined && (latest === null || latest.erasedOn < found.erasedOn)) latest = found;
      }
    }
    return latest;
  };
}
