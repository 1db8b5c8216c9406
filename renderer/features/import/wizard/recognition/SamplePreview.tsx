import { useMemo } from 'react';
import type { ImportedTableView } from '../../../../../shared/contract/import-wizard';
import { useTexts } from '../../../../i18n/texts';
import { Card } from '../../../../ui/card/Card';
import { DataTable } from '../../../../ui/data-table/DataTable';
import type { TableColumn } from '../../../../ui/data-table/table-types';
import { columnTitle } from '../column-title';

/** More columns than this are not drawn: nobody reads them, and each costs time. */
const MOST_COLUMNS = 60;

type Row = ImportedTableView['rows']['first'][number];

/** The first rows as they stand in the file. */
export function SamplePreview({ table: { headers, rows } }: { table: ImportedTableView }) {
  const t = useTexts();
  const columns = useMemo<TableColumn<Row>[]>(
    () => [
      { id: 'line', header: t('importWizard.dryRun.columns.line'), width: '4.5rem', align: 'end', rowHeader: true, cell: ({ line }) => line },
      ...headers.slice(0, MOST_COLUMNS).map((_header, column): TableColumn<Row> => ({ id: String(column), header: columnTitle(t, headers, column), width: '10rem', cell: ({ cells }) => cells[column] ?? '' })),
    ],
    [t, headers],
  );
  const hidden = headers.length - MOST_COLUMNS;
  return (
    <Card
      title={t('importWizard.recognition.preview')}
      description={hidden > 0 ? `${t('importWizard.recognition.columns', { count: headers.length })}, ${t('importWizard.more', { count: hidden })}` : undefined}
      padding="none"
    >
      <DataTable label={t('importWizard.recognition.preview')} columns={columns} rows={rows.first} rowKey={({ line }) => String(line)} density="compact" maxHeight="26rem" virtualFrom={30} />
    </Card>
  );
}
