import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openJournal } from '../../electron/main/backup/journal';
import type { SealedFiles } from '../../electron/main/backup/sealed-file';
import { decodeSnapshot } from '../../electron/main/backup/snapshot-format';
import { SNAPSHOT_KIND } from '../../electron/main/backup/snapshots';
import { openKeptFiles } from '../../electron/main/files/kept-files';
import type { Log } from '../../electron/main/log/log';
import { Vault } from '../../electron/main/protection/vault';
import { copyDraft, copyFolder, leaveCopy, openCopy, openedCopy, readCopy } from '../../electron/main/workspace/copy/copy-folder';
import { copyHandlers } from '../../electron/main/workspace/copy/copy-handlers';
import { makeCopy, type BackupToCopy } from '../../electron/main/workspace/copy/make-copy';
import { readProfile } from '../../electron/main/workspace/profile';
import type { Settings } from '../../shared/contract/settings';
import type { AnyRecord } from '../../shared/domain/records';
import { SCHEMA } from '../../shared/document/schema-version';
import { ok } from '../../shared/errors/result';
import { BACKED_UP_AT, openedBackup, sealedBackup } from '../support/backups';
import { account, bookkeeping } from '../support/records/records';

const CHEAP = { N: 16, r: 1, p: 1 };
const NO_STORE = { isReal: () => false, seal: () => null, open: () => null };
const PASSPHRASE = 'four words nobody guesses';
const SHA = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const log = { info: () => undefined, warn: () => undefined, fault: () => 'x' } as unknown as Log;
const settings: Settings = { language: 'de', theme: 'dark', lastPlace: '/deals', colleagueId: '01890000-0000-7000-8000-000000000001', numberDevice: 'A', needsView: 'columns', autoLockMinutes: 5 };

/** Opens files without the process that does so in the application. */
const sealed: Pick<SealedFiles, 'read'> = {
  async read(path, passphrase, take) {
    const opened = await openedBackup(readFileSync(path), basename(path), passphrase);
    if (!opened.ok) return opened;
    await take?.(opened.value);
    return ok(opened.value.contents);
  },
};

const company = account({ name: 'Torbau' });
const me: AnyRecord = { type: 'colleague', ...bookkeeping(), name: 'Jana', email: '' };
let folder: string;
let vault: Vault;
let backup: BackupToCopy;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'werkbank-copy-'));
  mkdirSync(join(folder, 'snapshots'));
  writeFileSync(join(folder, 'snapshots/journal.jsonl'), '{"after":null}\n');
  vault = await Vault.create(folder, NO_STORE, CHEAP);
  await vault.addDataKey(1);
  await vault.setPassphrase('a passphrase of the data');
  const path = join(folder, 'Tor.werkbank');
  const lines = [company, me].map((record) => JSON.stringify(record));
  writeFileSync(path, await sealedBackup({ lines, files: [{ sha256: SHA, bytes: Buffer.from('abc') }] }, { kind: 'passphrase', passphrase: PASSPHRASE }));
  const looked = await sealed.read(path, PASSPHRASE);
  backup = { path, fileName: 'Tor.werkbank', passphrase: PASSPHRASE, digest: looked.ok ? looked.value.digest : '', createdAt: BACKED_UP_AT };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const make = (keysIn = (draft: string): Promise<Vault> => vault.copyTo(draft)) =>
  makeCopy({ folder, chromium: 114, keysIn, settings: { get: () => settings }, now: () => new Date('2026-03-26T09:00:00Z'), log }, sealed, backup);

/** Every file of the data beside which the copy stands, with what is in it. */
const ownFiles = (): [string, string][] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !join(entry.parentPath, entry.name).startsWith(copyFolder(folder)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path, readFileSync(path, 'hex')]);

