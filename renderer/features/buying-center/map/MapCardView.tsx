import { Handle, Position, type NodeProps } from '@xyflow/react';
import clsx from 'clsx';
import { memo } from 'react';
import { useTexts } from '../../../i18n/texts';
import { InlineEdit } from '../../../ui/inline-edit/InlineEdit';
import { CardFace } from './CardFace';
import type { CardNode } from './card-node';
import { FoldButton } from './FoldButton';
import { useMap, useMapSession } from './map-context';
import { foldBranch, type EditedText } from './map-session';
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
        <CardFace
          card={card}
          selected={selected}
          name={field === 'name' ? <EditedWords id={card.id} field="name" value={card.name} /> : undefined}
          jobTitle={field === 'function' ? <EditedWords id={card.id} field="function" value={card.function} /> : undefined}
        />
        {hiddenBehind > 0 || (isBoss && selected) ? <Fold id={card.id} hiddenBehind={hiddenBehind} /> : null}
        <Handle type="target" position={Position.Top} className={styles.handle} />
        <Handle type="source" position={Position.Bottom} className={styles.handle} />
      </>
    );
  },
  (before, after) => before.data === after.data && before.selected === after.selected,
);

function Fold({ id, hiddenBehind }: { id: string; hiddenBehind: number }) {
  const { session } = useMap();
  return <FoldButton hiddenBehind={hiddenBehind} onFold={(isFolded) => foldBranch(session, id, isFolded)} />;
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
