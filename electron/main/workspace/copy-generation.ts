import { isDeepStrictEqual } from 'node:util';
import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import type { AnyRecord } from '../../../shared/domain/records';
import { appError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';

type Database = ApiOf<StorageContract>['database'];

/**
 * Copies every record of one generation of the database to another, which must hold nothing that is needed, and compares
 * what lies there then with what was copied. Nobody may write meanwhile.
 */
export async function copyGeneration(from: Pick<Database, 'dump'>, to: Pick<Database, 'dump' | 'replaceAll'>): Promise<Result<{ records: number }>> {
  const source = await from.dump({});
  if (!source.ok) return source;
  const records = source.value.lines.map((line) => JSON.parse(line) as AnyRecord);
  const written = await to.replaceAll({ records });
  if (!written.ok) return written;
  const copy = await to.dump({});
  if (!copy.ok) return copy;
  const copied = new Map(copy.value.lines.map((line) => [(JSON.parse(line) as AnyRecord).id, line]));
  const isSame = copied.size === records.length && records.every((record) => isDeepStrictEqual(JSON.parse(copied.get(record.id) ?? 'null'), record));
  return isSame ? ok({ records: records.length }) : err(appError('corrupt', { what: 'copy' }));
}
