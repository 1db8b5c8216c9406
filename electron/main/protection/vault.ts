import { randomBytes } from 'node:crypto';
import { appError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import type { Sealing } from '../files/sealing';
import { readKeys, writeKeys, type KeyFile } from './key-file';
import { newRecoveryKey, readRecoveryKey } from './recovery-key';
import { decrypt, encrypt, openFile, sealedWith, sealFile } from './sealed-bytes';
import { KEY_BYTES, lockWithPassphrase, lockWithRecoveryKey, SCRYPT, unlockWithPassphrase, unlockWithRecoveryKey } from './slots';
import type { SystemKeyStore } from './system-key-store';

export type VaultState = { hasPassphrase: boolean; hasRecoveryKey: boolean; keyStore: 'system' | 'none' };

/**
 * The keys of a data folder. One master key opens the data keys, of which each generation of the database has its own; it
 * lies sealed by the system's key store, or by a passphrase instead, and beside either by a recovery key.
 *
 * Wrong words change nothing. Each change is on the disk before it is answered.
 */
export class Vault {
  readonly #folder: string;
  readonly #system: SystemKeyStore;
  readonly #costs: { N: number; r: number; p: number };
  #keys: KeyFile;
  #master: Buffer | null = null;

  private constructor(folder: string, system: SystemKeyStore, keys: KeyFile, costs: { N: number; r: number; p: number }) {
    this.#folder = folder;
    this.#system = system;
    this.#keys = keys;
    this.#costs = costs;
  }

  /**
   * The keys there are, opened if the system can do that; `null` when there are none.
   * Fails with `corrupt` when they cannot be read, and with `keys-unavailable` when the system's key store does not give
   * them out and no other way is left.
   */
  static open(folder: string, system: SystemKeyStore): Result<{ vault: Vault; isWhole: boolean } | null> {
    const found = readKeys(folder);
    if (!found.ok) return found;
    if (found.value === null) return ok(null);
    const { keys, isWhole } = found.value;
    const vault = new Vault(folder, system, keys, SCRYPT);
    const { system: slot, recovery } = keys;
    if (slot === null) return ok({ vault, isWhole });
    const opened = slot.kind === 'open' ? slot.wrapped : system.open(slot.wrapped);
    const master = opened === null ? null : Buffer.from(opened, 'base64');
    if (master?.length === KEY_BYTES) vault.#master = master;
    else if (recovery === null) return err(appError('keys-unavailable', {}));
    return ok({ vault, isWhole });
  }

  /**
   * Makes the first keys of a data folder. They are on the disk before anything is sealed with them.
   * @param costs of scrypt, for tests, which have not half a second for each passphrase
   */
  static async create(folder: string, system: SystemKeyStore, costs: { N: number; r: number; p: number } = SCRYPT): Promise<Vault> {
    const master = randomBytes(KEY_BYTES);
    const vault = new Vault(folder, system, { format: 1, system: sealedBySystem(system, master), passphrase: null, recovery: null, dataKeys: {} }, costs);
    vault.#master = master;
    await writeKeys(folder, vault.#keys);
    return vault;
  }

  /** New keys for another data folder, of no generation yet, that the same words and the same system open. */
  async copyTo(folder: string): Promise<Vault> {
    const copy = new Vault(folder, this.#system, { ...this.#keys, dataKeys: {} }, this.#costs);
    copy.#master = Buffer.from(this.#open());
    await writeKeys(folder, copy.#keys);
    return copy;
  }

  /** Writes the keys again, where one of their files is damaged or gone. */
  repair(): Promise<void> {
    return this.#write(this.#keys);
  }

  get isLocked(): boolean {
    return this.#master === null;
  }

  get state(): VaultState {
    const { passphrase, recovery, system } = this.#keys;
    return { hasPassphrase: passphrase !== null, hasRecoveryKey: recovery !== null, keyStore: system === null ? (this.#system.isReal() ? 'system' : 'none') : system.kind === 'key-store' ? 'system' : 'none' };
  }

  /** Whether a generation of the database has a key. */
  has(generation: number): boolean {
    return String(generation) in this.#keys.dataKeys;
  }

  /** The generations that have a key. */
  get generations(): number[] {
    return Object.keys(this.#keys.dataKeys).map(Number);
  }

  /** The key of a generation; `null` when it has none. To be asked of an open vault. */
  dataKey(generation: number): Buffer | null {
    const wrapped = this.#keys.dataKeys[generation];
    if (wrapped === undefined) return null;
    return decrypt(this.#open(), Buffer.from(wrapped, 'base64'), boundTo(generation));
  }

  /** Makes a key for a generation that has none yet. */
  async addDataKey(generation: number): Promise<void> {
    if (this.has(generation)) return;
    const wrapped = encrypt(this.#open(), randomBytes(KEY_BYTES), boundTo(generation)).toString('base64');
    await this.#write({ ...this.#keys, dataKeys: { ...this.#keys.dataKeys, [generation]: wrapped } });
  }

  /** Forgets the key of a generation for good: what it sealed cannot be opened any more. */
  async dropDataKey(generation: number): Promise<void> {
    if (!this.has(generation)) return;
    const { [generation]: _dropped, ...dataKeys } = this.#keys.dataKeys;
    await this.#write({ ...this.#keys, dataKeys });
  }

  /** Whether a passphrase is the right one. */
  async isPassphrase(passphrase: string): Promise<boolean> {
    const slot = this.#keys.passphrase;
    return slot !== null && (await unlockWithPassphrase(slot, passphrase)) !== null;
  }

  async unlock(passphrase: string): Promise<boolean> {
    const slot = this.#keys.passphrase;
    const master = slot === null ? null : await unlockWithPassphrase(slot, passphrase);
    if (master !== null) this.#master = master;
    return master !== null;
  }

  unlockWithRecoveryKey(typed: string): boolean {
    const slot = this.#keys.recovery;
    const key = readRecoveryKey(typed);
    const master = slot === null || key === null ? null : unlockWithRecoveryKey(slot, key);
    if (master !== null) this.#master = master;
    return master !== null;
  }

  /** Forgets the keys in memory. Only for a vault with a passphrase: another one cannot be opened again. */
  lock(): void {
    this.#master?.fill(0);
    this.#master = null;
  }

  /** Seals the keys with a passphrase, and with nothing of the system any more. */
  async setPassphrase(passphrase: string): Promise<void> {
    const slot = await lockWithPassphrase(this.#open(), passphrase, this.#costs);
    await this.#write({ ...this.#keys, passphrase: slot, system: null });
  }

  /** Seals the keys by the system's key store again. */
  async removePassphrase(): Promise<void> {
    await this.#write({ ...this.#keys, passphrase: null, system: sealedBySystem(this.#system, this.#open()) });
  }

  /** A new recovery key; one made before opens nothing any more. It is nowhere but in the answer. */
  async makeRecoveryKey(): Promise<string> {
    const key = newRecoveryKey();
    await this.#write({ ...this.#keys, recovery: lockWithRecoveryKey(this.#open(), readRecoveryKey(key) ?? '') });
    return key;
  }

  /** How files of a generation are sealed. Files of other generations open too, and such that are not sealed. */
  sealing(generation: number): Sealing {
    const keys = new Map<number, Buffer>();
    const keyOf = (wanted: number): Buffer | null => {
      const known = keys.get(wanted) ?? this.dataKey(wanted);
      if (known !== null) keys.set(wanted, known);
      return known;
    };
    const own = (): Buffer => {
      const key = keyOf(generation);
      if (key === null) throw new Error(`generation ${generation} has no key`);
      return key;
    };
    return {
      isOn: true,
      seal: (kind, bytes) => sealFile(own(), generation, kind, bytes),
      open: (kind, bytes) => {
        const by = sealedWith(bytes);
        if (by === null) return bytes;
        const key = keyOf(by);
        return key === null ? null : openFile(key, kind, bytes);
      },
      isSealed: (bytes) => sealedWith(bytes) === generation,
    };
  }

  #open(): Buffer {
    if (this.#master === null) throw new Error('the vault is locked');
    return this.#master;
  }

  async #write(keys: KeyFile): Promise<void> {
    await writeKeys(this.#folder, keys);
    this.#keys = keys;
  }
}

function sealedBySystem(system: SystemKeyStore, master: Buffer): NonNullable<KeyFile['system']> {
  const text = master.toString('base64');
  const wrapped = system.isReal() ? system.seal(text) : null;
  return wrapped === null ? { kind: 'open', wrapped: text } : { kind: 'key-store', wrapped };
}

function boundTo(generation: number): Buffer {
  return Buffer.from(`werkbank data key ${generation}`, 'utf8');
}
