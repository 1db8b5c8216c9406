import { describe, expect, it } from 'vitest';
import { DEFAULT_COVERAGE_RULES, rulesOfWorkspace } from '../../../shared/domain/coverage/default-rules';
import { evaluateCoverage, type CoverageReason, type CoverageResult, type Light } from '../../../shared/domain/coverage/evaluate-coverage';
import type { CoverageRule } from '../../../shared/domain/coverage/coverage-rule';
import { recordSchemas } from '../../../shared/domain/records';
import type { BuyClass, Deal } from '../../../shared/domain/deal/deal';
import { account, coverageRule, deal, rating } from '../../support/records/records';
import { buyingCenterOf, memberOf, TODAY } from './buying-center-of';

const MARKS = { critical: '!', warning: '~', info: 'i' };

/** `!role-missing user`, `~too-few-members 1/3`, `!decider-stale 91>90`, `i currency-without-rule CHF`. */
function short({ code, params, severity }: CoverageReason): string {
  const { role, count, needed, days, within, currency } = params;
  const detail = role ?? currency ?? (needed !== undefined ? `${count}/${needed}` : days !== undefined ? `${days}>${within}` : (within ?? count));
  return `${MARKS[severity]}${code}${detail === undefined ? '' : ` ${detail}`}`;
}

const company = account();

function evaluate(amount: string | null, currency: string, buyClass: BuyClass, texts: readonly string[], rules = rulesOfWorkspace([])): CoverageResult {
  const sale = deal(company.id, { amount, currency, buyClass });
  return evaluateCoverage({ deal: sale, ...buyingCenterOf(sale, texts), rules, today: TODAY });
}

/** A team that lacks nothing for a large new task, with one of them replaced or left out. */
const TEAM = ['I deep @a', 'U regular @a', 'F brief @a', 'D brief 10d @b', 'B brief @a', 'G brief @a', 'U brief @a mentor'];
const teamWith = (index: number, ...instead: string[]): string[] => [...TEAM.slice(0, index), ...instead, ...TEAM.slice(index + 1)];

const LARGE_ALONE = [
  '!role-missing user', '!role-missing influencer', '!role-missing buyer', '!too-few-members 1/5', '!no-mentor', '!single-thread',
  '~role-missing initiator', '~role-missing gatekeeper', '~too-few-own-people 1/2',
];
const MEDIUM_ALONE = ['!role-missing user', '!role-missing buyer', '!single-thread', '~role-missing influencer', '~too-few-members 1/3', '~no-mentor'];

