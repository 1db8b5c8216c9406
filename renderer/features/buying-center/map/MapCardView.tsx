import { Handle, Position, type NodeProps } from '@xyflow/react';
import clsx from 'clsx';
import { ChevronUp } from 'lucide-react';
import { memo, type CSSProperties } from 'react';
import { influenceScale } from '../../../../shared/domain/buying-center/map-view-influence';
import { useTexts } from '../../../i18n/texts';
import { Icon } from '../../../ui/icon/Icon';
import { InlineEdit } from '../../../ui/inline-edit/InlineEdit';
import { NARROW_ROLE_WIDTH, ROLE_WIDTH, roleSymbol } from '../../../ui/role-badge/RoleSymbols';
import type { CardNode } from './card-node';
import { useMap, useMapSession } from './map-context';
import { foldBranch, type EditedText } from './map-session';
import { isLong } from './is-long';
import styles from './MapCardView.module.css';

type Props = NodeProps<CardNode>;

/**
 * A person on the map. Hundreds of these must stay light: few elements, one drawing for the marks of roles and
 * attitude, plain boxes for influence and coverage. Draws again only for its own content and selection, never
 * because cards move.
 */
export const MapCardView = memo(
  function MapCardView({ data: { card, hiddenBehind, isBoss }, selected }: Props) {
    const field = useMapSession(({ editing }) => (editing?.memberId === card.id ? editing.field : null));
    return (
      <>
        <div className={clsx(styles.card, selected && styles.selected, card.isPlaceholder && styles.placeholder)} data-attitude={card.attitude ?? undefined} style={sizeOf(card.influence)}>
          <div className={styles.avatar}>{card.initials}</div>
          <div className={clsx(styles.words, isLong(card) && styles.long)}>
            {field === 'name' ? (
              <EditedWords id={card.id} field="name" value={card.name} />
            ) : (
              <span className={styles.name} data-field="name">
                {card.name}
              </span>
            )}
            {field === 'function' ? (
              <EditedWords id={card.id} field="function" value={card.function} />
            ) : (
              <span className={styles.function} data-field="function">
                {card.function}
              </span>
            )}
          </div>
          {card.attitude === null && card.roles.length === 0 ? null : <Marks card={card} />}
          {card.influence === null ? null : <div className={styles.influence} data-influence={card.influence} />}
          <div className={styles.coverage} data-coverage={card.coverage} />
          {card.coveredBy === null ? null : <div className={styles.coveredBy}>{card.coveredBy}</div>}
        </div>
        {hiddenBehind > 0 ? <FoldButton id={card.id} hiddenBehind={hiddenBehind} /> : isBoss && selected ? <FoldButton id={card.id} hiddenBehind={0} /> : null}
        <Handle type="target" position={Position.Top} className={styles.handle} />
        <Handle type="source" position={Position.Bottom} className={styles.handle} />
      </>
    );
  },
  (before, after) => before.data === after.data && before.selected === after.selected,
);

/** Only the influence view makes use of it. */
function sizeOf(influence: number | null): CSSProperties {
  return { '--influence-scale': influenceScale(influence) } as CSSProperties;
}

/** Says how many are folded up behind a card and brings them, or folds up those who are there. */
function FoldButton({ id, hiddenBehind }: { id: string; hiddenBehind: number }) {
  const t = useTexts();
  const { session } = useMap();
  const isFolded = hiddenBehind > 0;
  return (
    <button
      type="button"
      className={clsx('nodrag nopan', styles.fold)}
      // On the way from card to card it would be a stop at every boss; whoever has no pointer folds up with a key.
      tabIndex={isFolded ? 0 : -1}
      aria-label={isFolded ? t('buyingCenter.view.unfold', { count: hiddenBehind }) : t('buyingCenter.view.fold')}
      aria-expanded={!isFolded}
      onClick={() => foldBranch(session, id, !isFolded)}
    >
      {isFolded ? t('buyingCenter.view.folded', { count: hiddenBehind }) : <Icon as={ChevronUp} size={14} />}
    </button>
  );
}

const ROLES_LEFT = 36;
const ROLES_TOP = 81;

function Marks({ card: { attitude, roles } }: { card: CardNode['data']['card'] }) {
  const isNarrow = roles.length > 3;
  const width = isNarrow ? NARROW_ROLE_WIDTH : ROLE_WIDTH;
  return (
    <svg className={styles.marks} aria-hidden>
      {attitude === null ? null : <use href={`#map-attitude-${attitude}`} x={9} y={14} width={14} height={14} />}
      {roles.map((role, index) => (
        <use
          key={role}
          href={roleSymbol(role, isNarrow)}
          x={ROLES_LEFT + index * (width + 2)}
          y={ROLES_TOP}
          width={width}
          height={20}
        />
      ))}
    </svg>
  );
}

function EditedWords({ id, field, value }: { id: string; field: EditedText['field']; value: string }) {
  const t = useTexts();
  const { session, actions, view } = useMap();
  return (
    <InlineEdit
      className={clsx(styles.edit, field === 'name' && styles.editName)}
      label={t(`buyingCenter.fields.${field}`)}
      value={value}
      validate={(text) => (field === 'name' && text === '' ? t('buyingCenter.add.nameMissing') : null)}
      onCommit={(text) => actions.rename(id, field, text)}
      editing
      onEditingChange={() => {
        session.setState({ editing: null });
        view.focus(id);
      }}
    />
  );
}
