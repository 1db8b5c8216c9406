import { NOT_SEALED, type Sealing } from '../files/sealing';
import type { SystemKeyStore } from './system-key-store';
import { Vault } from './vault';

/** The keys of the data folder a run works in, and how the generation in use is sealed with them. */
export class WorkspaceKeys {
  #vault: Vault | null;

  constructor(
    private readonly folder: string,
    /** The generation in use. */
    readonly generation: number,
    /** Whether its records are sealed. */
    readonly isSealed: boolean,
    vault: Vault | null,
    private readonly system: SystemKeyStore,
  ) {
    this.#vault = vault;
  }

  /** All keys there are, `null` for none; beside readable records those of a generation that was never switched to. */
  get all(): Vault | null {
    return this.#vault;
  }

  /** What opens the generation in use; `null` where its records lie there readable. */
  get vault(): Vault | null {
    return this.isSealed ? this.#vault : null;
  }

  /** How files beside the database are sealed. */
  get sealing(): Sealing {
    return this.vault?.sealing(this.generation) ?? NOT_SEALED;
  }

  /** A copy of the database's key, for whoever opens it; `null` where its records lie there readable. To be asked of open keys. */
  get dataKey(): Uint8Array | null {
    const key = this.vault?.dataKey(this.generation) ?? null;
    return key === null ? null : new Uint8Array(key);
  }

  /** All keys there are; the first are made where there are none. */
  async ensure(): Promise<Vault> {
    this.#vault ??= await Vault.create(this.folder, this.system);
    return this.#vault;
  }

  /** Makes the keys of another data folder, which whoever opens this one opens as well. */
  makeFor(folder: string): Promise<Vault> {
    return this.vault?.copyTo(folder) ?? Vault.create(folder, this.system);
  }
}
