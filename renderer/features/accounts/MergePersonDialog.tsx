import { useMemo, useState } from 'react';
import { fullName, type Person } from '../../../shared/domain/account/person';
import { mergePeople, type RatingChoice, type RoleChoice } from '../../../shared/domain/merge/merge-people';
import { RECORD_TYPES, type AnyRecord } from '../../../shared/domain/records';
import { nameOrder } from '../../../shared/domain/text/name-order';
import type { Changes } from '../../../shared/document/edit';
import { useUndoToast } from '../../fields/undo-toast';
import { useLanguage, useTexts } from '../../i18n/texts';
import { useLoaded } from '../../stores/use-loaded';
import { useTable, useWorkbench } from '../../stores/workbench-context';
import { Button } from '../../ui/button/Button';
import { Dialog } from '../../ui/dialog/Dialog';
import { Field } from '../../ui/field/Field';
import { Segmented } from '../../ui/segmented/Segmented';
import { Select } from '../../ui/select/Select';
import { RatingConflicts } from './RatingConflicts';
import styles from './MergePersonDialog.module.css';

/** Puts somebody together with another person of the account; everything of the other is kept, one undo brings both back. */
export function MergePersonDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const t = useTexts();
  const language = useLanguage();
  const workbench = useWorkbench();
  const sayDone = useUndoToast();
  const table = useTable('person');
  const deals = useTable('deal');
  const [otherId, setOtherId] = useState<string | null>(null);
  const [choices, setChoices] = useState<ReadonlyMap<string, RoleChoice>>(new Map());
  const [ratings, setRatings] = useState<ReadonlyMap<string, RatingChoice>>(new Map());
  const mine = useLoaded({ kind: 'person', personId: person.id });
  const theirs = useLoaded({ kind: 'person', personId: otherId ?? person.id });
  const isReady = mine.state === 'loaded' && theirs.state === 'loaded';

  const others = useMemo(() => [...table.values()].filter(({ id, accountId }) => id !== person.id && accountId === person.accountId).sort((a, b) => nameOrder(language)(fullName(a), fullName(b))), [table, person, language]);
  const other = otherId === null ? undefined : table.get(otherId);
  const everything = (): AnyRecord[] => RECORD_TYPES.flatMap((type): AnyRecord[] => [...workbench.store.getState().tables[type].values()]);
  const planned = other === undefined || !isReady ? null : mergePeople(person, other, everything(), { roles: choices, ratings });

  const merge = (): void => {
    if (other === undefined || planned === null) return;
    workbench.change('accounts.merge.step', (edit) => {
      for (const [from, to] of planned.updated) edit.update(from, to as Changes<AnyRecord>);
      edit.remove(...planned.removed);
    });
    sayDone(t('accounts.merge.done', { name: fullName(person), other: fullName(other) }));
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={t('accounts.merge.title', { name: fullName(person) })}
      description={t('accounts.merge.description')}
      closeLabel={t('common.actions.cancel')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.actions.cancel')}</Button>
          <Button variant="primary" disabled={planned === null} onClick={merge}>
            {t('accounts.merge.action')}
          </Button>
        </>
      }
    >
      <Field label={t('accounts.merge.other')} hint={others.length === 0 ? t('accounts.merge.nobody') : undefined}>
        <Select
          value={otherId}
          placeholder={t('accounts.merge.choose')}
          onValueChange={(id) => {
            setOtherId(id);
            setChoices(new Map());
            setRatings(new Map());
          }}
          options={others.map((one) => ({ value: one.id, label: fullName(one) || t('accounts.people.unnamed'), hint: [one.function, one.email].filter(Boolean).join(' · ') }))}
        />
      </Field>
      {planned === null || planned.conflicts.length === 0 ? null : (
        <div className={styles.conflicts} data-testid="role-conflicts">
          <p className={styles.why}>{t('accounts.merge.conflicts')}</p>
          {planned.conflicts.map(({ dealId, kept, other: otherRoles }) => {
            const words = (roles: typeof kept): string => roles.map((role) => t(`common.roles.${role}`)).join(', ') || t('accounts.merge.noRole');
            return (
              <div key={dealId} className={styles.conflict}>
                <span className={styles.deal}>{deals.get(dealId)?.name}</span>
                <Segmented
                  size="small"
                  aria-label={deals.get(dealId)?.name ?? ''}
                  value={choices.get(dealId) ?? 'both'}
                  onValueChange={(choice) => setChoices(new Map([...choices, [dealId, choice]]))}
                  options={[
                    { value: 'both', label: t('accounts.merge.both') },
                    { value: 'kept', label: words(kept) },
                    { value: 'other', label: words(otherRoles) },
                  ]}
                />
              </div>
            );
          })}
        </div>
      )}
      {planned === null ? null : <RatingConflicts conflicts={planned.ratingConflicts} choices={ratings} onChoose={(id, choice) => setRatings(new Map([...ratings, [id, choice]]))} />}
      {planned === null || planned.lostLines === 0 ? null : <p className={styles.why}>{t('accounts.merge.lostLines', { count: planned.lostLines })}</p>}
    </Dialog>
  );
}
