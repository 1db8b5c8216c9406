import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { Decrypter, Encrypter } from 'age-encryption';
import { makeAutomaticKey } from '../../electron/workers/backups/automatic-key';
import { SCHEMA } from '../../shared/document/schema-version';
import { openedBackup, sealedBackup, type WholeBackup } from '../support/backups';
import { account, deal, member } from '../support/records/records';

const NAME = 'Werkbank.werkbank';

const file = (bytes: number[]): WholeBackup['files'][number] => ({
  sha256: createHash('sha256').update(Uint8Array.from(bytes)).digest('hex'),
  bytes: Uint8Array.from(bytes),
});
const company = account({ name: 'Süd*West „Größe“ 😀', note: 'line\nbreak', city: '' });
const content: WholeBackup = {
  lines: [company, deal(company.id, { amount: null }), deal(company.id, { amount: '0' })].map((record) => JSON.stringify(record)),
  files: [file([0x89, 0x50, 0, 255]), file([]), file(Array.from({ length: 70_000 }, (_, index) => index % 251))],
};

/** Signs, a face and a blank at the end among its letters. */
const PASSPHRASE = '=HH9v\\M1F9*SmN oDi&68"ß€😀 ';
let byPassphrase: Uint8Array;
let automatic: Uint8Array;
beforeAll(async () => {
  byPassphrase = await sealedBackup(content, { kind: 'passphrase', passphrase: PASSPHRASE });
  automatic = await sealedBackup(content, { kind: 'automatic', ...(await makeAutomaticKey(PASSPHRASE, 2)) });
});

