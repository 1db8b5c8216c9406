import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { AnyRecord } from '../../../shared/domain/records';
import { z } from '../../../shared/domain/schema/zod';
import { migrateRecord } from '../../../shared/document/schema-version';
import { appError, type AppError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';

const compress = promisify(gzip);
const expand = promisify(gunzip);
const MAX_EXPANDED_BYTES = 1_000_000_000;

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
  const body = lines.map((line) => `${line}\n`).join('');
  const header: SnapshotHeader = {
    format: 'werkbank-snapshot',
    version: 1,
    schema,
    createdAt,
    records: lines.length,
    sha256: createHash('sha256').update(body).digest('hex'),
  };
  return compress(`${JSON.stringify(header)}\n${body}`, { level: 6 });
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
  let text: string;
  try {
    text = (await expand(bytes, { maxOutputLength: MAX_EXPANDED_BYTES })).toString('utf8');
  } catch {
    return err(appError('not-a-snapshot', { name }));
  }
  const end = text.indexOf('\n');
  const header = readHeader(text.slice(0, Math.max(end, 0)));
  if (header === null) return err(appError('not-a-snapshot', { name }));
  const body = text.slice(end + 1);
  const lines = body.split('\n').slice(0, -1);
  const intact = createHash('sha256').update(body).digest('hex') === header.sha256 && lines.length === header.records;
  if (!intact) return err(appError('corrupt', { what: name }));
  const records: AnyRecord[] = [];
  for (const line of lines) {
    const record = migrateRecord(JSON.parse(line), header.schema);
    if (!record.ok) return record;
    records.push(record.value);
  }
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
