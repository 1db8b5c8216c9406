import { Temporal } from 'temporal-polyfill';
import type { Day } from '../../../shared/domain/schema/values';
import { dateIn, numberIn } from '../../../shared/domain/import/formats/column-format';
import { instantOf } from '../../../shared/domain/import/formats/date-format';
import { columnName } from '../../../shared/domain/import/drafts/row-reader';
import type { ImportSettings } from '../../../shared/domain/import/import-settings';
import type { Table } from '../../../shared/domain/import/table';

/** A row as its columns are read: numbers with a point, days as `YYYY-MM-DD`, everything else as it stands. */
export type TypedRow = { line: number; values: Record<string, string | null>; instants?: Record<string, string> };

/**
 * Every row of a table, cell by cell in the format of its column. What cannot be read that way is `null`, or in a column
 * nobody asked for as it stands.
 */
export function typedRows(table: Table, { targets, formats }: ImportSettings, today: Day, timeZone: string): TypedRow[] {
  const zoneOffset = (day: Day, time: string): string => Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone).offset;
  return table.rows.map((row) => {
    const values: Record<string, string | null> = {};
    const instants: Record<string, string> = {};
    row.cells.forEach((cell, column) => {
      const name = columnName(table.headers, column);
      const format = formats[column];
      const asItStands = targets[column] == null && cell.trim() !== '' ? cell : null;
      if (format?.kind === 'number') values[name] = numberIn(row, column, format) ?? asItStands;
      else if (format?.kind === 'date') {
        const date = dateIn(row, column, format, today);
        values[name] = date?.day ?? (date === undefined ? asItStands : null);
        const instant = date == null ? null : instantOf(date, zoneOffset);
        if (instant !== null) instants[name] = instant;
      } else values[name] = cell;
    });
    return Object.keys(instants).length === 0 ? { line: row.line, values } : { line: row.line, values, instants };
  });
}
