import { describe, expect, it } from 'vitest';
import type { CoverageRule } from '../../../shared/domain/coverage/coverage-rule';
import { rulesOfWorkspace } from '../../../shared/domain/coverage/default-rules';
import { evaluateCoverage, type CoverageCode } from '../../../shared/domain/coverage/evaluate-coverage';
import { matchingRules } from '../../../shared/domain/coverage/matching-rules';
import { rulesBehind } from '../../../shared/domain/coverage/rules-behind';
import { account, coverageRule, deal } from '../../support/records/records';
import { buyingCenterOf, TODAY } from './buying-center-of';

const sale = deal(account().id, { amount: '300000', currency: 'EUR', buyClass: 'new-task' });

/** The numbers of the rules behind the first reason of a code. */
function behind(code: CoverageCode, members: string[], rules: Partial<CoverageRule>[]): number[] {
  const made = rules.map((fields) => coverageRule(fields));
  const { reasons } = evaluateCoverage({ deal: sale, ...buyingCenterOf(sale, members), rules: made, today: TODAY });
  const reason = reasons.find((one) => one.code === code);
  if (reason === undefined) throw new Error(`no ${code} among ${reasons.map((one) => one.code).join()}`);
  return rulesBehind(reason, matchingRules(made, sale).rules).map(({ id }) => made.findIndex((rule) => rule.id === id) + 1);
}

const CASES: [CoverageCode, string[], Partial<CoverageRule>[], number[]][] = [
  ['role-missing', [], [{ needsUser: true }, { needsBuyer: true, severity: 'warning' }, { needsUser: true, severity: 'warning' }], [1]],
  ['role-unnamed', ['?B'], [{ needsUser: true, severity: 'warning' }, { needsBuyer: true }], [2]],
  ['role-uncovered', ['B'], [{ needsBuyer: true }], [1]],
  ['too-few-members', ['B brief'], [{ minMembers: 2 }, { minMembers: 4 }, { minMembers: 9, severity: 'warning' }], [2, 1]],
  ['too-few-members', ['B brief', 'U brief'], [{ minMembers: 2 }, { minMembers: 4, severity: 'warning' }], [2]],
  ['too-few-own-people', ['B brief @a'], [{ minOwnPeople: 2 }], [1]],
  ['decider-not-met', ['D brief'], [{ deciderMetWithinDays: 90 }, { deciderMetWithinDays: 30 }], [2, 1]],
  ['decider-stale', ['D brief 40d'], [{ deciderMetWithinDays: 90 }, { deciderMetWithinDays: 30 }], [2]],
  ['no-mentor', ['B brief'], [{ needsMentor: true, severity: 'warning' }], [1]],
  ['single-thread', ['B brief'], [{ needsBuyer: true }, { forbidsSingleThread: true }], [2]],
  ['no-contact', [], [{ forbidsSingleThread: true }], [1]],
  ['no-rule', [], [{ buyClass: 'straight-rebuy', needsBuyer: true }], []],
];

describe('the rules behind a reason', () => {
  it.each(CASES)('%s of %j', (code, members, rules, expected) => expect(behind(code, members, rules)).toEqual(expected));

  it('are there for every reason of a rule a large deal can have', () => {
    const rules = rulesOfWorkspace([]);
    const { reasons } = evaluateCoverage({ deal: sale, ...buyingCenterOf(sale, ['D brief 1d @a']), rules, today: TODAY });
    const { rules: matching } = matchingRules(rules, sale);
    expect(reasons.map((reason) => [reason.code, rulesBehind(reason, matching).length > 0])).toEqual(reasons.map(({ code }) => [code, true]));
  });
});
