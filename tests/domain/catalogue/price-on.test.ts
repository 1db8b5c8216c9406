import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueItem } from '../../../shared/domain/catalogue/catalogue-item';
import { currentPrice, isValidOn, priceOn, pricedLists, raisedPrice } from '../../../shared/domain/catalogue/price-on';
import { price, priceList, product } from './catalogue-of';

const machine = product({ articleNumber: 'L-4020' });
const list = (fields: Parameters<typeof priceList>[0]) => priceList(fields);

describe('the days of a price list', () => {
  it.each<[string | null, string | null, string, boolean]>([
    ['2026-01-01', '2026-12-31', '2026-01-01', true],
    ['2026-01-01', '2026-12-31', '2026-12-31', true],
    ['2026-01-01', '2026-12-31', '2025-12-31', false],
    ['2026-01-01', '2026-12-31', '2027-01-01', false],
    [null, '2026-12-31', '1999-05-05', true],
    ['2026-01-01', null, '2099-05-05', true],
    [null, null, '2026-02-28', true],
    ['2026-05-01', '2026-04-30', '2026-05-01', false],
  ])('from %s until %s hold on %s: %s', (validFrom, validUntil, day, holds) => {
    expect(isValidOn(list({ validFrom, validUntil }), day)).toBe(holds);
  });
});

describe('the price of a product', () => {
  const last = list({ name: '2025', validFrom: '2025-01-01', validUntil: '2025-12-31' });
  const now = list({ name: '2026', validFrom: '2026-01-01', orderKey: 'a1' });
  const campaign = list({ name: 'Fair', validFrom: '2026-05-01', validUntil: '2026-05-31', orderKey: 'a2' });
  const dollars = list({ name: 'US', currency: 'USD', orderKey: 'a3' });
  const other = product({ articleNumber: 'X' });
  const prices = [
    price(last, machine, '290000'), price(now, machine, '300000'), price(campaign, machine, '285000'), price(dollars, machine, '330000'), price(last, other, '10'),
  ];
  const lists = pricedLists([now, dollars, campaign, last], prices);
  const of = (name: string) => lists.find((one) => one.list.name === name) ?? lists[0];

  it('is what its list says, on the days the list holds', () => {
    expect(priceOn(machine, of('2026') as never, '2026-03-25')?.unitPrice).toBe('300000');
    expect(priceOn(machine, of('2025') as never, '2026-03-25')).toBeNull();
    expect(priceOn(other, of('2026') as never, '2026-03-25')).toBeNull();
  });

  it.each([
    ['2025-06-01', 'EUR', '290000', '2025'],
    ['2026-03-25', 'EUR', '300000', '2026'],
    // Of two lists that hold, the one that began later: a campaign beats the year's list.
    ['2026-05-15', 'EUR', '285000', 'Fair'],
    ['2026-06-01', 'EUR', '300000', '2026'],
    ['2026-05-15', 'USD', '330000', 'US'],
    ['2026-05-15', 'CHF', undefined, undefined],
    ['2024-05-15', 'EUR', undefined, undefined],
  ])('on %s in %s is %s', (day, currency, unitPrice, name) => {
    const found = currentPrice(machine, lists, currency, day);
    expect([found?.price.unitPrice, found?.list.name]).toEqual([unitPrice, name]);
  });

  it('comes from the first list of the user where two began on the same day', () => {
    const twin = list({ name: 'Twin', validFrom: '2026-01-01', orderKey: 'a0' });
    expect(currentPrice(machine, pricedLists([now, twin], [price(now, machine, '1'), price(twin, machine, '2')]), 'EUR', '2026-02-01')?.list.name).toBe('Twin');
  });

  it('is the newer one where two colleagues entered one each', () => {
    const early = { ...price(now, machine, '1'), updatedAt: '2026-01-01T08:00:00.000Z' };
    const late = { ...price(now, machine, '2'), updatedAt: '2026-01-01T09:00:00.000Z' };
    for (const both of [[early, late], [late, early]]) expect(currentPrice(machine, pricedLists([now], both), 'EUR', '2026-02-01')?.price.unitPrice).toBe('2');
  });
});

describe('prices raised by a percentage', () => {
  it.each([
    ['100', '3', '103'], ['389000', '2.5', '398725'], ['0.333', '10', '0.3663'], ['19.99', '3', '20.59'], ['100', '-5', '95'], ['-20', '10', '-22'], ['0', '10', '0'],
  ])('%s by %s %% is %s', (before, percent, after) => {
    expect(raisedPrice(before, percent)).toBe(after);
  });

  it('stay the same by nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), (cents) => {
        const text = (cents / 100).toFixed(2).replace(/\.?0+$/, '');
        expect(raisedPrice(text, '0')).toBe(text);
      }),
    );
  });
});

describe('a product as a position', () => {
  const full = product({
    articleNumber: 'S-1', nameDe: 'Schraube', nameEn: 'Screw', descriptionDe: 'M8', descriptionEn: '', unitDe: 'Stück', unitEn: 'pcs', vatRate: '7', vatCategory: 'reduced', internalCost: '0.05',
  });
  it('has the words of the language, and the cost of what the price buys', () => {
    expect(catalogueItem(full, { unitPrice: '12.5', priceUnit: 100 }, 'de')).toEqual({
      productId: full.id, articleNumber: 'S-1', text: 'Schraube', description: 'M8', unit: 'Stück', unitPrice: '12.5', priceUnit: 100, vatRate: '7', vatCategory: 'reduced', internalCost: '5',
    });
    expect(catalogueItem(full, null, 'en')).toMatchObject({ text: 'Screw', description: '', unit: 'pcs', unitPrice: '0', priceUnit: 1, internalCost: '0.05' });
  });
  it('takes name and unit of the other language where its own has none', () => {
    expect(catalogueItem(product({ nameDe: 'Welle', unitDe: 'm', nameEn: ' ' }), null, 'en')).toMatchObject({ text: 'Welle', unit: 'm', internalCost: null });
  });
});
