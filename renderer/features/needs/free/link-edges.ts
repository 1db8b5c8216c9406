import type { Edge, EdgeProps } from '@xyflow/react';
import { LINK_ENDS } from '../../../../shared/domain/needs/need-ends';
import type { NeedLink } from '../../../../shared/domain/needs/need-link';
import type { CanvasBox } from '../../../ui/canvas/CanvasMap';
import { BOARD_SIZES, HANDLE } from './card-sizes';

/** A link as the canvas draws it. */
export type LinkEdge = Edge<{ link: NeedLink; isLit: boolean }, 'need'>;

/**
 * The links as edges, those that have not changed being the same objects as in `previous`.
 * @param isLit whether a link stands out
 * @param label a link in words
 */
export function linkEdges(
  links: readonly NeedLink[],
  selectedId: string | null,
  isLit: (link: NeedLink) => boolean,
  label: (link: NeedLink) => string,
  previous: ReadonlyMap<string, LinkEdge>,
): LinkEdge[] {
  return links.map((link) => {
    const before = previous.get(link.id);
    const isSelected = link.id === selectedId;
    const lit = isSelected || isLit(link);
    const ariaLabel = label(link);
    if (before?.data?.link === link && before.data.isLit === lit && before.selected === isSelected && before.ariaLabel === ariaLabel) return before;
    return {
      id: link.id,
      type: 'need',
      source: link.fromId,
      target: link.toId,
      selected: isSelected,
      zIndex: lit ? 1 : 0,
      data: { link, isLit: lit },
      ariaLabel,
      domAttributes: { 'data-testid': 'need-link', 'data-kind': link.kind } as NonNullable<LinkEdge['domAttributes']>,
    };
  });
}

/** The two cards a link joins, from where its ends are: the source at the right of its card, the target at the left. */
export function cardBoxes({ sourceX, sourceY, targetX, targetY, data }: EdgeProps<LinkEdge>): [from: CanvasBox, to: CanvasBox] {
  const [fromType, toType] = LINK_ENDS[data?.link.kind ?? 'relieves'];
  const [from, to] = [BOARD_SIZES[fromType], BOARD_SIZES[toType]];
  return [
    { ...from, x: sourceX - HANDLE / 2 - from.width, y: sourceY - from.height / 2 },
    { ...to, x: targetX + HANDLE / 2, y: targetY - to.height / 2 },
  ];
}
