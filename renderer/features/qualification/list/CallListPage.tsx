import '../../../../shared/i18n/parts/qualification';
import { Building2, ListOrdered, UsersRound } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { addDays } from '../../../../shared/domain/calendar/day-arithmetic';
import { rankCalls } from '../../../../shared/domain/qualification/call-list';
import type { CallProspect } from '../../../../shared/domain/qualification/prospects';
import { errorText } from '../../../../shared/i18n/error-text';
import { useCommands } from '../../../app/commands/command-context';
import { useUndoToast } from '../../../fields/undo-toast';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { places } from '../../../navigation/places';
import { createCallChanges } from '../../../stores/call-changes';
import { useToday } from '../../../stores/today';
import { useCards } from '../../../stores/use-cards';
import { useLoaded } from '../../../stores/use-loaded';
import { useProspects } from '../../../stores/use-prospects';
import { useWorkbench } from '../../../stores/workbench-context';
import { Banner } from '../../../ui/banner/Banner';
import { Button } from '../../../ui/button/Button';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { PageHeader } from '../../../ui/page-header/PageHeader';
import { Skeleton } from '../../../ui/skeleton/Skeleton';
import { Split } from '../../../ui/split/Split';
import { QualificationViews } from '../QualificationViews';
import { useDial } from '../use-dial';
import { passes, searchableNames, type Assignee, type CallRow } from './call-filter';
import { CallFilterBar, type ShownCalls } from './CallFilterBar';
import { CallPanel } from './CallPanel';
import { CallTable } from './CallTable';
import styles from './CallListPage.module.css';

/** Whom to call, in the order in which it pays; `?segment=` shows one segment. */
export function CallListPage() {
  const t = useTexts();
  const loaded = useLoaded({ kind: 'prospects' });
  if (loaded.state === 'loading') return <Skeleton label={t('common.loading')} height={320} className={styles.loading} />;
  if (loaded.state === 'failed') {
    return (
      <Banner tone="error" title={t('deals.failed')} className={styles.failed} actions={<Button onClick={loaded.retry}>{t('deals.retry')}</Button>}>
        {errorText(t, loaded.error)}
      </Banner>
    );
  }
  return <CallList />;
}

