import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MergeChoice } from '../../../shared/domain/org-chart/merge-records';
import type { MergeEntry, MergePlan } from '../../../shared/domain/org-chart/merge-plan';
import { useTexts } from '../../i18n/texts';
import { Badge } from '../../ui/badge/Badge';
import { Card } from '../../ui/card/Card';
import { Checkbox } from '../../ui/checkbox/Checkbox';
import { Icon } from '../../ui/icon/Icon';
import { VisuallyHidden } from '../../ui/visually-hidden/VisuallyHidden';
import { mergeChangeText } from './merge-change-text';
import styles from './MergePreview.module.css';

type Props = { plan: MergePlan; choice: MergeChoice; onChoiceChange: (choice: MergeChoice) => void; onMap: boolean };

/** Longer lists than this are counted; what is not shown is merged all the same. */
const SHOWN = 200;

/** What merging a file would do: who is new, what changes of whom, who is missing. All of it can be left out. */
export function MergePreview({ plan, choice, onChoiceChange, onMap }: Props) {
  const t = useTexts();
  const { fresh, changed, missing, same, refused } = plan;
  const toggle = (list: 'leftOut' | 'removedMemberIds', id: string): void => {
    const next = new Set(choice[list]);
    if (!next.delete(id)) next.add(id);
    onChoiceChange({ ...choice, [list]: next });
  };
  const changesOf = ({ name, changes }: MergeEntry): ReactNode =>
    changes.length === 0 ? null : (
      <ul className={styles.changes}>
        {changes.map((change) => {
          const text = mergeChangeText(t, change);
          return (
            <li key={change.id}>
              <Checkbox
                checked={!choice.leftOut.has(change.id)}
                onCheckedChange={() => toggle('leftOut', change.id)}
                label={
                  <>
                    <VisuallyHidden>{`${name}: `}</VisuallyHidden>
                    {text}
                  </>
                }
              />
            </li>
          );
        })}
      </ul>
    );

  return (
    <Card
      title={t(onMap ? 'importPeople.merge.title' : 'importPeople.merge.titleAccount')}
      description={t('importPeople.merge.description')}
    >
      <div className={styles.parts}>
        <div className={styles.counts} data-testid="merge-counts">
          <Badge tone="accent">{t('importPeople.merge.counts.fresh', { count: fresh.length })}</Badge>
          <Badge tone="accent">{t('importPeople.merge.counts.changed', { count: changed.length })}</Badge>
          <Badge>{t('importPeople.merge.counts.missing', { count: missing.length })}</Badge>
          <Badge tone="outline">{t('importPeople.merge.counts.same', { count: same.length })}</Badge>
        </div>
        {fresh.length + changed.length === 0 ? (
          <p className={styles.nothing}>
            <Icon as={CircleCheck} />
            {t('importPeople.merge.nothing')}
          </p>
        ) : null}
        <Part title={t('importPeople.merge.changed')} hint={t('importPeople.merge.changedHint')} rows={changed}>
          {(entry) => (
            <Row key={entry.person.key} line={entry.person.line} name={entry.name}>
              {changesOf(entry)}
            </Row>
          )}
        </Part>
        <Part title={t('importPeople.merge.fresh')} hint={t('importPeople.merge.freshHint')} rows={fresh}>
          {(entry) => (
            <Row key={entry.person.key} line={entry.person.line} name={entry.name} detail={entry.person.function}>
              {entry.personId === null ? null : <p className={styles.note}>{t('importPeople.merge.known')}</p>}
              {entry.memberId === null ? null : <p className={styles.note}>{t('importPeople.merge.fills')}</p>}
              {changesOf(entry)}
            </Row>
          )}
        </Part>
        <Part title={t('importPeople.merge.missing')} hint={t('importPeople.merge.missingHint')} rows={missing}>
          {({ memberId, name, function: jobTitle }) => (
            <Row key={memberId} name={name} detail={jobTitle}>
              <Checkbox checked={choice.removedMemberIds.has(memberId)} onCheckedChange={() => toggle('removedMemberIds', memberId)} label={t('importPeople.merge.remove', { name })} />
            </Row>
          )}
        </Part>
        {refused.length === 0 ? null : (
          <ul className={styles.refused}>
            {refused.map(({ line, person, manager }) => (
              <li key={`${line} ${manager}`}>
                <Icon as={TriangleAlert} size={14} />
                <span>
                  {t('importPeople.merge.line', { line })}: {t('importPeople.merge.refusedLine', { person, manager })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Card>
  );
}

function Part<R>({ title, hint, rows, children }: { title: string; hint: string; rows: readonly R[]; children: (row: R) => ReactNode }) {
  const t = useTexts();
  if (rows.length === 0) return null;
  const hidden = rows.length - SHOWN;
  return (
    <section className={styles.part} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.note}>{hint}</p>
      <ul className={styles.rows}>
        {rows.slice(0, SHOWN).map(children)}
        {hidden > 0 ? <li className={styles.note}>{t('importPeople.merge.more', { count: hidden })}</li> : null}
      </ul>
    </section>
  );
}

function Row({ line, name, detail = '', children }: { line?: number; name: string; detail?: string; children: ReactNode }) {
  const t = useTexts();
  return (
    <li className={styles.row}>
      <span className={styles.line}>{line === undefined ? null : t('importPeople.merge.line', { line })}</span>
      <div className={styles.what}>
        <p>
          <span className={styles.name}>{name}</span> <span className={styles.note}>{detail}</span>
        </p>
        {children}
      </div>
    </li>
  );
}
