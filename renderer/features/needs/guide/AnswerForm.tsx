import { ChevronDown, CornerDownRight, Flame, Sprout } from 'lucide-react';
import { useState } from 'react';
import { useUndoToast } from '../../../fields/undo-toast';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { useToday } from '../../../stores/today';
import { Button } from '../../../ui/button/Button';
import { Menu } from '../../../ui/menu/Menu';
import { DraftLint } from '../../../fields/benefit-lint/DraftLint';
import { AnswerFields } from './AnswerFields';
import { newBenefit, takesOf, type AnswerDraft, type Missing, type TakeKey } from './answer-draft';
import styles from './AnswerForm.module.css';
import { useGuide, type GuidePerson } from './guide';
import type { Asked, Taken } from './guide-steps';

type Props = { of: GuidePerson; asked: Asked; onTaken: () => void };

const NOT_OVERRULED = { lintOverride: '' } as const;

/** Where an answer is written down, and with one click put onto the canvas. */
export function AnswerForm({ of: { person, leadingMotive }, asked, onTaken }: Props) {
  const t = useTexts();
  const format = useFormat();
  const today = useToday();
  const sayDone = useUndoToast();
  const { needs, steps } = useGuide();
  const { point, record } = asked.item;
  const pain = point !== null && 'painId' in point ? needs.pains.find(({ id }) => id === point.painId) : undefined;
  const [draft, setDraft] = useState<AnswerDraft>({
    text: record?.answer || (point?.kind === 'date' ? (pain?.eventText ?? '') : ''),
    amount: null,
    eventOn: null,
    memberIds: [person.id],
    motive: null,
  });
  const [missing, setMissing] = useState<Missing | null>(null);
  const takes = takesOf(point, draft, leadingMotive);
  const asksBenefit = takes.some(({ key }) => key === 'benefit');
  const name = person.name || t('common.unknown');

  const take = (taken: Taken | Missing, key: TakeKey | null): void => {
    if (typeof taken === 'string') {
      setMissing(taken);
      return;
    }
    steps.take(asked, taken, answerInWords(taken, key), { by: name, on: today });
    sayDone(t('guide.answer.done'));
    onTaken();
  };

  /** What the list of asked questions shows as the answer. */
  const answerInWords = (taken: Taken, key: TakeKey | null): string => {
    const text = draft.text.trim();
    const figure =
      key === 'cost' && draft.amount !== null
        ? t('needs.card.perYear', { amount: format.roundMoney(draft.amount, needs.deal.currency) })
        : key === 'date' && draft.eventOn !== null
          ? format.day(draft.eventOn)
          : taken.kind === 'owner'
            ? needs.people.filter(({ id }) => taken.memberIds.includes(id)).map((owner) => owner.name || t('common.unknown')).join(', ')
            : taken.kind === 'motive'
              ? t(`common.motives.${taken.motive}`)
              : '';
    const said = [figure, text].filter((part) => part !== '').join(': ');
    return said === '' && key !== null ? t(`guide.answer.take.${key}`) : said;
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const [usual] = takes;
        if (usual !== undefined) take(usual.taken, usual.key);
      }}
    >
      <AnswerFields
        point={point}
        draft={draft}
        missing={missing}
        onChange={(change) => {
          setDraft((before) => ({ ...before, ...change }));
          setMissing(null);
        }}
        onWritten={(text) => {
          if (point?.kind !== 'date') steps.note(asked, text);
        }}
      />
      {asksBenefit ? <DraftLint benefit={NOT_OVERRULED} text={draft.text} /> : null}
      <div className={styles.actions}>
        {takes.map(({ key, taken }, index) => (
          <Button key={key} size="small" type={index === 0 ? 'submit' : 'button'} variant={index === 0 ? 'primary' : 'secondary'} icon={CornerDownRight} onClick={index === 0 ? undefined : () => take(taken, key)}>
            {t(`guide.answer.take.${key}`)}
          </Button>
        ))}
        {point === null ? null : (
          <Menu
            trigger={
              <Button size="small" variant="quiet" iconEnd={ChevronDown}>
                {t('guide.answer.toNew')}
              </Button>
            }
            entries={[
              { id: 'pain', label: t('guide.answer.newPain'), icon: Flame, onSelect: () => take(draft.text.trim() === '' ? 'text' : { kind: 'new-pain', text: draft.text.trim() }, null) },
              { id: 'benefit', label: t('guide.answer.newBenefit'), icon: Sprout, onSelect: () => take(newBenefit(draft.text.trim(), leadingMotive, pain?.id ?? null), null) },
            ]}
          />
        )}
      </div>
    </form>
  );
}