type Case = [amount: string | null, currency: string, buyClass: BuyClass, members: string[], light: Light, reasons: string[]];
const CASES: Case[] = [
  // New task, from 250,000 €.
  ['300000', 'EUR', 'new-task', ['D brief 1d @a'], 'red', LARGE_ALONE],
  ['300000', 'EUR', 'new-task', TEAM, 'green', []],
  ['300000', 'EUR', 'new-task', teamWith(6, 'U brief @a supporter'), 'red', ['!no-mentor']],
  ['300000', 'EUR', 'new-task', teamWith(3, 'D brief 30d @b'), 'green', []],
  ['300000', 'EUR', 'new-task', teamWith(3, 'D brief 31d @b'), 'amber', ['~decider-stale 31>30']],
  ['300000', 'EUR', 'new-task', teamWith(3, 'D brief 90d @b'), 'amber', ['~decider-stale 90>30']],
  ['300000', 'EUR', 'new-task', teamWith(3, 'D brief 91d @b'), 'red', ['!decider-stale 91>90']],
  ['300000', 'EUR', 'new-task', teamWith(3, 'D brief 91d @b', 'D brief 2d @b'), 'green', []],
  ['300000', 'EUR', 'new-task', teamWith(3, 'D brief @b'), 'red', ['!decider-not-met 90']],
  ['300000', 'EUR', 'new-task', teamWith(3, 'D brief 10d @a'), 'amber', ['~too-few-own-people 1/2']],
  ['300000', 'EUR', 'new-task', teamWith(5), 'amber', ['~role-missing gatekeeper', '~too-few-members 6/7']],
  ['300000', 'EUR', 'new-task', teamWith(5, '?G'), 'amber', ['~role-unnamed gatekeeper', '~too-few-members 6/7']],
  ['300000', 'EUR', 'new-task', teamWith(4, 'B'), 'amber', ['~role-uncovered buyer']],
  ['300000', 'EUR', 'new-task', teamWith(4, '?B'), 'red', ['!role-unnamed buyer', '~too-few-members 6/7']],
  ['300000', 'EUR', 'new-task', ['IG brief @a', 'UF brief mentor @a', 'D brief 5d @b', 'B brief @a'], 'red', ['!too-few-members 4/5']],
  ['300000', 'EUR', 'new-task', ['IG brief @a', 'UF brief mentor @a', 'D brief 5d @b', 'B brief @a', '- brief'], 'amber', ['~too-few-members 5/7']],
  ['300000', 'EUR', 'new-task', [], 'red', [
    '!role-missing user', '!role-missing influencer', '!role-missing decider', '!role-missing buyer', '!too-few-members 0/5', '!no-mentor', '!no-contact',
    '~role-missing initiator', '~role-missing gatekeeper', '~too-few-own-people 0/2',
  ]],
  ['250000', 'EUR', 'new-task', ['D brief 1d @a'], 'red', LARGE_ALONE],
  ['250000.000000', 'EUR', 'new-task', ['D brief 1d @a'], 'red', LARGE_ALONE],
  // New task, from 25,000 €.
  ['249999.999999', 'EUR', 'new-task', ['D brief 1d @a'], 'red', MEDIUM_ALONE],
  ['25000', 'EUR', 'new-task', ['D brief 1d @a'], 'red', MEDIUM_ALONE],
  ['25000', 'EUR', 'new-task', ['U brief', 'D brief', 'B brief'], 'amber', ['~role-missing influencer', '~no-mentor']],
  ['25000', 'EUR', 'new-task', ['U brief mentor', 'DF brief', 'B brief'], 'green', []],
  // New task below.
  ['24999.99', 'EUR', 'new-task', ['UD brief'], 'amber', ['~role-missing influencer', '~role-missing buyer', '~too-few-members 1/3', '~no-mentor']],
  ['24999.99', 'EUR', 'new-task', ['D brief'], 'red', ['!role-missing user', '~role-missing influencer', '~role-missing buyer', '~too-few-members 1/3', '~no-mentor']],
  ['5000', 'EUR', 'new-task', [], 'red', ['!role-missing user', '!role-missing decider', '~role-missing influencer', '~role-missing buyer', '~too-few-members 0/3', '~no-mentor']],
  ['0', 'EUR', 'new-task', ['UD brief mentor', 'F brief', 'B brief'], 'green', []],
  ['5000', 'EUR', 'new-task', ['UF brief mentor', 'B brief', 'D'], 'amber', ['~role-uncovered decider']],
  ['5000', 'EUR', 'new-task', ['UF brief mentor', 'B brief', '?D'], 'red', ['!role-unnamed decider', '~too-few-members 2/3']],
  // Straight rebuy.
  ['10000', 'EUR', 'straight-rebuy', ['B brief'], 'green', []],
  ['10000', 'EUR', 'straight-rebuy', [], 'red', ['!role-missing buyer']],
  ['10000', 'EUR', 'straight-rebuy', ['D deep'], 'red', ['!role-missing buyer']],
  ['10000', 'EUR', 'straight-rebuy', ['?B'], 'red', ['!role-unnamed buyer']],
  ['10000', 'EUR', 'straight-rebuy', ['B'], 'amber', ['~role-uncovered buyer']],
  ['148500', 'EUR', 'straight-rebuy', ['DB brief'], 'amber', ['~too-few-members 1/2', '~single-thread']],
  ['148500', 'EUR', 'straight-rebuy', ['DB brief', 'U deep'], 'green', []],
  ['148500', 'EUR', 'straight-rebuy', ['B 3d', 'U 400d'], 'green', []],
  ['148500', 'EUR', 'straight-rebuy', ['B brief', '?U brief'], 'amber', ['~too-few-members 1/2', '~single-thread']],
  ['25000', 'EUR', 'straight-rebuy', ['B brief', 'U'], 'amber', ['~single-thread']],
  ['24999', 'EUR', 'straight-rebuy', ['B brief', 'U'], 'green', []],
  ['250000', 'EUR', 'straight-rebuy', ['B brief @a', 'U brief @b'], 'amber', ['~role-missing decider']],
  ['250000', 'EUR', 'straight-rebuy', ['B brief @a', 'D brief 60d @b'], 'green', []],
  ['250000', 'EUR', 'straight-rebuy', ['B brief @a', 'D brief 61d @b'], 'amber', ['~decider-stale 61>60']],
  ['250000', 'EUR', 'straight-rebuy', ['DB brief 5d @a'], 'amber', ['~too-few-members 1/2', '~single-thread', '~too-few-own-people 1/2']],
  // Modified rebuy.
  ['10000', 'EUR', 'modified-rebuy', ['DB brief', 'U brief'], 'amber', ['~too-few-members 2/3']],
  ['10000', 'EUR', 'modified-rebuy', ['D brief', 'B brief', 'U brief'], 'green', []],
  ['10000', 'EUR', 'modified-rebuy', ['D brief', 'U brief', 'U brief'], 'red', ['!role-missing buyer']],
  ['100000', 'EUR', 'modified-rebuy', ['D brief', 'B', 'U'], 'amber', ['~single-thread', '~role-uncovered user', '~role-uncovered buyer']],
  ['1240000', 'EUR', 'modified-rebuy', ['D brief 58d @b', 'U regular 9d @a', 'B'], 'amber', ['~role-missing influencer', '~too-few-members 3/4', '~no-mentor', '~role-uncovered buyer']],
  ['250000', 'EUR', 'modified-rebuy', ['D deep 1d @a', 'B', 'F'], 'red', [
    '!role-missing user', '!single-thread', '~too-few-members 3/4', '~no-mentor', '~role-uncovered influencer', '~role-uncovered buyer', '~too-few-own-people 1/2',
  ]],
  ['250000', 'EUR', 'modified-rebuy', ['D deep 1d @a', 'B brief @b', 'F brief', 'U brief mentor'], 'green', []],
  // Nothing to compare: no amount, or a currency without rules of its own. No amount is ever converted.
  [null, 'EUR', 'new-task', ['D brief 1d @a'], 'red', [...MEDIUM_ALONE, 'iamount-missing']],
  [null, 'EUR', 'new-task', ['U brief mentor', 'DF brief', 'B brief'], 'green', ['iamount-missing']],
  [null, 'EUR', 'straight-rebuy', ['B brief', 'U brief'], 'green', ['iamount-missing']],
  ['690000', 'CHF', 'new-task', ['U brief mentor', 'DF brief', 'B brief'], 'green', ['icurrency-without-rule CHF']],
  ['1000000', 'CHF', 'straight-rebuy', ['B brief'], 'amber', ['~too-few-members 1/2', '~single-thread', 'icurrency-without-rule CHF']],
  ['1', 'CHF', 'straight-rebuy', ['B brief'], 'amber', ['~too-few-members 1/2', '~single-thread', 'icurrency-without-rule CHF']],
];

