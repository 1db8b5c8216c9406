import type { TableContent } from '../../../shared/domain/import/person-columns';

/** A table as the reader hands it over: the header on line 1 and one row on each following line. */
export function tableOf(headers: string, ...rows: string[]): TableContent {
  const width = headers.split(';').length;
  return {
    headers: headers.split(';'),
    rows: rows.map((row, index) => {
      const cells = row.split(';');
      while (cells.length < width) cells.push('');
      return { line: index + 2, cells };
    }),
  };
}
