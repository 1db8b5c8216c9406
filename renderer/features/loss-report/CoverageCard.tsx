import { Network, ShieldPlus } from 'lucide-react';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { NEEDED_ROLE_FIELDS, type CoverageRule } from '../../../shared/domain/coverage/coverage-rule';
import { rulesOfWorkspace } from '../../../shared/domain/coverage/default-rules';
import { draftRule } from '../../../shared/domain/coverage/draft-rule';
import { demandsOf, impliesDemand, type RuleDemand } from '../../../shared/domain/coverage/rule-demands';
import { coverageComparison, demandAgainst, lackKey, type CoverageLack, type LackRow } from '../../../shared/domain/loss-report/coverage-comparison';
import type { ReportDeal } from '../../../shared/domain/loss-report/report-deal';
import { keyAtEnd } from '../../../shared/domain/needs/ordering';
import { DealFigure } from '../../fields/deals-behind/DealFigure';
import { useShowDeals } from '../../fields/deals-behind/shown-deals';
import type { ReportColumn } from '../../fields/report-table/report-column';
import { ReportTable } from '../../fields/report-table/ReportTable';
import { SaveTableButton } from '../../fields/report-table/SaveTableButton';
import { useUndoToast } from '../../fields/undo-toast';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { newRecord } from '../../stores/new-record';
import { useTable, useWorkbench } from '../../stores/workbench-context';
import { Banner } from '../../ui/banner/Banner';
import { Button } from '../../ui/button/Button';
import { Card } from '../../ui/card/Card';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { ShareFigure } from './ShareFigure';
import styles from './Cards.module.css';

/** What buying centers lacked where deals were lost and where they were won, with rules against it. */
export function CoverageCard({ deals }: { deals: readonly ReportDeal[] }) {
  const t = useTexts();
  const { rows, withoutPeople } = useMemo(() => coverageComparison(deals), [deals]);
  const label = t('lossReport.coverage.title');
  const lackName = (lack: CoverageLack): string => (lack.kind === 'role' ? t('lossReport.coverage.role', { role: t(`common.roles.${lack.role}`) }) : t(`lossReport.coverage.lacks.${lack.kind}`));
  const isKnown = rows.some(({ lost, won }) => lost.all.length + won.all.length > 0);
  if (!isKnown) {
    return (
      <Card title={label}>
        <EmptyState size="small" level={3} icon={Network} title={t('lossReport.coverage.none')} why={t('lossReport.coverage.noneWhy')} />
      </Card>
    );
  }
  const side = (id: 'lost' | 'won'): ReportColumn<LackRow>[] => [
    {
      id,
      header: t(`lossReport.coverage.columns.${id}`),
      cell: ({ lack, ...row }) => (
        <>
          <DealFigure ids={row[id].lacking} title={`${lackName(lack)}, ${t(`lossReport.figures.${id}`)}`}>
            {t('lossReport.ofAll', { part: row[id].lacking.length, all: row[id].all.length })}
          </DealFigure>
          {row[id].share === null ? null : (
            <>
              {' · '}
              <ShareFigure ids={row[id].all} title={t(`lossReport.coverage.known.${id}`)} share={row[id].share} />
            </>
          )}
        </>
      ),
      csv: (row) => t('lossReport.ofAll', { part: row[id].lacking.length, all: row[id].all.length }),
      isNumber: true,
    },
  ];
  const columns: ReportColumn<LackRow>[] = [
    { id: 'lack', header: t('lossReport.coverage.columns.lack'), cell: ({ lack }) => lackName(lack), csv: ({ lack }) => lackName(lack) },
    ...side('lost'),
    ...side('won'),
  ];
  return (
    <Card title={label} actions={<SaveTableButton name={label} columns={columns} rows={rows} />}>
      <div className={styles.body}>
        {rows
          .filter(({ isProposed }) => isProposed)
          .map((row) => (
            <Proposal key={lackKey(row.lack)} row={row} lackName={lackName(row.lack)} />
          ))}
        <ReportTable label={label} columns={columns} rows={rows} rowKey={({ lack }) => lackKey(lack)} />
        {withoutPeople.length === 0 ? null : (
          <p className={styles.note}>
            <DealFigure ids={withoutPeople} title={t('lossReport.coverage.withoutTitle')}>
              {t('lossReport.coverage.without', { count: withoutPeople.length })}
            </DealFigure>
          </p>
        )}
      </div>
    </Card>
  );
}

function Proposal({ row: { lack, lost, won }, lackName }: { row: LackRow; lackName: string }) {
  const t = useTexts();
  const navigate = useNavigate();
  const show = useShowDeals();
  const workbench = useWorkbench();
  const sayDone = useUndoToast();
  const stored = useTable('coverageRule');
  const demand = demandAgainst(lack);
  const hasRule = useMemo(
    () => rulesOfWorkspace(stored.values()).some((rule) => rule.isActive && rule.buyClass === null && rule.amountScope === 'any' && demandsOf(rule).some((one) => impliesDemand(one, demand))),
    [stored, demand],
  );
  const add = (): void => {
    workbench.change('lossReport.steps.addRule', (edit, tables) =>
      edit.add({ ...draftRule(newRecord(), keyAtEnd(rulesOfWorkspace(tables.coverageRule.values()))), ...fieldsFor(demand) }),
    );
    sayDone(t('lossReport.coverage.added'));
  };
  return (
    <Banner
      tone={hasRule ? 'info' : 'warning'}
      title={t('lossReport.coverage.proposal', { lack: lackName, lacking: lost.lacking.length, all: lost.all.length, wonLacking: won.lacking.length, wonAll: won.all.length })}
      actions={
        <>
          <Button size="small" onClick={() => show({ title: `${lackName}, ${t('lossReport.figures.lost')}`, ids: lost.lacking })}>
            {t('lossReport.coverage.showDeals', { count: lost.lacking.length })}
          </Button>
          {hasRule ? (
          <Button size="small" onClick={() => void navigate(places.coverageRules())}>
            {t('lossReport.coverage.toRules')}
          </Button>
        ) : (
          <Button size="small" icon={ShieldPlus} onClick={add}>
            {t('lossReport.coverage.addRule')}
          </Button>
          )}
        </>
      }
    >
      {t(hasRule ? 'lossReport.coverage.hasRule' : 'lossReport.coverage.proposalWhy')}
    </Banner>
  );
}

function fieldsFor(demand: RuleDemand): Partial<CoverageRule> {
  switch (demand.kind) {
    case 'role':
      return { [NEEDED_ROLE_FIELDS[demand.role]]: true };
    case 'mentor':
      return { needsMentor: true };
    case 'no-single-thread':
      return { forbidsSingleThread: true };
    case 'min-members':
      return { minMembers: demand.number };
    default:
      return {};
  }
}
