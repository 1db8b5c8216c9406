import { CircleCheck } from 'lucide-react';
import type { Decisions, DryRun, PlannedEntry } from '../../../../../shared/contract/import-wizard';
import { useTexts } from '../../../../i18n/texts';
import { Badge } from '../../../../ui/badge/Badge';
import { Card } from '../../../../ui/card/Card';
import { EmptyState } from '../../../../ui/empty-state/EmptyState';
import { Segmented } from '../../../../ui/segmented/Segmented';
import { Select } from '../../../../ui/select/Select';
import type { ImportWizard } from '../use-import-wizard';
import styles from './DuplicatesStep.module.css';

type Same = Decisions['sameAs'][number][1];
type Group = DryRun['groups']['first'][number];

/** What may be the same: with records that are there, and within the file. Everything stays apart until it is clicked. */
export function DuplicatesStep({ wizard, dryRun }: { wizard: ImportWizard; dryRun: DryRun }) {
  const t = useTexts();
  const { decide, decisions } = wizard;
  const { candidates } = dryRun.lists;
  const { groups } = dryRun;
  const chosen = new Map(decisions.sameAs);
  const decideOn = (more: readonly (readonly [string, Same | null])[]): void =>
    decide((known) => ({
      sameAs: [...known.sameAs.filter(([key]) => !more.some(([changed]) => changed === key)), ...more.flatMap(([key, same]): Decisions['sameAs'] => (same === null ? [] : [[key, same]]))],
    }));

  if (candidates.total === 0 && groups.total === 0) {
    return (
      <Card>
        <EmptyState size="small" icon={CircleCheck} title={t('importWizard.duplicates.title')} why={t('importWizard.duplicates.none')} />
      </Card>
    );
  }
  return (
    <>
      {candidates.total === 0 ? null : (
        <Card title={`${t('importWizard.duplicates.here')} (${candidates.total})`} description={t('importWizard.duplicates.description')} padding="none">
          <ul className={styles.list} data-testid="import-candidates">
            {candidates.first.map((entry) => (
              <CandidateRow key={entry.key} entry={entry} same={chosen.get(entry.key)} onChange={(same) => decideOn([[entry.key, same]])} />
            ))}
            <Hidden list={candidates} />
          </ul>
        </Card>
      )}
      {groups.total === 0 ? null : (
        <Card title={`${t('importWizard.duplicates.inFile')} (${groups.total})`} description={t('importWizard.duplicates.description')} padding="none">
          <ul className={styles.list} data-testid="import-groups">
            {groups.first.map((group) => (
              <GroupRow key={group.entries.join()} group={group} isTogether={group.entries.slice(1).every((key) => chosen.has(key))} onChange={(together) => decideOn(group.entries.slice(1).map((key) => [key, together ? { entry: group.entries[0] ?? '' } : null]))} />
            ))}
            <Hidden list={groups} />
          </ul>
        </Card>
      )}
    </>
  );
}

function Hidden({ list: { total, first } }: { list: { total: number; first: readonly unknown[] } }) {
  const t = useTexts();
  return total > first.length ? <li className={styles.row}>{t('importWizard.more', { count: total - first.length })}</li> : null;
}

function CandidateRow({ entry, same, onChange }: { entry: PlannedEntry; same: Same | undefined; onChange: (same: Same | null) => void }) {
  const t = useTexts();
  const { name, detail, line, type, candidates } = entry;
  const value = same !== undefined && same !== 'new' && 'recordId' in same ? same.recordId : 'new';
  return (
    <li className={styles.row}>
      <span className={styles.line}>{t('importWizard.line', { line })}</span>
      <span className={styles.what}>
        <span className={styles.name}>{name}</span> <span className={styles.detail}>{detail}</span>
        <span className={styles.reasons}>
          {candidates.slice(0, 3).map(({ recordId, name: other, reasons }) => (
            <span key={recordId}>{`${t('importWizard.duplicates.candidate', { name: other })}. ${reasonsText(t, reasons)}`}</span>
          ))}
        </span>
      </span>
      <Badge>{t(`importWizard.types.${type}`)}</Badge>
      <Select<string>
        size="small"
        className={styles.choice}
        aria-label={`${t('importWizard.duplicates.title')}: ${name}`}
        value={value}
        onValueChange={(next) => onChange(next === 'new' ? null : { recordId: next })}
        options={[{ value: 'new', label: t('importWizard.duplicates.isNew') }, ...candidates.map(({ recordId, name: other, reasons }) => ({ value: recordId, label: t('importWizard.duplicates.isThis', { name: other }), hint: reasonsText(t, reasons) }))]}
      />
    </li>
  );
}

function GroupRow({ group, isTogether, onChange }: { group: Group; isTogether: boolean; onChange: (together: boolean) => void }) {
  const t = useTexts();
  const { names, lines, reasons, type } = group;
  const title = names.join(', ');
  return (
    <li className={styles.row}>
      <span className={styles.line}>{t('importWizard.line', { line: lines[0] ?? 0 })}</span>
      <span className={styles.what}>
        {names.map((name, at) => (
          <span key={at} className={styles.member}>
            <span className={styles.name}>{name}</span> <span className={styles.detail}>{t('importWizard.line', { line: lines[at] ?? 0 })}</span>
          </span>
        ))}
        <span className={styles.reasons}>{reasonsText(t, reasons)}</span>
      </span>
      <Badge>{t(`importWizard.types.${type}`)}</Badge>
      <Segmented
        size="small"
        aria-label={title}
        value={isTogether ? 'together' : 'apart'}
        onValueChange={(next) => onChange(next === 'together')}
        options={[
          { value: 'apart', label: t('importWizard.duplicates.apart') },
          { value: 'together', label: t('importWizard.duplicates.together') },
        ]}
      />
    </li>
  );
}

function reasonsText(t: ReturnType<typeof useTexts>, reasons: Group['reasons']): string {
  return t('importWizard.duplicates.because', { reasons: reasons.map((reason) => t(`importWizard.reasons.${reason}`)).join(', ') });
}
