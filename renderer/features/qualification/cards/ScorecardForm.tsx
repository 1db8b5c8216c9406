import { Ellipsis, Plus } from 'lucide-react';
import { SCORED, type CriterionKind, type Scorecard, type ScorecardCriterion } from '../../../../shared/domain/qualification/scorecard';
import { RecordOpinions } from '../../../fields/opinions/RecordOpinions';
import { RecordField } from '../../../fields/RecordField';
import { RecordTextField } from '../../../fields/RecordTextField';
import { rowMenu } from '../../../fields/row-menu';
import { useUndoToast } from '../../../fields/undo-toast';
import { useTexts } from '../../../i18n/texts';
import { useSegments } from '../../../stores/use-segments';
import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/button/IconButton';
import { FieldGroup } from '../../../ui/field/FieldGroup';
import { Menu } from '../../../ui/menu/Menu';
import { Segmented } from '../../../ui/segmented/Segmented';
import { Select } from '../../../ui/select/Select';
import type { CardChanges } from './card-changes';
import styles from './ScorecardsPage.module.css';

const WEIGHTS = ['w1', 'w2', 'w3', 'w4', 'w5'] as const;
/** Half-lives to choose from, in days; another one that is set already can be kept. */
const HALF_LIVES = [30, 60, 90, 120, 180, 365, 730];
const STAYS = 'stays';
const EVERYBODY = 'everybody';

type Props = { card: Scorecard; criteria: readonly ScorecardCriterion[]; changes: CardChanges };

/** Everything of a scorecard: whom it is for, its signals and its knock-outs. */
export function ScorecardForm({ card, criteria, changes }: Props) {
  const t = useTexts();
  const segments = useSegments();
  const isGone = card.segmentId !== null && !segments.some(({ id }) => id === card.segmentId);
  const group = (kind: CriterionKind) => {
    const own = criteria.filter((criterion) => criterion.kind === kind);
    return (
      <FieldGroup title={t(kind === 'signal' ? 'qualification.cards.signalsTitle' : 'qualification.cards.knockOutsTitle')}>
        <ol className={styles.criteria}>
          {own.map((criterion, place) => (
            <CriterionFields key={criterion.id} criterion={criterion} place={place} all={own} changes={changes} />
          ))}
        </ol>
        <Button size="small" icon={Plus} className={styles.add} onClick={() => changes.addCriterion(card, kind)}>
          {t(kind === 'signal' ? 'qualification.cards.addSignal' : 'qualification.cards.addKnockOut')}
        </Button>
      </FieldGroup>
    );
  };
  return (
    <div className={styles.form}>
      <FieldGroup columns minColumn={220}>
        <RecordTextField record={card} field="name" label={t('qualification.cards.name')} step="qualification.steps.editCard" />
        <RecordField record={card} field="scores" label={t('qualification.cards.judges')}>
          <Segmented value={card.scores} onValueChange={(scores) => changes.update(card.id, { scores })} options={SCORED.map((value) => ({ value, label: t(`qualification.cards.scores.${value}`) }))} />
        </RecordField>
        <RecordField record={card} field="segmentId" label={t('qualification.cards.segment')}>
          <Select
            value={card.segmentId ?? EVERYBODY}
            onValueChange={(id) => changes.update(card.id, { segmentId: id === EVERYBODY ? null : id })}
            options={[
              { value: EVERYBODY, label: t('qualification.cards.everybody') },
              ...(isGone && card.segmentId !== null ? [{ value: card.segmentId, label: t('qualification.cards.segmentGone') }] : []),
              ...segments.map(({ id, name }) => ({ value: id, label: name.trim() === '' ? t('common.unknown') : name })),
            ]}
          />
        </RecordField>
      </FieldGroup>
      {group('signal')}
      {group('knock-out')}
    </div>
  );
}

type RowProps = { criterion: ScorecardCriterion; place: number; all: readonly ScorecardCriterion[]; changes: CardChanges };

function CriterionFields({ criterion, place, all, changes }: RowProps) {
  const t = useTexts();
  const say = useUndoToast();
  const name = criterion.name.trim() === '' ? t('qualification.cards.unnamedCriterion', { number: place + 1 }) : criterion.name;
  const halfLives = criterion.halfLifeDays === null || HALF_LIVES.includes(criterion.halfLifeDays) ? HALF_LIVES : [...HALF_LIVES, criterion.halfLifeDays].sort((a, b) => a - b);
  return (
    <li className={styles.criterion} data-kind={criterion.kind}>
      <RecordOpinions record={criterion} only={['orderKey']} />
      <RecordTextField record={criterion} field="name" label={t('qualification.cards.criterionName')} step="qualification.steps.criteria" />
      <RecordTextField record={criterion} field="question" label={t('qualification.cards.question')} step="qualification.steps.criteria" />
      {criterion.kind === 'signal' ? (
        <>
          <RecordField record={criterion} field="weight" label={t('qualification.cards.weight')}>
            <Select
              value={String(criterion.weight)}
              onValueChange={(weight) => changes.updateCriterion(criterion.id, { weight: Number(weight) })}
              options={WEIGHTS.map((key, index) => ({ value: String(index + 1), label: t(`qualification.cards.weights.${key}`) }))}
            />
          </RecordField>
          <RecordField record={criterion} field="halfLifeDays" label={t('qualification.cards.halfLife')}>
            <Select
              value={criterion.halfLifeDays === null ? STAYS : String(criterion.halfLifeDays)}
              onValueChange={(days) => changes.updateCriterion(criterion.id, { halfLifeDays: days === STAYS ? null : Number(days) })}
              options={[{ value: STAYS, label: t('qualification.cards.stays') }, ...halfLives.map((days) => ({ value: String(days), label: t('qualification.cards.days', { count: days }) }))]}
            />
          </RecordField>
        </>
      ) : null}
      <Menu
        align="end"
        trigger={<IconButton icon={Ellipsis} size="small" label={t('qualification.cards.moreOfCriterion', { name })} />}
        entries={rowMenu(t, {
          place,
          count: all.length,
          onMove: (next) => changes.moveCriterion(all, criterion.id, next),
          onRemove: () => {
            changes.removeCriterion(criterion);
            say(t('qualification.cards.criterionRemoved', { name }));
          },
        })}
      />
    </li>
  );
}
