import { describe, expect, it } from 'vitest';
import { filterDeals } from '../../../shared/domain/deal/deal-filter';
import { sortDeals, type DealColumn } from '../../../shared/domain/deal/deal-order';
import { dealRows } from '../../../shared/domain/deal/deal-row';
import { nameOrder } from '../../../shared/domain/text/name-order';
import { account } from '../../support/records/records';
import { activityOf, dealOf } from './record-of';

const zeta = account({ name: 'Zeta GmbH' });
const aerzte = account({ name: 'Ärztehaus' });
const deals = {
  lathe: dealOf({ accountId: zeta.id, name: 'Drehmaschine', amount: '9', stage: 'offered', closeDate: '2026-12-01', buyClass: 'straight-rebuy' }),
  mill: dealOf({ accountId: zeta.id, name: 'Fräse', amount: '10', stage: 'needs', closeDate: '2026-11-01' }),
  crane: dealOf({ accountId: aerzte.id, name: 'Kran', amount: '1', currency: 'USD', stage: 'won' }),
  oven: dealOf({ accountId: aerzte.id, name: 'Ofen', amount: null, stage: 'no-decision', closeDate: '2027-01-01' }),
};
const activities = [activityOf({ dealId: deals.mill.id, dueOn: '2026-11-26' }), activityOf({ dealId: deals.crane.id, dueOn: null })];
const rows = dealRows(Object.values(deals), new Map([zeta, aerzte].map((one) => [one.id, one])), activities);
const names = (list: typeof rows) => list.map(({ deal }) => deal.name);

describe('the filter of the deals list', () => {
  it.each([
    { status: 'open', expected: ['Drehmaschine', 'Fräse'] },
    { status: 'won', expected: ['Kran'] },
    { status: 'lost', expected: ['Ofen'] },
    { status: 'all', expected: ['Drehmaschine', 'Fräse', 'Kran', 'Ofen'] },
  ] as const)('shows $expected as $status', ({ status, expected }) => {
    expect(names(filterDeals(rows, status, ''))).toEqual(expected);
  });

  it.each([
    { text: 'fraese', expected: ['Fräse'] },
    { text: 'FRASE', expected: ['Fräse'] },
    { text: 'zeta dreh', expected: ['Drehmaschine'] },
    { text: 'aerzte', expected: ['Kran', 'Ofen'] },
    { text: '  ', expected: ['Drehmaschine', 'Fräse', 'Kran', 'Ofen'] },
    { text: 'nichts', expected: [] },
  ])('finds $expected by “$text”', ({ text, expected }) => {
    expect(names(filterDeals(rows, 'all', text))).toEqual(expected);
  });
});

describe('the order of the deals list', () => {
  const order = (column: DealColumn, direction: 'ascending' | 'descending') => names(sortDeals(rows, { column, direction }, nameOrder('de')));
  it.each([
    { column: 'name', up: ['Drehmaschine', 'Fräse', 'Kran', 'Ofen'], down: ['Ofen', 'Kran', 'Fräse', 'Drehmaschine'] },
    { column: 'account', up: ['Kran', 'Ofen', 'Drehmaschine', 'Fräse'], down: ['Drehmaschine', 'Fräse', 'Kran', 'Ofen'] },
    // 9 before 10 (as numbers), euro apart from dollar, no amount last either way.
    { column: 'amount', up: ['Drehmaschine', 'Fräse', 'Kran', 'Ofen'], down: ['Fräse', 'Drehmaschine', 'Kran', 'Ofen'] },
    { column: 'closeDate', up: ['Fräse', 'Drehmaschine', 'Ofen', 'Kran'], down: ['Ofen', 'Drehmaschine', 'Fräse', 'Kran'] },
    { column: 'stage', up: ['Fräse', 'Drehmaschine', 'Kran', 'Ofen'], down: ['Ofen', 'Kran', 'Drehmaschine', 'Fräse'] },
    // Dated, then undated, then without any.
    { column: 'nextStep', up: ['Fräse', 'Kran', 'Ofen', 'Drehmaschine'], down: ['Fräse', 'Kran', 'Ofen', 'Drehmaschine'] },
    { column: 'probability', up: ['Ofen', 'Fräse', 'Drehmaschine', 'Kran'], down: ['Kran', 'Drehmaschine', 'Fräse', 'Ofen'] },
    { column: 'buyClass', up: ['Kran', 'Ofen', 'Fräse', 'Drehmaschine'], down: ['Drehmaschine', 'Kran', 'Ofen', 'Fräse'] },
  ] as const)('by $column', ({ column, up, down }) => {
    expect(order(column, 'ascending')).toEqual(up);
    expect(order(column, 'descending')).toEqual(down);
  });

  it('leaves the rows it was given alone', () => {
    const before = [...rows];
    sortDeals(rows, { column: 'name', direction: 'descending' }, nameOrder('de'));
    expect(rows).toEqual(before);
  });
});