describe.each([
  ['saved with a passphrase', () => byPassphrase],
  ['made by itself', () => automatic],
])('a backup %s', (_how, sealed) => {
  it.each([1000, 65_536])('B43: gives back records, texts and each file as they were, read in parts of %i bytes', async (part) => {
    const opened = await openedBackup(sealed(), NAME, PASSPHRASE, part);
    if (!opened.ok) throw new Error(opened.error.code);
    expect(opened.value.lines.map((line) => JSON.parse(line) as unknown)).toEqual(content.lines.map((line) => JSON.parse(line) as unknown));
    expect(opened.value.files.map(({ sha256, bytes }) => [sha256, createHash('sha256').update(bytes).digest('hex')])).toEqual(
      content.files.map(({ sha256 }) => [sha256, sha256]),
    );
    expect(opened.value.contents.counts).toEqual({ accounts: 1, people: 0, deals: 2, offers: 0, records: 3 });
  });

  it.each(['=HH9v\\M1F9*SmN oDi&68"ß€😀', '', PASSPHRASE.toLowerCase()])('B44: does not open with a wrong passphrase (%s)', async (wrong) => {
    expect(await openedBackup(sealed(), NAME, wrong)).toEqual({ ok: false, error: { code: 'wrong-passphrase', params: { name: NAME } } });
  });

  it('B44: fails as a whole when any byte is other than it was, or some are missing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: sealed().length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const flipped = Uint8Array.from(sealed());
        flipped[at] = (flipped[at] ?? 0) ^ flip;
        expect((await openedBackup(flipped, NAME, PASSPHRASE)).ok).toBe(false);
        expect((await openedBackup(sealed().slice(0, at), NAME, PASSPHRASE)).ok).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

it('opens one made by itself with age alone, by the key that its passphrase opens', async () => {
  const key = await makeAutomaticKey(PASSPHRASE, 2);
  const bytes = await sealedBackup(content, { kind: 'automatic', ...key });
  const passphrase = new Decrypter();
  passphrase.addPassphrase(PASSPHRASE.normalize('NFC'));
  const identity = new Decrypter();
  identity.addIdentity(await passphrase.decrypt(key.sealedIdentity, 'text'));
  expect((await identity.decrypt(bytes)).length).toBeGreaterThan(0);
});

describe('B44: a file that does not hold', () => {
  it.each([
    ['another program’s file', Buffer.from('PK\u0003\u0004')],
    ['an empty file', Buffer.from('')],
  ])('is not mistaken for %s', async (_what, bytes) => {
    expect(await openedBackup(bytes, NAME, PASSPHRASE)).toEqual({ ok: false, error: { code: 'not-a-snapshot', params: { name: NAME } } });
  });

  const sealedAs = async (inside: Uint8Array): Promise<Uint8Array> => {
    const encrypter = new Encrypter();
    encrypter.setPassphrase(PASSPHRASE);
    encrypter.setScryptWorkFactor(2);
    return encrypter.encrypt(inside);
  };
  const linesOf = (...lines: unknown[]): Promise<Uint8Array> => sealedAs(gzipSync(lines.map((line) => `${JSON.stringify(line)}\n`).join('')));
  const head = { format: 'werkbank-backup', version: 2, schema: SCHEMA, createdAt: '2026-03-25T08:00:00.000Z' };
  const end = { end: true, records: 0, files: 0 };

  it.each([
    ['somebody else’s sealed letter', () => sealedAs(Buffer.from('Dear Sir')), 'corrupt'],
    ['somebody else’s packed letter', () => sealedAs(gzipSync('Dear Sir\n')), 'not-a-snapshot'],
    ['other data', () => linesOf({ format: 'another' }), 'not-a-snapshot'],
    ['one with fewer records than it counts', () => linesOf(head, { ...end, records: 1 }), 'corrupt'],
    ['one without its end', () => linesOf(head), 'corrupt'],
    ['one with something after its end', () => linesOf(head, end, end), 'corrupt'],
    ['one with a file that is not what its name says', () => linesOf(head, { file: '0'.repeat(64), base64: 'AAAA' }, { ...end, files: 1 }), 'corrupt'],
    ['one with a record of no known shape', () => linesOf(head, { type: 'account', name: 7 }, { ...end, records: 1 }), 'corrupt'],
  ])('is told when it is %s', async (_what, make, code) => {
    expect(await openedBackup(await make(), NAME, PASSPHRASE)).toMatchObject({ ok: false, error: { code } });
  });

  it.each([
    ['layout', { ...head, version: 3 }, { found: 3, known: 2 }],
    ['shape of records', { ...head, schema: SCHEMA + 1 }, { found: SCHEMA + 1, known: SCHEMA }],
  ])('is refused when a newer program gave it its %s', async (_what, newer, params) => {
    const bytes = await linesOf(newer, company, { ...end, records: 1 });
    expect(await openedBackup(bytes, NAME, PASSPHRASE)).toEqual({ ok: false, error: { code: 'future-version', params } });
  });

  it('takes what an older program kept into today’s shape', async () => {
    const { formalAuthority: _authority, lastContactOn: _contact, ...old } = member(deal(company.id));
    const bytes = await linesOf({ ...head, schema: 1 }, old, { ...end, records: 1 });
    const opened = await openedBackup(bytes, NAME, PASSPHRASE);
    expect(opened.ok && opened.value.lines.map((line) => JSON.parse(line) as unknown)).toEqual([{ ...old, formalAuthority: null, lastContactOn: null }]);
  });

  it('does not unpack without end', async () => {
    // 200 MB of blanks in one line, packed a thousandfold.
    const bytes = await sealedAs(gzipSync(Buffer.alloc(200_000_000, 32)));
    expect(await openedBackup(bytes, NAME, PASSPHRASE)).toMatchObject({ ok: false, error: { code: 'corrupt' } });
  });
});

describe.each(['passphrase', 'automatic'] as const)('B45: one sealed by %s', (kind) => {
  const forms: Record<string, string> = { composed: 'Müller\u00e9 am Tor', decomposed: 'Mu\u0308llere\u0301 am Tor' };

  it.each([
    ['composed', 'decomposed'],
    ['decomposed', 'composed'],
  ])('with %s letters opens with %s ones', async (made, typed) => {
    const passphrase = forms[made] ?? '';
    const bytes = await sealedBackup(content, kind === 'passphrase' ? { kind, passphrase } : { kind, ...(await makeAutomaticKey(passphrase, 2)) });
    expect((await openedBackup(bytes, NAME, forms[typed] ?? '')).ok).toBe(true);
  });
});

it('of the first layout that was given out opens for good', async () => {
  const kept = readFileSync(resolve(import.meta.dirname, '../fixtures/backups/layout-2.werkbank'));
  const opened = await openedBackup(kept, NAME, 'a passphrase of some length');
  expect(opened.ok && opened.value.contents).toMatchObject({ files: 1, counts: { accounts: 1, deals: 1, records: 2 } });
});
