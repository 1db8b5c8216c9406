import { recordSchema } from '../schema/record';
import { Day, DecimalText, Evidence, Id, Line } from '../schema/values';
import { z } from '../schema/zod';

/** What customers do when they do not buy: nothing, from somebody else, by themselves, or something else. */
export const ALTERNATIVE_KINDS = ['nothing', 'competitor', 'in-house', 'other'] as const;
export const AlternativeKind = z.enum(ALTERNATIVE_KINDS);
export type AlternativeKind = z.infer<typeof AlternativeKind>;

/** The next-best alternative of a deal: what the customer does otherwise. Money is in the deal's currency. */
export const NextBestAlternative = recordSchema('nextBestAlternative', {
  accountId: Id,
  dealId: Id,
  kind: AlternativeKind,
  text: Line,
  /** What it brings and what it costs the customer every year, against today. */
  yearlyBenefit: DecimalText.nullable(),
  yearlyCost: DecimalText.nullable(),
  /** What is paid for it once. */
  onceCost: DecimalText.nullable(),
  evidence: Evidence,
  /** Where this is known from, e.g. a person, and of which day that is. */
  evidenceSource: Line,
  evidenceOn: Day.nullable(),
});
export type NextBestAlternative = z.infer<typeof NextBestAlternative>;

/** The alternative of a deal. Two colleagues who wrote one down while apart made two; the first counts. */
export function alternativeOf(alternatives: Iterable<NextBestAlternative>, dealId: Id): NextBestAlternative | null {
  const ofDeal = [...alternatives].filter((alternative) => alternative.dealId === dealId);
  return ofDeal.sort((a, b) => (a.id < b.id ? -1 : 1))[0] ?? null;
}
