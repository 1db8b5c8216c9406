import './web-crypto';
import { Decrypter } from 'age-encryption';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { countsOf } from '../../../shared/contract/backups';
import type { BackupContents } from '../../../shared/contract/workers';
import { migrateRecord, SCHEMA } from '../../../shared/document/schema-version';
import type { RecordType } from '../../../shared/domain/records';
import { AppFailure, appError, type AppError } from '../../../shared/errors/app-error';
import { carriedBy, openIdentity } from './automatic-key';
import { BACKUP_VERSION, EndLine, FileLine, HeadLine } from './backup-lines';

/** What opens a backup: its passphrase, or the key of this run for a file it has just written. */
export type OpeningKey = { kind: 'passphrase'; passphrase: string } | { kind: 'file-key'; fileKey: Uint8Array };

/** What came out of the bytes of a backup so far: records in today's shape as JSON text, and kept files. */
export type Opened = { lines: string[]; files: { sha256: string; bytes: Uint8Array }[] };

export type Opening = {
  /** Takes the next bytes of the file. @throws AppFailure `not-a-snapshot`, `wrong-passphrase`, `corrupt`, `future-version` */
  bytes(bytes: Uint8Array): Promise<Opened>;
  /** Says that there are no more. Only what this answers was whole. @throws AppFailure as `bytes` */
  end(): Promise<Opened & { contents: BackupContents }>;
};

/** Every age file begins with this line. https://age-encryption.org/v1 */
const AGE = 'age-encryption.org/v1\n';
/** Beyond these a file is not what it claims to be: characters of a line, bytes of all lines. */
const LONGEST_LINE = 100_000_000;
const MOST_BYTES = 4_000_000_000;

/** Opens a backup as its bytes come, so that it is never in memory as a whole. What it gives counts only once `end` has answered. */
export function openBackup(name: string, key: OpeningKey): Opening {
  const damaged = appError('corrupt', { what: name });
  const foreign = appError('not-a-snapshot', { name });
  const lines = new BackupLines(name);
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

/** What comes out of the seal was not changed by anybody; it may still be no backup, or one of a newer program. */
class BackupLines {
  readonly #hash = createHash('sha256');
  readonly #counts = new Map<RecordType, number>();
  #head: HeadLine | null = null;
  #end: EndLine | null = null;
  #records = 0;
  #files = 0;
  #read = 0;
  #rest: Buffer[] = [];
  #restLength = 0;
  #opened: Opened = { lines: [], files: [] };

  constructor(readonly name: string) {}

  async readAll(stream: AsyncIterable<Buffer>): Promise<void> {
    for await (const chunk of stream) this.#take(chunk);
    if (this.#head === null) throw new AppFailure(appError('not-a-snapshot', { name: this.name }));
    const isWhole = this.#restLength === 0 && this.#end !== null && this.#end.records === this.#records && this.#end.files === this.#files;
    if (!isWhole) throw this.#corrupt();
  }

  /** What was read since it was last asked. */
  take(): Opened {
    const opened = this.#opened;
    this.#opened = { lines: [], files: [] };
    return opened;
  }

  contents(): BackupContents {
    const { schema = 1, createdAt = '' } = this.#head ?? {};
    return { schema, createdAt, digest: this.#hash.digest('hex'), files: this.#files, counts: countsOf((type) => this.#counts.get(type) ?? 0) };
  }

  #take(chunk: Buffer): void {
    this.#hash.update(chunk);
    this.#read += chunk.length;
    if (this.#read > MOST_BYTES) throw this.#corrupt();
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      const line = Buffer.concat([...this.#rest, chunk.subarray(from, at)]).toString('utf8');
      this.#rest = [];
      this.#restLength = 0;
      from = at + 1;
      this.#line(line);
    }
    if (from < chunk.length) this.#rest.push(chunk.subarray(from));
    this.#restLength += chunk.length - from;
    if (this.#restLength > LONGEST_LINE) throw this.#corrupt();
  }

  #line(line: string): void {
    let raw: unknown;
    try {
      raw = JSON.parse(line);
    } catch {
      throw this.#head === null ? new AppFailure(appError('not-a-snapshot', { name: this.name })) : this.#corrupt();
    }
    if (this.#head === null) return this.#begin(raw);
    if (this.#end !== null) throw this.#corrupt();
    const end = EndLine.safeParse(raw);
    if (end.success) {
      this.#end = end.data;
      return;
    }
    const file = FileLine.safeParse(raw);
    if (file.success) return this.#file(file.data);
    const record = migrateRecord(raw, this.#head.schema);
    if (!record.ok) throw new AppFailure(record.error);
    this.#records += 1;
    this.#counts.set(record.value.type, (this.#counts.get(record.value.type) ?? 0) + 1);
    this.#opened.lines.push(JSON.stringify(record.value));
  }

  #begin(raw: unknown): void {
    const head = HeadLine.safeParse(raw);
    if (!head.success) throw new AppFailure(appError('not-a-snapshot', { name: this.name }));
    if (head.data.version > BACKUP_VERSION) throw new AppFailure(appError('future-version', { found: head.data.version, known: BACKUP_VERSION }));
    if (head.data.schema > SCHEMA) throw new AppFailure(appError('future-version', { found: head.data.schema, known: SCHEMA }));
    this.#head = head.data;
  }

  #file({ file, base64 }: FileLine): void {
    const bytes = Buffer.from(base64, 'base64');
    if (createHash('sha256').update(bytes).digest('hex') !== file) throw this.#corrupt();
    this.#files += 1;
    this.#opened.files.push({ sha256: file, bytes: Uint8Array.from(bytes) });
  }

  #corrupt(): AppFailure {
    return new AppFailure(appError('corrupt', { what: this.name }));
  }
}
