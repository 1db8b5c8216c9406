import { useMemo } from 'react';
import type { Deal } from '../../../shared/domain/deal/deal';
import { proposedScope, proposedWhy, type ScopeFact, type WhyFact } from '../../../shared/domain/order-care/handover-proposal';
import type { Translate } from '../../../shared/i18n/translator';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { useBenefitLints } from '../../stores/benefit-lints';
import { useDealRecords } from '../../stores/workbench-context';

/** What a handover can say from what is known of the deal, line by line in words. */
export function useHandoverProposal(deal: Deal): { why: readonly string[]; scope: readonly string[] } {
  const t = useTexts();
  const format = useFormat();
  const pains = useDealRecords('pain', deal.id);
  const benefits = useDealRecords('benefit', deal.id);
  const demands = useDealRecords('demand', deal.id);
  const concessions = useDealRecords('concession', deal.id);
  const offers = useDealRecords('offer', deal.id);
  const lineItems = useDealRecords('lineItem', deal.id);
  const lints = useBenefitLints(benefits);
  return useMemo(() => {
    // What the lint has not judged yet might be a function.
    const facts = proposedWhy({ pains, benefits, verdictOf: ({ id }) => lints.get(id)?.lint.verdict ?? 'function' });
    const { day, roundMoney } = format;
    const money = (amount: string): string => roundMoney(amount, deal.currency);
    return { why: facts.map((fact) => whyLine(t, fact, money, day)), scope: proposedScope({ demands, concessions, offers, lineItems }).map((fact) => scopeLine(t, fact)) };
  }, [t, format, deal.currency, pains, benefits, lints, demands, concessions, offers, lineItems]);
}

function whyLine(t: Translate, fact: WhyFact, money: (amount: string) => string, day: (day: string) => string): string {
  switch (fact.kind) {
    case 'pain':
      return fact.yearlyCost === null ? t('care.handover.facts.pain', { text: fact.text }) : t('care.handover.facts.painCost', { text: fact.text, amount: money(fact.yearlyCost) });
    case 'benefit':
      return t('care.handover.facts.benefit', { text: fact.text });
    case 'event':
      return fact.on === null ? t('care.handover.facts.event', { text: fact.text }) : t('care.handover.facts.eventOn', { text: fact.text, day: day(fact.on) });
  }
}

function scopeLine(t: Translate, { kind, text }: ScopeFact): string {
  return t(`care.handover.facts.${kind}`, { text });
}
