import type { Edge, EdgeProps } from '@xyflow/react';
import type { MapLine } from '../../../../shared/domain/buying-center/map-model';
import type { CardBox } from '../../../../shared/report/map/layout/stacked-line';
import { CARD_SIZE } from '../../../../shared/report/map/card-size';
import { HANDLE } from '../map/handles';

/** A line as the canvas draws it. */
export type LineEdge = Edge<{ line: MapLine; entersFromSide: boolean }, MapLine['kind']>;

/** The two cards a line joins, from where its ends are: the source at a bottom handle, the target at a top one. */
export function cardBoxes({ sourceX, sourceY, targetX, targetY }: EdgeProps<LineEdge>): [source: CardBox, target: CardBox] {
  return [
    { ...CARD_SIZE, x: Math.round(sourceX - CARD_SIZE.width / 2), y: Math.round(sourceY - HANDLE / 2 - CARD_SIZE.height) },
    { ...CARD_SIZE, x: Math.round(targetX - CARD_SIZE.width / 2), y: Math.round(targetY + HANDLE / 2) },
  ];
}

/** Line records as edges, the ones that have not changed being the same objects as in `previous`. */
export function lineEdges(
  lines: readonly MapLine[],
  sides: ReadonlySet<string>,
  selected: ReadonlySet<string>,
  label: (line: MapLine) => string,
  previous: ReadonlyMap<string, LineEdge>,
): LineEdge[] {
  return lines.map((line) => {
    const before = previous.get(line.id);
    const entersFromSide = sides.has(line.id);
    const isSelected = selected.has(line.id);
    const ariaLabel = label(line);
    const isSame =
      before?.data?.line === line &&
      before.data.entersFromSide === entersFromSide &&
      before.selected === isSelected &&
      before.ariaLabel === ariaLabel;
    if (isSame) return before;
    const [source, target] = line.kind === 'reports-to' ? [line.toId, line.fromId] : [line.fromId, line.toId];
    return {
      id: line.id,
      type: line.kind,
      source,
      target,
      selected: isSelected,
      data: { line, entersFromSide },
      ariaLabel,
      domAttributes: { 'data-testid': 'map-line', 'data-kind': line.kind } as NonNullable<LineEdge['domAttributes']>,
    };
  });
}
