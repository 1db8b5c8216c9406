import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { Encrypter } from 'age-encryption';
import { zipSync } from 'fflate';
import { openBackup, sealBackup } from '../../electron/workers/backups/backup-file';
import type { BackupContent } from '../../shared/contract/workers';
import { SCHEMA } from '../../shared/document/schema-version';
import { account, deal } from '../support/records/records';

const NAME = 'Werkbank.werkbank';
/** Guessing is cheap here, so that hundreds of files can be made. */
const CHEAP = 2;

const file = (bytes: number[]): BackupContent['files'][number] => ({
  sha256: createHash('sha256').update(Uint8Array.from(bytes)).digest('hex'),
  bytes: Uint8Array.from(bytes),
});
const company = account({ name: 'Süd*West „Größe“ 😀', note: 'line\nbreak', city: '' });
const content: BackupContent = {
  schema: SCHEMA,
  createdAt: '2026-03-25T08:00:00.000Z',
  lines: [company, deal(company.id, { amount: null }), deal(company.id, { amount: '0' })].map((record) => JSON.stringify(record)),
  files: [file([0x89, 0x50, 0, 255]), file([]), file(Array.from({ length: 70_000 }, (_, index) => index % 251))],
};

/** Signs, a face and a blank at the end among its letters. */
const PASSPHRASE = '=HH9v\\M1F9*SmN oDi&68"ß€😀 ';
let sealed: Uint8Array;
beforeAll(async () => {
  sealed = await sealBackup(content, PASSPHRASE, CHEAP);
});

it('B43: gives back records, texts and each file as they were', async () => {
  const opened = await openBackup(sealed, NAME, PASSPHRASE);
  expect(opened.ok && { ...opened.value, files: [] }).toEqual({ ...content, files: [] });
  const hashes = opened.ok ? opened.value.files.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex')) : [];
  expect(new Set(hashes)).toEqual(new Set(content.files.map(({ sha256 }) => sha256)));
});

describe('B44: a file that does not hold', () => {
  it.each(['=HH9v\\M1F9*SmN oDi&68"ß€😀', '', PASSPHRASE.toLowerCase()])('is told from a wrong passphrase (%s)', async (wrong) => {
    expect(await openBackup(sealed, NAME, wrong)).toEqual({ ok: false, error: { code: 'wrong-passphrase', params: { name: NAME } } });
  });

  it('fails as a whole when any byte is other than it was, or some are missing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: sealed.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const flipped = Uint8Array.from(sealed);
        flipped[at] = (flipped[at] ?? 0) ^ flip;
        expect((await openBackup(flipped, NAME, PASSPHRASE)).ok).toBe(false);
        expect((await openBackup(sealed.slice(0, at), NAME, PASSPHRASE)).ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['another program’s file', Buffer.from('PK\u0003\u0004')],
    ['an empty file', Buffer.from('')],
  ])('is not mistaken for %s', async (_what, bytes) => {
    expect(await openBackup(bytes, NAME, PASSPHRASE)).toEqual({ ok: false, error: { code: 'not-a-snapshot', params: { name: NAME } } });
  });

  const sealedAs = async (entries: Record<string, string>): Promise<Uint8Array> => {
    const encrypter = new Encrypter();
    encrypter.setPassphrase(PASSPHRASE);
    encrypter.setScryptWorkFactor(CHEAP);
    return encrypter.encrypt(zipSync(Object.fromEntries(Object.entries(entries).map(([path, text]) => [path, Buffer.from(text)]))));
  };
  const manifest = { format: 'werkbank-backup', version: 1, schema: SCHEMA, createdAt: '2026-03-25T08:00:00.000Z', records: 1, files: 0 };

  it('is told when it is somebody else’s sealed file', async () => {
    expect(await openBackup(await sealedAs({ 'letter.txt': 'Dear Sir' }), NAME, PASSPHRASE)).toMatchObject({ ok: false, error: { code: 'not-a-snapshot' } });
  });

  it('is refused when a newer program laid it out', async () => {
    const bytes = await sealedAs({ 'manifest.json': JSON.stringify({ ...manifest, version: 2 }) });
    expect(await openBackup(bytes, NAME, PASSPHRASE)).toEqual({ ok: false, error: { code: 'future-version', params: { found: 2, known: 1 } } });
  });

  it('is corrupt when records or files are not those it counts', async () => {
    const short = await sealedAs({ 'manifest.json': JSON.stringify(manifest), 'records.jsonl': '' });
    expect(await openBackup(short, NAME, PASSPHRASE)).toMatchObject({ ok: false, error: { code: 'corrupt' } });
    const swapped = await sealedAs({
      'manifest.json': JSON.stringify({ ...manifest, records: 0, files: 1 }),
      'records.jsonl': '',
      [`files/${'0'.repeat(64)}`]: 'not what its name says',
    });
    expect(await openBackup(swapped, NAME, PASSPHRASE)).toMatchObject({ ok: false, error: { code: 'corrupt' } });
  });

  it('does not unpack more than it may', async () => {
    const encrypter = new Encrypter();
    encrypter.setPassphrase(PASSPHRASE);
    encrypter.setScryptWorkFactor(CHEAP);
    const archive = zipSync({ 'manifest.json': Buffer.from(JSON.stringify(manifest)), 'records.jsonl': new Uint8Array(1000) });
    // The size an entry claims, in the local and in the central header: 3 GB.
    const view = new DataView(archive.buffer, archive.byteOffset);
    for (let at = 0; at + 30 < archive.length; at++) {
      const isCentral = view.getUint32(at, true) === 0x02014b50;
      if (isCentral) view.setUint32(at + 24, 3_000_000_000, true);
    }
    const bytes = await encrypter.encrypt(archive);
    expect(await openBackup(bytes, NAME, PASSPHRASE)).toMatchObject({ ok: false, error: { code: 'corrupt' } });
  });
});

it.each([
  ['composed', 'decomposed'],
  ['decomposed', 'composed'],
])('B45: one made with %s letters opens with %s ones', async (made, typed) => {
  const forms: Record<string, string> = { composed: 'Müller\u00e9 am Tor', decomposed: 'Mu\u0308llere\u0301 am Tor' };
  const bytes = await sealBackup(content, forms[made] ?? '', CHEAP);
  expect((await openBackup(bytes, NAME, forms[typed] ?? '')).ok).toBe(true);
});