describe('the light of a deal', () => {
  it.each(CASES)('of %s %s, %s, with %j is %s', (amount, currency, buyClass, members, light, reasons) => {
    const result = evaluate(amount, currency, buyClass, members);
    expect(result.reasons.map(short)).toEqual(reasons);
    expect(result.light).toBe(light);
  });

  it('leads from each reason to where something can be done', () => {
    const sale = deal(company.id, { amount: '300000' });
    const { members, ratings } = buyingCenterOf(sale, ['D brief 91d @a', '?B', 'F supporter']);
    const [decider, buyer, influencer] = members.map(({ id }) => id);
    const { reasons } = evaluateCoverage({ deal: sale, members, ratings, rules: rulesOfWorkspace([]), today: TODAY });
    expect(reasons.map((reason) => [short(reason), reason.target])).toEqual([
      ['!role-missing user', { kind: 'role', role: 'user' }],
      ['!role-unnamed buyer', { kind: 'members', memberIds: [buyer] }],
      ['!too-few-members 2/5', { kind: 'map' }],
      ['!decider-stale 91>90', { kind: 'members', memberIds: [decider] }],
      ['!no-mentor', { kind: 'members', memberIds: [influencer] }],
      ['!single-thread', { kind: 'members', memberIds: [decider] }],
      ['~role-missing initiator', { kind: 'role', role: 'initiator' }],
      ['~role-missing gatekeeper', { kind: 'role', role: 'gatekeeper' }],
      ['~role-uncovered influencer', { kind: 'members', memberIds: [influencer] }],
      ['~too-few-own-people 1/2', { kind: 'map' }],
    ]);
  });

  it('counts a contact of tomorrow as one of today', () => {
    const sale = deal(company.id);
    const { member } = memberOf(sale, 'D brief @a');
    const rules = [coverageRule({ deciderMetWithinDays: 1 })];
    const input = { deal: sale, members: [{ ...member, lastContactOn: '2026-03-26' }], ratings: [], rules, today: TODAY };
    expect(evaluateCoverage(input)).toEqual({ light: 'green', reasons: [] });
  });

  it('misses a decider to be met where no rule asks for the role itself', () => {
    const result = evaluate('1', 'EUR', 'new-task', ['U brief'], [coverageRule({ deciderMetWithinDays: 30 })]);
    expect(result.reasons).toEqual([{ code: 'decider-not-met', severity: 'critical', params: { within: 30 }, target: { kind: 'role', role: 'decider' } }]);
  });
});

