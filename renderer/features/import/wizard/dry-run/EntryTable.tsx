import { useMemo, useState } from 'react';
import type { DryRun, EntryList, PlannedEntry } from '../../../../../shared/contract/import-wizard';
import type { TextKey } from '../../../../../shared/i18n/translator';
import { useFormat } from '../../../../i18n/format';
import { useTexts } from '../../../../i18n/texts';
import { useApi } from '../../../../stores/session-context';
import { Button } from '../../../../ui/button/Button';
import { Checkbox } from '../../../../ui/checkbox/Checkbox';
import { DataTable } from '../../../../ui/data-table/DataTable';
import type { TableColumn } from '../../../../ui/data-table/table-types';
import { Badge } from '../../../../ui/badge/Badge';
import type { ImportWizard } from '../use-import-wizard';
import styles from './EntryTable.module.css';

const PAGE = 500;
const TONES = { create: 'green', update: 'amber', same: 'neutral', skip: 'outline', join: 'outline' } as const;

type Props = { wizard: ImportWizard; list: EntryList; entries: DryRun['lists'][EntryList] };

/** Entries with one outcome. Each can be left out, each change of a known record too; more are fetched as they are wanted. */
export function EntryTable({ wizard: { decide, decisions }, list, entries: { total, first } }: Props) {
  const t = useTexts();
  const format = useFormat();
  const { imports } = useApi();
  const [more, setMore] = useState<{ of: readonly PlannedEntry[]; entries: readonly PlannedEntry[] }>({ of: first, entries: [] });
  const skipped = useMemo(() => new Set(decisions.skipped), [decisions.skipped]);
  const takenBack = useMemo(() => new Set(decisions.takenBack), [decisions.takenBack]);
  const leftOut = useMemo(() => new Set(decisions.leftOut), [decisions.leftOut]);
  // A new dry run begins with its first entries again.
  const rows = more.of === first ? [...first, ...more.entries] : first;

  const toggled = (known: readonly string[], key: string, isOn: boolean): string[] => (isOn ? [...known, key] : known.filter((one) => one !== key));
  const columns: TableColumn<PlannedEntry>[] = [
    {
      id: 'include', header: t('importWizard.dryRun.columns.include'), headerIcon: <span />, width: '3rem', align: 'center',
      cell: ({ key, name, action, erasedOn }) =>
        action === 'join' ? null : (
          <Checkbox
            labelHidden
            label={t('importWizard.dryRun.take', { name })}
            checked={erasedOn === null ? !skipped.has(key) : takenBack.has(key)}
            onCheckedChange={(isTaken) => decide((known) => (erasedOn === null ? { skipped: toggled(known.skipped, key, !isTaken) } : { takenBack: toggled(known.takenBack, key, isTaken) }))}
          />
        ),
    },
    { id: 'line', header: t('importWizard.dryRun.columns.line'), width: '4.5rem', align: 'end', cell: ({ line }) => <span className={styles.muted}>{line}</span> },
    { id: 'type', header: t('importWizard.dryRun.columns.type'), width: '8rem', cell: ({ type }) => t(`importWizard.types.${type}`) },
    { id: 'name', header: t('importWizard.dryRun.columns.name'), width: list === 'update' ? '38%' : '58%', rowHeader: true, cell: ({ name, detail }) => <span title={`${name} ${detail}`.trim()}>{name} <span className={styles.muted}>{detail}</span></span> },
    {
      id: 'what', header: t('importWizard.dryRun.columns.what'), wrap: true,
      cell: ({ action, matchedBy, changes, erasedOn }) => (
        <div className={styles.what}>
          <span>
            <Badge tone={TONES[action]}>{t(`importWizard.actions.${action}`)}</Badge> {matchedBy === null ? null : <span className={styles.muted}>{t(`importWizard.matchedBy.${matchedBy}`)}</span>}
            {erasedOn === null ? null : <Badge tone="red">{t('importWizard.dryRun.erased', { day: format.day(erasedOn) })}</Badge>}
          </span>
          {changes.map(({ id, field, from, to }) => {
            const name = t(`importWizard.fields.${field}` as TextKey);
            return (
              <Checkbox
                key={id}
                label={t('importWizard.dryRun.change', { field: name, from: from === '' ? t('importWizard.dryRun.emptyValue') : from, to })}
                checked={!leftOut.has(id)}
                onCheckedChange={(isTaken) => decide((known) => ({ leftOut: toggled(known.leftOut, id, !isTaken) }))}
              />
            );
          })}
        </div>
      ),
    },
  ];
  const hidden = total - rows.length;
  const showMore = async (): Promise<void> => {
    const answer = await imports.entries({ list, from: rows.length, count: PAGE });
    if (answer.ok) setMore({ of: first, entries: [...rows.slice(first.length), ...answer.value.entries] });
  };
  return (
    <>
      <DataTable label={t('importWizard.dryRun.list')} columns={columns} rows={rows} rowKey={({ key }) => key} density="compact" maxHeight="30rem" virtualFrom={list === 'update' ? 1000 : 60} empty={<p className={styles.empty}>–</p>} />
      {hidden <= 0 ? null : (
        <div className={styles.more}>
          <Button size="small" variant="quiet" onClick={() => void showMore()}>
            {t('importWizard.showMore', { count: Math.min(hidden, PAGE) })}
          </Button>
          <span className={styles.muted}>{t('importWizard.more', { count: hidden })}</span>
        </div>
      )}
    </>
  );
}