describe('a copy of the workspace from a backup', () => {
  it('is a data folder of its own that the same passphrase opens, and changes nothing beside it', async () => {
    const before = ownFiles();
    expect(await make()).toEqual(ok({}));
    expect(ownFiles()).toEqual(before);
    const copy = copyFolder(folder);
    expect(readCopy(folder)).toEqual({ createdAt: BACKED_UP_AT, begunAt: '2026-03-26T09:00:00.000Z' });
    expect(readProfile(copy, 114)).toMatchObject({ ok: true, value: { profile: { generation: 1, isSealed: true } } });

    const found = Vault.open(copy, NO_STORE);
    const keys = found.ok ? found.value?.vault : undefined;
    expect(keys?.isLocked).toBe(true);
    expect(await keys?.unlock('another')).toBe(false);
    expect(await keys?.unlock('a passphrase of the data')).toBe(true);
    const sealing = keys?.sealing(1);
    if (sealing === undefined) throw new Error('no keys');
    expect(keys?.dataKey(1)).not.toEqual(vault.dataKey(1));

    // What the first start fills its empty database from.
    const journal = openJournal(join(copy, 'snapshots'), sealing).found;
    expect(journal).toMatchObject({ isClosed: false, entries: [] });
    const bytes = readFileSync(join(copy, 'snapshots', journal?.after ?? ''));
    expect(bytes.includes('Torbau')).toBe(false);
    const snapshot = await decodeSnapshot(sealing.open(SNAPSHOT_KIND, bytes) ?? new Uint8Array(), 'x');
    expect(snapshot.ok && snapshot.value.records).toEqual([company, me]);
    expect(Buffer.from((await openKeptFiles(join(copy, 'files'), sealing).read(SHA)) ?? []).toString()).toBe('abc');
    // Numbers it gives are of another series, and the user is one it knows.
    expect(JSON.parse(readFileSync(join(copy, 'settings.json'), 'utf8'))).toEqual({ ...settings, numberDevice: '', lastPlace: '', colleagueId: me.id });
  });

  it.each([
    ['of a newer program', async () => sealedBackup({ lines: [JSON.stringify(company)], files: [] }, { kind: 'passphrase', passphrase: PASSPHRASE }, { schema: SCHEMA + 1, createdAt: BACKED_UP_AT }), 'future-version'],
    ['of a newer program, and empty', async () => sealedBackup({ lines: [], files: [] }, { kind: 'passphrase', passphrase: PASSPHRASE }, { schema: SCHEMA + 1, createdAt: BACKED_UP_AT }), 'future-version'],
    ['damaged', async () => readFileSync(backup.path).map((byte, at, all) => (at === all.length - 10 ? byte ^ 1 : byte)), 'corrupt'],
    ['of another program', async () => Buffer.from('PK something else'), 'not-a-snapshot'],
    ['another than was looked at', async () => sealedBackup({ lines: [], files: [] }, { kind: 'passphrase', passphrase: PASSPHRASE }), 'corrupt'],
  ])('is not made from a file that is %s', async (_what, file, code) => {
    writeFileSync(backup.path, await file());
    const before = ownFiles();
    expect(await make()).toMatchObject({ ok: false, error: { code } });
    expect(ownFiles()).toEqual(before);
    expect(readCopy(folder)).toBeNull();
  });

  it('is not there where it was cut off, and what was left is in nobody’s way', async () => {
    mkdirSync(join(copyDraft(folder), 'snapshots'), { recursive: true });
    writeFileSync(join(copyDraft(folder), 'snapshots/half.wbs'), 'half');
    expect(readCopy(folder)).toBeNull();
    const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
    expect(await make(() => Promise.reject(full))).toEqual({ ok: false, error: { code: 'disk-full', params: { name: 'Tor.werkbank' } } });
    expect(existsSync(copyDraft(folder))).toBe(false);
    expect(await make()).toEqual(ok({}));
    expect(readdirSync(join(copyFolder(folder), 'snapshots'))).not.toContain('half.wbs');
  });

  it('takes the place of none that is there', async () => {
    await make();
    const kept = readFileSync(join(copyFolder(folder), 'profile.json'), 'utf8');
    expect(await make()).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(readFileSync(join(copyFolder(folder), 'profile.json'), 'utf8')).toBe(kept);
  });

  it('is opened by the version it was chosen in, until it is left; another version opens the data', async () => {
    expect(openedCopy(folder, '1.0.0')).toBeNull();
    await make();
    expect(openedCopy(folder, '1.0.0')).toBeNull();
    await openCopy(folder, '1.0.0');
    expect(openedCopy(folder, '1.0.0')).toEqual(readCopy(folder));
    expect(openedCopy(folder, '1.1.0')).toBeNull();
    await leaveCopy(folder);
    expect(openedCopy(folder, '1.0.0')).toBeNull();
    expect(readCopy(folder)).not.toBeNull();
    // One whose folder is gone or half there does not stand before the data either.
    await openCopy(folder, '1.0.0');
    writeFileSync(join(copyFolder(folder), 'copy.json'), '{"createdAt":');
    expect(openedCopy(folder, '1.0.0')).toBeNull();
  });

  it('is deleted only from the data it stands beside', async () => {
    await make();
    const startAgain = async (before: () => Promise<void>) => before().then(() => ok({}));
    const within = copyHandlers({ folder, isOpen: true, version: '1.0.0', startAgain });
    expect(await within.deleteCopy({})).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(await within.openCopy({})).toMatchObject({ ok: false, error: { code: 'refused' } });
    const beside = copyHandlers({ folder, isOpen: false, version: '1.0.0', startAgain });
    expect(await beside.leaveCopy({})).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(await beside.openCopy({})).toEqual(ok({}));
    expect(openedCopy(folder, '1.0.0')).not.toBeNull();
    expect(await beside.deleteCopy({})).toEqual(ok({}));
    expect(existsSync(copyFolder(folder))).toBe(false);
    expect(await beside.openCopy({})).toMatchObject({ ok: false, error: { code: 'refused' } });
  });
});
