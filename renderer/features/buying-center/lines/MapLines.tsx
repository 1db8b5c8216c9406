import type { EdgeProps } from '@xyflow/react';
import clsx from 'clsx';
import { memo } from 'react';
import { cardBoxes, type LineEdge } from './line-edge';
import { arrowTip, curvePath, freeCurve, reportsToPath, zigzagPath } from '../../../../shared/report/map/line-path';
import { strengthText } from '../../../../shared/report/map/strength-text';
import styles from './MapLines.module.css';

function Stroke({ path, className, selected }: { path: string; className?: string | undefined; selected: boolean | undefined }) {
  return (
    <>
      <path className={styles.hit} d={path} />
      <path className={clsx(styles.stroke, className, selected && styles.selected)} d={path} />
    </>
  );
}

const ReportsToLine = memo(function ReportsToLine(props: EdgeProps<LineEdge>) {
  const [boss, person] = cardBoxes(props);
  return <Stroke path={reportsToPath(boss, person, props.data?.entersFromSide ?? false)} selected={props.selected} />;
});

const InformalLine = memo(function InformalLine(props: EdgeProps<LineEdge>) {
  const [from, to] = cardBoxes(props);
  return <Stroke path={curvePath(freeCurve(from, to, 1))} className={styles.informal} selected={props.selected} />;
});

const ConflictLine = memo(function ConflictLine(props: EdgeProps<LineEdge>) {
  const [from, to] = cardBoxes(props);
  return <Stroke path={zigzagPath(freeCurve(from, to, 1))} className={styles.conflict} selected={props.selected} />;
});

const InfluenceLine = memo(function InfluenceLine(props: EdgeProps<LineEdge>) {
  const [from, to] = cardBoxes(props);
  const strength = props.data?.line.strength ?? 0;
  const against = strength < 0 && styles.against;
  const curve = freeCurve(from, to, -1);
  return (
    <>
      <Stroke path={curvePath(curve)} className={clsx(styles.influence, against)} selected={props.selected} />
      <path className={clsx(styles.tip, against, props.selected && styles.selected)} d={arrowTip(curve)} />
      <rect className={styles.labelBox} x={curve.middle.x - 16} y={curve.middle.y - 11} width={32} height={22} rx={6} />
      <text className={styles.label} x={curve.middle.x} y={curve.middle.y + 5}>
        {strengthText(strength)}
      </text>
    </>
  );
});

/** How each kind of line is drawn. */
export const LINE_TYPES = {
  'reports-to': ReportsToLine,
  informal: InformalLine,
  influence: InfluenceLine,
  conflict: ConflictLine,
};
