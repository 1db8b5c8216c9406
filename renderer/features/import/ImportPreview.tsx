import { FileSpreadsheet, Upload } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { ImportedTable } from '../../../shared/contract/imports';
import type { Deal } from '../../../shared/domain/deal/deal';
import { proposeMapping } from '../../../shared/domain/import/column-mapping';
import type { ColumnMapping } from '../../../shared/domain/import/person-columns';
import { leaveOutPeople } from '../../../shared/domain/org-chart/leave-out';
import type { MergeChoice } from '../../../shared/domain/org-chart/merge-records';
import { orgChartRecords } from '../../../shared/domain/org-chart/org-chart-records';
import { planCounts } from '../../../shared/domain/org-chart/plan-counts';
import { planMerge } from '../../../shared/domain/org-chart/plan-merge';
import { planOrgChart } from '../../../shared/domain/org-chart/plan-org-chart';
import { errorText } from '../../../shared/i18n/error-text';
import { ErasedPeople } from '../../fields/erased-people/ErasedPeople';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { newId, now } from '../../stores/new-record';
import { useOwnColleague } from '../../stores/own-colleague';
import { useRecord, useWorkbench } from '../../stores/workbench-context';
import { Banner } from '../../ui/banner/Banner';
import { Button } from '../../ui/button/Button';
import { useToasts } from '../../ui/toast/toast-context';
import { FileSettings } from './FileSettings';
import { ImportTarget } from './ImportTarget';
import { MappingFields } from './MappingFields';
import { MergePreview } from './MergePreview';
import { mergeInto } from './merge-into';
import { PlanCountsLine } from './PlanCountsLine';
import { RemarkList } from './RemarkList';
import { remarksOf } from './remarks';
import { TablePreview } from './TablePreview';
import { missingNames, targetOf, type TargetEntry } from './target';
import { useErasedPeople } from './use-erased-people';
import { useExistingChart } from './use-existing-chart';
import type { TableFile } from './use-table-file';
import styles from './ImportPreview.module.css';

type Props = {
  file: TableFile;
  imported: ImportedTable;
  openedFrom: Deal | undefined;
  entry: TargetEntry;
  onEntryChange: (change: Partial<TargetEntry>) => void;
  onCancel: () => void;
};

