import type { Decimal } from '../../money/decimal';
import { lineNet } from '../../offer/line-net';
import type { PositionDraft } from '../drafts/drafts';

/** Net of a position as an offer would reckon it; `null` without quantity or price. */
export function positionNet({ quantity, unitPrice, discount }: PositionDraft): Decimal | null {
  if (quantity === null || unitPrice === null) return null;
  return lineNet({ kind: 'standard', quantity, unitPrice, priceUnit: 1, discountPercent: discount ?? '0' });
}
