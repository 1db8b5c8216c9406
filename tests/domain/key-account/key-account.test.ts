import { describe, expect, it } from 'vitest';
import { portfolioField } from '../../../shared/domain/key-account/account-plan';
import { crossSelling } from '../../../shared/domain/key-account/cross-selling';
import { customerValues, ordersOf, shareOfWallet, type Order } from '../../../shared/domain/key-account/customer-value';
import { accountHealth, type HealthFacts } from '../../../shared/domain/key-account/health';
import { cellKey, unitsOf, whiteSpace } from '../../../shared/domain/key-account/white-space';
import { account, deal } from '../../support/records/records';

const TODAY = '2026-03-25';

it.each([[5, 5, 'keep'], [4, 3, 'invest'], [3, 4, 'hold'], [1, 1, 'watch'], [null, 5, null], [5, null, null]] as const)('potential %s and position %s: %s', (potential, position, field) => {
  expect(portfolioField({ potential, position })).toBe(field);
});

describe('the white-space matrix', () => {
  const deals = [
    { id: 'd1', accountId: 'u1', stage: 'won' }, { id: 'd2', accountId: 'u1', stage: 'lost' }, { id: 'd3', accountId: 'u2', stage: 'offered' }, { id: 'd4', accountId: 'u2', stage: 'won' },
  ] as const;
  const dealProducts = [
    { dealId: 'd1', productId: 'p1' }, { dealId: 'd2', productId: 'p2' }, { dealId: 'd3', productId: 'p1' }, { dealId: 'd4', productId: 'p1' }, { dealId: 'd1', productId: null }, { dealId: 'gone', productId: 'p2' },
  ];
  const said = [
    { accountId: 'u1', productId: 'p2', state: 'competitor', potential: '500.50' }, { accountId: 'u2', productId: 'p1', state: 'aware', potential: '900' }, { accountId: 'u2', productId: 'p2', state: 'aware', potential: '100' },
  ] as const;

  it('takes what deals tell before what was said, and adds up what is not bought', () => {
    const { cells, byUnit, byProduct, total } = whiteSpace({ unitIds: ['u1', 'u2'], productIds: ['p1', 'p2'], deals, dealProducts, said });
    const state = (unit: string, product: string) => cells.get(cellKey(unit, product))?.state;
    expect([state('u1', 'p1'), state('u1', 'p2'), state('u2', 'p1'), state('u2', 'p2')]).toEqual(['bought', 'competitor', 'bought', 'aware']);
    expect(cells.get(cellKey('u2', 'p1'))?.dealIds).toEqual(['d3', 'd4']);
    // 900 of a cell that is bought no longer counts.
    expect([byUnit.get('u1')?.potential, byUnit.get('u2')?.potential, byProduct.get('p1')?.potential, byProduct.get('p2')?.potential, total.potential]).toEqual(['500.5', '100', '0', '600.5', '600.5']);
    expect(total.counts).toEqual({ unknown: 0, aware: 1, opportunity: 0, bought: 2, competitor: 1 });
  });

  it('has a unit for the company and everything below it, in circles too', () => {
    const accounts = [{ id: 'a', parentId: 'c' }, { id: 'b', parentId: 'a' }, { id: 'c', parentId: 'b' }, { id: 'd', parentId: null }];
    expect(unitsOf(accounts, 'a').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(unitsOf(accounts, 'd').map(({ id }) => id)).toEqual(['d']);
  });
});

/**
 * By hand. Bought: u1 p1 p2, u2 p1 p2 p3, u3 p1 p3, u4 nothing. Alike to u1 are u2 and u3 (p1 or p2): p3 is with both, 2 of 2.
 * Alike to u3 are u1 and u2: p2 is with both, 2 of 2. Nobody is like u4.
 */
it('cross-selling ranks by what those bought who bought the same, times the potential', () => {
  const bought: Record<string, string[]> = { u1: ['p1', 'p2'], u2: ['p1', 'p2', 'p3'], u3: ['p1', 'p3'], u4: [] };
  const potential: Record<string, string> = { 'u1 p3': '1000', 'u3 p2': '4000', 'u4 p1': '90000' };
  const cells = Object.entries(bought).flatMap(([unitId, products]) =>
    ['p1', 'p2', 'p3', 'p4'].map((productId) => ({ unitId, productId, state: products.includes(productId) ? ('bought' as const) : ('unknown' as const), potential: potential[`${unitId} ${productId}`] ?? null, dealIds: [] })),
  );
  const list = crossSelling(cells);
  expect(list.slice(0, 2)).toEqual([
    { unitId: 'u3', productId: 'p2', alike: 2, alikeWithIt: 2, potential: '4000', expected: '4000' },
    { unitId: 'u1', productId: 'p3', alike: 2, alikeWithIt: 2, potential: '1000', expected: '1000' },
  ]);
  expect(list.find(({ unitId, productId }) => unitId === 'u4' && productId === 'p1')).toMatchObject({ alike: 0, expected: '0' });
  expect(list).toHaveLength(16 - 7);
});

/** By hand: weights 25 contact, 30 satisfaction, 20 complaints, 15 orders, 10 measures. */
describe('the health of an account', () => {
  const facts = (fields: Partial<HealthFacts>): HealthFacts => ({ contacts: [], satisfaction: [], openComplaints: 0, orders: [], measures: [], ...fields });

  it('is the weighted mean of what is known, with what costs most first', () => {
    // Contact 105 days ago: (180 − 105) ÷ 150 = 50. Satisfaction 8 of today: 80. One complaint: 60. Order 90 days ago: 100. No measure.
    // (25×50 + 30×80 + 20×60 + 15×100) ÷ 90 = 6350 ÷ 90 = 70.6. Lost: contact 13.9, complaints 8.9, satisfaction 6.7, orders 0.
    const health = accountHealth(facts({ contacts: ['2025-12-10', '2025-10-01', '2026-09-01'], satisfaction: [{ on: TODAY, score: 8 }], openComplaints: 1, orders: ['2025-12-25'] }), TODAY);
    expect(health).toEqual({
      score: 71,
      freshness: 90,
      reasons: [
        { part: 'contact', points: 50, age: 105, lost: 14 }, { part: 'complaints', points: 60, age: null, lost: 9 }, { part: 'satisfaction', points: 80, age: 0, lost: 7 }, { part: 'orders', points: 100, age: 90, lost: 0 },
      ],
      unknown: ['measures'],
    });
  });

  it('fades: what was said a year ago says nothing any more, and freshness tells so', () => {
    // Satisfaction 10 of 365 days ago: the middle, 50. Contact 200 days ago: 0. No complaint: 100.
    // (25×0 + 30×50 + 20×100) ÷ 75 = 46.7; fresh are only the complaints.
    const health = accountHealth(facts({ contacts: ['2025-09-06'], satisfaction: [{ on: '2025-03-25', score: 10 }] }), TODAY);
    expect([health.score, health.freshness]).toEqual([47, 20]);
    // Half a year ago, 182 of 365 days: certainty 183 ÷ 365 = 0.5014, 100 × 0.5014 + 50 × 0.4986 = 75.07.
    expect(accountHealth(facts({ satisfaction: [{ on: '2025-09-24', score: 10 }] }), TODAY).reasons.find(({ part }) => part === 'satisfaction')?.points).toBe(75);
  });

  it('is not told while less than half is known', () => {
    expect(accountHealth(facts({}), TODAY)).toMatchObject({ score: null, unknown: ['contact', 'satisfaction', 'orders', 'measures'] });
  });

  it.each([[0, 100], [1, 60], [2, 20], [3, 0], [9, 0]])('%i open complaints leave %i points', (openComplaints, points) => {
    expect(accountHealth(facts({ openComplaints }), TODAY).reasons[0]?.points).toBe(points);
  });
});

describe('what a customer is worth', () => {
  const order = (accountId: string, on: string, amount: string, currency = 'EUR'): Order => ({ accountId, on, amount, currency });

  it('by RFM and ABC', () => {
    // Sums 800, 100, 60, 30, 10 of 1,000: they begin at 0, 80, 90, 96, 99 % of it.
    const orders = [
      order('a', '2026-03-20', '500'), order('a', '2025-03-20', '300'), order('b', '2026-03-15', '100'), order('c', '2025-12-25', '20'), order('c', '2025-12-24', '20'), order('c', '2025-12-23', '20'),
      order('d', '2025-06-01', '30'), order('e', '2024-06-01', '10'), order('e', '2024-03-01', '9999'), order('a', '2026-03-20', '77', 'CHF'), order('b', '2026-04-01', '1'),
    ];
    expect(customerValues(orders, 'EUR', TODAY).map(({ accountId, monetary, recency, frequency, r, f, m, abc }) => [accountId, monetary, recency, frequency, r, f, m, abc])).toEqual([
      ['a', '800', 5, 2, 5, 4, 5, 'A'], ['b', '100', 10, 1, 4, 3, 4, 'B'], ['c', '60', 90, 3, 3, 5, 3, 'B'], ['d', '30', 297, 1, 2, 3, 2, 'C'], ['e', '10', 662, 1, 1, 3, 1, 'C'],
    ]);
    expect(customerValues([], 'EUR', TODAY)).toEqual([]);
  });

  it('as share of the wallet, of the last year and all units', () => {
    const orders = [order('a', '2026-01-10', '300'), order('b', '2025-03-26', '33.33'), order('a', '2025-03-25', '1000'), order('x', '2026-01-10', '1')];
    // 333.33 of 1,000.
    expect(shareOfWallet(orders, new Set(['a', 'b']), { wallet: '1000', currency: 'EUR' }, TODAY)).toBe('33.3');
    expect(shareOfWallet(orders, new Set(['a']), { wallet: null, currency: 'EUR' }, TODAY)).toBeNull();
    expect(shareOfWallet([], new Set(['a']), { wallet: '0', currency: 'EUR' }, TODAY)).toBeNull();
  });

  it('counts won deals with day and amount', () => {
    const firm = account();
    const won = deal(firm.id, { stage: 'won', closeDate: '2026-01-01', amount: '5' });
    expect(ordersOf([won, deal(firm.id, { stage: 'won', closeDate: null }), deal(firm.id, { stage: 'lost', closeDate: '2026-01-01' })])).toEqual([{ accountId: firm.id, on: '2026-01-01', amount: '5', currency: 'EUR' }]);
  });
});
