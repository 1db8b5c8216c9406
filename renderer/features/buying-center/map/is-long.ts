import type { MapCard } from '../../../../shared/domain/buying-center/map-model';
import { functionLine } from '../../../../shared/report/map/function-line';

/** Characters that surely fit in a line of a card. */
const NAME_LINE = 13;
const FUNCTION_LINE = 17;
const LINES = 3;

/**
 * Whether name and function may need more lines than a card has and must be cut. Only these cards are clipped: a clip
 * is work for every frame while any card is dragged.
 */
export function isLong(card: Pick<MapCard, 'name' | 'function' | 'company'>): boolean {
  return Math.ceil(card.name.length / NAME_LINE) + Math.ceil(functionLine(card).length / FUNCTION_LINE) > LINES;
}
