import type { RelationKind } from '../../../../shared/domain/buying-center/relation';
import { curvePath } from '../../../../shared/report/map/line-path';
import styles from './KindMark.module.css';

const CURVE = { from: { x: 2, y: 13 }, control: { x: 6, y: 5 }, to: { x: 20, y: 4 } };

/** A line kind as it looks on the map, small. */
export function KindMark({ kind }: { kind: RelationKind }) {
  return (
    <svg className={styles.mark} width={22} height={16} viewBox="0 0 22 16" aria-hidden data-kind={kind}>
      {kind === 'reports-to' ? <path d="M3 2v4q0 2 2 2h12q2 0 2 2v4" /> : null}
      {kind === 'informal' ? <path d={curvePath(CURVE)} /> : null}
      {kind === 'influence' ? (
        <>
          <path d={curvePath({ ...CURVE, to: { x: 15, y: 4.5 } })} />
          <path className={styles.tip} d="M21,4L14,0.5L14.5,8Z" />
        </>
      ) : null}
      {kind === 'conflict' ? <path d="M1 8h3l3-4 4 8 4-8 3 4h3" /> : null}
    </svg>
  );
}
