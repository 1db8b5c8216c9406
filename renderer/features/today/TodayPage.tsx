import { CalendarCheck, MapPinned } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { DUE_GROUPS, groupByDue } from '../../../shared/domain/calendar/due-group';
import { errorText } from '../../../shared/i18n/error-text';
import { useCommands } from '../../app/commands/command-context';
import { shortcutText } from '../../app/commands/shortcut';
import { useLanguage, useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useToday } from '../../stores/today';
import { useLoaded } from '../../stores/use-loaded';
import { useTable } from '../../stores/workbench-context';
import { Banner } from '../../ui/banner/Banner';
import { Button } from '../../ui/button/Button';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { PageHeader } from '../../ui/page-header/PageHeader';
import { CalendarButton } from './CalendarButton';
import { ClosingSoon } from './ClosingSoon';
import { dayInWords } from './day-in-words';
import { DueSection, type PlannedDue } from './DueSection';
import { LastVisits } from './LastVisits';
import { LogVisit } from './LogVisit';
import { QuickAdd } from './QuickAdd';
import { useDueMeasures } from './use-due-measures';
import { useSegmentActions } from './use-segment-actions';
import { WatchCard } from './WatchCard';
import { WithoutNextStep } from './WithoutNextStep';
import styles from './TodayPage.module.css';

const ADD_SHORTCUT = { key: 'n' };
const VISIT_SHORTCUT = { key: 'v' };

/** What is due, over all deals and accounts, and what threatens to be forgotten. */
export function TodayPage() {
  const t = useTexts();
  const language = useLanguage();
  const navigate = useNavigate();
  const today = useToday();
  const loaded = useLoaded({ kind: 'overview' });
  const activities = useTable('activity');
  const hasDeals = useTable('deal').size > 0;
  const [isLogging, setLogging] = useState(false);
  const quickAdd = useRef<HTMLInputElement>(null);
  const groups = useMemo(
    () => groupByDue([...activities.values()].filter(({ doneOn }) => doneOn === null), today),
    [activities, today],
  );

  const segmentActions = useSegmentActions();
  const measures = useDueMeasures();
  const others = useMemo(() => groupByDue<PlannedDue>([...segmentActions, ...measures], today), [segmentActions, measures, today]);

  useCommands(
    useMemo(
      () => [
        { id: 'today.add', label: t('today.commands.add'), group: t('today.commands.group'), shortcut: ADD_SHORTCUT, run: () => quickAdd.current?.focus() },
        { id: 'today.visit', label: t('today.commands.visit'), group: t('today.commands.group'), icon: MapPinned, shortcut: VISIT_SHORTCUT, run: () => setLogging(true) },
      ],
      [t],
    ),
  );

  const header = <PageHeader title={t('today.title')} description={dayInWords(today, language)} />;
  if (loaded.state === 'loading' && !hasDeals) return header;
  if (!hasDeals && activities.size === 0 && loaded.state === 'loaded') {
    return (
      <>
        {header}
        <EmptyState
          icon={CalendarCheck}
          title={t('today.empty.title')}
          why={t('today.empty.why')}
          actions={
            <>
              <Button variant="primary" onClick={() => void navigate(places.deals)}>
                {t('today.empty.deal')}
              </Button>
              <Button onClick={() => void navigate(places.importPeople)}>{t('today.empty.import')}</Button>
            </>
          }
        />
      </>
    );
  }
  const isNothingDue = DUE_GROUPS.every((group) => groups[group].length === 0 && others[group].length === 0);
  return (
    <div className={styles.whole}>
      <PageHeader
        title={t('today.title')}
        description={dayInWords(today, language)}
        actions={
          <>
            <CalendarButton />
            {isLogging ? null : (
              <Button icon={MapPinned} onClick={() => setLogging(true)} title={shortcutText(VISIT_SHORTCUT, language)}>
                {t('today.visits.log')}
              </Button>
            )}
          </>
        }
      />
      <div className={styles.page}>
        <div className={styles.main}>
          {loaded.state === 'failed' ? (
            <Banner tone="error" title={t('deals.failed')} actions={<Button onClick={loaded.retry}>{t('deals.retry')}</Button>}>
              {errorText(t, loaded.error)}
            </Banner>
          ) : null}
          {isLogging ? <LogVisit onClose={() => setLogging(false)} /> : null}
          <QuickAdd ref={quickAdd} />
          {isNothingDue ? (
            <EmptyState size="small" icon={CalendarCheck} title={t('today.nothingDue')} why={t('today.nothingDueWhy')} />
          ) : (
            DUE_GROUPS.map((group) => <DueSection key={group} group={group} activities={groups[group]} others={others[group]} today={today} />)
          )}
        </div>
        <aside className={styles.aside}>
          <WatchCard today={today} />
          <ClosingSoon today={today} />
          <WithoutNextStep />
          <LastVisits />
        </aside>
      </div>
    </div>
  );
}
