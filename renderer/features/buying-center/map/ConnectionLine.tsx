import { getSmoothStepPath, type ConnectionLineComponentProps } from '@xyflow/react';
import type { CardNode } from './card-node';
import { useMapSession } from './map-context';
import styles from '../../../ui/canvas/ConnectionLine.module.css';

/** The line under the pointer while it is being drawn. */
export function ConnectionLine({ fromX, fromY, toX, toY, fromPosition, toPosition }: ConnectionLineComponentProps<CardNode>) {
  const kind = useMapSession(({ newLineKind }) => newLineKind);
  const [step] = getSmoothStepPath({ sourceX: fromX, sourceY: fromY, targetX: toX, targetY: toY, sourcePosition: fromPosition, targetPosition: toPosition, borderRadius: 10 });
  return (
    <g>
      <path className={styles.line} d={kind === 'reports-to' ? step : `M${fromX},${fromY}L${toX},${toY}`} />
      <circle className={styles.end} cx={toX} cy={toY} r={4} />
    </g>
  );
}
