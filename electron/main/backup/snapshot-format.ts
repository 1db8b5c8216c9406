import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { createGzip, gunzip } from 'node:zlib';
import type { AnyRecord } from '../../../shared/domain/records';
import { z } from '../../../shared/domain/schema/zod';
import { migrateRecord } from '../../../shared/document/schema-version';
import { appError, type AppError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import { linesOf } from '../files/lines-of';

const expand = promisify(gunzip);
const MAX_EXPANDED_BYTES = 2_000_000_000;
/** Records are compressed in pieces of about so many characters: all of them together can be longer than a string may be. */
const PIECE = 4_000_000;

const Header = z.strictObject({
  format: z.literal('werkbank-snapshot'),
  version: z.literal(1),
  schema: z.number().int().min(1),
  createdAt: z.string(),
  records: z.number().int().min(0),
  /** SHA-256 of everything after the header line, hex. */
  sha256: z.string(),
});
export type SnapshotHeader = z.infer<typeof Header>;

/** A snapshot as bytes: gzip of one header line and one line of JSON for each record. */
export async function encodeSnapshot(lines: readonly string[], schema: number, createdAt: string): Promise<Uint8Array> {
  const hash = createHash('sha256');
  for (const piece of pieces(lines)) hash.update(piece);
  const header: SnapshotHeader = {
    format: 'werkbank-snapshot',
    version: 1,
    schema,
    createdAt,
    records: lines.length,
    sha256: hash.digest('hex'),
  };
  const text = function* (): Generator<Buffer> {
    yield Buffer.from(`${JSON.stringify(header)}\n`);
    for (const piece of pieces(lines)) yield Buffer.from(piece);
  };
  return buffer(Readable.from(text()).pipe(createGzip({ level: 6 })));
}

function* pieces(lines: readonly string[]): Generator<string> {
  let piece = '';
  for (const line of lines) {
    piece += `${line}\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/**
 * The records of a snapshot, checked to the last byte and brought to today's shape. Anything wrong fails the
 * whole: `not-a-snapshot`, `corrupt` or `future-version`.
 * @param name file name for the message
 */
export async function decodeSnapshot(
  bytes: Uint8Array,
  name: string,
): Promise<Result<{ header: SnapshotHeader; records: AnyRecord[] }, AppError>> {
  let text: Buffer;
  try {
    text = await expand(bytes, { maxOutputLength: MAX_EXPANDED_BYTES });
  } catch {
    return err(appError('not-a-snapshot', { name }));
  }
  const end = text.indexOf('\n');
  const header = readHeader(text.toString('utf8', 0, Math.max(end, 0)));
  if (header === null) return err(appError('not-a-snapshot', { name }));
  const body = text.subarray(end + 1);
  if (createHash('sha256').update(body).digest('hex') !== header.sha256) return err(appError('corrupt', { what: name }));
  const records: AnyRecord[] = [];
  for (const line of linesOf(body)) {
    const record = migrateRecord(JSON.parse(line), header.schema);
    if (!record.ok) return record;
    records.push(record.value);
  }
  if (records.length !== header.records) return err(appError('corrupt', { what: name }));
  return ok({ header, records });
}

function readHeader(line: string): SnapshotHeader | null {
  try {
    const parsed = Header.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
