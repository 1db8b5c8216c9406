import type { TakenAs } from '../../../../../shared/contract/import-wizard';
import type { ColumnFormat } from '../../../../../shared/domain/import/formats/column-format';

/** Formats decided by hand with the one of a column. */
export function withFormat(formats: TakenAs['formats'], column: number, format: ColumnFormat): TakenAs['formats'] {
  return [...formats.filter((known) => known.column !== column), { column, format }];
}
