import { describe, expect, it } from 'vitest';
import { careList, dueWithin, type CareRecords } from '../../../shared/domain/order-care/care-list';
import type { RecordOf } from '../../../shared/domain/records';
import { account, activity, bookkeeping, deal, dealClose, installation } from '../../support/records/records';

const TODAY = '2026-03-25';
const firm = account();
const sale = deal(firm.id, { stage: 'won', closeDate: '2026-01-10' });
const close = dealClose(sale);

function listOf(records: Partial<CareRecords>) {
  return careList({ deals: [sale], closes: [close], activities: [], concessions: [], handovers: [], installations: [], checks: [], realisations: [], today: TODAY, ...records });
}

function check(fields: Partial<RecordOf<'careCheck'>>): RecordOf<'careCheck'> {
  return { type: 'careCheck', ...bookkeeping(), accountId: firm.id, dealId: sale.id, kind: 'satisfaction', heldOn: TODAY, person: '', score: 8, text: '', settledOn: null, ...fields };
}

describe('what order care has open', () => {
  it('is everything of won deals, the first due first and what has no day last', () => {
    const of = { dealId: sale.id } as const;
    const given: RecordOf<'concession'> = {
      type: 'concession', ...bookkeeping(), accountId: firm.id, dealId: sale.id, offerId: sale.id, roundId: sale.id, demandId: null, orderKey: 'a0', kind: 'cost', text: 'Training by 2026-05-04', value: '0',
      status: 'given', counter: '', counterValue: null, counterStatus: 'agreed',
    };
    const items = listOf({
      concessions: [given],
      activities: [
        activity(firm.id, { ...of, origin: 'promise', subject: 'Spare tools', dueOn: '2026-03-20' }),
        activity(firm.id, { ...of, origin: 'milestone', subject: 'Acceptance', dueOn: null }),
        activity(firm.id, { ...of, kind: 'visit', subject: 'Start-up', dueOn: '2026-04-02' }),
        activity(firm.id, { ...of, origin: 'promise', subject: 'Kept', dueOn: '2026-02-01', doneOn: '2026-02-01' }),
        activity(firm.id, { ...of, subject: 'An ordinary next step', dueOn: '2026-03-26' }),
      ],
      checks: [check({ kind: 'complaint', heldOn: '2026-03-01', score: null, text: 'Leaks oil' }), check({ kind: 'complaint', settledOn: '2026-03-02', score: null })],
      realisations: [{ type: 'realisation', ...bookkeeping(), accountId: firm.id, dealId: sale.id, benefitId: sale.id, promised: '38000', dueOn: '2026-07-09', measured: null, measuredOn: null, quote: '', isReference: false }],
      installations: [installation(firm.id, { name: 'Laser', contractEndsOn: '2026-06-22' }), installation(firm.id, { contractEndsOn: '2026-06-24' })],
    });
    // By hand: the satisfaction is due 90 days after 10 January, on 10 April.
    expect(items.map(({ kind, dueOn, subject }) => [kind, dueOn, subject])).toEqual([
      ['complaint', '2026-03-01', 'Leaks oil'], ['promise', '2026-03-20', 'Spare tools'], ['visit', '2026-04-02', 'Start-up'], ['satisfaction', '2026-04-10', ''], ['untaken', '2026-05-04', 'Training by 2026-05-04'],
      ['contract', '2026-06-22', 'Laser'], ['measurement', '2026-07-09', ''], ['milestone', null, 'Acceptance'],
    ]);
    expect(dueWithin(items, 30, TODAY).map(({ kind }) => kind)).toEqual(['complaint', 'promise', 'visit', 'satisfaction', 'milestone']);
  });

  /** By hand: 90 days after 10 January is 10 April; a year after 1 February is 1 February 2027. */
  it.each<[answers: string[], orders: string[], dueOn: string | null]>([
    [[], ['2026-01-10'], '2026-04-10'],
    [['2026-02-01'], ['2026-01-10'], '2027-02-01'],
    [['2025-06-01'], ['2026-01-10'], '2026-04-10'],
    [['2025-02-01', '2025-06-01'], ['2024-01-10'], '2026-06-01'],
    [[], [], null],
  ])('asks for satisfaction after answers on %j and orders on %j: %s', (answers, orders, dueOn) => {
    const deals = orders.map((closeDate) => deal(firm.id, { stage: 'won', closeDate }));
    const items = listOf({ deals, closes: deals.map((one) => dealClose(one)), checks: answers.map((heldOn) => check({ heldOn, dealId: null })) });
    expect(items.map((item) => [item.kind, item.dueOn])).toEqual(dueOn === null ? [] : [['satisfaction', dueOn]]);
  });

  it('leaves deals of a file alone until somebody looks after them, and open deals altogether', () => {
    const imported = deal(firm.id, { stage: 'won', closeDate: '2020-01-10' });
    expect(listOf({ deals: [imported], closes: [] })).toEqual([]);
    const handover: RecordOf<'handover'> = { type: 'handover', ...bookkeeping(), accountId: firm.id, dealId: imported.id, why: '', scope: '', handedTo: '', handedOn: null };
    expect(listOf({ deals: [imported], closes: [], handovers: [handover] })).toHaveLength(1);
    const open = deal(firm.id, { stage: 'offered' });
    expect(listOf({ deals: [open], closes: [], activities: [activity(firm.id, { dealId: open.id, kind: 'visit', dueOn: TODAY })] })).toEqual([]);
  });
});
