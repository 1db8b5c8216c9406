import type { CoverageRule } from '../../shared/domain/coverage/coverage-rule';
import { demandsOf, type RuleDemand } from '../../shared/domain/coverage/rule-demands';
import type { RuleGap } from '../../shared/domain/coverage/rule-gaps';
import type { RuleScope } from '../../shared/domain/coverage/rule-scope';
import type { Language } from '../../shared/domain/schema/values';
import { formatRoundMoney } from '../../shared/i18n/format';
import type { Translate } from '../../shared/i18n/translator';
import { listText } from './list-text';

/** For which deals a rule holds: `New task from €250,000`. */
function conditionsText(t: Translate, language: Language, { buyClass, amountScope, currency, amountFrom, amountTo }: RuleScope): string {
  const name = buyClass === null ? t('coverageRules.conditions.every') : t(`common.buyClasses.${buyClass}`);
  const money = (amount: string | null): string => (amount === null ? '' : currency === null ? amount : formatRoundMoney(amount, currency, language));
  const params = { class: name, from: money(amountFrom), to: money(amountTo), currency: currency ?? '' };
  if (amountScope !== 'range') return t(`coverageRules.conditions.${amountScope}`, params);
  return t(`coverageRules.conditions.${rangeKind(amountFrom, amountTo)}`, params);
}

/** The name of a rule: the user's own, or else its conditions. */
export function ruleName(t: Translate, language: Language, rule: CoverageRule): string {
  return rule.name.trim() === '' ? conditionsText(t, language, rule) : rule.name;
}

/** A rule read as a sentence: for which deals it holds and what it asks for. */
export function ruleSentence(t: Translate, language: Language, rule: CoverageRule): string {
  const demands = demandsOf(rule);
  const roles = demands.flatMap((demand) => (demand.kind === 'role' ? [t(`common.roles.${demand.role}`)] : []));
  const words = [
    ...(roles.length === 0 ? [] : [t('coverageRules.demands.role', { count: roles.length, roles: listText(roles, language) })]),
    ...demands.flatMap((demand) => (demand.kind === 'role' ? [] : [demandText(t, demand)])),
  ];
  return t('coverageRules.sentence', {
    deals: conditionsText(t, language, rule),
    demands: words.length === 0 ? t('coverageRules.demands.nothing') : listText(words, language),
  });
}

function demandText(t: Translate, demand: Exclude<RuleDemand, { kind: 'role' }>): string {
  return 'number' in demand ? t(`coverageRules.demands.${demand.kind}`, { count: demand.number }) : t(`coverageRules.demands.${demand.kind}`);
}

/** Deals without a rule, in words. */
export function gapText(t: Translate, language: Language, gap: RuleGap): string {
  const name = t(`common.buyClasses.${gap.buyClass}`);
  if (gap.kind !== 'range') return t(`coverageRules.gaps.${gap.kind}`, { class: name });
  const money = (amount: string | null): string => (amount === null ? '' : formatRoundMoney(amount, gap.currency, language));
  return t(`coverageRules.gaps.${rangeKind(gap.from, gap.to)}`, { class: name, from: money(gap.from), to: money(gap.to), currency: gap.currency });
}

function rangeKind(from: string | null, to: string | null): 'currency' | 'from' | 'below' | 'between' {
  if (from === null) return to === null ? 'currency' : 'below';
  return to === null ? 'from' : 'between';
}
