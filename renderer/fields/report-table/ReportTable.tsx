import { Fragment } from 'react';
import type { ReportColumn } from './report-column';
import styles from './ReportTable.module.css';

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
