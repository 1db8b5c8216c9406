import { describe, expect, it } from 'vitest';
import { changeVatCategory, changeVatRate } from '../../../shared/domain/offer/change-vat-rate';
import type { LineItem } from '../../../shared/domain/offer/line-item';
import { newestFirst, newestOfferTotals } from '../../../shared/domain/offer/newest-offer';
import type { Offer } from '../../../shared/domain/offer/offer';
import { positionNumbers } from '../../../shared/domain/offer/position-numbers';
import { isUntouched } from '../../../shared/domain/offer/untouched-item';
import { lineItemOf } from './line-item-of';

describe('positionNumbers', () => {
  it('numbers everything but texts', () => {
    const kinds = ['text', 'standard', 'alternative', 'text', 'optional'] as const;
    expect(positionNumbers(kinds.map((kind, index) => lineItemOf({ kind }, index + 1)))).toEqual([null, '1', '2', null, '3']);
  });

  it('numbers what stands under a heading after it', () => {
    const groupId = lineItemOf({}, 2).id;
    const rows = [
      lineItemOf({}, 1),
      lineItemOf({ kind: 'group' }, 2),
      lineItemOf({ groupId }, 3),
      lineItemOf({ groupId, kind: 'text' }, 4),
      lineItemOf({ groupId, kind: 'optional' }, 5),
      lineItemOf({ groupId: lineItemOf({}, 99).id }, 6),
      lineItemOf({ kind: 'group', groupId }, 7),
    ];
    expect(positionNumbers(rows)).toEqual(['1', '2', '2.1', null, '2.2', '3', '4']);
  });
});

describe('isUntouched', () => {
  it.each<[Partial<LineItem>, boolean]>([
    [{}, true],
    [{ unit: 'pcs', vatRate: '7' }, true],
    [{ unitPrice: '0.00', quantity: '1.0' }, true],
    [{ text: 'Pump' }, false],
    [{ description: 'with base' }, false],
    [{ quantity: '2' }, false],
    [{ unitPrice: '0.01' }, false],
    [{ discountPercent: '3' }, false],
    [{ kind: 'text' }, false],
  ])('%j: %s', (fields, expected) => {
    expect(isUntouched(lineItemOf(fields))).toBe(expected);
  });
});

describe('changeVatRate', () => {
  it.each([
    [{ vatRate: '19', vatCategory: 'standard' }, '24', { vatRate: '24' }],
    [{ vatRate: '7', vatCategory: 'reduced' }, '0', { vatRate: '0' }],
    [{ vatRate: '0', vatCategory: 'reverse-charge' }, '0', {}],
    [{ vatRate: '0', vatCategory: 'exempt' }, '19', { vatRate: '19', vatCategory: 'standard' }],
  ] as const)('%j to %s', (item, rate, expected) => {
    expect(changeVatRate(item, rate)).toEqual(expected);
  });
});

describe('changeVatCategory', () => {
  it.each([
    [{ vatRate: '19', vatCategory: 'standard' }, 'standard', {}],
    [{ vatRate: '19', vatCategory: 'standard' }, 'reduced', { vatCategory: 'reduced', vatRate: '7' }],
    [{ vatRate: '7.0', vatCategory: 'reduced' }, 'standard', { vatCategory: 'standard', vatRate: '19' }],
    [{ vatRate: '24', vatCategory: 'standard' }, 'reduced', { vatCategory: 'reduced' }],
    [{ vatRate: '19', vatCategory: 'standard' }, 'reverse-charge', { vatCategory: 'reverse-charge', vatRate: '0' }],
    [{ vatRate: '0', vatCategory: 'exempt' }, 'standard', { vatCategory: 'standard', vatRate: '19' }],
    [{ vatRate: '0', vatCategory: 'exempt' }, 'intra-community', { vatCategory: 'intra-community', vatRate: '0' }],
  ] as const)('%j to %s', (item, category, expected) => {
    expect(changeVatCategory(item, category)).toEqual(expected);
  });
});

describe('the newest offer', () => {
  const offer = (id: string, createdAt: string) => ({ id, createdAt, discountKind: 'none', discountValue: '0' }) as Offer;
  const march = offer('m', '2026-03-25T09:00:00.000Z');
  const may = offer('a', '2026-05-25T09:00:00.000Z');

  it('comes first, by its id where the moments are equal', () => {
    expect(newestFirst([march, may, offer('n', march.createdAt)]).map(({ id }) => id)).toEqual(['a', 'n', 'm']);
  });

  it('is added up from its own positions', () => {
    const items = [
      lineItemOf({ offerId: 'a', quantity: '3', unitPrice: '3.33' }, 1),
      lineItemOf({ offerId: 'm', quantity: '1', unitPrice: '1000' }, 2),
    ];
    // 3 × 3.33 = 9.99; 19 % of it = 1.8981
    expect(newestOfferTotals([march, may], items, [])?.totals).toMatchObject({ net: '9.99', vat: '1.90', gross: '11.89' });
    expect(newestOfferTotals([], items, [])).toBeNull();
  });
});
