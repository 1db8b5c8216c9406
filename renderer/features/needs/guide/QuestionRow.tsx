import { ArrowDown, ArrowUp, ChevronRight, EllipsisVertical, EyeOff, KeyRound, Pencil, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { RecordOpinions } from '../../../fields/opinions/RecordOpinions';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { IconButton } from '../../../ui/button/IconButton';
import { Checkbox } from '../../../ui/checkbox/Checkbox';
import { Icon } from '../../../ui/icon/Icon';
import { InlineEdit } from '../../../ui/inline-edit/InlineEdit';
import { Menu } from '../../../ui/menu/Menu';
import type { MenuEntry } from '../../../ui/menu/menu-entries';
import { AnswerForm } from './AnswerForm';
import { useGuide, type GuidePerson } from './guide';
import type { Asked } from './guide-steps';
import styles from './QuestionRow.module.css';

type Props = {
  of: GuidePerson;
  asked: Asked;
  /** Place among the open questions, and how many those are; `null` once it was put. */
  place: { index: number; count: number } | null;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onTaken: () => void;
};

/** One question: what to ask, why, whether it was put, and below it, when opened, the answer. */
export function QuestionRow({ of, asked, place, isOpen, onOpenChange, onTaken }: Props) {
  const t = useTexts();
  const format = useFormat();
  const { wordsOf, steps } = useGuide();
  const [isEditing, setEditing] = useState(false);
  const { item, memberId } = asked;
  const { ask, probe, why } = wordsOf(item);
  const answer = item.record?.answer.trim() ?? '';
  const answeredOn = item.record?.answeredOn ?? null;
  return (
    <li className={styles.row} data-testid="guide-question" data-question={item.key} data-asked={place === null || undefined}>
      <Checkbox
        label={t('guide.item.asked', { question: ask })}
        labelHidden
        checked={item.record?.isAsked === true}
        onCheckedChange={(isAsked) => steps.setAsked(asked, isAsked)}
        className={styles.tick}
      />
      {place === null ? null : <span className={styles.number}>{place.index + 1}</span>}
      <div className={styles.words}>
        {isEditing ? (
          <InlineEdit
            editing
            onEditingChange={setEditing}
            label={t('guide.item.editLabel')}
            value={ask}
            onCommit={(text) => steps.setText(asked, text)}
            className={styles.edit}
          />
        ) : (
          <button type="button" className={styles.ask} data-ask="" aria-expanded={isOpen} aria-label={t('guide.item.open', { question: ask })} onClick={() => onOpenChange(!isOpen)}>
            <Icon as={ChevronRight} size={14} className={styles.chevron} />
            <span>{ask}</span>
          </button>
        )}
        <RecordOpinions record={item.record} />
        {probe === '' || place === null ? null : <p className={styles.probe}>{probe}</p>}
        {place === null ? null : (
          <p className={styles.why}>
            <Icon as={KeyRound} size={12} />
            {why}
          </p>
        )}
        {answer === '' || isOpen ? null : (
          <p className={styles.answer}>
            {answeredOn === null ? null : <span className={styles.day}>{t('guide.answer.answered', { day: format.day(answeredOn) })}</span>}
            {answer}
          </p>
        )}
        {isOpen ? <AnswerForm of={of} asked={asked} onTaken={onTaken} /> : null}
      </div>
      <QuestionMenu asked={asked} place={place} of={of} memberId={memberId} onEdit={() => setEditing(true)} />
    </li>
  );
}

function QuestionMenu({ of, asked, place, memberId, onEdit }: Pick<Props, 'of' | 'asked' | 'place'> & { memberId: string; onEdit: () => void }) {
  const t = useTexts();
  const { steps } = useGuide();
  const { item } = asked;
  const { open } = of.guide;
  const move = (index: number, to: number) => () => steps.move(memberId, open, index, to);
  const isOwn = item.point === null;
  const entries: MenuEntry[] = [
    { id: 'edit', label: t('guide.item.edit'), icon: Pencil, onSelect: onEdit },
    ...(isOwn || (item.record?.text ?? '') === '' ? [] : [{ id: 'standard', label: t('guide.item.standard'), icon: RotateCcw, onSelect: () => steps.setText(asked, '') }]),
    ...(place === null
      ? []
      : [
          { id: 'up', label: t('guide.item.up'), icon: ArrowUp, disabled: place.index === 0, onSelect: move(place.index, place.index - 1) },
          { id: 'down', label: t('guide.item.down'), icon: ArrowDown, disabled: place.index === place.count - 1, onSelect: move(place.index, place.index + 1) },
        ]),
    ...(isOwn
      ? [{ id: 'delete', label: t('guide.item.delete'), icon: Trash2, danger: true, onSelect: () => steps.drop(asked) }]
      : place === null
        ? []
        : [{ id: 'drop', label: t('guide.item.drop'), icon: EyeOff, onSelect: () => steps.drop(asked) }]),
  ];
  return <Menu align="end" trigger={<IconButton icon={EllipsisVertical} size="small" label={t('guide.item.menu')} className={styles.menu} />} entries={entries} />;
}
