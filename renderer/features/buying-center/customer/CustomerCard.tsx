import { Handle, Position, type Node, type NodeProps } from '@xyflow/react';
import { memo } from 'react';
import type { MapCard } from '../../../../shared/domain/buying-center/map-model';
import { CardFace } from '../map/CardFace';
import { FoldButton } from '../map/FoldButton';
import styles from './CustomerCard.module.css';

/** A card as a customer may see it, and what its branch does when it is folded. */
export type CustomerNode = Node<{ card: MapCard; hiddenBehind: number; isBoss: boolean; onFold: (id: string, isFolded: boolean) => void }, 'customer'>;

/** A person with their function and roles. */
export const CustomerCard = memo(function CustomerCard({ id, data: { card, hiddenBehind, isBoss, onFold }, selected }: NodeProps<CustomerNode>) {
  return (
    <>
      <CardFace card={card} selected={selected} />
      {hiddenBehind > 0 || (isBoss && selected) ? <FoldButton hiddenBehind={hiddenBehind} onFold={(isFolded) => onFold(id, isFolded)} /> : null}
      <Handle type="target" position={Position.Top} className={styles.handle} />
      <Handle type="source" position={Position.Bottom} className={styles.handle} />
    </>
  );
});
