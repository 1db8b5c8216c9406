import { useMemo } from 'react';
import type { NumberSeries } from '../../../../shared/domain/workspace/number-series';
import { useTexts } from '../../../i18n/texts';
import { useSessionState } from '../../../stores/session-context';
import { useTable } from '../../../stores/workbench-context';
import { Card } from '../../../ui/card/Card';
import { DataTable } from '../../../ui/data-table/DataTable';
import type { TableColumn } from '../../../ui/data-table/table-types';
import styles from './NumberingPage.module.css';

/** How far each laptop has counted. */
export function SeriesCard() {
  const t = useTexts();
  const device = useSessionState((state) => state.settings.numberDevice);
  const table = useTable('numberSeries');
  const rows = useMemo(() => [...table.values()].sort((a, b) => b.year - a.year || a.documentKind.localeCompare(b.documentKind) || a.device.localeCompare(b.device)), [table]);
  const columns = useMemo<TableColumn<NumberSeries>[]>(
    () => [
      { id: 'kind', header: t('offerSettings.numbering.series.kind'), cell: ({ documentKind }) => t(`offerSettings.numbering.kinds.${documentKind}`) },
      { id: 'year', header: t('offerSettings.numbering.series.year'), cell: ({ year }) => year },
      {
        id: 'device',
        header: t('offerSettings.numbering.series.device'),
        cell: (row) => (row.device === device ? `${row.device} (${t('offerSettings.numbering.series.own')})` : row.device),
      },
      { id: 'last', header: t('offerSettings.numbering.series.last'), align: 'end', cell: ({ last }) => last },
    ],
    [t, device],
  );
  return (
    <Card title={t('offerSettings.numbering.series.title')} padding={rows.length === 0 ? 'medium' : 'none'}>
      {rows.length === 0 ? (
        <p className={styles.none}>{t('offerSettings.numbering.series.none')}</p>
      ) : (
        <DataTable label={t('offerSettings.numbering.series.title')} columns={columns} rows={rows} rowKey={({ id }) => id} density="compact" maxHeight="20rem" />
      )}
    </Card>
  );
}
