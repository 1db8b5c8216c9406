import { EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import { memo, type ComponentType } from 'react';
import type { Mark } from '../../../../shared/domain/map-history/compared-map';
import { cardBoxes, type LineEdge } from '../lines/line-edge';
import { freeCurve, type Point } from '../../../../shared/report/map/line-path';
import { LINE_TYPES } from '../lines/MapLines';
import { MarkTag } from './MarkTag';
import styles from './ComparedLines.module.css';

/** A line on the picture of two days; `words` stand on it. */
export type ComparedEdge = LineEdge & { data: NonNullable<LineEdge['data']> & { mark?: Mark; words?: string } };

/** How each kind of line is drawn where something may have become of it. */
export const COMPARED_LINE_TYPES = {
  'reports-to': marked(LINE_TYPES['reports-to']),
  informal: marked(LINE_TYPES.informal),
  influence: marked(LINE_TYPES.influence),
  conflict: marked(LINE_TYPES.conflict),
};

function marked(Line: ComponentType<EdgeProps<LineEdge>>) {
  return memo(function MarkedLine(props: EdgeProps<ComparedEdge>) {
    const { mark, words } = props.data;
    const { x, y } = placeOfWords(props);
    return (
      <>
        <Line {...props} />
        {mark === undefined || words === undefined ? null : (
          <EdgeLabelRenderer>
            <div className={styles.words} style={{ transform: `translate(${x}px, ${y}px) translateY(-50%)` }}>
              <MarkTag mark={mark} words={words} />
            </div>
          </EdgeLabelRenderer>
        )}
      </>
    );
  });
}

/** Beside what else stands on the line: over the card a reporting line leads to, right of the middle of any other. */
function placeOfWords(props: EdgeProps<ComparedEdge>): Point {
  const [from, to] = cardBoxes(props);
  if (props.data.line.kind === 'reports-to') return { x: to.x + to.width / 2 + 10, y: to.y - 16 };
  const { middle } = freeCurve(from, to, props.data.line.kind === 'influence' ? -1 : 1);
  return { x: middle.x + 20, y: middle.y };
}
