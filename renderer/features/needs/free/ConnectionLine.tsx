import type { ConnectionLineComponentProps } from '@xyflow/react';
import type { CardNode } from './card-nodes';
import styles from '../../../ui/canvas/ConnectionLine.module.css';

/** The link under the pointer while it is being drawn. */
export function ConnectionLine({ fromX, fromY, toX, toY }: ConnectionLineComponentProps<CardNode>) {
  const bend = (toX - fromX) / 2;
  return (
    <g>
      <path className={styles.line} d={`M${fromX},${fromY}C${fromX + bend},${fromY} ${toX - bend},${toY} ${toX},${toY}`} />
      <circle className={styles.end} cx={toX} cy={toY} r={4} />
    </g>
  );
}
