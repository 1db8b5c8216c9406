import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openVault } from '../../electron/main/protection/open-vault';
import { newRecoveryKey, readRecoveryKey } from '../../electron/main/protection/recovery-key';
import { decrypt, encrypt, openFile, sealedWith, sealFile } from '../../electron/main/protection/sealed-bytes';
import type { SystemKeyStore } from '../../electron/main/protection/system-key-store';
import { Tries } from '../../electron/main/protection/tries';
import { Vault } from '../../electron/main/protection/vault';
import type { Profile } from '../../electron/main/workspace/profile';

/** Costs of scrypt a test can afford. */
const CHEAP = { N: 16, r: 1, p: 1 };
const NO_STORE: SystemKeyStore = { isReal: () => false, seal: () => null, open: () => null };
/** A key store whose secrets begin with the name of the user. */
const storeOf = (user: string): SystemKeyStore => ({
  isReal: () => true,
  seal: (text) => Buffer.from(`${user}:${text}`).toString('base64'),
  open: (sealed) => {
    const text = Buffer.from(sealed, 'base64').toString();
    return text.startsWith(`${user}:`) ? text.slice(user.length + 1) : null;
  },
});
const profile: Profile = { format: 1, chromium: 114, generation: 1, deviceId: 'x' };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'werkbank-vault-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const keysText = (): string => readFileSync(join(folder, 'keys.json'), 'utf8');
const KEYS_UNAVAILABLE = { ok: false, error: { code: 'keys-unavailable', params: {} } };

async function created(system: SystemKeyStore = NO_STORE): Promise<Vault> {
  const vault = await Vault.create(folder, system, CHEAP);
  await vault.addDataKey(1);
  return vault;
}

function reopened(system: SystemKeyStore = NO_STORE): Vault {
  const found = Vault.open(folder, system);
  if (!found.ok || found.value === null) throw new Error('no vault');
  return found.value.vault;
}

describe('AES-256-GCM', () => {
  // Test case 15 and 16 of "The Galois/Counter Mode of Operation" (McGrew, Viega): key, nonce, text, authenticated data, cipher and tag.
  const hex = (text: string): Buffer => Buffer.from(text.replace(/\s/g, ''), 'hex');
  const key = hex('feffe9928665731c6d6a8f9467308308 feffe9928665731c6d6a8f9467308308');
  const nonce = hex('cafebabefacedbaddecaf888');
  const text = hex('d9313225f88406e5a55909c5aff5269a 86a7a9531534f7da2e4c303d8a318a72 1c3c0c95956809532fcf0e2449a6b525 b16aedf5aa0de657ba637b39');
  const cipher = hex('522dc1f099567d07f47f37a32a84427d 643a8cdcbfe5c0c97598a2bd2555d1aa 8cb08e48590dbb3da7b08b1056828838 c5f61e6393ba7a0abcc9f662');

  it('opens what the standard’s example sealed', () => {
    expect(decrypt(key, Buffer.concat([nonce, cipher, hex('76fc6ece0f4e1768cddf8853bb2d551b')]), hex('feedfacedeadbeeffeedfacedeadbeefabaddad2'))).toEqual(text);
  });

  it('draws another nonce each time, and refuses another key, place or byte', () => {
    const sealed = encrypt(key, text, Buffer.from('here'));
    expect(encrypt(key, text, Buffer.from('here'))).not.toEqual(sealed);
    expect(decrypt(key, sealed, Buffer.from('here'))).toEqual(text);
    expect(decrypt(key, sealed, Buffer.from('there'))).toBeNull();
    expect(decrypt(Buffer.alloc(32), sealed, Buffer.from('here'))).toBeNull();
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(decrypt(key, changed, Buffer.from('here'))).toBeNull();
      expect(decrypt(key, sealed.subarray(0, at), Buffer.from('here'))).toBeNull();
    }
  });

  it('seals a file for its generation and kind', () => {
    const file = sealFile(key, 3, 'snapshot', text);
    expect(sealedWith(file)).toBe(3);
    expect(sealedWith(text)).toBeNull();
    expect(openFile(key, 'snapshot', file)).toEqual(text);
    expect(openFile(key, 'place', file)).toBeNull();
    const moved = Buffer.from(file);
    moved.writeUInt32BE(4, 9);
    expect(openFile(key, 'snapshot', moved)).toBeNull();
  });
});

