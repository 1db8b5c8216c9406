import type { LintVerdict } from '../../../../shared/domain/benefit-lint/verdict';
import type { Benefit } from '../../../../shared/domain/needs/benefit';
import { motivesOf } from '../../../../shared/domain/needs/benefit-motives';
import { worthOf } from '../../../../shared/domain/needs/benefit-worth';
import { painCost } from '../../../../shared/domain/needs/pain-cost';
import type { Pain } from '../../../../shared/domain/needs/pain';
import type { Translate } from '../../../../shared/i18n/translator';
import { lintWords } from '../../../fields/benefit-lint/lint-words';
import type { Participant } from './needs';

/** Writes an amount in the currency of the deal. */
type Money = (amount: string) => string;

const WORTH_KEYS = { year: 'needs.card.perYear', month: 'needs.card.perMonth', once: 'needs.card.once' } as const;

/** What a card of a pain says, and how it is read out. A cost that arises once is said as one. */
export function painWords(t: Translate, money: Money, pain: Pain): { urgency: string; cost: string; hasCost: boolean; label: string } {
  const urgency = t('needs.card.urgency', { value: pain.urgency });
  const once = pain.yearlyCost === null ? painCost(pain) : null;
  const cost =
    pain.yearlyCost !== null
      ? t('needs.card.perYear', { amount: money(pain.yearlyCost) })
      : once?.span === 'once'
        ? t('needs.card.once', { amount: money(once.amount) })
        : null;
  const said = cost ?? t('needs.card.noFigure');
  const label = [t('needs.kinds.pain'), pain.text || t('needs.card.untitledPain'), urgency, said, t(`common.evidence.${pain.evidence}`)].join(', ');
  return { urgency, cost: said, hasCost: cost !== null, label };
}

/** What a card of a benefit says, and how it is read out. */
export function benefitWords(t: Translate, money: Money, benefit: Benefit, verdict: LintVerdict): { worth: string; hasWorth: boolean; label: string } {
  const { span, amount } = worthOf(benefit);
  const worth = amount === null ? t('needs.card.noFigure') : t(WORTH_KEYS[span], { amount: money(amount) });
  const label = [
    t('needs.kinds.benefit'),
    benefit.text || t('needs.card.untitledBenefit'),
    ...motivesOf(benefit).map((motive) => t(`common.motives.${motive}`)),
    worth,
    t(`common.evidence.${benefit.evidence}`),
    lintWords(t, benefit, verdict),
  ]
    .filter((part) => part !== null)
    .join(', ');
  return { worth, hasWorth: amount !== null, label };
}

/** What a card of a person says, and how it is read out. */
export function personWords(t: Translate, person: Participant): { name: string; label: string } {
  const name = person.name || t('common.unknown');
  const roles = person.roles.map((role) => t(`common.roles.${role}`));
  return { name, label: [t('needs.kinds.member'), name, person.function, ...roles].filter(Boolean).join(', ') };
}
