import { CalendarPlus, NotebookPen } from 'lucide-react';
import { useMemo, useState } from 'react';
import { isClosed } from '../../../shared/domain/deal/deal';
import { activityHistory } from '../../../shared/domain/deal/history';
import { useCommands } from '../../app/commands/command-context';
import { ActivityForm } from '../../fields/ActivityForm';
import { useUndoToast } from '../../fields/undo-toast';
import { useTexts } from '../../i18n/texts';
import { logActivity } from '../../stores/activity-changes';
import { useToday } from '../../stores/today';
import { useTable, useWorkbench } from '../../stores/workbench-context';
import { Button } from '../../ui/button/Button';
import { Card } from '../../ui/card/Card';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { Field } from '../../ui/field/Field';
import { Select } from '../../ui/select/Select';
import { ActivityRow } from './ActivityRow';
import styles from './AccountActivities.module.css';

/** Done activities shown before one asks for all. */
const FIRST = 20;

/** What is planned with an account and what has been: visits, calls, next steps, with their notes. */
export function AccountActivities({ accountId }: { accountId: string }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const say = useUndoToast();
  const today = useToday();
  const activities = useTable('activity');
  const dealTable = useTable('deal');
  const [isAdding, setAdding] = useState(false);
  const [isAll, setAll] = useState(false);
  const [dealId, setDealId] = useState<string | null>(null);
  const { open, done } = useMemo(
    () => activityHistory([...activities.values()].filter((activity) => activity.accountId === accountId)),
    [activities, accountId],
  );
  const deals = useMemo(() => [...dealTable.values()].filter((deal) => deal.accountId === accountId && !isClosed(deal)), [dealTable, accountId]);
  const shownDone = isAll ? done : done.slice(0, FIRST);

  useCommands(
    useMemo(
      () => [{ id: 'account.activity', label: t('accounts.commands.addActivity'), group: t('accounts.commands.group'), shortcut: { key: 'v' }, run: () => setAdding(true) }],
      [t],
    ),
  );

  return (
    <Card
      title={t('accounts.activities.title')}
      padding="none"
      actions={
        isAdding ? null : (
          <Button size="small" icon={CalendarPlus} onClick={() => setAdding(true)}>
            {t('accounts.activities.add')}
          </Button>
        )
      }
    >
      {isAdding ? (
        <div className={styles.form}>
          <ActivityForm
            kinds={['visit', 'call', 'next-step']}
            onClose={() => setAdding(false)}
            owner={
              <Field label={t('today.activity.deal')}>
                <Select
                  value={dealId}
                  placeholder={t('today.activity.noDeal')}
                  clearLabel={t('today.activity.noDeal')}
                  onClear={() => setDealId(null)}
                  onValueChange={setDealId}
                  options={deals.map(({ id, name }) => ({ value: id, label: name === '' ? t('deals.strip.unnamed') : name }))}
                />
              </Field>
            }
            onSave={(activity) => {
              logActivity(workbench, { accountId, dealId }, activity);
              say(t('today.activity.savedToast', { subject: activity.subject }));
              return true;
            }}
          />
        </div>
      ) : null}
      {open.length === 0 && done.length === 0 ? (
        isAdding ? null : (
          <EmptyState size="small" level={3} icon={NotebookPen} title={t('accounts.activities.empty')} why={t('accounts.activities.emptyWhy')} />
        )
      ) : (
        <>
          {open.length === 0 ? null : <h3 className={styles.heading}>{t('accounts.activities.open')}</h3>}
          <ul className={styles.list}>
            {open.map((activity) => (
              <ActivityRow key={activity.id} activity={activity} today={today} />
            ))}
          </ul>
          {done.length === 0 ? null : <h3 className={styles.heading}>{t('accounts.activities.done')}</h3>}
          <ul className={styles.list}>
            {shownDone.map((activity) => (
              <ActivityRow key={activity.id} activity={activity} today={today} />
            ))}
          </ul>
          {shownDone.length < done.length ? (
            <div className={styles.more}>
              <Button size="small" variant="quiet" onClick={() => setAll(true)}>
                {t('accounts.activities.showAll', { count: done.length })}
              </Button>
            </div>
          ) : null}
        </>
      )}
    </Card>
  );
}
