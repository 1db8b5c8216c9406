import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { automaticBackups } from '../../electron/main/backup/automatic/automatic-backups';
import { openAutomaticFile } from '../../electron/main/backup/automatic/automatic-file';
import type { SealedFiles } from '../../electron/main/backup/sealed-file';
import type { AutomaticBackup } from '../../shared/contract/backups';
import { appError, type AppError } from '../../shared/errors/app-error';
import { err, ok } from '../../shared/errors/result';

const DEVICE = '0195ce7c-2c00-4000-8000-000000000001';
const log = { info: () => undefined, warn: () => undefined, fault: () => 'x' };
const PASSPHRASE = 'a passphrase of some length';

let profile: string;
let folder: string;
let now: Date;
let fails: AppError | null;
let isEmpty: boolean;
let told: AutomaticBackup[];
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'automatic-'));
  folder = join(profile, 'Stick');
  mkdirSync(folder);
  now = new Date('2026-03-25T08:00:00.000Z');
  fails = null;
  isEmpty = false;
  told = [];
});
// A change is noted without anybody waiting for it.
afterEach(() => vi.waitFor(() => rmSync(profile, { recursive: true, force: true }), { timeout: 10_000 }));

const contents = { schema: 3, createdAt: '', counts: { accounts: 1, people: 0, deals: 0, offers: 0, records: 7 }, files: 0, digest: '' };
const sealed: SealedFiles = {
  makeKey: async () => ok({ recipient: 'age1', sealedIdentity: Uint8Array.of(1) }),
  write: async (path) => {
    if (fails !== null) return err(fails);
    writeFileSync(path, 'sealed');
    return ok(contents);
  },
  read: async () => ok(contents),
};
const start = (deviceId = DEVICE) =>
  automaticBackups({ file: openAutomaticFile(profile, log), sealed, isEmpty: async () => isEmpty, deviceId, now: () => now, onChange: (state) => told.push(state), log });
const set = async (backups: ReturnType<typeof start>) => {
  await backups.useFolder(folder);
  await backups.turnOn(PASSPHRASE);
};
const after = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};

