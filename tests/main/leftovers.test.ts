import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openVault } from '../../electron/main/protection/open-vault';
import type { SystemKeyStore } from '../../electron/main/protection/system-key-store';
import { Vault } from '../../electron/main/protection/vault';
import { sweepLeftovers } from '../../electron/main/workspace/leftovers';

const NO_STORE: SystemKeyStore = { isReal: () => false, seal: () => null, open: () => null };
const quiet = { info: () => undefined, warn: () => undefined, fault: () => 'ref' };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'werkbank-leftovers-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const database = (generation: number): string => join(folder, 'Partitions', `werkbank-${generation}`);

it('are deleted with their keys when they were never switched to, and what is in use or went before stays', async () => {
  const vault = await Vault.create(folder, NO_STORE);
  for (const generation of [1, 2, 3, 5]) await vault.addDataKey(generation);
  for (const generation of [1, 2, 3, 4]) mkdirSync(join(database(generation), 'IndexedDB'), { recursive: true });
  mkdirSync(join(folder, 'Partitions/workbench'));
  await sweepLeftovers(folder, 2, vault, quiet);
  expect(readdirSync(join(folder, 'Partitions')).sort()).toEqual(['werkbank-1', 'werkbank-2', 'workbench']);
  const again = Vault.open(folder, NO_STORE);
  expect(again.ok && again.value?.vault.generations).toEqual([1, 2]);
});

it('of files that were being written go too, as such a draft can hold a key that was dropped', async () => {
  const drafts = ['.keys.json.0fe09ee9-b814-4a21-87b6-2896fa5a0b0c.tmp', '.keys-copy.json.1581da6b-b862-4cb3-a27e-380bdf1c6a3c.tmp'];
  const others = ['.notes.tmp', 'keys.json.tmp', 'notes.tmp', 'profile.json'];
  for (const name of [...drafts, ...others]) writeFileSync(join(folder, name), 'x');
  // A copy from a backup that was never finished.
  mkdirSync(join(folder, '.copy.tmp/snapshots'), { recursive: true });
  await sweepLeftovers(folder, 1, null, quiet);
  expect(readdirSync(folder).sort()).toEqual(others);
});

it('do not make a readable workspace a sealed one: the profile’s word counts', async () => {
  const vault = await Vault.create(folder, NO_STORE);
  await vault.addDataKey(2);
  const profile = { format: 1 as const, chromium: 114, generation: 2, deviceId: 'x', isSealed: false };
  const opened = await openVault(folder, profile, true, NO_STORE);
  expect(opened.ok).toBe(true);
  expect(existsSync(join(folder, 'keys.json'))).toBe(true);
  // A new database in the place of one that is gone is readable as it was, too.
  rmSync(join(folder, 'keys.json'));
  rmSync(join(folder, 'keys-copy.json'));
  expect(await openVault(folder, profile, false, NO_STORE)).toEqual({ ok: true, value: null });
});