describe('what colleagues think', () => {
  const sale: Deal = deal(company.id);
  const { member } = memberOf(sale, 'U brief');
  const said = (raterId: string, attitude: 'mentor' | 'sceptic' | null, day: string) =>
    ({ ...rating(member, raterId, { attitude }), updatedAt: `2026-03-${day}T08:00:00.000Z` });
  const rules = [coverageRule({ needsMentor: true })];
  const lightWith = (...ratings: ReturnType<typeof said>[]) => {
    const result = evaluateCoverage({ deal: sale, members: [member], ratings, rules, today: TODAY });
    return [result.light, ...result.reasons.map(short)];
  };

  it.each([
    ['one calls a mentor', [said('a', 'mentor', '01')], ['green']],
    ['one called a mentor and another calls a sceptic now', [said('b', 'sceptic', '02'), said('a', 'mentor', '01')], ['red', '!no-mentor', 'iopinions-differ 1']],
    ['one called a sceptic and another calls a mentor now', [said('a', 'mentor', '02'), said('b', 'sceptic', '01')], ['green', 'iopinions-differ 1']],
    ['one calls a mentor and another later said nothing of', [said('b', null, '03'), said('a', 'mentor', '01')], ['green']],
  ])('counts by what was said last: a member %s', (_what, ratings, expected) => {
    expect(lightWith(...ratings)).toEqual(expected);
  });
});

describe('rules', () => {
  const CHF_LARGE = coverageRule({ severity: 'critical', amountScope: 'range', currency: 'CHF', amountFrom: '100000', amountTo: '500000', minMembers: 4 });
  const lightOf = (amount: string | null, currency: string, rules: CoverageRule[]) => {
    const result = evaluate(amount, currency, 'straight-rebuy', ['B brief', 'U brief'], rules);
    return [result.light, ...result.reasons.map(short)];
  };

  it.each([
    ['99999.999999', ['green']],
    ['100000', ['red', '!too-few-members 2/4']],
    ['499999.99', ['red', '!too-few-members 2/4']],
    ['500000', ['green']],
  ])('of a range hold from its first amount to below its last: %s CHF', (amount, expected) => {
    expect(lightOf(amount, 'CHF', rulesOfWorkspace([CHF_LARGE]))).toEqual(expected);
  });

  it('compare beyond what a binary number holds', () => {
    const rule = coverageRule({ amountScope: 'range', currency: 'EUR', amountFrom: '900000000000000.000001', minMembers: 4 });
    expect(lightOf('900000000000000.000000', 'EUR', [rule])[0]).toBe('green');
    expect(lightOf('900000000000000.000001', 'EUR', [rule])[0]).toBe('red');
  });

  it('that are switched off do not count, and leave their currency without a rule', () => {
    expect(lightOf('100000', 'CHF', rulesOfWorkspace([{ ...CHF_LARGE, isActive: false }]))).toEqual(['green', 'icurrency-without-rule CHF']);
  });

  it('of another buy class do not count', () => {
    expect(lightOf('100000', 'CHF', [coverageRule({ buyClass: 'new-task', needsMentor: true })])).toEqual(['green', 'ino-rule']);
  });

  it('take the stricter of two that ask for the same', () => {
    const asks = (severity: 'critical' | 'warning', minMembers: number) => coverageRule({ severity, minMembers });
    expect(lightOf('1', 'EUR', [asks('warning', 3), asks('warning', 6)])).toEqual(['amber', '~too-few-members 2/6']);
    expect(lightOf('1', 'EUR', [asks('critical', 3), asks('warning', 6)])).toEqual(['red', '!too-few-members 2/3']);
    expect(lightOf('1', 'EUR', [asks('critical', 2), asks('warning', 6)])).toEqual(['amber', '~too-few-members 2/6']);
    expect(lightOf('1', 'EUR', [coverageRule({ needsMentor: true, severity: 'warning' }), coverageRule({ needsMentor: true })])).toEqual(['red', '!no-mentor']);
  });

  it('are none: nothing is asked for, and that is said', () => {
    expect(lightOf(null, 'EUR', [])).toEqual(['green', 'ino-rule']);
  });

  it('answer at once when the amount changes', () => {
    const lights = ['10000', '30000', '300000'].map((amount) => evaluate(amount, 'EUR', 'straight-rebuy', ['B brief', 'U brief']).light);
    expect(lights).toEqual(['green', 'green', 'amber']);
  });
});

describe('the rules of a workspace', () => {
  it('are records that can be stored as they are', () => {
    for (const rule of DEFAULT_COVERAGE_RULES) expect(recordSchemas.coverageRule.parse(rule)).toEqual(rule);
    expect(new Set(DEFAULT_COVERAGE_RULES.map(({ id }) => id)).size).toBe(DEFAULT_COVERAGE_RULES.length);
  });

  it('are the default ones until one is changed, then that one is replaced', () => {
    expect(rulesOfWorkspace([])).toEqual(DEFAULT_COVERAGE_RULES);
    const [first] = DEFAULT_COVERAGE_RULES;
    const changed = { ...(first as CoverageRule), isActive: false };
    const own = coverageRule({ orderKey: 'z' });
    expect(rulesOfWorkspace([own, changed])).toEqual([changed, ...DEFAULT_COVERAGE_RULES.slice(1), own]);
  });
});
