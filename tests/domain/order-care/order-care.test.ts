import { describe, expect, it } from 'vitest';
import { contractEnds } from '../../../shared/domain/order-care/contract-ends';
import { openPromises } from '../../../shared/domain/order-care/promises';
import { canBeReference, realisedPercent } from '../../../shared/domain/order-care/realisation';
import { account, activity, bookkeeping, changed, deal, installation } from '../../support/records/records';
import type { RecordOf } from '../../../shared/domain/records';

const firm = account();
const sale = deal(firm.id, { stage: 'won' });

function concession(fields: Partial<RecordOf<'concession'>>): RecordOf<'concession'> {
  return {
    type: 'concession', ...bookkeeping(), accountId: firm.id, dealId: sale.id, offerId: sale.id, roundId: sale.id, demandId: null, orderKey: 'a0', kind: 'cost', text: '', value: '0',
    status: 'given', counter: '', counterValue: null, counterStatus: 'agreed', ...fields,
  };
}

/** Expected by the rule: what was given beside the price, and lines that begin with a promise; due as written, or in thirty days. */
describe('a promise', () => {
  it('of the negotiation becomes a task with its day', () => {
    const training = concession({ text: 'Training on site by 04.05.2026' });
    const warranty = concession({ text: 'Third year of warranty' });
    const others = [concession({ text: 'Not agreed', status: 'offered' }), concession({ text: '2 % off', kind: 'price' }), concession({ text: 'Of another deal', dealId: firm.id })];
    expect(openPromises([training, warranty, ...others], [], sale.id, '2026-03-25')).toEqual([
      { originId: training.id, subject: 'Training on site by 04.05.2026', note: '', dueOn: '2026-05-04' },
      { originId: warranty.id, subject: 'Third year of warranty', note: '', dueOn: '2026-04-24' },
    ]);
  });

  it('of a visit is a line that says so', () => {
    const visit = activity(firm.id, { dealId: sale.id, kind: 'visit', doneOn: '2026-02-01', subject: 'Hall 3', note: 'Floor is uneven\n- Zusage: Fundamentplan bis 2026-04-10\nPromise: two spare tools\nThey promised nothing' });
    expect(openPromises([], [visit], sale.id, '2026-03-25')).toEqual([
      { originId: visit.id, subject: 'Fundamentplan bis 2026-04-10', note: 'Hall 3', dueOn: '2026-04-10' },
      { originId: visit.id, subject: 'two spare tools', note: 'Hall 3', dueOn: '2026-04-24' },
    ]);
  });

  it('that is a task already is not asked for again', () => {
    const training = concession({ text: 'Training on site' });
    const task = activity(firm.id, { dealId: sale.id, origin: 'promise', originId: training.id, subject: 'Training on site' });
    expect(openPromises([training], [task], sale.id, '2026-03-25')).toEqual([]);
  });

  it('with a day there is not gets the usual one', () => {
    const odd = concession({ text: 'Spare parts until 31.02.2026' });
    expect(openPromises([odd], [], sale.id, '2026-03-25')[0]?.dueOn).toBe('2026-04-24');
  });
});

/** By hand from 25 March 2026: 89 days on is 22 June, 90 is 23 June, 91 is 24 June. */
describe('a service contract', () => {
  it.each<[endsOn: string | null, daysLeft: number | null]>([
    ['2026-06-22', 89], ['2026-06-23', 90], ['2026-06-24', null], ['2026-03-25', 0], ['2026-03-20', -5], [null, null],
  ])('that ends on %s is proposed with %s days left', (contractEndsOn, daysLeft) => {
    const machine = installation(firm.id, { contractEndsOn });
    expect(contractEnds([machine], [], '2026-03-25').map((end) => end.daysLeft)).toEqual(daysLeft === null ? [] : [daysLeft]);
  });

  it('is proposed no more once something is planned, and again when the next one ends', () => {
    const machine = installation(firm.id, { contractEndsOn: '2026-06-22' });
    const step = activity(firm.id, { origin: 'contract', originId: machine.id });
    expect(contractEnds([machine], [step], '2026-03-25')).toEqual([]);
    expect(contractEnds([changed(machine, { contractEndsOn: '2027-06-22' })], [step], '2027-04-01')).toHaveLength(1);
  });

  it('comes in the order of its end', () => {
    const [late, soon] = [installation(firm.id, { contractEndsOn: '2026-06-01' }), installation(firm.id, { contractEndsOn: '2026-04-01' })];
    expect(contractEnds([late, soon], [], '2026-03-25').map(({ endsOn }) => endsOn)).toEqual(['2026-04-01', '2026-06-01']);
  });
});

/** By hand: 30,400 of 38,000 is 80 %; 30,210 is 79.5 %, half up 80; 30,000 is 78.9 %. */
it.each<[measured: string | null, percent: number | null, isReference: boolean]>([
  ['30400', 80, true], ['30210', 80, true], ['30000', 79, false], ['41800', 110, true], ['-100', 0, false], [null, null, false],
])('of 38,000 promised %s were measured: %s percent', (measured, percent, isReference) => {
  expect(realisedPercent({ promised: '38000', measured })).toBe(percent);
  expect(canBeReference({ promised: '38000', measured })).toBe(isReference);
});
