import { describe, expect, it } from 'vitest';
import type { CompanyFacts } from '../../../shared/domain/identification/condition';
import { segmentFinder } from '../../../shared/domain/identification/segment-membership';
import { segmentStarts } from '../../../shared/domain/identification/segment-starts';
import { wonAndLost } from '../../../shared/domain/identification/won-and-lost';

const company = (facts: Partial<CompanyFacts> = {}): CompanyFacts => ({
  industry: '', employees: null, revenue: null, country: '', region: '', postalCode: '', tags: [], ...facts,
});

describe('segments to start with', () => {
  it('are the most frequent industries and sizes there are', () => {
    const companies = [
      company({ industry: 'Steel', employees: 20 }),
      company({ industry: 'Möbel', employees: 300 }),
      company({ industry: 'MOEBEL', employees: 480 }),
      company({ industry: ' ', employees: 0 }),
    ];
    expect(segmentStarts(companies)).toEqual([
      { condition: { field: 'industry', values: ['Möbel'], from: null, to: null }, companies: 2 },
      { condition: { field: 'industry', values: ['Steel'], from: null, to: null }, companies: 1 },
      { condition: { field: 'employees', values: [], from: '200', to: '499' }, companies: 2 },
      { condition: { field: 'employees', values: [], from: '1', to: '49' }, companies: 1 },
    ]);
  });

  it('are none where nothing is known, and four industries at most', () => {
    expect(segmentStarts([company(), company()])).toEqual([]);
    expect(segmentStarts(['a', 'b', 'c', 'd', 'e'].map((industry) => company({ industry }))).map(({ condition }) => condition.values[0])).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('the segments of a company', () => {
  const food = { segmentId: 'food', group: 0, field: 'industry', values: ['Food'], from: null, to: null } as const;
  const large = { segmentId: 'large', group: 0, field: 'employees', values: [], from: '500', to: null } as const;
  const segments = [{ id: 'large', joins: 'all' }, { id: 'food', joins: 'all' }, { id: 'empty', joins: 'all' }] as const;

  it('come in the order of the segments, without those that are unknown', () => {
    const find = segmentFinder(segments, [food, large]);
    expect(find(company({ industry: 'food', employees: 900 }))).toEqual(['large', 'food']);
    expect(find(company({ industry: 'Food' }))).toEqual(['food']);
    expect(find(company({ industry: 'Steel', employees: 12 }))).toEqual([]);
  });

  it('follow a record that has changed', () => {
    const find = segmentFinder(segments, [food]);
    const before = company({ industry: 'Steel' });
    expect(find(before)).toEqual([]);
    expect(find({ ...before, industry: 'Food' })).toEqual(['food']);
    expect(find(before)).toEqual([]);
  });
});

it('sorts companies into won and lost ones, whoever bought once being won', () => {
  const deals = [
    { accountId: 'a', stage: 'won' },
    { accountId: 'a', stage: 'lost' },
    { accountId: 'b', stage: 'lost' },
    { accountId: 'c', stage: 'offered' },
    { accountId: 'd', stage: 'no-decision' },
  ] as const;
  const companies = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
  expect(wonAndLost(companies, deals)).toEqual({ won: [{ id: 'a' }], lost: [{ id: 'b' }] });
});
