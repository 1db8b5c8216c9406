import { draftLineItem } from '../../../shared/domain/offer/draft';
import type { LineItem } from '../../../shared/domain/offer/line-item';

const OFFER = {
  id: '01920000-0000-7000-8000-0000000000a1',
  accountId: '01920000-0000-7000-8000-0000000000a2',
  dealId: '01920000-0000-7000-8000-0000000000a3',
};

/** A position with the fields a test is about; the number keeps ids and order apart. */
export function lineItemOf(fields: Partial<LineItem> = {}, number = 1): LineItem {
  const hex = number.toString(16).padStart(12, '0');
  return {
    ...draftLineItem({
      id: `01920000-0000-7000-8001-${hex}`,
      now: '2026-03-25T09:00:00.000Z',
      offer: OFFER,
      orderKey: `a${number.toString().padStart(6, '0')}`,
    }),
    ...fields,
  };
}
