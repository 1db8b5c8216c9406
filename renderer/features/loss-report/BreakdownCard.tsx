import { useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { breakdown, DIMENSIONS, hasWinRate, type Dimension, type Group } from '../../../shared/domain/loss-report/breakdown';
import type { Outcome, ReportDeal } from '../../../shared/domain/loss-report/report-deal';
import { DealFigure } from '../../fields/deals-behind/DealFigure';
import { useShowDeals } from '../../fields/deals-behind/shown-deals';
import type { ReportColumn } from '../../fields/report-table/report-column';
import { ReportTable } from '../../fields/report-table/ReportTable';
import { SaveChartButton } from '../../fields/report-table/SaveChartButton';
import { SaveTableButton } from '../../fields/report-table/SaveTableButton';
import { useTexts } from '../../i18n/texts';
import { Card } from '../../ui/card/Card';
import { Select } from '../../ui/select/Select';
import { StackedBars, type StackedPart } from '../../ui/stacked-bars/StackedBars';
import { useGroupName } from './group-name';
import { ShareFigure } from './ShareFigure';
import styles from './Cards.module.css';

const ENDS: readonly Outcome[] = ['won', 'lost', 'no-decision'];
const TONES: Record<Outcome, StackedPart['tone']> = { won: 'green', lost: 'red', 'no-decision': 'neutral' };
/** More bars are no picture any more. */
const MOST_BARS = 10;

/** How deals end, by what they have in common. */
export function BreakdownCard({ deals }: { deals: readonly ReportDeal[] }) {
  const t = useTexts();
  const show = useShowDeals();
  const nameOf = useGroupName();
  const [search, setSearch] = useSearchParams();
  const dimension = DIMENSIONS.find((known) => known === search.get('by')) ?? 'reason';
  const setDimension = (by: Dimension): void => {
    const next = new URLSearchParams(search);
    next.set('by', by);
    setSearch(next, { replace: true });
  };
  const groups = useMemo(() => breakdown(deals, dimension), [deals, dimension]);
  const picture = useRef<HTMLDivElement>(null);
  const shown = groups.slice(0, MOST_BARS);
  const title = (group: Group, outcome: Outcome): string => `${nameOf(group.label)}, ${t(`lossReport.figures.${outcome}`)}`;
  const dimensionName = t(`lossReport.breakdown.dimensions.${dimension}`);

  const columns: ReportColumn<Group>[] = [
    { id: 'group', header: t('lossReport.breakdown.group'), cell: ({ label }) => nameOf(label), csv: ({ label }) => nameOf(label) },
    ...ENDS.map((outcome): ReportColumn<Group> => ({
      id: outcome,
      header: t(`common.dealStages.${outcome}`),
      cell: (group) => <DealFigure ids={group[outcome]} title={title(group, outcome)} />,
      csv: (group) => ({ number: String(group[outcome].length) }),
      isNumber: true,
    })),
    ...(hasWinRate(dimension)
      ? [{ id: 'winRate', header: t('lossReport.breakdown.winRate'), cell: ({ label, won, lost, winRate }: Group) => <ShareFigure ids={[...won, ...lost]} title={`${nameOf(label)}, ${t('lossReport.figures.winRate')}`} share={winRate} />, csv: ({ winRate }: Group) => (winRate === null ? null : { number: winRate }), isNumber: true }]
      : []),
  ];
  return (
    <Card
      title={t('lossReport.breakdown.title')}
      actions={
        <>
          <Select
            size="small"
            className={styles.dimension}
            aria-label={t('lossReport.breakdown.by')}
            value={dimension}
            onValueChange={setDimension}
            options={DIMENSIONS.map((value) => ({ value, label: `${t('lossReport.breakdown.by')} ${t(`lossReport.breakdown.dimensions.${value}`)}` }))}
          />
          <SaveChartButton name={t('lossReport.breakdown.chart', { dimension: dimensionName })} within={picture} />
          <SaveTableButton name={t('lossReport.breakdown.title')} columns={columns} rows={groups} />
        </>
      }
    >
      <div className={styles.body}>
        <div ref={picture}>
          <StackedBars
            label={t('lossReport.breakdown.chart', { dimension: dimensionName })}
            legend={ENDS.map((outcome) => ({ tone: TONES[outcome], label: t(`common.dealStages.${outcome}`) }))}
            rows={shown.map((group) => ({
              id: group.key,
              label: nameOf(group.label),
              parts: ENDS.map((outcome) => ({ id: outcome, tone: TONES[outcome], value: group[outcome].length, title: `${title(group, outcome)}: ${group[outcome].length}` })),
            }))}
            onSelect={(key, part) => {
              const group = groups.find((one) => one.key === key);
              const outcome = ENDS.find((one) => one === part);
              if (group !== undefined && outcome !== undefined) show({ title: title(group, outcome), ids: group[outcome] });
            }}
          />
        </div>
        {groups.length > MOST_BARS ? <p className={styles.note}>{t('lossReport.breakdown.more', { count: MOST_BARS })}</p> : null}
        <ReportTable label={`${t('lossReport.breakdown.title')}, ${t('lossReport.breakdown.by')} ${dimensionName}`} columns={columns} rows={groups} rowKey={({ key }) => key} />
      </div>
    </Card>
  );
}
