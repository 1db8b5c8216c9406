import type { ReactNode } from 'react';
import type { CsvCell } from '../../../shared/domain/export/csv';

/** A column as a spreadsheet gets it. */
export type SavedColumn<Row> = { header: string; csv: (row: Row) => CsvCell };

/** A column of a table that is shown and saved alike. */
export type ReportColumn<Row> = SavedColumn<Row> & { id: string; cell: (row: Row) => ReactNode; isNumber?: boolean };