describe('automatic backups', () => {
  it('are off until a folder and a passphrase were given, and then made at once', async () => {
    const backups = start();
    backups.changed();
    await backups.tick();
    expect(readdirSync(folder)).toEqual([]);
    await set(backups);
    expect(readdirSync(folder)).toEqual(['Werkbank 2026-03-25 08-00-00Z 0195ce7c.werkbank']);
    expect(backups.state()).toEqual({ isOn: true, folder, last: { at: '2026-03-25T08:00:00.000Z', records: 7 }, isRunning: false, failure: null });
    expect(told.at(-1)).toEqual(backups.state());
  });

  it('follow each hour in which something changed, also over a restart, and no other', async () => {
    const backups = start();
    await set(backups);
    after(90);
    await backups.tick();
    expect(readdirSync(folder)).toHaveLength(1);
    backups.changed();
    await backups.tick();
    expect(readdirSync(folder)).toHaveLength(2);
    after(30);
    backups.changed();
    await backups.tick();
    expect(readdirSync(folder)).toHaveLength(2);
    await vi.waitFor(() => expect(JSON.parse(readFileSync(join(profile, 'automatic-backups.json'), 'utf8'))).toMatchObject({ isDirty: true }), { timeout: 30_000 });
    const next = start();
    after(30);
    await next.tick();
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it('are not made of nothing', async () => {
    isEmpty = true;
    await set(start());
    expect(readdirSync(folder)).toEqual([]);
  });

  it('say that the folder is away, try again, and go on when it is back', async () => {
    const backups = start();
    await set(backups);
    renameSync(folder, `${folder}-away`);
    after(60);
    backups.changed();
    await backups.tick();
    expect(backups.state().failure).toEqual({ ...appError('folder-gone', { folder }), nextTry: '2026-03-25T09:05:00.000Z' });
    expect(backups.state().last?.at).toBe('2026-03-25T08:00:00.000Z');
    expect(await backups.list()).toMatchObject({ ok: false, error: { code: 'folder-gone' } });
    renameSync(`${folder}-away`, folder);
    after(4);
    await backups.tick();
    expect(backups.state().failure).not.toBeNull();
    after(1);
    await backups.tick();
    expect(backups.state()).toMatchObject({ failure: null, last: { at: '2026-03-25T09:05:00.000Z' } });
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('delete no older one when a newer one failed, however many there are', async () => {
    const backups = start();
    await set(backups);
    for (let hour = 0; hour < 60; hour += 1) writeFileSync(join(folder, `Werkbank 2026-03-2${hour % 4} 0${hour % 10}-00-${10 + (hour % 50)}Z 0195ce7c.werkbank`), '');
    const before = readdirSync(folder);
    fails = appError('disk-full', { name: 'x' });
    after(60);
    await backups.runNow();
    expect(readdirSync(folder)).toEqual(before);
    fails = null;
    await backups.runNow();
    const left = readdirSync(folder);
    expect(left.length).toBeLessThan(before.length);
    expect(left).toContain('Werkbank 2026-03-25 09-00-00Z 0195ce7c.werkbank');
  });

  it('leave other laptops’ backups and other files alone, and clear away drafts a killed run of this one left', async () => {
    const other = 'Werkbank 2020-01-01 08-00-00Z ffffffff.werkbank';
    const kept = [other, `.${other}.0b9bd0f2-0000-4000-8000-000000000000.tmp`, 'Werkbank 2026-01-01.werkbank', 'letter.docx', '.draft.tmp'];
    const draft = '.Werkbank 2026-03-24 08-00-00Z 0195ce7c.werkbank.0b9bd0f2-0000-4000-8000-000000000000.tmp';
    for (const name of [...kept, draft]) writeFileSync(join(folder, name), '');
    const backups = start();
    await set(backups);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(kept));
    expect(readdirSync(folder)).not.toContain(draft);
    const listed = await backups.list();
    expect(listed.ok && listed.value.map(({ name, isOwn }) => [name, isOwn])).toEqual([['Werkbank 2026-03-25 08-00-00Z 0195ce7c.werkbank', true], [other, false]]);
    expect([backups.pathOf(other), backups.pathOf('letter.docx'), backups.pathOf(`../${other}`)]).toEqual([join(folder, other), null, null]);
  });

  it('of this laptop alone are deleted on request, and those that cannot be are named', async () => {
    const backups = start();
    await set(backups);
    const [other, closed] = ['Werkbank 2020-01-01 08-00-00Z ffffffff.werkbank', 'Werkbank 2020-01-02 08-00-00Z 0195ce7c.werkbank'];
    writeFileSync(join(folder, other), '');
    // A folder is not deleted as a file is.
    mkdirSync(join(folder, closed));
    expect(await backups.deleteOwn()).toEqual(ok([closed]));
    expect(readdirSync(folder)).toEqual([other, closed]);
    renameSync(folder, `${folder}-away`);
    expect(await backups.deleteOwn()).toMatchObject({ ok: false, error: { code: 'folder-gone' } });
  });

  it('take no folder that is not there or that nothing can be written into', async () => {
    const backups = start();
    expect(await backups.useFolder(join(folder, 'none'))).toMatchObject({ ok: false, error: { code: 'folder-gone' } });
    // The root user may write everywhere but where there is no folder.
    writeFileSync(join(folder, 'file'), '');
    expect(await backups.useFolder(join(folder, 'file'))).toMatchObject({ ok: false, error: { code: 'folder-gone' } });
    expect(backups.state().folder).toBeNull();
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('say when a folder is closed', async () => {
    chmodSync(folder, 0o555);
    expect(await start().useFolder(folder)).toMatchObject({ ok: false, error: { code: 'folder-closed' } });
    chmodSync(folder, 0o755);
  });

  it('count one that is cut off as not made, also over a restart', async () => {
    const backups = start();
    await set(backups);
    after(90);
    backups.changed();
    const write = vi.spyOn(sealed, 'write').mockImplementation(() => new Promise(() => undefined));
    void backups.tick();
    await vi.waitFor(() => expect(write).toHaveBeenCalled(), { timeout: 30_000 });
    write.mockRestore();
    await start().tick();
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('keep nothing that opens them, and end when turned off', async () => {
    const backups = start();
    await set(backups);
    expect(readFileSync(join(profile, 'automatic-backups.json'), 'utf8')).not.toContain(PASSPHRASE);
    await backups.turnOff();
    after(120);
    backups.changed();
    await backups.tick();
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('B42: keep a damaged file of theirs beside, and are off then', () => {
    writeFileSync(join(profile, 'automatic-backups.json'), '{"format":1,"fol');
    expect(start().state().isOn).toBe(false);
    expect(readdirSync(profile).some((name) => name.startsWith('automatic-backups.json.corrupt-'))).toBe(true);
  });
});
