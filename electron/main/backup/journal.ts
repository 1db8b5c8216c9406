import { closeSync, fstatSync, ftruncateSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import type { RecordDiff } from '../../../shared/document/record-diff';
import { SCHEMA } from '../../../shared/document/schema-version';
import { AppFailure, appError } from '../../../shared/errors/app-error';
import { linesOf } from '../files/lines-of';
import type { Sealing } from '../files/sealing';
import { z } from '../../../shared/domain/schema/zod';

const FILE = 'journal.jsonl';

/** What each line is sealed as. */
const KIND = 'journal';

const Head = z.object({ after: z.string().nullable() });
/** A line that is sealed. */
const Sealed = z.object({ sealed: z.string() });
const Entry = z.object({ schema: z.number().int(), diff: z.unknown() });
/** Changes of an import as they were packed, in Base64. */
const Packed = z.object({ schema: z.number().int(), packed: z.string() });
/** What changes of an import stood there as before they were left packed. */
const Records = z.object({ schema: z.number().int(), records: z.array(z.unknown()) });
const Closed = z.object({ closed: z.literal(true), mark: z.string().nullable().default(null) });

/**
 * What a journal says: the snapshot it follows, what was saved since, whether the last run ended in order, and the mark it
 * left in the database then.
 */
export type JournalContent = { after: string | null; entries: { schema: number; diff: unknown }[]; isClosed: boolean; mark: string | null };

/** A new journal that collects what is saved while the snapshot it will follow is being written. */
export type NextJournal = { follow(snapshot: string): void; drop(): void };

export type Journal = {
  /** What was there when it was opened; `null` at a first start. */
  found: JournalContent | null;
  /** What it says by now. */
  written(): JournalContent | null;
  /**
   * Makes ready to write down a change, while it is on its way to the disk. What this answers is to be called once it is
   * there, before its author is told so; it throws an AppFailure `quota` where there is no room, and the change is to be saved
   * once more.
   */
  prepare(diff: RecordDiff): () => void;
  /**
   * Writes down changes of an import that are on the disk, `[revision or null,record,…]` as JSON text each, joined by line
   * breaks and packed by raw DEFLATE.
   */
  appendPacked(packed: Uint8Array): void;
  begin(): NextJournal;
  /** Says that everything is in the snapshot it follows, and the mark that the database has, if it could be left there. */
  close(mark: string | null): void;
};

/**
 * The changes saved since the last snapshot, outside Chromium's storage. Chromium deletes a database whose files a
 * crash left torn; with snapshot and journal nothing that was acknowledged goes with it. The journal is not forced
 * to the disk: against a power cut there is the database itself, against a killed process the system's own buffers
 * are enough.
 */
export function openJournal(folder: string, sealing: Sealing): Journal {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, FILE);
  const found = readJournal(path, sealing);
  const lineOf = (text: string): string =>
    // Nothing in Base64 needs escaping.
    sealing.isOn ? `{"sealed":"${base64(sealing.seal(KIND, Buffer.from(text, 'utf8')))}"}` : text;
  // Written anew, so that it goes on behind a whole line.
  writeWhole(path, found?.after ?? null, found === null || found.isClosed ? [] : found.entries.map((entry) => lineOf(JSON.stringify(entry))));
  let file: number | null = openSync(path, 'a');
  let next: string[] | null = null;

  const write = (line: string): void => {
    if (file !== null) appendWhole(file, `${line}\n`);
    next?.push(line);
  };

  return {
    found,
    written: () => readJournal(path, sealing),
    prepare(diff) {
      const line = lineOf(JSON.stringify({ schema: SCHEMA, diff }));
      return () => write(line);
    },
    appendPacked(packed) {
      write(lineOf(`{"schema":${SCHEMA},"packed":"${base64(packed)}"}`));
    },
    begin() {
      const lines: string[] = [];
      next = lines;
      return {
        follow(snapshot) {
          writeWhole(path, snapshot, lines);
          if (file !== null) closeSync(file);
          file = openSync(path, 'a');
          if (next === lines) next = null;
        },
        drop() {
          if (next === lines) next = null;
        },
      };
    },
    close(mark) {
      if (file === null) return;
      writeSync(file, `${JSON.stringify({ closed: true, mark })}\n`);
      closeSync(file);
      file = null;
    },
  };
}

/** Leaves the journal of a run that was cut off right behind a snapshot, in a folder that has none. */
export function leaveJournal(folder: string, snapshot: string): void {
  writeWhole(join(folder, FILE), snapshot, []);
}

/**
 * Writes a line to its end, or nothing of it: what follows half a line would not be read.
 * @throws AppFailure `quota`
 */
function appendWhole(file: number, line: string): void {
  const bytes = Buffer.from(line, 'utf8');
  const { size } = fstatSync(file);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  } catch {
    ftruncateSync(file, size);
    throw new AppFailure(appError('quota', {}));
  }
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

function writeWhole(path: string, after: string | null, lines: readonly string[]): void {
  writeFileSync(`${path}.tmp`, [JSON.stringify({ after }), ...lines].map((line) => `${line}\n`).join(''));
  renameSync(`${path}.tmp`, path);
}

/** Reads a journal up to the first line that is not whole: a kill can cut the last one short. */
function readJournal(path: string, sealing: Sealing): JournalContent | null {
  let lines: Generator<string>;
  try {
    lines = linesOf(readFileSync(path));
  } catch {
    return null;
  }
  const first = lines.next();
  const head = Head.safeParse(parse(first.done === true ? '' : first.value));
  if (!head.success) return null;
  const content: JournalContent = { after: head.data.after, entries: [], isClosed: false, mark: null };
  for (const line of lines) {
    const raw = opened(parse(line), sealing);
    const closed = Closed.safeParse(raw);
    if (closed.success) {
      content.isClosed = true;
      content.mark = closed.data.mark;
    }
    const entry = entryOf(raw);
    if (entry === null) break;
    content.entries.push(entry);
  }
  return content;
}

/** A change, or records, which are taken by their revisions: new and changed ones need not be told apart. */
function entryOf(raw: unknown): JournalContent['entries'][number] | null {
  const packed = Packed.safeParse(raw);
  if (packed.success) {
    const records = unpacked(packed.data.packed);
    return records === null ? null : entryOfRecords(packed.data.schema, records);
  }
  const records = Records.safeParse(raw);
  if (records.success) return entryOfRecords(records.data.schema, records.data.records);
  const entry = Entry.safeParse(raw);
  return entry.success ? { schema: entry.data.schema, diff: entry.data.diff } : null;
}

function entryOfRecords(schema: number, records: readonly unknown[]): JournalContent['entries'][number] {
  return { schema, diff: { added: { ...records }, updated: {}, removed: {} } };
}

/** The records of an import's changes; `null` for what is not packed so. */
function unpacked(packed: string): unknown[] | null {
  try {
    const lines = inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8').split('\n');
    return lines.map((line) => (JSON.parse(line) as [unknown, unknown])[1]);
  } catch {
    return null;
  }
}

function opened(raw: unknown, sealing: Sealing): unknown {
  const line = Sealed.safeParse(raw);
  if (!line.success) return raw;
  const bytes = sealing.open(KIND, Buffer.from(line.data.sealed, 'base64'));
  return bytes === null ? undefined : parse(Buffer.from(bytes).toString('utf8'));
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
