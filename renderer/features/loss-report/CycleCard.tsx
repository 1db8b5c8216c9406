import { Timer } from 'lucide-react';
import { useMemo } from 'react';
import { cycleTimes, type CycleTime } from '../../../shared/domain/loss-report/cycle-times';
import type { ReportDeal } from '../../../shared/domain/loss-report/report-deal';
import { FEWEST_FOR_SHARE } from '../../../shared/domain/loss-report/share';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { Card } from '../../ui/card/Card';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { Figure } from './Figure';
import { ExportTable, ReportTable, type ReportColumn } from './ReportTable';
import styles from './Cards.module.css';

/** How long deals take, from the first contact over the offer to the decision. */
export function CycleCard({ deals }: { deals: readonly ReportDeal[] }) {
  const t = useTexts();
  const format = useFormat();
  const rows = useMemo(() => cycleTimes(deals), [deals]);
  const label = t('lossReport.cycle.title');
  if (rows.length === 0) {
    return (
      <Card title={label}>
        <EmptyState size="small" level={3} icon={Timer} title={t('lossReport.cycle.none')} why={t('lossReport.cycle.noneWhy')} />
      </Card>
    );
  }
  const days = (count: number): string => format.number(String(Math.round(count * 10) / 10));
  const stretch = (row: CycleTime): string => t(`lossReport.cycle.stretches.${row.stretch}`);
  const outcome = (row: CycleTime): string => t(`common.dealStages.${row.outcome}`);
  const columns: ReportColumn<CycleTime>[] = [
    { id: 'stretch', header: t('lossReport.cycle.columns.stretch'), cell: stretch, csv: stretch },
    { id: 'outcome', header: t('lossReport.cycle.columns.outcome'), cell: outcome, csv: outcome },
    { id: 'count', header: t('lossReport.cycle.columns.count'), cell: (row) => <Figure ids={row.ids} title={`${stretch(row)}, ${outcome(row)}`} />, csv: ({ ids }) => ({ number: String(ids.length) }), isNumber: true },
    { id: 'median', header: t('lossReport.cycle.columns.median'), cell: ({ median }) => t('lossReport.cycle.days', { count: days(median) }), csv: ({ median }) => ({ number: String(median) }), isNumber: true },
    {
      id: 'middle',
      header: t('lossReport.cycle.columns.middle'),
      cell: ({ ids, lower, upper }) => (ids.length < FEWEST_FOR_SHARE ? t('lossReport.cycle.tooFew') : t('lossReport.cycle.between', { lower: days(lower), upper: days(upper) })),
      csv: ({ lower, upper }) => t('lossReport.cycle.between', { lower: days(lower), upper: days(upper) }),
      isNumber: true,
    },
  ];
  return (
    <Card title={label} actions={<ExportTable label={label} columns={columns} rows={rows} />}>
      <div className={styles.body}>
        <ReportTable label={label} columns={columns} rows={rows} rowKey={(row) => `${row.stretch} ${row.outcome}`} />
      </div>
    </Card>
  );
}
