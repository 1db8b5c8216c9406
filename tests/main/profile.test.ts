import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSettingsFile } from '../../electron/main/settings/settings-file';
import { keepProfile, readProfile } from '../../electron/main/workspace/profile';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'werkbank-profile-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Reads the profile and writes it when it changed, as every start does. */
async function openProfile(data: string, chromium: number) {
  const read = readProfile(data, chromium);
  if (!read.ok) return read;
  await keepProfile(data, read.value);
  return { ok: true as const, value: read.value.profile };
}

const quiet = { info: () => undefined, warn: () => undefined, fault: () => 'ref' };

describe('the profile', () => {
  it('is made once and keeps its device', async () => {
    const first = await openProfile(folder, 114);
    expect(first).toMatchObject({ ok: true, value: { chromium: 114, generation: 1 } });
    expect(await openProfile(folder, 114)).toEqual(first);
  });

  it('takes a newer Chromium and then refuses the older one', async () => {
    await openProfile(folder, 114);
    expect(await openProfile(folder, 150)).toMatchObject({ ok: true, value: { chromium: 150 } });
    expect(await openProfile(folder, 114)).toEqual({ ok: false, error: { code: 'runtime-downgrade', params: { found: 150, running: 114 } } });
    expect(JSON.parse(readFileSync(join(folder, 'profile.json'), 'utf8'))).toMatchObject({ chromium: 150 });
  });

  it('keeps fields of a newer version', async () => {
    writeFileSync(join(folder, 'profile.json'), JSON.stringify({ format: 1, chromium: 100, generation: 3, deviceId: 'd', mood: 'good' }));
    await openProfile(folder, 114);
    expect(JSON.parse(readFileSync(join(folder, 'profile.json'), 'utf8'))).toMatchObject({ mood: 'good', generation: 3, chromium: 114 });
  });

  it.each(['', '{', 'null'])('that reads %j is brought back from its copy, with its generation and device', async (text) => {
    writeFileSync(join(folder, 'profile.json'), JSON.stringify({ format: 1, chromium: 114, generation: 3, deviceId: 'd' }));
    const first = await openProfile(folder, 114);
    writeFileSync(join(folder, 'profile.json'), text);
    expect(await openProfile(folder, 114)).toEqual(first);
    rmSync(join(folder, 'profile.json'));
    expect(await openProfile(folder, 114)).toEqual(first);
    writeFileSync(join(folder, 'profile-copy.json'), text);
    expect(await openProfile(folder, 114)).toEqual(first);
    expect(readFileSync(join(folder, 'profile-copy.json'), 'utf8')).toBe(readFileSync(join(folder, 'profile.json'), 'utf8'));
  });

  it.each(['', '{', '{"format":2}', 'null'])('that reads %j is refused and left alone, never replaced by an empty one', async (text) => {
    writeFileSync(join(folder, 'profile.json'), text);
    expect(await openProfile(folder, 114)).toMatchObject({ ok: false, error: { code: 'corrupt' } });
    expect(readFileSync(join(folder, 'profile.json'), 'utf8')).toBe(text);
  });
});

it('a profile that is gone beside a later generation is not begun anew, which would take that for a leftover', () => {
  mkdirSync(join(folder, 'Partitions', 'werkbank-2'), { recursive: true });
  expect(readProfile(folder, 114)).toMatchObject({ ok: false, error: { code: 'corrupt' } });
  expect(readdirSync(folder)).toEqual(['Partitions']);
});

it('a profile that was never written is begun anew beside what Chromium left of the first generation', () => {
  mkdirSync(join(folder, 'Partitions', 'werkbank-1'), { recursive: true });
  expect(readProfile(folder, 114)).toMatchObject({ ok: true, value: { profile: { generation: 1 } } });
});

describe('the settings', () => {
  it('are kept from one start to the next', async () => {
    await openSettingsFile(folder, quiet).set({ language: 'de', lastPlace: '/deals' });
    expect(openSettingsFile(folder, quiet).get()).toMatchObject({ language: 'de', lastPlace: '/deals', theme: 'system' });
  });

  it('survive writes that overlap', async () => {
    const settings = openSettingsFile(folder, quiet);
    await Promise.all([settings.set({ theme: 'dark' }), settings.set({ language: 'en' }), settings.set({ lastPlace: '/today' })]);
    expect(openSettingsFile(folder, quiet).get()).toMatchObject({ theme: 'dark', language: 'en', lastPlace: '/today' });
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });

  it('of another version are read as far as they are known, and what it keeps beside them stays', async () => {
    writeFileSync(join(folder, 'settings.json'), '{"language":"de","density":{"rows":"narrow"}}');
    const settings = openSettingsFile(folder, quiet);
    expect(settings.wasDamaged).toBe(false);
    expect(settings.get()).toEqual(await settings.set({ theme: 'dark' }).then((set) => ({ ...set, theme: 'system' })));
    expect(JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'))).toMatchObject({ language: 'de', theme: 'dark', density: { rows: 'narrow' } });
  });

  it('that cannot be read are put aside, and the user’s file is kept', () => {
    writeFileSync(join(folder, 'settings.json'), '{"language": "kl');
    expect(openSettingsFile(folder, quiet).get()).toMatchObject({ language: 'system' });
    const [kept] = readdirSync(folder);
    expect(kept).toMatch(/^settings\.json\.corrupt-\d+$/);
  });
});
