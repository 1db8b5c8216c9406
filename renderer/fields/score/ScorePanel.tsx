import '../../../shared/i18n/parts/qualification';
import { ClipboardCheck, RotateCcw } from 'lucide-react';
import { useMemo } from 'react';
import { Link } from 'react-router';
import type { Card as Scorecard } from '../../../shared/domain/qualification/choose-scorecard';
import { freshnessOf, qualify, type Qualification } from '../../../shared/domain/qualification/qualification-score';
import type { ScorecardCriterion, SignalAnswer } from '../../../shared/domain/qualification/scorecard';
import { RecordOpinions } from '../opinions/RecordOpinions';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { createAnswerChanges, type Judged } from '../../stores/answer-changes';
import { useOwnColleague } from '../../stores/own-colleague';
import { useToday } from '../../stores/today';
import { useTable, useWorkbench } from '../../stores/workbench-context';
import { Badge } from '../../ui/badge/Badge';
import { Button } from '../../ui/button/Button';
import { IconButton } from '../../ui/button/IconButton';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { Segmented } from '../../ui/segmented/Segmented';
import { ScoreHead } from './ScoreHead';
import styles from './ScorePanel.module.css';

const SIGNS = ['−−', '−', '0', '+', '++'] as const;
const STRENGTHS = ['s0', 's1', 's2', 's3', 's4'] as const;

type Props = { judged: Judged; card: Scorecard | null; /** Answers about what is judged, others left out. */ answers: readonly SignalAnswer[] };

/** What is known by a scorecard of a company or a deal: the score with its why, and each question with its answer and its age. */
export function ScorePanel({ judged, card, answers }: Props) {
  const t = useTexts();
  const today = useToday();
  const qualification = useMemo<Qualification>(() => qualify(card?.criteria ?? [], answers, today), [card, answers, today]);
  if (card === null) {
    return (
      <EmptyState
        size="small"
        level={3}
        icon={ClipboardCheck}
        title={t('qualification.score.noCard')}
        why={t('qualification.score.noCardWhy')}
        actions={<Link to={places.scorecards}>{t('qualification.score.toCards')}</Link>}
      />
    );
  }
  const group = (kind: ScorecardCriterion['kind'], title: string) => (
    <section className={styles.group} aria-label={title}>
      <h4 className={styles.title}>{title}</h4>
      <ul className={styles.list}>
        {card.criteria
          .filter((criterion) => criterion.kind === kind)
          .map((criterion) => (
            <Question key={criterion.id} criterion={criterion} judged={judged} answers={answers} />
          ))}
      </ul>
    </section>
  );
  return (
    <div className={styles.panel}>
      <ScoreHead qualification={qualification} cardName={card.scorecard.name} />
      {group('signal', t('qualification.score.signals'))}
      {group('knock-out', t('qualification.score.knockOuts'))}
    </div>
  );
}

/** One criterion: its question, the latest answer, and how old that is. */
function Question({ criterion, judged, answers }: { criterion: ScorecardCriterion } & Omit<Props, 'card'>) {
  const t = useTexts();
  const format = useFormat();
  const workbench = useWorkbench();
  const own = useOwnColleague();
  const today = useToday();
  const colleagues = useTable('colleague');
  const changes = useMemo(() => createAnswerChanges(workbench, own), [workbench, own]);
  const latest = answers.reduce<SignalAnswer | null>((found, answer) => (answer.criterionId === criterion.id && (found === null || answer.answeredOn >= found.answeredOn) ? answer : found), null);
  const isSignal = criterion.kind === 'signal';
  const isStale = latest !== null && isSignal && freshnessOf(latest.answeredOn, criterion.halfLifeDays, today) <= 0.5;
  const rater = latest === null ? '' : (colleagues.get(latest.raterId)?.name ?? '');
  const name = criterion.name;
  const set = (value: string): void => changes.answer(judged, criterion.id, Number(value), today);
  return (
    <li className={styles.question}>
      <div className={styles.asked}>
        <span className={styles.name}>{name}</span>
        {isSignal ? <span className={styles.weight}>{t('qualification.score.weight', { weight: criterion.weight })}</span> : null}
      </div>
      {criterion.question === '' ? null : <p className={styles.help}>{criterion.question}</p>}
      <RecordOpinions record={latest} />
      <div className={styles.answer}>
        <Segmented
          size="small"
          aria-label={name}
          value={latest === null ? null : String(latest.value)}
          onValueChange={set}
          options={
            isSignal
              ? SIGNS.map((label, value) => ({ value: String(value), label, spoken: t(`qualification.score.strengths.${STRENGTHS[value] ?? 's2'}`) }))
              : [
                  { value: '4', label: t('qualification.score.passes') },
                  { value: '0', label: t('qualification.score.knocks') },
                ]
          }
        />
        {latest === null ? (
          <span className={styles.unknown}>{t('qualification.score.unknown')}</span>
        ) : (
          <>
            {isStale ? (
              <Button size="small" variant="quiet" aria-label={t('qualification.score.stillTrueOf', { criterion: name })} onClick={() => set(String(latest.value))}>
                {t('qualification.score.stillTrue')}
              </Button>
            ) : null}
            <IconButton size="small" icon={RotateCcw} label={t('qualification.score.takeBack', { criterion: name })} onClick={() => changes.takeBack(latest)} />
          </>
        )}
      </div>
      {latest === null ? null : (
        <p className={styles.when}>
          {rater === '' ? t('qualification.score.answered', { day: format.day(latest.answeredOn) }) : t('qualification.score.answeredBy', { day: format.day(latest.answeredOn), name: rater })}
          {isStale ? <Badge tone="amber">{t('qualification.score.stale')}</Badge> : null}
        </p>
      )}
    </li>
  );
}
