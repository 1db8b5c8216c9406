import { recordSchema } from '../schema/record';
import { Day, Id, Line, Lines, OrderKey } from '../schema/values';
import { z } from '../schema/zod';

/** What a scorecard judges. */
export const SCORED = ['account', 'deal'] as const;
export const Scored = z.enum(SCORED);
export type Scored = z.infer<typeof Scored>;

/** How the user qualifies companies of a segment, or deals. */
export const Scorecard = recordSchema('scorecard', {
  name: Line,
  scores: Scored,
  /** `null`: for every company or deal that has none of its own. */
  segmentId: Id.nullable(),
  orderKey: OrderKey,
});
export type Scorecard = z.infer<typeof Scorecard>;

export const CRITERION_KINDS = ['signal', 'knock-out'] as const;
export const CriterionKind = z.enum(CRITERION_KINDS);
export type CriterionKind = z.infer<typeof CriterionKind>;

/** A signal with its weight, or a knock-out criterion. */
export const ScorecardCriterion = recordSchema('scorecardCriterion', {
  scorecardId: Id,
  kind: CriterionKind,
  name: Line,
  /** The question that finds it out. */
  question: Lines,
  /** Of a signal, 1 to 5. A knock-out has none: it is no matter of degree. */
  weight: z.number().int().min(1).max(5),
  /** After so many days half of an answer's freshness is gone; `null`: it stays true. */
  halfLifeDays: z.number().int().min(1).max(3650).nullable(),
  orderKey: OrderKey,
});
export type ScorecardCriterion = z.infer<typeof ScorecardCriterion>;

/** How strong a signal is: 0 speaks against, 2 is neither, 4 speaks fully for. */
export const STRONGEST = 4;

/** What one colleague found out about one criterion. */
export const SignalAnswer = recordSchema('signalAnswer', {
  accountId: Id,
  /** `null`: it is about the company. */
  dealId: Id.nullable(),
  criterionId: Id,
  raterId: Id,
  /** Of a signal 0 to 4; of a knock-out 0 (knocks out) or 4 (does not). */
  value: z.number().int().min(0).max(STRONGEST),
  answeredOn: Day,
  note: Lines,
});
export type SignalAnswer = z.infer<typeof SignalAnswer>;

/** Bounds within which a scorecard stays easy to use and to explain. */
export const SIGNALS = { fewest: 4, most: 6 } as const;
export const KNOCK_OUTS = { fewest: 2, most: 3 } as const;

/** What is out of these bounds. */
export type ScorecardProblem = 'too-few-signals' | 'too-many-signals' | 'too-few-knock-outs' | 'too-many-knock-outs';

/** What a scorecard should be changed in. It can be used all the same. */
export function scorecardProblems(criteria: readonly Pick<ScorecardCriterion, 'kind'>[]): ScorecardProblem[] {
  const signals = criteria.filter(({ kind }) => kind === 'signal').length;
  const knockOuts = criteria.length - signals;
  const problems: ScorecardProblem[] = [];
  if (signals < SIGNALS.fewest) problems.push('too-few-signals');
  if (signals > SIGNALS.most) problems.push('too-many-signals');
  if (knockOuts < KNOCK_OUTS.fewest) problems.push('too-few-knock-outs');
  if (knockOuts > KNOCK_OUTS.most) problems.push('too-many-knock-outs');
  return problems;
}