describe('a recovery key', () => {
  it('is forty letters and digits in groups, and is read however it is typed', () => {
    const key = newRecoveryKey();
    expect(key).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(newRecoveryKey()).not.toBe(key);
    expect(readRecoveryKey(` ${key.toLowerCase().replace(/-/g, ' ')}\n`)).toBe(key.replace(/-/g, ''));
    expect(readRecoveryKey('O1IL0'.repeat(8))).toBe('01110'.repeat(8));
    expect(readRecoveryKey(key.slice(1))).toBeNull();
    expect(readRecoveryKey(`U${key.slice(1)}`)).toBeNull();
  });
});

describe('a vault', () => {
  it('opens by itself where the system keeps its key, and for nobody else', async () => {
    const dataKey = (await created(storeOf('ada'))).dataKey(1);
    expect(reopened(storeOf('ada')).dataKey(1)).toEqual(dataKey);
    expect(reopened(storeOf('ada')).state).toEqual({ hasPassphrase: false, hasRecoveryKey: false, keyStore: 'system' });
    expect(Vault.open(folder, storeOf('eve'))).toEqual(KEYS_UNAVAILABLE);
    const { system } = JSON.parse(keysText()) as { system: { kind: string } };
    expect(system.kind).toBe('key-store');
  });

  it('without a key store opens for everybody, and says so', async () => {
    await created();
    expect(reopened().isLocked).toBe(false);
    expect(reopened().state.keyStore).toBe('none');
  });

  it('with a passphrase opens by it alone, and nothing is written for a wrong one', async () => {
    const vault = await created(storeOf('ada'));
    const dataKey = vault.dataKey(1);
    await vault.setPassphrase('Müllers Kühe lesen');
    const before = keysText();
    expect(before).not.toContain(Buffer.from('ada:').toString('base64').slice(0, 5));
    const locked = reopened(storeOf('ada'));
    expect(locked.isLocked).toBe(true);
    expect(() => locked.dataKey(1)).toThrow('locked');
    expect(await locked.unlock('Müllers Kühe lesen!')).toBe(false);
    expect(locked.isLocked).toBe(true);
    expect(await locked.unlock('Müllers Kühe lesen')).toBe(true);
    expect(locked.dataKey(1)).toEqual(dataKey);
    expect(keysText()).toBe(before);
    locked.lock();
    expect(locked.isLocked).toBe(true);
    expect(() => locked.dataKey(1)).toThrow('locked');
  });

  it.each([
    ['NFD', 'NFC'],
    ['NFC', 'NFD'],
  ])('B45: a passphrase set in %s opens it in %s', async (set, typed) => {
    const passphrase = 'Müller\u00e9 fährt Öl';
    await (await created()).setPassphrase(passphrase.normalize(set));
    expect(await reopened().unlock(passphrase.normalize(typed))).toBe(true);
  });

  it('B44: takes every sign of a passphrase, a blank at its end too', async () => {
    const passphrase = '=HH9v\\M1F9*SmN oDi&68"ß€😀 ';
    await (await created()).setPassphrase(passphrase);
    expect(await reopened().unlock(passphrase.trimEnd())).toBe(false);
    expect(await reopened().unlock(passphrase)).toBe(true);
  });

  it('changes and loses its passphrase; the data keys stay the same', async () => {
    const vault = await created(storeOf('ada'));
    const dataKey = vault.dataKey(1);
    await vault.setPassphrase('the first passphrase');
    await vault.setPassphrase('the second passphrase');
    expect(await reopened().unlock('the first passphrase')).toBe(false);
    const second = reopened(storeOf('ada'));
    await second.unlock('the second passphrase');
    await second.removePassphrase();
    expect(reopened(storeOf('ada')).dataKey(1)).toEqual(dataKey);
    expect(reopened(storeOf('ada')).state).toEqual({ hasPassphrase: false, hasRecoveryKey: false, keyStore: 'system' });
  });

  it('opens by its last recovery key, with a passphrase or when the system has forgotten', async () => {
    const vault = await created(storeOf('ada'));
    const old = await vault.makeRecoveryKey();
    const key = await vault.makeRecoveryKey();
    expect(keysText()).not.toContain(key.slice(0, 5));
    const forgotten = reopened(storeOf('ada on another machine'));
    expect(forgotten.isLocked).toBe(true);
    expect(forgotten.unlockWithRecoveryKey(old)).toBe(false);
    expect(forgotten.unlockWithRecoveryKey('nonsense')).toBe(false);
    expect(forgotten.unlockWithRecoveryKey(key.toLowerCase())).toBe(true);
    await vault.setPassphrase('a passphrase of some length');
    expect(reopened().unlockWithRecoveryKey(key)).toBe(true);
  });

  it('seals files for its generation, opens those of others and those that are not sealed, and none whose key is gone', async () => {
    const vault = await created();
    await vault.addDataKey(2);
    const [first, second] = [vault.sealing(1), vault.sealing(2)];
    const text = Buffer.from('Grüße');
    const old = first.seal('snapshot', text);
    expect(second.open('snapshot', old)).toEqual(text);
    expect([first.isSealed(old), second.isSealed(old), second.isSealed(text)]).toEqual([true, false, false]);
    expect(second.open('snapshot', text)).toEqual(text);
    await vault.dropDataKey(1);
    expect(vault.sealing(2).open('snapshot', old)).toBeNull();
    expect(reopened().has(1)).toBe(false);
  });

  it('is taken from its copy where its file is damaged or gone, and both are whole again', async () => {
    const dataKey = (await created()).dataKey(1);
    const whole = keysText();
    for (const damage of [() => writeFileSync(join(folder, 'keys.json'), whole.slice(0, 40)), () => rmSync(join(folder, 'keys.json')), () => writeFileSync(join(folder, 'keys-copy.json'), '')]) {
      damage();
      const opened = await openVault(folder, profile, true, NO_STORE);
      expect(opened.ok && opened.value?.dataKey(1)).toEqual(dataKey);
      expect([keysText(), readFileSync(join(folder, 'keys-copy.json'), 'utf8')]).toEqual([whole, whole]);
    }
    for (const name of ['keys.json', 'keys-copy.json']) writeFileSync(join(folder, name), 'x');
    expect(await openVault(folder, profile, true, NO_STORE)).toMatchObject({ ok: false, error: { code: 'corrupt' } });
  });
});

describe('the keys of a data folder', () => {
  it('are made for a new one, and not for one whose records lie there readable', async () => {
    expect(await openVault(folder, profile, true, NO_STORE)).toEqual({ ok: true, value: null });
    const made = await openVault(folder, profile, false, NO_STORE);
    expect(made.ok && made.value?.has(1)).toBe(true);
  });

  it('are not made anew for sealed records whose keys are gone', async () => {
    expect(await openVault(folder, { ...profile, isSealed: true }, true, NO_STORE)).toEqual(KEYS_UNAVAILABLE);
    await created();
    expect(await openVault(folder, { ...profile, isSealed: true, generation: 2 }, true, NO_STORE)).toEqual(KEYS_UNAVAILABLE);
  });
});

describe('tries', () => {
  it('take twice as long with each that is wrong, up to half a minute, one after another, until one is right', async () => {
    const waits: number[] = [];
    const tries = new Tries(async (milliseconds) => waits.push(milliseconds));
    const answers = await Promise.all(Array.from({ length: 8 }, () => tries.next(() => false)));
    expect(answers).toEqual(Array(8).fill(false));
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
    expect(await tries.next(() => true)).toBe(true);
    await tries.next(() => false);
    expect(waits.at(-1)).toBe(500);
  });
});
