import { Circle, CircleCheck } from 'lucide-react';
import { useNavigate } from 'react-router';
import type { Deal } from '../../../shared/domain/deal/deal';
import { AFTER_WIN_STEPS, afterWin, isDone, type AfterWinStep } from '../../../shared/domain/order-care/after-win';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useToday } from '../../stores/today';
import { useDealRecords, useTable } from '../../stores/workbench-context';
import { Button } from '../../ui/button/Button';
import { Card } from '../../ui/card/Card';
import { Icon } from '../../ui/icon/Icon';
import { VisuallyHidden } from '../../ui/visually-hidden/VisuallyHidden';
import styles from './ClosePage.module.css';

/** What follows an order: its confirmation, and its way into care. */
export function AfterWinCard({ deal }: { deal: Deal }) {
  const t = useTexts();
  const format = useFormat();
  const navigate = useNavigate();
  const today = useToday();
  const activities = useTable('activity');
  const installations = useTable('installation');
  const state = afterWin(
    deal,
    {
      offers: useDealRecords('offer', deal.id),
      concessions: useDealRecords('concession', deal.id),
      activities: [...activities.values()].filter(({ dealId }) => dealId === deal.id),
      // Of two the older counts, as on the page that edits it.
      handover: [...useDealRecords('handover', deal.id)].sort((a, b) => (a.id < b.id ? -1 : 1))[0],
      installations: installations.values(),
    },
    today,
  );
  const words = (step: AfterWinStep): string => {
    switch (step) {
      case 'confirmation':
        return t(`close.after.confirmation.${state.confirmation}`);
      case 'promises':
        return state.openPromises === 0 ? t('close.after.promises.done') : t('close.after.promises.open', { count: state.openPromises });
      case 'handover':
        return state.handedOn === null ? t('close.after.handover.open') : t('close.after.handover.done', { day: format.day(state.handedOn) });
      case 'machine':
        return state.machines === 0 ? t('close.after.machine.open') : t('close.after.machine.done', { count: state.machines });
    }
  };
  return (
    <Card title={t('close.after.title')} description={t('close.after.description')}>
      <ol className={styles.steps}>
        {AFTER_WIN_STEPS.map((step) => {
          const done = isDone(state, step);
          return (
            <li key={step} className={styles.step} data-testid={`after-${step}`}>
              <span className={styles.mark} data-done={done || undefined}>
                <Icon as={done ? CircleCheck : Circle} size={18} />
                <VisuallyHidden>{t(done ? 'close.after.isDone' : 'close.after.isOpen')}</VisuallyHidden>
              </span>
              <div>
                <p className={styles.stepName}>{t(`close.after.names.${step}`)}</p>
                <p className={styles.words}>{words(step)}</p>
              </div>
              <Button size="small" variant={done ? 'quiet' : 'secondary'} aria-label={t('close.after.goLabel', { step: t(`close.after.names.${step}`) })} onClick={() => void navigate(places.deal(deal.id, step === 'confirmation' ? 'offer' : 'care'))}>
                {t(step === 'confirmation' ? 'close.after.toOffer' : 'close.after.toCare')}
              </Button>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
