import { describe, expect, it } from 'vitest';
import type { CoverageRule } from '../../../shared/domain/coverage/coverage-rule';
import { DEFAULT_COVERAGE_RULES } from '../../../shared/domain/coverage/default-rules';
import { ruleGaps, type RuleGap } from '../../../shared/domain/coverage/rule-gaps';
import { RULE_HINT_CODES, ruleHints } from '../../../shared/domain/coverage/rule-hints';
import { de } from '../../../shared/i18n/de';
import { en } from '../../../shared/i18n/en';
import { coverageRule } from '../../support/records/records';

type Fields = Partial<CoverageRule>;
const range = (amountFrom: string | null, amountTo: string | null, currency = 'EUR'): Fields => ({ amountScope: 'range', currency, amountFrom, amountTo });

/** `2 adds-nothing 1`: the second rule, which the first makes needless. */
function hintsOf(...rules: Fields[]): string[] {
  const made = rules.map((fields) => coverageRule(fields));
  const number = (id: string): number => made.findIndex((rule) => rule.id === id) + 1;
  return [...ruleHints(made)].map(([id, hint]) => `${number(id)} ${hint.code}${'otherId' in hint ? ` ${number(hint.otherId)}` : ''}`);
}

const CASES: [string, Fields[], string[]][] = [
  ['a rule that asks for nothing', [{}], ['1 asks-nothing']],
  ['one that is switched off', [{ isActive: false }], []],
  ['a range without a currency', [{ ...range('1', '2'), currency: null, needsBuyer: true }], ['1 without-currency']],
  ['a range that ends where it begins', [{ ...range('100', '100.00'), needsBuyer: true }], ['1 empty-range']],
  ['a range that ends before it begins', [{ ...range('100', '99.99'), needsBuyer: true }], ['1 empty-range']],
  ['the same rule twice: the later one is named', [{ needsBuyer: true }, { needsBuyer: true }], ['2 adds-nothing 1']],
  ['one that asks for less', [{ minMembers: 3 }, { minMembers: 5 }], ['1 adds-nothing 2']],
  ['more days ask for less', [{ deciderMetWithinDays: 30 }, { deciderMetWithinDays: 60 }], ['2 adds-nothing 1']],
  ['a warning beside the same as critical', [{ severity: 'warning', needsMentor: true }, { needsMentor: true }], ['1 adds-nothing 2']],
  ['a warning that asks for more', [{ severity: 'warning', minMembers: 7 }, { minMembers: 5 }], []],
  ['a special case of a general rule', [{ needsBuyer: true, needsUser: true }, { buyClass: 'new-task', ...range('100', null), needsBuyer: true }], ['2 adds-nothing 1']],
  ['a general rule beside its special case', [{ buyClass: 'new-task', needsBuyer: true }, { needsBuyer: true }], ['1 adds-nothing 2']],
  ['ranges inside each other', [{ ...range('100', '1000'), needsBuyer: true }, { ...range('200.0', '1000.00'), needsBuyer: true }], ['2 adds-nothing 1']],
  ['ranges that only overlap', [{ ...range('100', '1000'), needsBuyer: true }, { ...range('200', '2000'), needsBuyer: true }], []],
  ['ranges of two currencies', [{ ...range(null, null), needsBuyer: true }, { ...range('1', null, 'CHF'), needsBuyer: true }], []],
  ['amounts that cannot be compared are none of a range', [{ ...range(null, null), needsBuyer: true }, { amountScope: 'uncompared', needsBuyer: true }], []],
  ['two rules for the same deals that ask for different things', [{ needsBuyer: true }, { needsUser: true }], ['2 same-deals 1']],
  ['the same deals with different consequences', [{ needsBuyer: true }, { severity: 'warning', needsUser: true }], []],
  ['a rule nobody can break makes no other needless', [{ ...range('5', '5'), needsBuyer: true }, { ...range('5', '5'), needsBuyer: true }], ['1 empty-range', '2 empty-range']],
];

describe('hints about rules', () => {
  it.each(CASES)('%s', (_name, rules, expected) => expect(hintsOf(...rules)).toEqual(expected));

  it('are none for the rules a workspace starts with', () => expect([...ruleHints(DEFAULT_COVERAGE_RULES)]).toEqual([]));

  it.each([de, en])('have words for every code', ({ coverageRules }) => expect(Object.keys(coverageRules.hints).sort()).toEqual([...RULE_HINT_CODES].sort()));
});

function short(gap: RuleGap): string {
  return `${gap.buyClass} ${gap.kind === 'range' ? `${gap.currency} ${gap.from ?? ''}..${gap.to ?? ''}` : gap.kind}`;
}
const only = (fields: Fields): Fields => ({ buyClass: 'new-task', needsBuyer: true, ...fields });
const REST: Fields[] = [{ buyClass: 'modified-rebuy', needsBuyer: true }, { buyClass: 'straight-rebuy', needsBuyer: true }];

const GAPS: [string, Fields[], string[]][] = [
  ['no rule at all', [], ['new-task all', 'modified-rebuy all', 'straight-rebuy all']],
  ['one rule for everything', [{ needsBuyer: true }], []],
  ['a rule that asks for nothing', [{}], ['new-task all', 'modified-rebuy all', 'straight-rebuy all']],
  ['from an amount on', [...REST, only(range('100', null))], ['new-task EUR ..100', 'new-task uncompared']],
  ['up to an amount', [...REST, only(range(null, '100')), only({ amountScope: 'uncompared' })], ['new-task EUR 100..']],
  ['between two ranges', [...REST, only(range('200', null)), only(range('0', '100.5')), only({ amountScope: 'uncompared' })], ['new-task EUR 100.5..200']],
  ['ranges that meet', [...REST, only(range(null, '100.00')), only(range('100', null)), only({ amountScope: 'uncompared' })], []],
  ['a short range inside a long one', [...REST, only(range('0', '900')), only(range('10', '20')), only(range('900', null)), only({ amountScope: 'uncompared' })], []],
  ['each currency by itself', [...REST, only(range(null, null)), only(range('50', null, 'CHF')), only({ amountScope: 'uncompared' })], ['new-task CHF ..50']],
  ['rules for what cannot be compared, and nothing to compare with', [...REST, only({ amountScope: 'uncompared' })], ['new-task all']],
];

describe('deals without a rule', () => {
  it.each(GAPS)('%s', (_name, rules, expected) => expect(ruleGaps(rules.map((fields) => coverageRule(fields))).map(short)).toEqual(expected));

  it('are none with the rules a workspace starts with', () => expect(ruleGaps(DEFAULT_COVERAGE_RULES)).toEqual([]));
});
