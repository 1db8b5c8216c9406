import { Timer } from 'lucide-react';
import { useMemo } from 'react';
import { cycleTimes, type CycleTime } from '../../../shared/domain/loss-report/cycle-times';
import type { ReportDeal } from '../../../shared/domain/loss-report/report-deal';
import { FEWEST_FOR_SHARE } from '../../../shared/domain/loss-report/share';
import { DealFigure } from '../../fields/deals-behind/DealFigure';
import type { ReportColumn } from '../../fields/report-table/report-column';
import { ReportTable } from '../../fields/report-table/ReportTable';
import { SaveTableButton } from '../../fields/report-table/SaveTableButton';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { Card } from '../../ui/card/Card';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import styles from './Cards.module.css';

/** How long deals take, from the first contact over the offer to the decision. */
export function CycleCard({ deals }: { deals: readonly ReportDeal[] }) {
  const t = useTexts();
  const format = useFormat();
  const { rows, without } = useMemo(() => cycleTimes(deals), [deals]);
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
  const figure = (row: CycleTime, column: 'median' | 'middle', text: string) => (
    <DealFigure ids={row.ids} title={`${stretch(row)}, ${outcome(row)}: ${t(`lossReport.cycle.columns.${column}`)}`}>
      {text}
    </DealFigure>
  );
  const columns: ReportColumn<CycleTime>[] = [
    { id: 'stretch', header: t('lossReport.cycle.columns.stretch'), cell: stretch, csv: stretch },
    { id: 'outcome', header: t('lossReport.cycle.columns.outcome'), cell: outcome, csv: outcome },
    { id: 'count', header: t('lossReport.cycle.columns.count'), cell: (row) => <DealFigure ids={row.ids} title={`${stretch(row)}, ${outcome(row)}`} />, csv: ({ ids }) => ({ number: String(ids.length) }), isNumber: true },
    { id: 'median', header: t('lossReport.cycle.columns.median'), cell: (row) => figure(row, 'median', t('lossReport.cycle.days', { count: days(row.median) })), csv: ({ median }) => ({ number: String(median) }), isNumber: true },
    {
      id: 'middle',
      header: t('lossReport.cycle.columns.middle'),
      cell: (row) => (row.ids.length < FEWEST_FOR_SHARE ? t('lossReport.cycle.tooFew') : figure(row, 'middle', t('lossReport.cycle.between', { lower: days(row.lower), upper: days(row.upper) }))),
      csv: ({ lower, upper }) => t('lossReport.cycle.between', { lower: days(lower), upper: days(upper) }),
      isNumber: true,
    },
  ];
  return (
    <Card title={label} actions={<SaveTableButton name={label} columns={columns} rows={rows} />}>
      <div className={styles.body}>
        <ReportTable label={label} columns={columns} rows={rows} rowKey={(row) => `${row.stretch} ${row.outcome}`} />
        {without.length === 0 ? null : (
          <p className={styles.note}>
            <DealFigure ids={without} title={t('lossReport.cycle.withoutTitle')}>
              {t('lossReport.cycle.without', { count: without.length })}
            </DealFigure>
          </p>
        )}
      </div>
    </Card>
  );
}
