import { recordSchema } from '../schema/record';
import { Day, Id, Line, Lines } from '../schema/values';
import { z } from '../schema/zod';
import { LossReason } from './loss-reason';
import { PROBE_STEPS } from './probing';

/** How we know an answer. */
export const KNOWN_BY = ['told', 'written', 'third-party', 'observed'] as const;
export const KnownBy = z.enum(KNOWN_BY);
export type KnownBy = z.infer<typeof KnownBy>;

/** An answer to one question of a probing: who gave it, when, and how we know. One for each reason and step of a deal. */
export const LossProbe = recordSchema('lossProbe', {
  accountId: Id,
  dealId: Id,
  reason: LossReason,
  step: z.enum(PROBE_STEPS),
  /** Which of the step's answers it is; empty where only words were noted. */
  outcome: z.string().max(40),
  answer: Lines,
  by: Line,
  askedOn: Day.nullable(),
  knownBy: KnownBy.nullable(),
});
export type LossProbe = z.infer<typeof LossProbe>;
