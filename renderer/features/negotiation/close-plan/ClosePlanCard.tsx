import { CalendarPlus, Plus } from 'lucide-react';
import { useMemo } from 'react';
import type { Deal } from '../../../../shared/domain/deal/deal';
import { closePlan } from '../../../../shared/domain/negotiation/close-plan';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { useToday } from '../../../stores/today';
import { useDealRecords, useTable, useWorkbench } from '../../../stores/workbench-context';
import { Banner } from '../../../ui/banner/Banner';
import { Button } from '../../../ui/button/Button';
import { Card } from '../../../ui/card/Card';
import { useMemberNames } from '../member-names';
import { createPlanChanges } from './close-plan-changes';
import { CloseStepRow, STEP_COLUMNS } from './CloseStepRow';
import styles from './ClosePlanCard.module.css';

/** Who does what until when, from here to the order: our steps and the customer's. */
export function ClosePlanCard({ deal }: { deal: Deal }) {
  const t = useTexts();
  const format = useFormat();
  const today = useToday();
  const workbench = useWorkbench();
  const activities = useTable('activity');
  const names = useMemberNames(deal.id);
  const colleagues = useTable('colleague');
  const members = useDealRecords('member', deal.id);
  const plan = useMemo(() => closePlan(activities.values(), deal, today), [activities, deal, today]);
  const { id, accountId } = deal;
  const changes = useMemo(() => createPlanChanges(workbench, { id, accountId }), [workbench, id, accountId]);
  const people = {
    us: [...colleagues.values()].map(({ name }) => name).filter((name) => name.trim() !== ''),
    customer: [...names.values()],
  };
  const decider = members.find(({ isDecider }) => isDecider);

  return (
    <Card
      title={t('negotiation.plan.title')}
      description={t('negotiation.plan.description')}
      actions={
        <>
          {plan.steps.length === 0 ? null : <span className={styles.progress}>{t('negotiation.plan.progress', { done: plan.done, all: plan.steps.length })}</span>}
          <Button size="small" icon={Plus} onClick={() => changes.add('us')}>
            {t('negotiation.plan.add')}
          </Button>
        </>
      }
    >
      {plan.steps.length === 0 ? (
        <div className={styles.none}>
          <p>{t('negotiation.plan.none')}</p>
          <Button size="small" icon={CalendarPlus} onClick={() => changes.addUsual(t, decider === undefined ? '' : (names.get(decider.id) ?? ''))}>
            {t('negotiation.plan.starter')}
          </Button>
        </div>
      ) : (
        <>
          {plan.hasCustomerStep ? null : <Banner tone="warning" title={t('negotiation.plan.noCustomer')} className={styles.banner} />}
          {plan.afterClose === 0 || deal.closeDate === null ? null : (
            <Banner tone="warning" title={t('negotiation.plan.afterClose', { count: plan.afterClose, day: format.day(deal.closeDate) })} className={styles.banner} />
          )}
          <ol className={styles.rows} aria-label={t('negotiation.plan.title')}>
            <li className={styles.head} aria-hidden>
              <span />
              {STEP_COLUMNS.map((column) => (
                <span key={column}>{t(`negotiation.plan.columns.${column}`)}</span>
              ))}
            </li>
            {plan.steps.map((step, index) => (
              <CloseStepRow key={step.activity.id} step={step} number={index + 1} today={today} people={people} changes={changes} />
            ))}
          </ol>
        </>
      )}
    </Card>
  );
}