/** The file as it would be imported: what was understood, what was not, and where it goes. */
export function ImportPreview({ file, imported, openedFrom, entry, onEntryChange, onCancel }: Props) {
  const t = useTexts();
  const workbench = useWorkbench();
  const navigate = useNavigate();
  const toasts = useToasts();
  const { table } = imported;
  const [chosen, setChosen] = useState<{ for: ImportedTable; mapping: ColumnMapping } | null>(null);
  const [checked, setChecked] = useState(false);
  const [saving, setSaving] = useState(false);
  const [choice, setChoice] = useState<MergeChoice>({ leftOut: new Set(), removedMemberIds: new Set() });
  const [takenBack, setTakenBack] = useState<ReadonlySet<string>>(new Set());
  const own = useOwnColleague();

  const proposed = useMemo(() => proposeMapping(table), [table]);
  const mapping = chosen?.for === imported ? chosen.mapping : proposed;
  const wholePlan = useMemo(() => planOrgChart(table, mapping), [table, mapping]);
  const remarks = useMemo(() => remarksOf(t, mapping, table.problems, wholePlan.messages), [t, mapping, table, wholePlan]);

  const existing = useExistingChart(entry, openedFrom);
  const wholeMerge = useMemo(() => (existing === null ? null : planMerge(wholePlan, existing)), [wholePlan, existing]);
  const account = useRecord('account', existing?.accountId ?? entry.accountId ?? openedFrom?.accountId ?? null);
  const { erased, isKnown, failure, askAgain } = useErasedPeople(wholePlan, wholeMerge, account?.name ?? entry.accountName.trim());
  const plan = useMemo(() => leaveOutPeople(wholePlan, new Set(erased.flatMap(({ key }) => (takenBack.has(key) ? [] : [key])))), [wholePlan, erased, takenBack]);
  const counts = useMemo(() => planCounts(plan), [plan]);
  const merge = useMemo(() => (existing === null || plan === wholePlan ? wholeMerge : planMerge(plan, existing)), [plan, existing, wholePlan, wholeMerge]);
  const hasNothingToMerge = merge !== null && 'dealId' in (targetOf(entry, openedFrom) ?? {}) && merge.fresh.length + merge.changed.length + choice.removedMemberIds.size === 0;

  const leave = (dealId: string | undefined): void => void navigate(dealId === undefined ? places.deals : places.deal(dealId));

  const commit = async (): Promise<void> => {
    setChecked(true);
    const target = targetOf(entry, openedFrom);
    if (target === null || plan.people.length === 0 || saving || hasNothingToMerge || !isKnown) return;
    setSaving(true);
    if (merge !== null && existing !== null && 'accountId' in target) {
      const merged = mergeInto({ workbench, byId: own.idNow(), plan: merge, choice, existing, target });
      await workbench.flush();
      toasts.show({
        title: t('importPeople.merge.done', merged.counts),
        ...(merged.refused === 0 ? {} : { description: t('importPeople.merge.refused', { count: merged.refused }) }),
        tone: 'success',
      });
      leave(merged.dealId);
      return;
    }
    const records = orgChartRecords(plan, target, { now: now(), newId });
    workbench.change('importPeople.steps.import', (edit) => edit.add(...records));
    await workbench.flush();
    toasts.show({ title: t('importPeople.commit.done', { count: counts.people }), tone: 'success' });
    leave('dealId' in target ? target.dealId : records.find(({ type }) => type === 'deal')?.id);
  };

  const missing = missingNames(entry);
  const nobody = plan.people.length === 0;
  return (
    <div className={styles.preview}>
      <div className={styles.content}>
        <div className={styles.main}>
          {failure === null ? null : (
            <Banner tone="error" title={t('importPeople.erased.failed')} actions={<Button onClick={askAgain}>{t('importPeople.erased.again')}</Button>}>
              {errorText(t, failure)}
            </Banner>
          )}
          {erased.length === 0 ? null : (
            <ErasedPeople
              people={erased.map(({ key, name, erasedOn }) => ({ id: key, name, erasedOn }))}
              title={t('importPeople.erased.title', { count: erased.length })}
              text={t('importPeople.erased.text')}
              labelOf={(name, day) => t('importPeople.erased.person', { name, day })}
              takenBack={takenBack}
              onTakenBack={setTakenBack}
              disabled={saving}
            />
          )}
          {merge === null ? null : <MergePreview plan={merge} choice={choice} onChoiceChange={setChoice} onMap={entry.dealId !== null} />}
          <MappingFields table={table} mapping={mapping} onChange={(next) => setChosen({ for: imported, mapping: next })} />
          <TablePreview table={table} mapping={mapping} />
        </div>
        <div className={styles.side}>
          <FileSettings imported={imported} onChange={(change) => void file.reread(change)} />
          <RemarkList remarks={remarks} />
          <ImportTarget entry={entry} onChange={onEntryChange} openedFrom={openedFrom} checked={checked && (missing.account || missing.deal)} />
        </div>
      </div>
      <footer className={styles.footer}>
        <div className={styles.summary}>
          {nobody ? <p className={styles.nobody}>{t('importPeople.commit.nobody')}</p> : <PlanCountsLine counts={counts} />}
          <p className={styles.undo}>{t(merge === null ? 'importPeople.commit.undo' : 'importPeople.merge.undo')}</p>
        </div>
        <Button onClick={onCancel}>{t('common.actions.cancel')}</Button>
        <Button icon={FileSpreadsheet} busy={file.busy} onClick={() => void file.choose()}>
          {t('importPeople.choose.another')}
        </Button>
        <Button variant="primary" icon={Upload} busy={saving} aria-disabled={nobody || hasNothingToMerge || !isKnown} onClick={() => void commit()} data-testid="import-commit">
          {t(merge === null ? 'importPeople.commit.action' : 'importPeople.merge.action')}
        </Button>
      </footer>
    </div>
  );
}
