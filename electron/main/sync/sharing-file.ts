import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { z } from '../../../shared/domain/schema/zod';
import type { Sealing } from '../files/sealing';
import { writeAtomically } from '../files/write-atomically';
import type { Log } from '../log/log';
import type { SystemKeyStore } from '../protection/system-key-store';
import { sharingPath } from './sharing-path';

const Content = z.strictObject({
  server: z.string(),
  user: z.string(),
  /** Sealed by the system's key store where there is one. */
  token: z.string(),
  isTokenSealed: z.boolean(),
  device: z.string(),
  accountIds: z.array(z.string()),
  workspace: z.boolean(),
  isPaused: z.boolean(),
});
/** How this laptop shares. The token is as the server reads it. */
export type SharingConfig = Omit<z.infer<typeof Content>, 'isTokenSealed'>;

const KIND = 'sharing';

/**
 * `sharing.json` of the data folder, which is there only while something is shared. In an encrypted workspace the file is
 * sealed like all others, and the token by the system's key store besides.
 */
export class SharingFile {
  readonly #path: string;

  constructor(
    folder: string,
    private readonly sealing: Sealing,
    private readonly system: SystemKeyStore,
    private readonly log: Log,
  ) {
    this.#path = sharingPath(folder);
  }

  /** `null` when nothing is shared, or what is there cannot be read any more: then one signs in again. */
  read(): SharingConfig | null {
    if (!existsSync(this.#path)) return null;
    try {
      const bytes = this.sealing.open(KIND, readFileSync(this.#path));
      const { isTokenSealed, ...config } = Content.parse(JSON.parse(Buffer.from(bytes ?? new Uint8Array()).toString('utf8')));
      const token = isTokenSealed ? this.system.open(config.token) : config.token;
      return token === null ? null : { ...config, token };
    } catch {
      this.log.warn('sharing-unreadable');
      return null;
    }
  }

  async write(config: SharingConfig): Promise<void> {
    const sealed = this.system.isReal() ? this.system.seal(config.token) : null;
    const content = { ...config, token: sealed ?? config.token, isTokenSealed: sealed !== null };
    await writeAtomically(this.#path, this.sealing.seal(KIND, Buffer.from(JSON.stringify(content), 'utf8')));
  }

  async remove(): Promise<void> {
    await rm(this.#path, { force: true });
  }
}
