import { z } from '../../domain/schema/zod';

/** What became of something between the file as we made it and as it came back. */
const What = z.enum(['added', 'removed', 'changed', 'moved']);

/** A cell that says something else now; `column` is the head of its column. */
const CellDrift = z.strictObject({ column: z.string(), from: z.string(), to: z.string() });

/** A row of a table: its number or label, what it is called, and its cells that changed. */
export const RowDrift = z.strictObject({ what: What, number: z.string(), title: z.string(), cells: z.array(CellDrift) });
export type RowDrift = z.infer<typeof RowDrift>;

/** A paragraph that came, went or says something else. `label` names it where it has one. */
export const TextDrift = z.strictObject({ what: What, label: z.string(), from: z.string(), to: z.string() });
export type TextDrift = z.infer<typeof TextDrift>;

/** Everything in which a file that was edited by hand differs from the offer it was made from. */
export const OfferDrift = z.strictObject({
  positions: z.array(RowDrift),
  totals: z.array(RowDrift),
  paymentPlan: z.array(RowDrift),
  terms: z.array(TextDrift),
  /** All other text of the letter. */
  letter: z.array(TextDrift),
});
export type OfferDrift = z.infer<typeof OfferDrift>;

/** How many differences there are. */
export function driftCount({ positions, totals, paymentPlan, terms, letter }: OfferDrift): number {
  return [positions, totals, paymentPlan, terms, letter].reduce((sum, list) => sum + list.length, 0);
}

/** Why a file cannot be compared. */
export const READ_BACK_PROBLEMS = ['not-a-word-file', 'not-from-here', 'other-offer'] as const;
export type ReadBackProblem = (typeof READ_BACK_PROBLEMS)[number];

/** What a comparison found, or why there was none. */
export const ReadBackAnswer = z.strictObject({ drift: OfferDrift.nullable(), problem: z.enum(READ_BACK_PROBLEMS).nullable() });
export type ReadBackAnswer = z.infer<typeof ReadBackAnswer>;
