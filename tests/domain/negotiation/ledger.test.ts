import { describe, expect, it } from 'vitest';
import type { Concession } from '../../../shared/domain/negotiation/concession';
import { ledger, type LedgerStart } from '../../../shared/domain/negotiation/ledger';
import { ledgerStart } from '../../../shared/domain/negotiation/ledger-start';
import type { NegotiationRound } from '../../../shared/domain/negotiation/negotiation-round';

const round = (id: string, orderKey = id): NegotiationRound => ({ id, orderKey }) as NegotiationRound;
const concession = (id: string, roundId: string, fields: Partial<Concession> = {}): Concession =>
  ({ id, roundId, orderKey: id, kind: 'price', value: '0', status: 'given', counter: 'Prepayment', counterValue: null, counterStatus: 'agreed', ...fields }) as Concession;

const START: LedgerStart = { net: '100000', cost: '70000' };
const FLOOR_NET = { floorNet: '92000', floorMarginPercent: null };
const FLOOR_MARGIN = { floorNet: null, floorMarginPercent: '25' };

/** One line a round: given, given so far, received so far, net, cost, margin, percent, floor, left. */
const table = (...of: Parameters<typeof ledger>) =>
  ledger(...of).rows.map((row) =>
    [row.round?.id ?? '-', row.given, row.givenSoFar, row.receivedSoFar, row.net, row.cost, row.margin, row.marginPercent, row.floor, row.left].join(' '),
  );

describe('the ledger after each round', () => {
  const rounds = [round('r1'), round('r2'), round('r3')];
  const three = [
    concession('c1', 'r1', { value: '3000', counterValue: '500' }),
    concession('c2', 'r2', { kind: 'cost', value: '2000.50', counterStatus: 'asked', counterValue: '900' }),
    concession('c3', 'r2', { value: '1500', counter: '' }),
    concession('c4', 'r3', { value: '4000', status: 'offered', counterValue: '1200.25' }),
    concession('c5', 'r3', { value: '9999', status: 'withdrawn', counter: '' }),
  ];

  it.each([
    [
      'a lowest net',
      FLOOR_NET,
      // 97,000 − 70,000 = 27,000 = 27.8 %; 95,500 − 72,000.50 = 23,499.50 = 24.6 %; 91,500 − 72,000.50 = 19,499.50 = 21.3 %
      [
        'r1 3000.00 3000.00 500.00 97000.00 70000.00 27000.00 27.8 92000.00 5000.00',
        'r2 3500.50 6500.50 500.00 95500.00 72000.50 23499.50 24.6 92000.00 3500.00',
        'r3 4000.00 10500.50 1700.25 91500.00 72000.50 19499.50 21.3 92000.00 -500.00',
      ],
    ],
    [
      'a lowest margin, which rises with what concessions cost',
      FLOOR_MARGIN,
      // 70,000 ÷ 0.75 = 93,333.33… → 93,333.34; 72,000.50 ÷ 0.75 = 96,000.66… → 96,000.67
      [
        'r1 3000.00 3000.00 500.00 97000.00 70000.00 27000.00 27.8 93333.34 3666.66',
        'r2 3500.50 6500.50 500.00 95500.00 72000.50 23499.50 24.6 96000.67 -500.67',
        'r3 4000.00 10500.50 1700.25 91500.00 72000.50 19499.50 21.3 96000.67 -4500.67',
      ],
    ],
    [
      'both: the higher one holds',
      { ...FLOOR_NET, ...FLOOR_MARGIN, floorNet: '94000' },
      [
        'r1 3000.00 3000.00 500.00 97000.00 70000.00 27000.00 27.8 94000.00 3000.00',
        'r2 3500.50 6500.50 500.00 95500.00 72000.50 23499.50 24.6 96000.67 -500.67',
        'r3 4000.00 10500.50 1700.25 91500.00 72000.50 19499.50 21.3 96000.67 -4500.67',
      ],
    ],
    [
      'no limit',
      null,
      [
        'r1 3000.00 3000.00 500.00 97000.00 70000.00 27000.00 27.8  ',
        'r2 3500.50 6500.50 500.00 95500.00 72000.50 23499.50 24.6  ',
        'r3 4000.00 10500.50 1700.25 91500.00 72000.50 19499.50 21.3  ',
      ],
    ],
  ])('with %s', (_, limits, expected) => {
    expect(table(START, limits, rounds, three)).toEqual(expected);
  });

  it('says where it began and where it stands', () => {
    const { start, now } = ledger(START, FLOOR_NET, rounds, three);
    expect(start).toEqual({ net: '100000.00', cost: '70000.00', margin: '30000.00', marginPercent: '30.0', floor: '92000.00', left: '8000.00', isBelowFloor: false });
    expect(now).toMatchObject({ net: '91500.00', left: '-500.00', isBelowFloor: true, given: '10500.50', received: '1700.25' });
  });

  it('asks for a counter-concession wherever none was asked for or it was refused', () => {
    const refused = concession('c6', 'r1', { counterStatus: 'refused' });
    const { unpaid, rows } = ledger(START, null, rounds, [...three, refused]);
    expect(unpaid).toEqual(['c3', 'c6']);
    expect(rows.flatMap((row) => row.entries.map(({ concession: { id }, counter }) => `${id} ${counter}`))).toEqual([
      'c1 agreed', 'c6 refused', 'c2 asked', 'c3 missing', 'c4 agreed', 'c5 missing',
    ]);
  });

  it('takes rounds in their order and counts concessions whose round is gone', () => {
    const lost = concession('c7', 'gone', { value: '100' });
    expect(table(START, null, [round('late', 'b'), round('early', 'a')], [concession('x', 'late', { value: '50' }), lost])).toEqual([
      'early 0.00 0.00 0.00 100000.00 70000.00 30000.00 30.0  ',
      'late 50.00 50.00 0.00 99950.00 70000.00 29950.00 30.0  ',
      '- 100.00 150.00 0.00 99850.00 70000.00 29850.00 29.9  ',
    ]);
  });

  it('without a known cost there is a lowest net, and no margin', () => {
    const { now } = ledger({ net: '1000', cost: null }, { floorNet: '900', floorMarginPercent: '25' }, [round('r')], [concession('c', 'r', { kind: 'cost', value: '50' })]);
    expect(now).toMatchObject({ net: '1000.00', cost: null, margin: null, marginPercent: null, floor: '900.00', left: '100.00', given: '50.00' });
    expect(ledger({ net: '1000', cost: null }, FLOOR_MARGIN, [], []).now).toMatchObject({ floor: null, left: null, isBelowFloor: false });
  });

  it('no price keeps a margin of 100 %', () => {
    expect(ledger(START, { floorNet: null, floorMarginPercent: '100' }, [], []).now.floor).toBeNull();
  });
});

describe('what a negotiation began with', () => {
  const version = (number: number, net: string, sentOn: string | null) => ({ number, net, sentOn, internalCost: '5' });
  const current = { net: '9', cost: null };
  it.each([
    ['the first version sent', [version(3, '80', '2026-03-09'), version(1, '100', null), version(2, '90', '2026-03-02')], { net: '90', cost: '5' }],
    ['the first one released where none was sent', [version(2, '90', null), version(1, '100', null)], { net: '100', cost: '5' }],
    ['the offer as it stands where there is no version', [], current],
  ])('is %s', (_, versions, start) => {
    expect(ledgerStart(versions, current)).toEqual(start);
  });
});
