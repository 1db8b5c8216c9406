import { Handle, Position, type NodeProps } from '@xyflow/react';
import clsx from 'clsx';
import { Sparkles } from 'lucide-react';
import { memo } from 'react';
import { useTexts } from '../../../i18n/texts';
import { Icon } from '../../../ui/icon/Icon';
import { WrittenText } from '../board/WrittenText';
import { useBoard } from '../data/board-context';
import type { CardNode } from './card-nodes';
import type { FreeCard } from './free-cards';
import styles from './FreeCardView.module.css';

type Props = NodeProps<CardNode>;
type WrittenCard = Exclude<FreeCard, { type: 'member' }>;

/**
 * A card of the free board. Hundreds of these must stay light: few elements, words that are cut instead of clipped, and
 * words instead of drawings, each of which is work for every frame of a drag. Draws again only for its own content and
 * selection, never because cards move.
 */
export const FreeCardView = memo(
  function FreeCardView({ data: { card, isEditing }, selected }: Props) {
    return (
      <>
        {card.type === 'member' ? <PersonFace card={card} isSelected={selected} /> : <WrittenFace card={card} isSelected={selected} isEditing={isEditing} />}
        {card.type === 'pain' && selected && !card.isEased && !isEditing ? <AskWorth id={card.id} /> : null}
        <Handle type="target" position={Position.Left} className={styles.handle} />
        <Handle type="source" position={Position.Right} className={styles.handle} />
      </>
    );
  },
  (before, after) => before.data === after.data && before.selected === after.selected,
);

function WrittenFace({ card, isSelected, isEditing }: { card: WrittenCard; isSelected: boolean; isEditing: boolean }) {
  const heat = card.type === 'pain' ? card.heat : undefined;
  return (
    <div className={clsx(styles.card, isSelected && styles.selected, isEditing && styles.editing)} data-heat={heat} data-assumed={card.evidence === 'assumed' || undefined}>
      {card.type === 'pain' ? <span className={styles.heat}>{card.urgency}</span> : <span className={styles.motive}>{card.motive}</span>}
      {isEditing ? <EditedWords card={card} /> : <p className={clsx(styles.words, card.hasWords || styles.none)}>{card.words}</p>}
      <p className={styles.facts}>
        <b className={clsx(card.hasMoney || styles.none)}>{card.money}</b>
        <span className={clsx(card.evidence === 'confirmed' && styles.confirmed)}>{card.known}</span>
        {card.type === 'benefit' && card.sign !== null ? <span className={clsx(styles.sign, card.isQuiet && styles.quiet)}>{card.sign}</span> : null}
      </p>
    </div>
  );
}

function PersonFace({ card, isSelected }: { card: Extract<FreeCard, { type: 'member' }>; isSelected: boolean }) {
  return (
    <div className={clsx(styles.card, styles.person, isSelected && styles.selected)}>
      <span className={styles.avatar}>{card.initials}</span>
      <p className={styles.name}>{card.words}</p>
      <p className={styles.function}>{card.function}</p>
      <p className={styles.roles}>{card.roles}</p>
    </div>
  );
}

/** Keeps the canvas from taking what belongs to the text for a drag of the card or of the picture. */
const NO_DRAG = 'nodrag nopan nowheel';

function EditedWords({ card: { type, id } }: { card: WrittenCard }) {
  const { needs } = useBoard();
  const record = type === 'pain' ? needs.pains.find((pain) => pain.id === id) : needs.benefits.find((benefit) => benefit.id === id);
  return record === undefined ? null : (
    <div className={clsx(NO_DRAG, styles.editor)}>
      <WrittenText record={record} />
    </div>
  );
}

function AskWorth({ id }: { id: string }) {
  const t = useTexts();
  const { askWorth } = useBoard();
  return (
    <button type="button" className={clsx(NO_DRAG, styles.worth)} onClick={() => askWorth(id)}>
      <Icon as={Sparkles} size={14} />
      {t('needs.card.worth')}
    </button>
  );
}
