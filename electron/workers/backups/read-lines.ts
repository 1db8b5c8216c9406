import { createHash } from 'node:crypto';
import { countsOf } from '../../../shared/contract/backups';
import type { BackupContents } from '../../../shared/contract/workers';
import { migrateRecord, SCHEMA } from '../../../shared/document/schema-version';
import type { RecordType } from '../../../shared/domain/records';
import { AppFailure, appError } from '../../../shared/errors/app-error';
import { BACKUP_VERSION, EndLine, FileLine, HeadLine } from './backup-lines';

/** What came out of the bytes of a backup so far: records in today's shape as JSON text, and kept files. */
export type Opened = { lines: string[]; files: { sha256: string; bytes: Uint8Array }[] };

/** Beyond these a file is not what it claims to be: bytes of a line, bytes of all lines. */
const LONGEST_LINE = 100_000_000;
const MOST_BYTES = 4_000_000_000;

/**
 * Reads the lines of a backup as they come out of its seal. Nobody has changed them; it may still be no backup, or one of a newer
 * program.
 */
export class LineReader {
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

  /** @param name of the file, for messages */
  constructor(private readonly name: string) {}

  /** @throws AppFailure `not-a-snapshot`, `corrupt`, `future-version` */
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

  /** What the whole of it was. To be asked once all was read. */
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
