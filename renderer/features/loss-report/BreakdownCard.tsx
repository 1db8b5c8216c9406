import { useMemo, useState } from 'react';
import { breakdown, DIMENSIONS, hasWinRate, type Dimension, type Group } from '../../../shared/domain/loss-report/breakdown';
import type { Outcome, ReportDeal } from '../../../shared/domain/loss-report/report-deal';
import { useTexts } from '../../i18n/texts';
import { Card } from '../../ui/card/Card';
import { Select } from '../../ui/select/Select';
import { StackedBars, type StackedPart } from '../../ui/stacked-bars/StackedBars';
import { Figure } from './Figure';
import { useGroupName } from './group-name';
import { ExportTable, ReportTable, type ReportColumn } from './ReportTable';
import { useShowDeals } from './shown-deals';
import { useShareText } from './use-share-text';
import styles from './Cards.module.css';

const ENDS: readonly Outcome[] = ['won', 'lost', 'no-decision'];
const TONES: Record<Outcome, StackedPart['tone']> = { won: 'green', lost: 'red', 'no-decision': 'neutral' };
/** More bars are no picture any more. */
const MOST_BARS = 10;

/** How deals end, by what they have in common. */
export function BreakdownCard({ deals }: { deals: readonly ReportDeal[] }) {
  const t = useTexts();
  const show = useShowDeals();
  const share = useShareText();
  const nameOf = useGroupName();
  const [dimension, setDimension] = useState<Dimension>('reason');
  const groups = useMemo(() => breakdown(deals, dimension), [deals, dimension]);
  const shown = groups.slice(0, MOST_BARS);
  const title = (group: Group, outcome: Outcome): string => `${nameOf(group.label)}, ${t(`lossReport.figures.${outcome}`)}`;
  const dimensionName = t(`lossReport.breakdown.dimensions.${dimension}`);

  const columns: ReportColumn<Group>[] = [
    { id: 'group', header: t('lossReport.breakdown.group'), cell: ({ label }) => nameOf(label), csv: ({ label }) => nameOf(label) },
    ...ENDS.map((outcome): ReportColumn<Group> => ({
      id: outcome,
      header: t(`common.dealStages.${outcome}`),
      cell: (group) => <Figure ids={group[outcome]} title={title(group, outcome)} />,
      csv: (group) => ({ number: String(group[outcome].length) }),
      isNumber: true,
    })),
    ...(hasWinRate(dimension)
      ? [{ id: 'winRate', header: t('lossReport.breakdown.winRate'), cell: ({ winRate }: Group) => share(winRate), csv: ({ winRate }: Group) => (winRate === null ? null : { number: winRate }), isNumber: true }]
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
          <ExportTable label={t('lossReport.breakdown.title')} columns={columns} rows={groups} />
        </>
      }
    >
      <div className={styles.body}>
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
        {groups.length > MOST_BARS ? <p className={styles.note}>{t('lossReport.breakdown.more', { count: MOST_BARS })}</p> : null}
        <ReportTable label={`${t('lossReport.breakdown.title')}, ${t('lossReport.breakdown.by')} ${dimensionName}`} columns={columns} rows={groups} rowKey={({ key }) => key} />
      </div>
    </Card>
  );
}
