import type { Deal, DealStage } from './deal';

/**
 * Likelihood of winning in percent that a stage stands for while nobody has entered an own value. Round steps a
 * field seller can defend in a forecast meeting: one in ten of the identified, every second offer, four of five
 * in negotiation; a closed deal is certain one way or the other.
 */
export const STAGE_PROBABILITY: Readonly<Record<DealStage, number>> = {
  identified: 10,
  qualified: 20,
  needs: 35,
  offered: 50,
  negotiating: 80,
  won: 100,
  lost: 0,
  'no-decision': 0,
};

/** Likelihood of winning in percent. What has been decided is certain, whatever was entered before. */
export function probabilityOf({ stage, probability }: Pick<Deal, 'stage' | 'probability'>): number {
  const usual = STAGE_PROBABILITY[stage];
  return usual === 0 || usual === 100 ? usual : (probability ?? usual);
}
