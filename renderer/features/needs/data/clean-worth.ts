import { mayArgue } from '../../../../shared/domain/needs/may-argue';
import { benefitSum, type BenefitSum } from '../../../../shared/domain/offer/benefit-sum';
import type { Board } from './board-context';

/** What the benefits that may be argued with are worth together. */
export function cleanWorth({ needs, lints }: Pick<Board, 'needs' | 'lints'>): BenefitSum {
  return benefitSum(needs.benefits.filter((benefit) => mayArgue(benefit, lints.get(benefit.id)?.lint.verdict ?? 'unsure')));
}
