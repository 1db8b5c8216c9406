import type { DealClose } from './deal-close';
import type { LossProbe } from './loss-probe';
import type { LossReason } from './loss-reason';
import { isProbed, PROBE_STEPS, PROBING, type ProbeQuestion } from './probing';

/** So many questions must have been answered before a price counts as the cause. */
export const PROBES_FOR_PRICE = 3;

/** Why a reason cannot be set down as the established one. */
export type EstablishRefusal = { code: 'too-few-probes'; params: { answered: number; needed: number } };

type Answer = Pick<LossProbe, 'reason' | 'step' | 'outcome' | 'answer' | 'by' | 'askedOn' | 'knownBy'>;

/** An answer counts once it says what was said, by whom, when, and how we know. */
export function isAnswered({ outcome, answer, by, askedOn, knownBy }: Answer): boolean {
  return (outcome !== '' || answer.trim() !== '') && by.trim() !== '' && askedOn !== null && knownBy !== null;
}

/** The questions of a reason that were answered in full, each once. */
export function answeredSteps(reason: LossReason, probes: Iterable<Answer>): number {
  const steps = new Set([...probes].filter((probe) => probe.reason === reason && isAnswered(probe)).map(({ step }) => step));
  return PROBE_STEPS.filter((step) => steps.has(step)).length;
}

/**
 * Why a reason cannot be established, `null` when it can. "Too expensive" is said so easily that it counts only after
 * three answered questions, or where nobody could be asked and the reason for that is written down.
 */
export function establishRefusal(reason: LossReason, probes: Iterable<Answer>, unreachableWhy: string): EstablishRefusal | null {
  if (reason !== 'price' || unreachableWhy.trim() !== '') return null;
  const answered = answeredSteps(reason, probes);
  return answered >= PROBES_FOR_PRICE ? null : { code: 'too-few-probes', params: { answered, needed: PROBES_FOR_PRICE } };
}

/** The established reason as far as it counts: a price that lost its answers again (two colleagues, an undo) does not. */
export function establishedReason({ established, unreachableWhy }: Pick<DealClose, 'established' | 'unreachableWhy'>, probes: Iterable<Answer>): LossReason | null {
  if (established === null) return null;
  return establishRefusal(established, probes, unreachableWhy) === null ? established : null;
}

/** What the answers say about the stated reason: it holds, it was a pretext, or nobody knows yet. */
export function probingVerdict(reason: LossReason, probes: Iterable<Answer>): 'holds' | 'falls' | 'open' {
  if (!isProbed(reason)) return 'open';
  const questions = PROBING[reason];
  const signs = [...probes]
    .filter((probe) => probe.reason === reason)
    .flatMap(({ step, outcome }) => outcomeOf(questions, step, outcome)?.sign ?? []);
  if (signs.includes('falls')) return 'falls';
  return signs.filter((sign) => sign === 'holds').length === 2 ? 'holds' : 'open';
}

/** The questions to ask, as the answers so far lead: those a given answer skips are left out. */
export function askedQuestions(questions: readonly ProbeQuestion[], probes: Iterable<Answer>): ProbeQuestion[] {
  const given = new Map([...probes].map((probe) => [probe.step, probe.outcome]));
  const asked: ProbeQuestion[] = [];
  let at = questions[0];
  while (at !== undefined && !asked.includes(at)) {
    asked.push(at);
    const next = outcomeOf(questions, at.step, given.get(at.step) ?? '')?.next ?? questions[questions.indexOf(at) + 1]?.step;
    at = questions.find(({ step }) => step === next);
  }
  return asked;
}

function outcomeOf(questions: readonly ProbeQuestion[], step: string, outcome: string) {
  return questions.find((question) => question.step === step)?.outcomes.find(({ id }) => id === outcome);
}
