import { describe, expect, it } from 'vitest';
import type { CompanyFacts, Condition } from '../../../shared/domain/identification/condition';
import { conditionTest } from '../../../shared/domain/identification/condition';
import { belongsTo, isWhiteSpot, membersOf } from '../../../shared/domain/identification/segment-membership';

const company = (facts: Partial<CompanyFacts> = {}): CompanyFacts => ({
  industry: '', employees: null, revenue: null, country: '', region: '', postalCode: '', tags: [], ...facts,
});
const words = (field: Condition['field'], ...values: string[]): Condition => ({ field, values, from: null, to: null });
const range = (field: Condition['field'], from: string | null, to: string | null): Condition => ({ field, values: [], from, to });

describe('a condition', () => {
  it.each<[string, Condition, Partial<CompanyFacts>, string]>([
    ['an industry', words('industry', 'Food'), { industry: 'Food' }, 'yes'],
    ['case, umlauts and blanks apart', words('industry', 'Möbel'), { industry: ' MOEBEL ' }, 'yes'],
    ['one of several', words('industry', 'Food', 'Pharma'), { industry: 'pharma' }, 'yes'],
    ['not a part of a word', words('industry', 'Food'), { industry: 'Food machinery' }, 'no'],
    ['an industry nobody has noted', words('industry', 'Food'), {}, 'unknown'],
    ['nothing asked', words('industry'), { industry: 'Food' }, 'no'],
    ['employees, lower end', range('employees', '200', '500'), { employees: 200 }, 'yes'],
    ['employees, upper end', range('employees', '200', '500'), { employees: 500 }, 'yes'],
    ['employees, one above', range('employees', '200', '500'), { employees: 501 }, 'no'],
    ['employees, no upper end', range('employees', '200', null), { employees: 90_000 }, 'yes'],
    ['employees nobody has counted', range('employees', '200', null), {}, 'unknown'],
    ['nobody at all is a number', range('employees', null, '10'), { employees: 0 }, 'yes'],
    ['no range', range('employees', null, null), { employees: 12 }, 'no'],
    ['revenue to the cent', range('revenue', null, '1000000.01'), { revenue: '1000000.01' }, 'yes'],
    ['revenue a cent above', range('revenue', null, '1000000'), { revenue: '1000000.01' }, 'no'],
    ['a postal code by how it begins', words('postalCode', '01', '02'), { postalCode: '01067' }, 'yes'],
    ['a postal code elsewhere', words('postalCode', '01'), { postalCode: '10115' }, 'no'],
    ['a region', words('region', 'Bavaria'), { region: 'Bavaria' }, 'yes'],
    ['a tag among others', words('tag', 'GTX Pro'), { tags: ['trade fair', 'gtx pro'] }, 'yes'],
    ['no such tag', words('tag', 'GTX Pro'), { tags: ['trade fair'] }, 'no'],
    ['no tag at all', words('tag', 'GTX Pro'), {}, 'unknown'],
  ])('%s', (_what, condition, facts, expected) => {
    expect(conditionTest(condition)(company(facts))).toBe(expected);
  });
});

const food = { ...words('industry', 'Food'), group: 0 };
const large = { ...range('employees', '200', null), group: 1 };
const south = { ...words('region', 'Bavaria'), group: 1 };

describe('a segment', () => {
  // Food and (at least 200 people or in Bavaria); Food alone or (at least 200 people and in Bavaria).
  it.each<[Partial<CompanyFacts>, 'all' | 'any', string]>([
    [{ industry: 'Food', employees: 250, region: 'Saxony' }, 'all', 'yes'],
    [{ industry: 'Food', employees: 50, region: 'Bavaria' }, 'all', 'yes'],
    [{ industry: 'Food', employees: 50, region: 'Saxony' }, 'all', 'no'],
    [{ industry: 'Pharma', employees: 250, region: 'Bavaria' }, 'all', 'no'],
    [{ industry: 'Food', employees: 50 }, 'all', 'unknown'],
    [{ industry: 'Food', employees: 250 }, 'all', 'yes'],
    [{ employees: 50, region: 'Saxony' }, 'all', 'no'],
    [{}, 'all', 'unknown'],
    [{ industry: 'Food' }, 'any', 'yes'],
    [{ industry: 'Pharma', employees: 250, region: 'Bavaria' }, 'any', 'yes'],
    [{ industry: 'Pharma', employees: 250, region: 'Saxony' }, 'any', 'no'],
    [{ industry: 'Pharma', employees: 50 }, 'any', 'no'],
    [{ industry: 'Pharma', employees: 250 }, 'any', 'unknown'],
  ])('%j joined by %s: %s', (facts, joins, expected) => {
    expect(belongsTo(joins, [food, large, south], company(facts))).toBe(expected);
  });

  it('without criteria has no members', () => {
    expect(belongsTo('all', [], company({ industry: 'Food' }))).toBe('no');
  });

  it('tells members from those of whom too little is known', () => {
    const a = company({ industry: 'Food', employees: 900 });
    const b = company({ industry: 'Food' });
    const c = company({ industry: 'Steel', employees: 900 });
    expect(membersOf('all', [food, large], [a, b, c])).toEqual({ members: [a], open: [b] });
  });

  it.each([
    ['', '2026-12-01', true],
    ['  ', '2026-12-01', true],
    ['Visit the trade fair', null, true],
    ['Visit the trade fair', '2026-11-28', true],
    ['Visit the trade fair', '2026-11-29', false],
  ])('with next action %j on %s is a white spot: %s', (nextAction, nextActionOn, expected) => {
    expect(isWhiteSpot({ nextAction, nextActionOn }, '2026-11-29')).toBe(expected);
  });
});
