import { describe, expect, it } from 'vitest';
import type { LineItem } from '../../../shared/domain/offer/line-item';
import { orderConfirmation, orderedItems } from '../../../shared/domain/offer/order-confirmation';
import { offerTotals } from '../../../shared/domain/offer/totals';
import { lineItemOf } from './line-item-of';
import { offerOf } from './offer-content';

const NO_DISCOUNT = { discountKind: 'none', discountValue: '0' } as const;
const id = (number: number): string => lineItemOf({}, number).id;
const net = (items: LineItem[]): string => offerTotals(NO_DISCOUNT, items, []).net;
const choice = (chosen: Record<string, string> = {}, ...optionIds: string[]) => ({ chosen: new Map(Object.entries(chosen)), optionIds: new Set(optionIds) });

describe('what was ordered', () => {
  // Economy 2 × 150 with Business 2 × 200 and First 2 × 400 beside it
  const flights = [
    lineItemOf({ text: 'Economy', quantity: '2', unitPrice: '150' }, 1),
    lineItemOf({ text: 'Business', quantity: '2', unitPrice: '200', kind: 'alternative' }, 2),
    lineItemOf({ text: 'First', quantity: '2', unitPrice: '400', kind: 'alternative' }, 3),
  ];

  it.each([
    ['nothing chosen', choice(), ['Economy'], '300.00'],
    ['Business', choice({ [id(1)]: id(2) }), ['Business'], '400.00'],
    ['First', choice({ [id(1)]: id(3) }), ['First'], '800.00'],
    ['something that is no alternative of it', choice({ [id(1)]: id(9) }), ['Economy'], '300.00'],
  ])('B36: %s', (_, chosen, texts, sum) => {
    const items = orderedItems(flights, chosen);
    expect([items.map(({ text }) => text), net(items)]).toEqual([texts, sum]);
    expect(items.every(({ kind }) => kind === 'standard')).toBe(true);
  });

  const mixed = [
    lineItemOf({ kind: 'group', text: 'Machine' }, 1),
    lineItemOf({ groupId: id(1), text: 'Frame', unitPrice: '100' }, 2),
    lineItemOf({ groupId: id(1), text: 'Guard', unitPrice: '20', kind: 'optional', selected: true }, 3),
    lineItemOf({ kind: 'group', text: 'Extras' }, 4),
    lineItemOf({ groupId: id(4), text: 'Lamp', unitPrice: '5', kind: 'optional' }, 5),
    lineItemOf({ groupId: id(4), text: 'Words', kind: 'text' }, 6),
    lineItemOf({ text: 'Better frame', unitPrice: '130', kind: 'alternative', alternativeToId: id(2) }, 7),
    lineItemOf({ text: 'Service', unitPrice: '7', kind: 'optional' }, 8),
    lineItemOf({ text: 'Longer service', unitPrice: '9', kind: 'alternative' }, 9),
    lineItemOf({ text: 'Terms', kind: 'text' }, 10),
  ];

  it.each([
    ['options nobody took go, with headings left empty', choice(), ['Machine', 'Frame', 'Terms'], '100.00'],
    ['an option that was taken counts', choice({}, id(3), id(5)), ['Machine', 'Frame', 'Guard', 'Extras', 'Lamp', 'Words', 'Terms'], '125.00'],
    ['an alternative stands where its base stood', choice({ [id(2)]: id(7) }), ['Machine', 'Better frame', 'Terms'], '130.00'],
    ['the alternative of an option takes it', choice({ [id(8)]: id(9) }), ['Machine', 'Frame', 'Longer service', 'Terms'], '109.00'],
  ])('%s', (_, chosen, texts, sum) => {
    const items = orderedItems(mixed, chosen);
    expect([items.map(({ text }) => text), net(items)]).toEqual([texts, sum]);
  });

  it('makes a draft of its own that hangs together', () => {
    let count = 0;
    const made = orderConfirmation({
      offer: offerOf({ status: 'won', number: '2026-00Z8-0001', version: 3, releasedOn: '2026-03-26', decidedOn: '2026-04-01', discountKind: 'percent', discountValue: '5' }),
      lineItems: mixed, surcharges: [], paymentSteps: [], choice: choice(), customerOrder: 'B 4711', customerOrderOn: '2026-04-02', today: '2026-04-03',
      texts: { introduction: 'Danke', closing: '' },
      newRecord: () => ({ id: `new ${(count += 1)}`, createdAt: '2026-04-03T08:00:00.000Z', updatedAt: '2026-04-03T08:00:00.000Z', rev: 1 }),
    });
    expect(made.offer).toMatchObject({
      id: 'new 1', documentKind: 'order-confirmation', sourceOfferId: 'offer', customerOrder: 'B 4711', customerOrderOn: '2026-04-02', number: '', version: 1, status: 'draft',
      releasedOn: null, decidedOn: null, validUntil: null, date: '2026-04-03', introduction: 'Danke', discountKind: 'percent', discountValue: '5',
    });
    const heading = made.lineItems[0];
    expect(made.lineItems.map(({ text, groupId }) => `${text} ${groupId === heading?.id ? 'under' : groupId}`)).toEqual(['Machine null', 'Frame under', 'Terms null']);
    expect(new Set(made.lineItems.map((item) => item.offerId))).toEqual(new Set(['new 1']));
  });
});
