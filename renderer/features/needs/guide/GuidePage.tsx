import { ArrowLeft, Plus, UsersRound } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { Command } from '../../../app/commands/command';
import { useCommands } from '../../../app/commands/command-context';
import { useTexts } from '../../../i18n/texts';
import { places } from '../../../navigation/places';
import { useWorkbench } from '../../../stores/workbench-context';
import { Button } from '../../../ui/button/Button';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { GuideContext, useDealGuide } from './guide';
import styles from './GuidePage.module.css';
import { PeopleList } from './PeopleList';
import { PersonSheet } from './PersonSheet';
import { PrintMenu } from './PrintMenu';

/** What to ask each person of a deal at the next visit, and where the answers are written down. */
export function GuidePage() {
  const { dealId = '' } = useParams();
  return <GuideOfDeal key={dealId} dealId={dealId} />;
}

function GuideOfDeal({ dealId }: { dealId: string }) {
  const t = useTexts();
  const navigate = useNavigate();
  const workbench = useWorkbench();
  const [search] = useSearchParams();
  useEffect(() => void workbench.load({ kind: 'deal', dealId }), [workbench, dealId]);
  const guide = useDealGuide(dealId);
  const addInput = useRef<HTMLInputElement>(null);

  const commands = useMemo<Command[]>(
    () => [
      { id: 'guide.back', label: t('guide.page.back'), group: t('guide.title'), icon: ArrowLeft, shortcut: { key: 'g' }, run: () => void navigate(places.deal(dealId, 'needs')) },
      { id: 'guide.add', label: t('guide.page.addLabel'), group: t('guide.title'), icon: Plus, shortcut: { key: 'n' }, run: () => addInput.current?.focus() },
    ],
    [t, navigate, dealId],
  );
  useCommands(commands);
  if (guide === null) return null;

  const wanted = search.get('person');
  const current = guide.people.find(({ person }) => person.id === wanted) ?? guide.people.find(({ guide: { open } }) => open.length > 0) ?? guide.people[0];
  return (
    <GuideContext value={guide}>
      <section className={styles.page} aria-label={t('guide.title')}>
        <header className={styles.head}>
          <Button variant="quiet" icon={ArrowLeft} onClick={() => void navigate(places.deal(dealId, 'needs'))}>
            {t('guide.page.back')}
          </Button>
          <p className={styles.why}>{t('guide.page.why')}</p>
          {current === undefined ? null : <PrintMenu current={current} />}
        </header>
        {current === undefined ? (
          <EmptyState
            icon={UsersRound}
            title={t('guide.page.nobody.title')}
            why={t('guide.page.nobody.why')}
            actions={<Button onClick={() => void navigate(places.deal(dealId, 'buying-center'))}>{t('guide.page.nobody.action')}</Button>}
          />
        ) : (
          <div className={styles.body}>
            <PeopleList currentId={current.person.id} />
            <div className={styles.sheet}>
              <PersonSheet key={current.person.id} of={current} addInput={addInput} />
            </div>
          </div>
        )}
      </section>
    </GuideContext>
  );
}
