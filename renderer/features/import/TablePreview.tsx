import { useMemo } from 'react';
import { PERSON_FIELDS, type ColumnMapping, type TableContent } from '../../../shared/domain/import/person-columns';
import type { TableRow } from '../../../shared/domain/import/table';
import { useTexts } from '../../i18n/texts';
import { Card } from '../../ui/card/Card';
import { DataTable } from '../../ui/data-table/DataTable';
import type { TableColumn } from '../../ui/data-table/table-types';
import { headerName } from './header-name';
import styles from './TablePreview.module.css';

const SHOWN = 50;

type Props = { table: TableContent; mapping: ColumnMapping };

/** The first rows of the file, with what each column is taken for. */
export function TablePreview({ table, mapping }: Props) {
  const t = useTexts();
  const total = table.rows.length;
  const rows = useMemo(() => table.rows.slice(0, SHOWN), [table]);
  const columns = useMemo((): TableColumn<TableRow>[] => {
    const fieldOf = new Map(PERSON_FIELDS.map((field) => [mapping.columns[field], field] as const));
    const ofFile = table.headers.map((_, index): TableColumn<TableRow> => {
      const field = fieldOf.get(index);
      const meaning = field === undefined ? t('importPeople.preview.unused') : t(`importPeople.fields.${field}`);
      const name = headerName(t, table.headers, index);
      return {
        id: String(index),
        header: `${name}: ${meaning}`,
        headerIcon: (
          <span className={styles.head} data-used={field !== undefined || undefined} aria-hidden>
            <span className={styles.name}>{name}</span>
            <span className={styles.meaning}>{meaning}</span>
          </span>
        ),
        width: '10rem',
        cell: (row) => <span className={field === undefined ? styles.unused : undefined}>{row.cells[index]}</span>,
      };
    });
    return [
      { id: 'line', header: t('importPeople.preview.line'), width: '4rem', align: 'end', rowHeader: true, cell: (row) => <span className={styles.line}>{row.line}</span> },
      ...ofFile,
    ];
  }, [table, mapping, t]);
  return (
    <Card
      title={t('importPeople.preview.title')}
      description={total > SHOWN ? t('importPeople.preview.part', { shown: SHOWN, total }) : t('importPeople.preview.all')}
      padding="none"
    >
      <DataTable
        label={t('importPeople.preview.title')}
        columns={columns}
        rows={rows}
        rowKey={(row) => String(row.line)}
        density="compact"
        maxHeight="22rem"
        virtualFrom={30}
      />
    </Card>
  );
}
