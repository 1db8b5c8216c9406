import { Check, ClockArrowUp, Crosshair } from 'lucide-react';
import { Link } from 'react-router';
import { snoozedTo } from '../../../shared/domain/deal/snooze';
import type { MarketSegment } from '../../../shared/domain/identification/market-segment';
import type { Day } from '../../../shared/domain/schema/values';
import { DueDay } from '../../fields/DueDay';
import { useUndoToast } from '../../fields/undo-toast';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { finishSegmentAction, moveSegmentAction } from '../../stores/segment-actions';
import { useWorkbench } from '../../stores/workbench-context';
import { IconButton } from '../../ui/button/IconButton';
import { Icon } from '../../ui/icon/Icon';
import { Menu } from '../../ui/menu/Menu';
import styles from './DueRow.module.css';

/** The next action of a market segment, to be ticked off or put off like every other step. */
export function SegmentDueRow({ segment, today }: { segment: MarketSegment; today: Day }) {
  const t = useTexts();
  const format = useFormat();
  const workbench = useWorkbench();
  const say = useUndoToast();
  const subject = segment.nextAction.trim();
  const move = (days: number): void => {
    const day = snoozedTo(segment.nextActionOn, days, today);
    moveSegmentAction(workbench, segment, day);
    say(t('today.snoozedToast', { day: format.day(day) }));
  };
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.tick}
        aria-label={t('today.doneLabel', { subject })}
        title={t('today.done')}
        onClick={() => {
          finishSegmentAction(workbench, segment, t('today.segments.line', { day: format.day(today), action: subject }));
          say(t('today.doneToast', { subject }));
        }}
      >
        <Icon as={Check} size={13} />
      </button>
      <div className={styles.words}>
        <p className={styles.subject}>
          <Icon as={Crosshair} size={14} />
          <span>{subject}</span>
        </p>
        <p className={styles.owner}>
          <Link to={places.segments(segment.id)}>{segment.name.trim() === '' ? t('today.segments.unnamed') : t('today.segments.of', { name: segment.name })}</Link>
        </p>
      </div>
      {segment.nextActionOn === null ? <span className={styles.undated}>{t('today.noDate')}</span> : <DueDay day={segment.nextActionOn} today={today} variant="compact" />}
      <Menu
        align="end"
        trigger={<IconButton size="small" icon={ClockArrowUp} label={t('today.snooze', { subject })} />}
        entries={[
          { id: 'day', label: t('today.snoozeDay'), onSelect: () => move(1) },
          { id: 'week', label: t('today.snoozeWeek'), onSelect: () => move(7) },
        ]}
      />
    </li>
  );
}
