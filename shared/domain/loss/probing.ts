import type { LossReason } from './loss-reason';

/** The questions of a probing, in their order. */
export const PROBE_STEPS = ['compared-with', 'set-aside', 'hypothetical', 'cause'] as const;
export type ProbeStep = (typeof PROBE_STEPS)[number];

/** Reasons that are often a pretext and have a probing of their own. */
export const PROBED_REASONS = ['price', 'budget', 'timing', 'features', 'relationship'] as const satisfies readonly LossReason[];
export type ProbedReason = (typeof PROBED_REASONS)[number];

/** What an answer says about the reason that was stated. */
type Sign = 'holds' | 'falls' | 'open';

/** An answer one can expect: where it leads, and what it says about the stated reason. */
export type ProbeOutcome = { id: string; sign: Sign; next: ProbeStep | null; leadsTo?: LossReason };
export type ProbeQuestion = { step: ProbeStep; outcomes: readonly ProbeOutcome[] };

const YES_OR_NO: readonly ProbeQuestion[] = [
  {
    step: 'set-aside',
    outcomes: [
      { id: 'first-choice', sign: 'holds', next: 'hypothetical' },
      { id: 'other-choice', sign: 'falls', next: 'cause' },
    ],
  },
  {
    step: 'hypothetical',
    outcomes: [
      { id: 'yes', sign: 'holds', next: 'cause' },
      { id: 'no', sign: 'falls', next: 'cause' },
    ],
  },
  { step: 'cause', outcomes: [] },
];

const compared = (...outcomes: readonly (readonly [id: string, leadsTo?: LossReason])[]): ProbeQuestion => ({
  step: 'compared-with',
  outcomes: outcomes.map(([id, leadsTo]) => ({ id, sign: 'open', next: 'set-aside', ...(leadsTo === undefined ? {} : { leadsTo }) })),
});

/**
 * What to ask when a reason is stated: compared with what, what remains once it is set aside, whether the answer would
 * have been yes without it, and what lies behind. The questions themselves are words of the catalogue.
 */
export const PROBING: Readonly<Record<ProbedReason, readonly ProbeQuestion[]>> = {
  price: [compared(['other-offer'], ['own-budget', 'budget'], ['expectation'], ['doing-nothing', 'timing']), ...YES_OR_NO],
  budget: [compared(['never-planned'], ['planned-elsewhere'], ['cut'], ['not-released', 'timing']), ...YES_OR_NO],
  timing: [compared(['other-project'], ['reorganisation'], ['season'], ['no-pressure', 'other']), ...YES_OR_NO],
  features: [compared(['must-have'], ['nice-to-have', 'other'], ['other-vendor-has'], ['not-understood', 'relationship']), ...YES_OR_NO],
  relationship: [compared(['known-vendor'], ['person'], ['trust'], ['late', 'timing']), ...YES_OR_NO],
};

/** Whether a reason is asked about before it is believed. */
export function isProbed(reason: LossReason): reason is ProbedReason {
  return (PROBED_REASONS as readonly LossReason[]).includes(reason);
}
