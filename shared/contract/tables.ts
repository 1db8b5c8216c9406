import { TABLE_ENCODINGS, type Table, type TableOptions } from '../domain/import/table';
import { z } from '../domain/schema/zod';

const TableEncoding = z.enum(TABLE_ENCODINGS);
const Quote = z.enum(['"', "'"]);
const RejectedRow = z.strictObject({ line: z.number().int(), cells: z.array(z.string()) });
const Row = RejectedRow.extend({ kinds: z.exactOptional(z.string()) });

/** Shape of a table as it crosses processes; its meaning stands with the type. */
export const TableSchema: z.ZodType<Table, Table> = z.strictObject({
  encoding: TableEncoding,
  hadBom: z.boolean(),
  delimiter: z.string(),
  quote: z.exactOptional(Quote),
  sheet: z.exactOptional(z.string()),
  sheets: z.exactOptional(z.array(z.strictObject({ name: z.string(), hidden: z.boolean() }))),
  headerLine: z.number().int(),
  headers: z.array(z.string()),
  rows: z.array(Row),
  rejected: z.array(RejectedRow),
  problems: z.array(
    z.strictObject({
      code: z.string(),
      line: z.number().int(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ) as unknown as z.ZodType<Table['problems'], Table['problems']>,
});

/** What may be decided by hand when a table is read again. */
export const TableOptionsSchema: z.ZodType<TableOptions, TableOptions> = z.strictObject({
  encoding: z.exactOptional(TableEncoding),
  delimiter: z.exactOptional(z.string().min(1).max(4)),
  quote: z.exactOptional(Quote),
  sheet: z.exactOptional(z.string().max(100)),
  headerRow: z.exactOptional(z.number().int().min(0).max(1000)),
});
