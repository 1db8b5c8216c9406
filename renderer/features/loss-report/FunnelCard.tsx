import { useMemo, useRef } from 'react';
import { funnel, type FunnelStep } from '../../../shared/domain/loss-report/funnel';
import type { ReportDeal } from '../../../shared/domain/loss-report/report-deal';
import { DealFigure } from '../../fields/deals-behind/DealFigure';
import { useShowDeals } from '../../fields/deals-behind/shown-deals';
import type { ReportColumn } from '../../fields/report-table/report-column';
import { ReportTable } from '../../fields/report-table/ReportTable';
import { SaveChartButton } from '../../fields/report-table/SaveChartButton';
import { SaveTableButton } from '../../fields/report-table/SaveTableButton';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { BarChart } from '../../ui/bar-chart/BarChart';
import { Card } from '../../ui/card/Card';
import { ShareFigure } from './ShareFigure';
import styles from './Cards.module.css';

const COUNTS = ['reached', 'open', 'dropped'] as const;

/** How far deals come, and where they drop off. */
export function FunnelCard({ deals }: { deals: readonly ReportDeal[] }) {
  const t = useTexts();
  const format = useFormat();
  const show = useShowDeals();
  const { steps, byDates, unplaced } = useMemo(() => funnel(deals), [deals]);
  const picture = useRef<HTMLDivElement>(null);
  const label = t('lossReport.funnel.title');
  const title = ({ stage }: FunnelStep, count: (typeof COUNTS)[number]): string => `${t(`common.dealStages.${stage}`)}: ${t(`lossReport.funnel.columns.${count}`)}`;
  const columns: ReportColumn<FunnelStep>[] = [
    { id: 'stage', header: t('lossReport.funnel.columns.stage'), cell: ({ stage }) => t(`common.dealStages.${stage}`), csv: ({ stage }) => t(`common.dealStages.${stage}`) },
    ...COUNTS.map((count): ReportColumn<FunnelStep> => ({
      id: count,
      header: t(`lossReport.funnel.columns.${count}`),
      cell: (step) => <DealFigure ids={step[count]} title={title(step, count)} />,
      csv: (step) => ({ number: String(step[count].length) }),
      isNumber: true,
    })),
    { id: 'onward', header: t('lossReport.funnel.columns.onward'), cell: ({ stage, left, onward }) => <ShareFigure ids={left} title={`${t(`common.dealStages.${stage}`)}: ${t('lossReport.funnel.columns.onward')}`} share={onward} />, csv: ({ onward }) => (onward === null ? null : { number: onward }), isNumber: true },
  ];
  return (
    <Card
      title={label}
      actions={
        <>
          <SaveChartButton name={t('lossReport.funnel.chart')} within={picture} />
          <SaveTableButton name={label} columns={columns} rows={steps} />
        </>
      }
    >
      <div className={styles.body}>
        <div ref={picture}>
          <BarChart
            label={t('lossReport.funnel.chart')}
            bars={steps.map(({ stage, reached }) => ({ id: stage, label: t(`common.dealStages.${stage}`), value: reached.length, valueText: format.number(String(reached.length)) }))}
            onSelect={(id) => {
              const step = steps.find(({ stage }) => stage === id);
              if (step !== undefined && step.reached.length > 0) show({ title: title(step, 'reached'), ids: step.reached });
            }}
          />
        </div>
        <ReportTable label={label} columns={columns} rows={steps} rowKey={({ stage }) => stage} />
        {byDates.length === 0 ? null : (
          <p className={styles.note}>
            <DealFigure ids={byDates} title={t('lossReport.funnel.byDatesTitle')}>
              {t('lossReport.funnel.byDates', { count: byDates.length })}
            </DealFigure>
          </p>
        )}
        {unplaced.length === 0 ? null : (
          <p className={styles.note}>
            <DealFigure ids={unplaced} title={t('lossReport.funnel.unplacedTitle')}>
              {t('lossReport.funnel.unplaced', { count: unplaced.length })}
            </DealFigure>
          </p>
        )}
      </div>
    </Card>
  );
}
