import { randomUUID } from 'node:crypto';
import { isDocumentPattern } from '../access/permit.ts';
import { signToken } from '../access/token-text.ts';
import { findText } from './find-text.ts';
import type { Store } from '../store/store.ts';

const USUAL_DAYS = 365;
const DAY_SECONDS = 86_400;
const USER = /^[\p{L}\p{N}][\p{L}\p{N}._@ -]{0,79}$/u;

export const ADMIN_HELP = `  user add NAME                         adds somebody
  user list                             names everybody and what they may do
  user remove NAME                      removes somebody with all their tokens
  token create NAME [--days=365]        prints a token to hand over; it is shown once
                    [--until=2027-03-31] instead of days; with a time of day: 2027-03-31T18:00:00Z
  token list                            ids, users and ends of tokens; never the tokens
  token revoke ID                       ends a token and every session it opened
  allow NAME DOCUMENT read|write        DOCUMENT: account-<id>, workspace, or * for all
  deny NAME DOCUMENT                    keeps somebody out of a document, also where * lets them in; deny NAME * takes * back
  forget NAME DOCUMENT                  takes back what was allowed or denied about it, so that * counts again
  documents                             what is shared
  find TEXT                             documents, types and ids of the rows in which a text stands
  erase DOCUMENT TYPE ID                erases a record of a document everywhere, e.g. erase account-<id> person <id>
  erase person ID --everywhere          the same of a person in every document
  tidy                                  takes what was erased from the store's files too; nobody can write meanwhile
  backup FILE                           a consistent copy of the embedded store`;

/** What is wrong with a command, in words for whoever typed it. */
export class UsageError extends Error {}

/** Runs one command of the administrator. @throws UsageError */
export async function administrate(words: readonly string[], store: Store, secret: Buffer, print: (line: string) => void): Promise<void> {
  const [command, ...rest] = words;
  const known = async (user: string | undefined): Promise<string> => {
    if (user === undefined || !(await store.hasUser(user))) throw new UsageError(`There is no user "${user ?? ''}". Add them first: user add NAME`);
    return user;
  };
  const pattern = (text: string | undefined): string => {
    if (text === undefined || !isDocumentPattern(text)) throw new UsageError(`"${text ?? ''}" names no document. It is account-<id>, workspace, or * for all.`);
    return text;
  };
  const listed = async (user: string): Promise<string> => (await store.permissions(user)).map(({ document, access }) => `${document}:${access}`).join(' ');
  const whatIsSaid = async (user: string): Promise<string> => {
    const said = await listed(user);
    return said === '' ? `Nothing is said about ${user} any more: they may open nothing.` : `Still said about ${user}: ${said}`;
  };
  switch (command) {
    case 'user': {
      const [action, user] = rest;
      if (action === 'add') {
        if (user === undefined || !USER.test(user)) throw new UsageError('A user has a name of up to 80 letters, digits, dots, blanks and @.');
        await store.addUser(user);
        return print(`${user} is there. Next: allow ${user} '*' write, then token create ${user}`);
      }
      if (action === 'list') {
        for (const name of await store.users()) {
          print(`${name}\t${await listed(name)}`);
        }
        return;
      }
      if (action === 'remove') {
        await store.removeUser(await known(user));
        return print(`${user ?? ''} is gone, and so are their tokens.`);
      }
      break;
    }
    case 'token': {
      const [action, subject, ...options] = rest;
      if (action === 'create') {
        const user = await known(subject);
        const issuedAt = Math.floor(Date.now() / 1000);
        const claims = { id: randomUUID(), user, expiresAt: endOf(options, issuedAt) };
        await store.addToken({ ...claims, issuedAt, revokedAt: null });
        return print(signToken(claims, secret));
      }
      if (action === 'list') {
        for (const { id, user, expiresAt, revokedAt } of await store.tokens()) {
          print(`${id}\t${user}\t${revokedAt === null ? `until ${new Date(expiresAt * 1000).toISOString().slice(0, 10)}` : 'revoked'}\t${await listed(user)}`);
        }
        return;
      }
      if (action === 'revoke') {
        if (subject === undefined || !(await store.revokeToken(subject, Math.floor(Date.now() / 1000)))) throw new UsageError('There is no such token that still counts. token list names them.');
        return print('Revoked. Its sessions end within seconds.');
      }
      break;
    }
    case 'allow': {
      const [user, document, access] = rest;
      if (access !== 'read' && access !== 'write') throw new UsageError('Say read or write.');
      await store.setPermission({ user: await known(user), document: pattern(document), access });
      return print('Allowed.');
    }
    case 'deny': {
      const [user, document] = [await known(rest[0]), pattern(rest[1])];
      if (document === '*') await store.removePermission(user, document);
      else await store.setPermission({ user, document, access: 'none' });
      return print(document === '*' ? `Taken back. ${await whatIsSaid(user)}` : `${user} is kept out of ${document}, whatever else they may do.`);
    }
    case 'forget': {
      const [user, document] = [await known(rest[0]), pattern(rest[1])];
      await store.removePermission(user, document);
      return print(`Forgotten. ${await whatIsSaid(user)}`);
    }
    case 'find': {
      const text = rest.join(' ').trim();
      if (text === '') throw new UsageError('Say what: find TEXT');
      const found = await findText(store, text);
      for (const { document, type, id } of found) print(`${document}\t${type}\t${id}`);
      return print(found.length === 0 ? 'In no row and no title.' : `${found.length} found. Each row: erase DOCUMENT TYPE ID`);
    }
    case 'documents':
      for (const { document, title } of await store.documents()) print(`${document}\t${title}`);
      return;
    case 'erase': {
      const [document, type, record] = rest;
      if (document === 'person' && type !== undefined && record === '--everywhere') {
        const documents = await store.documents();
        for (const entry of documents) await store.requestErasure({ document: entry.document, type: 'person', record: type });
        return print(`Noted for ${documents.length} documents. Then look with find whether their name stands in anything else.`);
      }
      if (document === '*' || type === undefined || record === undefined) throw new UsageError('Say which: erase account-<id> person <id>');
      await store.requestErasure({ document: pattern(document), type, record });
      return print('Noted. A running server erases it within seconds, another at its start; laptops follow when they connect.');
    }
    case 'tidy':
      await store.tidy();
      return print('Done. What was erased is in no file of the store. Backups and PostgreSQL’s WAL keep it as long as you keep them.');
    case 'backup': {
      const [path] = rest;
      if (path === undefined) throw new UsageError('Say where: backup FILE');
      if (store.backup === null) throw new UsageError('PostgreSQL is backed up by its own tools: pg_dump.');
      await store.backup(path);
      return print(`Written to ${path}.`);
    }
    default:
  }
  throw new UsageError(`Unknown: ${words.join(' ')}`);
}

/** When a token is to end, in seconds since 1970. A day without a time counts to its end. @throws UsageError */
function endOf(options: readonly string[], issuedAt: number): number {
  const given = (name: string): string | undefined => options.find((option) => option.startsWith(`--${name}=`))?.slice(name.length + 3);
  const until = given('until');
  if (until !== undefined) {
    const end = Date.parse(until.includes('T') ? until : `${until}T23:59:59Z`);
    if (!(end > issuedAt * 1000)) throw new UsageError('--until must be a day or time that is still to come, such as 2027-03-31 or 2027-03-31T18:00:00Z.');
    return Math.floor(end / 1000);
  }
  const days = Number(given('days') ?? USUAL_DAYS);
  if (!Number.isInteger(days) || days < 1) throw new UsageError('--days must be a whole number of at least 1.');
  return issuedAt + days * DAY_SECONDS;
}
