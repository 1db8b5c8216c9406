import { Handle, Position, type NodeProps } from '@xyflow/react';
import clsx from 'clsx';
import { memo } from 'react';
import { useTexts } from '../../../i18n/texts';
import { InlineEdit } from '../../../ui/inline-edit/InlineEdit';
import type { CardNode } from './card-node';
import { useMap, useMapSession } from './map-context';
import type { EditedText } from './map-session';
import styles from './MapCardView.module.css';

type Props = NodeProps<CardNode>;

/**
 * A person on the map. Few elements and one drawing for all marks: hundreds of these must stay light. Draws again
 * only for its own content and selection, never because cards move.
 */
export const MapCardView = memo(
  function MapCardView({ data: { card }, selected }: Props) {
    const field = useMapSession(({ editing }) => (editing?.memberId === card.id ? editing.field : null));
    return (
      <>
        <div className={clsx(styles.card, selected && styles.selected, card.isPlaceholder && styles.placeholder)} data-attitude={card.attitude ?? undefined}>
          <div className={styles.avatar}>{card.initials}</div>
          <div className={styles.words}>
            {field === 'name' ? <EditedWords id={card.id} field="name" value={card.name} /> : <div className={styles.name} data-field="name">{card.name}</div>}
            {field === 'function' ? (
              <EditedWords id={card.id} field="function" value={card.function} />
            ) : (
              <div className={styles.function} data-field="function">
                {card.function}
              </div>
            )}
          </div>
          <Marks card={card} />
          {card.coveredBy === null ? null : <div className={styles.coveredBy}>{card.coveredBy}</div>}
        </div>
        <Handle type="target" position={Position.Top} className={styles.handle} />
        <Handle type="source" position={Position.Bottom} className={styles.handle} />
      </>
    );
  },
  (before, after) => before.data === after.data && before.selected === after.selected,
);

const ROLES_LEFT = 36;
const ROLES_TOP = 81;

function Marks({ card: { attitude, roles, influence, coverage } }: { card: CardNode['data']['card'] }) {
  const isNarrow = roles.length > 3;
  const width = isNarrow ? 18 : 36;
  return (
    <svg className={styles.marks} aria-hidden>
      {attitude === null ? null : <use href={`#map-attitude-${attitude}`} x={9} y={14} width={14} height={14} />}
      {roles.map((role, index) => (
        <use
          key={role}
          href={`#map-role-${role}${isNarrow ? '-narrow' : ''}`}
          x={ROLES_LEFT + index * (width + 2)}
          y={ROLES_TOP}
          width={width}
          height={20}
        />
      ))}
      {influence === null ? null : <use href={`#map-influence-${influence}`} x={155} y={ROLES_TOP} width={30} height={18} />}
      <use href={`#map-coverage-${coverage}`} x={191} y={ROLES_TOP} width={36} height={18} />
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
