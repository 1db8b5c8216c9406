import { describe, expect, it } from 'vitest';
import { alternativeYearly, differential, type Differential, type Proposal } from '../../../shared/domain/needs/differential';
import { alternativeOf, type AlternativeKind, type NextBestAlternative } from '../../../shared/domain/needs/next-best-alternative';
import { oneOfEach } from '../../support/records/one-of-each';

type Theirs = Pick<NextBestAlternative, 'kind' | 'yearlyBenefit' | 'yearlyCost' | 'onceCost'>;
const ours = (price: string | null, yearlyBenefit: string | null, onceBenefit: string | null = null): Proposal => ({ price, yearlyBenefit, onceBenefit });
const theirs = (kind: AlternativeKind, yearlyBenefit: string | null, yearlyCost: string | null, onceCost: string | null): Theirs => ({ kind, yearlyBenefit, yearlyCost, onceCost });
const months = (count: number): { kind: 'months'; months: number } => ({ kind: 'months', months: count });

/** Differences worked out by hand. */
const CASES: [name: string, Proposal, Theirs, Differential][] = [
  ['a competitor who is cheaper and brings less', ours('480000', '123000'), theirs('competitor', '80000', '5000', '388000'), { yearly: '48000', once: '92000', outcome: { kind: 'earns', payback: months(23) } }],
  ['a cent less a year takes one month more', ours('480000', '122999.99'), theirs('competitor', '80000', '5000', '388000.01'), { yearly: '47999.99', once: '91999.99', outcome: { kind: 'earns', payback: months(24) } }],
  ['doing nothing costs nothing and brings nothing', ours('120000', '60000'), theirs('nothing', null, null, null), { yearly: '60000', once: '120000', outcome: { kind: 'earns', payback: months(24) } }],
  ['doing nothing gets dearer every year', ours('120000', '60000'), theirs('nothing', null, '12000', null), { yearly: '72000', once: '120000', outcome: { kind: 'earns', payback: months(20) } }],
  ['the customer’s own work: no price, but wages', ours('100000', '50000'), theirs('in-house', '20000', '30000', '0'), { yearly: '60000', once: '100000', outcome: { kind: 'earns', payback: months(20) } }],
  ['cheaper and better', ours('100', '50'), theirs('competitor', '40', null, '120'), { yearly: '10', once: '-20', outcome: { kind: 'ahead' } }],
  ['the same price and better', ours('100', '50'), theirs('competitor', '40', null, '100'), { yearly: '10', once: '0', outcome: { kind: 'ahead' } }],
  ['dearer and no better never comes back', ours('120', '40'), theirs('competitor', '40', null, '100'), { yearly: '0', once: '20', outcome: { kind: 'behind' } }],
  ['dearer and worse never comes back', ours('120', '30'), theirs('competitor', '40', null, '100'), { yearly: '-10', once: '20', outcome: { kind: 'behind' } }],
  ['cheaper and worse: the alternative catches up', ours('100', '30'), theirs('competitor', '42', null, '130'), { yearly: '-12', once: '-30', outcome: { kind: 'eaten', payback: months(30) } }],
  ['no difference at all', ours('100', '30'), theirs('competitor', '30.00', '0', '100.00'), { yearly: '0', once: '0', outcome: { kind: 'equal' } }],
  ['tenths subtract exactly', ours('0.3', '0.3'), theirs('other', '0.1', null, '0.1'), { yearly: '0.2', once: '0.2', outcome: { kind: 'earns', payback: months(12) } }],
  ['what comes back once lowers the price', ours('100000', '60000', '40000'), theirs('nothing', null, null, null), { yearly: '60000', once: '60000', outcome: { kind: 'earns', payback: months(12) } }],
  ['a difference too small for a lifetime', ours('100000', '10'), theirs('nothing', null, null, null), { yearly: '10', once: '100000', outcome: { kind: 'earns', payback: { kind: 'never' } } }],
  ['nobody knows what the competitor costs', ours('100', '50'), theirs('competitor', '40', null, null), { yearly: '10', once: null, outcome: { kind: 'unknown' } }],
  ['nobody knows what the competitor brings', ours('100', '50'), theirs('competitor', null, null, '80'), { yearly: null, once: '20', outcome: { kind: 'unknown' } }],
  ['no offer yet', ours(null, '50'), theirs('nothing', null, null, null), { yearly: '50', once: null, outcome: { kind: 'unknown' } }],
  ['no benefit with a figure yet', ours('100', null), theirs('nothing', null, null, null), { yearly: null, once: '100', outcome: { kind: 'unknown' } }],
];

describe('the differential', () => {
  it.each(CASES)('%s', (_name, offered, alternative, expected) => {
    expect(differential(offered, alternative)).toEqual(expected);
  });

  it('takes costs from what the alternative brings', () => {
    expect(alternativeYearly(theirs('competitor', '80000.50', '5000.75', null))).toBe('74999.75');
  });
});

describe('the alternative of a deal', () => {
  const told = oneOfEach().find((record) => record.type === 'nextBestAlternative') as NextBestAlternative;
  const later = { ...told, id: told.id.replace(/0$/, '9').replace(/1$/, '9') };

  it('is the first of two written down apart, and none for another deal', () => {
    expect(alternativeOf([later, told], told.dealId)).toBe(told);
    expect(alternativeOf([told], 'other')).toBeNull();
  });
});
