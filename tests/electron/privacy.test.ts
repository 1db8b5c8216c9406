import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseFile, launch, newProfile, removeProfile, type Running } from '../support/electron/launch';
import { scan } from '../support/electron/plain-text';
import { seed } from '../support/electron/seed';
import { plantedPerson } from '../support/records/planted-person';

/** Words that stand in the person's records, or are their name; long enough not to be met by chance. */
const TRACES = ['Quandt', 'Zora fragt', 'zqmail', 'zqhome', 'Zqstreet', 'Zqcardnote', 'Zqsource', 'Zqanswer', 'Zqhistoricfunction', 'Zqgonenote', 'Zqfrozenfunction'];

let temp = '';
/** What is found of them, wherever anything is written to. */
const found = (): string[] => scan([profile, temp], TRACES).found;

let profile = '';
beforeEach(() => {
  profile = newProfile();
  temp = mkdtempSync(join(tmpdir(), 'werkbank-temp-'));
});
afterEach(() => {
  removeProfile(profile);
  removeProfile(temp);
});

/** A file about them is attached, and the offer given up before it is saved: no record names the file. */
async function attachAndForget({ app, page }: Running): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'attached-'));
  writeFileSync(join(folder, 'CV.txt'), 'CV of Zora Quandt');
  await chooseFile(app, join(folder, 'CV.txt'));
  const attached = await page.evaluate(() => window.werkbank.api.documents.chooseAttachment({}));
  expect(attached.ok).toBe(true);
  rmSync(folder, { recursive: true });
}

describe('erasing a person', () => {
  it.each(['readable', 'encrypted'] as const)('leaves nothing of them in any file of a %s workspace, and everything else', async (kind) => {
    const { records: all, subject, other, namesakes } = plantedPerson();
    const records = all.filter((record) => !namesakes.includes(record));
    // A database that is there and has no keys is one of before there was encryption.
    if (kind === 'readable') mkdirSync(join(profile, 'Partitions/werkbank-1/IndexedDB'), { recursive: true });
    const first = await launch({ profile, env: { TMPDIR: temp } });
    await seed(first, records);
    await attachAndForget(first);
    await first.page.evaluate(() => window.werkbank.api.workspace.saveSnapshot({}));
    if (kind === 'readable') expect(found().length).toBeGreaterThan(TRACES.length);
    const choice = { personIds: [subject.id], recordIds: [] };
    const preview = await first.page.evaluate((asked) => window.werkbank.api.privacy.previewErasure(asked), choice);
    expect(preview.ok ? null : preview.error).toBeNull();
    // What may mean them is said to.
    const alsoReplaced = preview.ok ? preview.value.mentions.filter(({ isSure }) => !isSure).map(({ key }) => key) : [];
    expect(preview).toMatchObject({ ok: true, value: { names: ['Dr. Zora Quandt'], letters: [], backups: [] } });
    // The test starts it again itself, to see it.
    await first.app.evaluate(({ app }) => {
      app.relaunch = () => undefined;
    });
    const ended = new Promise((done) => first.app.process().once('exit', done));
    void first.page.evaluate((asked) => window.werkbank.api.privacy.erase({ ...asked, deletesBackups: false }), { ...choice, alsoReplaced }).catch(() => undefined);
    await ended;

    const second = await launch({ profile, env: { TMPDIR: temp } });
    const loaded = await second.page.evaluate((accountId) => window.werkbank.api.records.load({ kind: 'account', accountId }), other.accountId ?? '');
    const left = loaded.ok ? loaded.value.records : [];
    expect(left.some(({ id }) => id === other.id)).toBe(true);
    expect(left.some(({ id }) => id === subject.id)).toBe(false);
    await second.app.close();
    expect(found()).toEqual([]);
    expect(readdirSync(join(profile, 'files'))).toEqual([]);
    expect(existsSync(join(profile, 'Partitions/werkbank-1'))).toBe(false);
  });
});