function CallList() {
  const t = useTexts();
  const format = useFormat();
  const navigate = useNavigate();
  const workbench = useWorkbench();
  const say = useUndoToast();
  const dial = useDial();
  const today = useToday();
  const prospects = useProspects();
  const cards = useCards('account');
  const [search, setSearch] = useSearchParams();
  const segmentId = search.get('segment');
  const [text, setText] = useState('');
  const [assignee, setAssignee] = useState<Assignee>('anybody');
  const [show, setShow] = useState<ShownCalls>('ranked');
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const find = useRef<HTMLInputElement>(null);
  const changes = useMemo(() => createCallChanges(workbench), [workbench]);

  // All are ranked whatever the filter: a place is a place among all companies.
  const list = useMemo(() => rankCalls(prospects, today), [prospects, today]);
  const [searchable] = useState(searchableNames);
  const rows = useMemo(() => {
    const filter = { text, segmentId, assignee };
    const keep = ({ prospect }: CallRow): boolean => passes(filter, prospect, searchable(prospect));
    const apart = (found: readonly CallProspect[]): CallRow[] => found.map((prospect, index) => ({ prospect, place: index + 1, rank: null })).filter(keep);
    return {
      ranked: list.ranked.map((rank, index): CallRow => ({ prospect: rank.prospect, place: index + 1, rank })).filter(keep),
      snoozed: apart(list.snoozed),
      out: apart(list.knockedOut),
    };
  }, [list, searchable, text, segmentId, assignee]);
  const shown = rows[show];
  const selected = shown.find(({ prospect }) => prospect.id === selectedId) ?? null;

  /** Whoever is chosen and leaves the list hands on to the next below. */
  const advance = useCallback(
    (from: string): void => {
      if (from !== selectedId) return;
      const at = shown.findIndex(({ prospect }) => prospect.id === from);
      setSelectedId(shown[at + 1]?.prospect.id ?? shown[at - 1]?.prospect.id ?? null);
    },
    [shown, selectedId],
  );
  const snooze = useCallback(
    (prospect: CallProspect, days: number): void => {
      const until = addDays(today, days);
      advance(prospect.id);
      changes.snooze(prospect.id, until);
      say(t('qualification.list.snoozedToast', { name: prospect.name, day: format.day(until) }));
    },
    [advance, changes, say, t, format, today],
  );

  const chosen = selected?.prospect ?? null;
  useCommands(
    useMemo(() => {
      const group = t('qualification.commands.group');
      const when = (): boolean => chosen !== null;
      const withChosen = (run: (prospect: CallProspect) => void) => (): void => {
        if (chosen !== null) run(chosen);
      };
      return [
        { id: 'calls.find', label: t('qualification.commands.find'), group, shortcut: { key: '/' }, run: () => find.current?.focus() },
        { id: 'calls.call', label: t('qualification.commands.call'), group, shortcut: { key: 'c' }, when, run: withChosen(({ account }) => dial(account)) },
        { id: 'calls.log', label: t('qualification.commands.log'), group, shortcut: { key: 'l' }, when, run: () => document.querySelector<HTMLElement>('[data-log-call] [role="radio"]')?.focus() },
        { id: 'calls.pin', label: t('qualification.commands.pin'), group, shortcut: { key: 'p' }, when, run: withChosen(({ id, pinKey }) => changes.pin(id, pinKey === null)) },
        { id: 'calls.snooze', label: t('qualification.commands.snooze'), group, shortcut: { key: 's' }, when, run: withChosen((prospect) => snooze(prospect, 1)) },
      ];
    }, [t, dial, changes, chosen, snooze]),
  );

  const chooseSegment = (id: string | null): void => setSearch(id === null ? {} : { segment: id }, { replace: true });
  const header = (
    <>
      <PageHeader title={t('qualification.title')} description={t('qualification.list.description')} />
      <div className={styles.views}>
        <QualificationViews current="list" />
      </div>
    </>
  );
  if (prospects.length === 0) {
    return (
      <>
        {header}
        <EmptyState
          icon={ListOrdered}
          title={t('qualification.list.empty.title')}
          why={t('qualification.list.empty.why')}
          actions={
            <>
              <Button variant="primary" icon={UsersRound} onClick={() => void navigate(places.import)}>
                {t('qualification.list.empty.import')}
              </Button>
              <Button icon={Building2} onClick={() => void navigate(places.accounts)}>
                {t('qualification.list.empty.accounts')}
              </Button>
            </>
          }
        />
      </>
    );
  }
  return (
    <Split
      resizeLabel={t('qualification.list.resize')}
      inspector={
        selected === null ? null : (
          <CallPanel key={selected.prospect.id} row={selected} changes={changes} onDial={dial} onLogged={() => advance(selected.prospect.id)} onClose={() => setSelectedId(null)} />
        )
      }
    >
      <div className={styles.page}>
        {header}
        {cards.length > 0 ? null : (
          <Banner tone="info" title={t('qualification.list.noCards')} className={styles.banner} actions={<Button onClick={() => void navigate(places.scorecards)}>{t('qualification.list.makeCard')}</Button>}>
            {t('qualification.list.noCardsWhy')}
          </Banner>
        )}
        <section className={styles.list} aria-label={t('qualification.list.label')}>
          <CallFilterBar
            ref={find}
            text={text}
            onTextChange={setText}
            segmentId={segmentId}
            onSegmentChange={chooseSegment}
            assignee={assignee}
            onAssigneeChange={setAssignee}
            show={show}
            onShowChange={setShow}
            counts={{ ranked: rows.ranked.length, snoozed: rows.snoozed.length, out: rows.out.length }}
          />
          <CallTable
            rows={shown}
            selectedId={selected?.prospect.id ?? null}
            onSelect={setSelectedId}
            isNarrow={selected !== null}
            changes={changes}
            onDial={dial}
            onSnooze={snooze}
            empty={
              <EmptyState
                size="small"
                icon={ListOrdered}
                title={t('qualification.list.noMatch')}
                why={t('qualification.list.noMatchWhy')}
                actions={
                  <Button
                    onClick={() => {
                      setText('');
                      setAssignee('anybody');
                      setShow('ranked');
                      chooseSegment(null);
                    }}
                  >
                    {t('qualification.list.showAll')}
                  </Button>
                }
              />
            }
          />
        </section>
      </div>
    </Split>
  );
}
