import './web-crypto';
import { Decrypter } from 'age-encryption';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { BackupContents } from '../../../shared/contract/workers';
import { AppFailure, appError, type AppError } from '../../../shared/errors/app-error';
import { carriedBy, openIdentity } from './automatic-key';
import { LineReader, type Opened } from './read-lines';

/** What opens a backup: its passphrase, or the key of this run for a file it has just written. */
export type OpeningKey = { kind: 'passphrase'; passphrase: string } | { kind: 'file-key'; fileKey: Uint8Array };

export type Opening = {
  /** Takes the next bytes of the file. @throws AppFailure `not-a-snapshot`, `wrong-passphrase`, `corrupt`, `future-version` */
  bytes(bytes: Uint8Array): Promise<Opened>;
  /** Says that there are no more. Only what this answers was whole. @throws AppFailure as `bytes` */
  end(): Promise<Opened & { contents: BackupContents }>;
};

/** Every age file begins with this line. https://age-encryption.org/v1 */
const AGE = 'age-encryption.org/v1\n';

/** Opens a backup as its bytes come, so that it is never in memory as a whole. What it gives counts only once `end` has answered. */
export function openBackup(name: string, key: OpeningKey): Opening {
  const damaged = appError('corrupt', { what: name });
  const foreign = appError('not-a-snapshot', { name });
  const lines = new LineReader(name);
  let failure: AppError | null = null;
  let isEnded = false;
  let feed: ReadableStreamDefaultController<Uint8Array> | null = null;
  let running: Promise<void> | null = null;
  /** Called when the chain has worked on what it was given and wants more. */
  let isWanted = (): void => undefined;

  const chain = async (first: Uint8Array, source: ReadableStream<Uint8Array>): Promise<void> => {
    const decrypter = new Decrypter();
    await unlock(decrypter, first, key, name);
    const plain = await decrypter.decrypt(source).catch((fault: unknown) => {
      const isWrong = fault instanceof Error && fault.message.includes('no identity matched');
      throw new AppFailure(isWrong ? appError('wrong-passphrase', { name }) : damaged);
    });
    const gunzip = createGunzip();
    const decrypted = Readable.fromWeb(plain as Parameters<typeof Readable.fromWeb>[0]);
    decrypted.on('error', (fault) => gunzip.destroy(fault));
    decrypted.pipe(gunzip);
    await lines.readAll(gunzip);
  };

  const begin = (first: Uint8Array): void => {
    const source = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          feed = controller;
        },
        pull: () => isWanted(),
      },
      { highWaterMark: 0 },
    );
    running = chain(first, source).catch((fault: unknown) => {
      failure = fault instanceof AppFailure ? fault.appError : damaged;
    });
  };

  /** Waits until the chain wants more or has ended. @throws AppFailure what it failed with */
  const settled = async (work: (chain: ReadableStreamDefaultController<Uint8Array>) => void): Promise<void> => {
    if (feed !== null && failure === null && !isEnded) {
      const wanted = new Promise<void>((resolve) => {
        isWanted = resolve;
      });
      work(feed);
      await Promise.race([wanted, running]);
    }
    if (failure !== null) throw new AppFailure(failure);
  };

  return {
    async bytes(bytes) {
      if (running === null) {
        if (Buffer.from(bytes.subarray(0, AGE.length)).toString('latin1') !== AGE) throw new AppFailure(foreign);
        begin(bytes);
      }
      await settled((chained) => chained.enqueue(bytes));
      return lines.take();
    },
    async end() {
      if (running === null) throw new AppFailure(foreign);
      await settled((chained) => {
        isEnded = true;
        chained.close();
      });
      await running;
      if (failure !== null) throw new AppFailure(failure);
      return { ...lines.take(), contents: lines.contents() };
    },
  };
}

async function unlock(decrypter: Decrypter, head: Uint8Array, key: OpeningKey, name: string): Promise<void> {
  if (key.kind === 'file-key') return decrypter.addIdentity({ unwrapFileKey: () => key.fileKey });
  const sealedIdentity = await carriedBy(head);
  if (sealedIdentity === null) return decrypter.addPassphrase(key.passphrase.normalize('NFC'));
  const identity = await openIdentity(sealedIdentity, key.passphrase).catch(() => {
    throw new AppFailure(appError('wrong-passphrase', { name }));
  });
  decrypter.addIdentity(identity);
}
