import { Handle, Position, type NodeProps } from '@xyflow/react';
import clsx from 'clsx';
import { Sparkles } from 'lucide-react';
import { memo } from 'react';
import { useTexts } from '../../../i18n/texts';
import { Icon } from '../../../ui/icon/Icon';
import { NARROW_ROLE_WIDTH, ROLE_WIDTH, roleSymbol } from '../../../ui/role-badge/RoleSymbols';
import { WrittenText } from '../board/WrittenText';
import { useBoard } from '../data/board-context';
import type { CardNode } from './card-nodes';
import { BOARD_SIZES } from './card-sizes';
import { rolesOfCard, type FreeCard } from './free-cards';
import styles from './FreeCardView.module.css';

type Props = NodeProps<CardNode>;
type WrittenCard = Exclude<FreeCard, { type: 'member' }>;

/**
 * A card of the free board. Hundreds of these must stay light: few elements, words that are cut instead of clipped, one
 * drawing for all marks. Draws again only for its own content and selection, never because cards move.
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

const MARK = 16;
const MARKS_TOP = BOARD_SIZES.benefit.height - MARK - 9;
const MARKS_RIGHT = BOARD_SIZES.benefit.width - MARK - 12;

function WrittenFace({ card, isSelected, isEditing }: { card: WrittenCard; isSelected: boolean; isEditing: boolean }) {
  const heat = card.type === 'pain' ? card.heat : undefined;
  return (
    <div className={clsx(styles.card, isSelected && styles.selected, isEditing && styles.editing)} data-heat={heat} data-assumed={card.evidence === 'assumed' || undefined}>
      {card.type === 'pain' ? <span className={styles.heat}>{card.urgency}</span> : null}
      {isEditing ? (
        <EditedWords card={card} />
      ) : (
        <p className={clsx(styles.words, card.hasWords || styles.none)}>{card.words}</p>
      )}
      <span className={clsx(styles.money, card.hasMoney || styles.none)}>{card.money}</span>
      <svg className={styles.marks} aria-hidden>
        {card.type === 'benefit' ? <use href={`#need-${card.motive}`} className={styles.motive} x={9} y={10} width={MARK} height={MARK} /> : null}
        {card.type === 'benefit' && card.sign !== null ? (
          <use href={`#need-${card.sign}`} className={styles[card.sign]} x={MARKS_RIGHT - MARK - 8} y={MARKS_TOP} width={MARK} height={MARK} />
        ) : null}
        <use href={`#need-${card.evidence}`} className={styles[card.evidence]} x={MARKS_RIGHT} y={MARKS_TOP} width={MARK} height={MARK} />
      </svg>
    </div>
  );
}

const ROLES_LEFT = 46;
const ROLES_TOP = 46;

function PersonFace({ card, isSelected }: { card: Extract<FreeCard, { type: 'member' }>; isSelected: boolean }) {
  const roles = rolesOfCard(card);
  const isNarrow = roles.length > 4;
  const width = isNarrow ? NARROW_ROLE_WIDTH : ROLE_WIDTH;
  return (
    <div className={clsx(styles.card, styles.person, isSelected && styles.selected)}>
      <span className={styles.avatar}>{card.initials}</span>
      <p className={styles.name}>
        {card.words}
        <span className={styles.function}>{card.function}</span>
      </p>
      {roles.length === 0 ? null : (
        <svg className={styles.marks} aria-hidden>
          {roles.map((role, index) => (
            <use key={role} href={roleSymbol(role, isNarrow)} x={ROLES_LEFT + index * (width + 2)} y={ROLES_TOP} width={width} height={20} />
          ))}
        </svg>
      )}
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
