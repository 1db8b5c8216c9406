import { Download } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { csvFile, type CsvCell } from '../../../shared/domain/export/csv';
import { errorText } from '../../i18n/error-text';
import { useLanguage, useTexts } from '../../i18n/texts';
import { useApi } from '../../stores/session-context';
import { IconButton } from '../../ui/button/IconButton';
import { useToasts } from '../../ui/toast/toast-context';
import styles from './ReportTable.module.css';

export type ReportColumn<Row> = {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** The same for a spreadsheet. */
  csv: (row: Row) => CsvCell;
  isNumber?: boolean;
};

type Props<Row> = { label: string; columns: readonly ReportColumn<Row>[]; rows: readonly Row[]; rowKey: (row: Row) => string };

/** The figures behind a picture. The first column names the row. */
export function ReportTable<Row>({ label, columns, rows, rowKey }: Props<Row>) {
  return (
    <div className={styles.scroller}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ id, header, isNumber }) => (
              <th key={id} scope="col" data-number={isNumber || undefined}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ id, cell, isNumber }, index) => (
                <Fragment key={id}>
                  {index === 0 ? (
                    <th scope="row">{cell(row)}</th>
                  ) : (
                    <td data-number={isNumber || undefined}>{cell(row)}</td>
                  )}
                </Fragment>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Saves a table as it stands, for a spreadsheet. */
export function ExportTable<Row>({ label, columns, rows }: Omit<Props<Row>, 'rowKey'>) {
  const t = useTexts();
  const language = useLanguage();
  const toasts = useToasts();
  const { documents } = useApi();
  const save = async (): Promise<void> => {
    const text = csvFile([columns.map(({ header }) => header), ...rows.map((row) => columns.map(({ csv }) => csv(row)))], language);
    const written = await documents.saveText({ name: label, kind: 'csv', text });
    if (written.ok) toasts.show({ tone: 'success', title: t('lossReport.exported', { name: written.value.fileName }) });
    else if (written.error.code !== 'cancelled') toasts.show({ tone: 'error', title: t('lossReport.exportFailed'), description: errorText(t, written.error) });
  };
  return <IconButton size="small" icon={Download} label={`${label}: ${t('lossReport.export')}`} onClick={() => void save()} />;
}
