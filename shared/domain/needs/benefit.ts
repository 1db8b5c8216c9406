import { recordSchema } from '../schema/record';
import { Day, DecimalText, Evidence, Id, Line, Lines, OrderKey, Position } from '../schema/values';
import { z } from '../schema/zod';
import { CostSpan } from './cost-span';

export const MOTIVES = ['profit', 'security', 'comfort', 'joy', 'prestige'] as const;
export const Motive = z.enum(MOTIVES);
export type Motive = z.infer<typeof Motive>;

/** What shows that a benefit comes about: a customer who has it, a trial, a sum worked out. */
export const PROOF_KINDS = ['none', 'reference', 'test', 'calculation'] as const;
export const ProofKind = z.enum(PROOF_KINDS);
export type ProofKind = z.infer<typeof ProofKind>;

/** What improves for the customer. Never a product function (kept in `enabledBy`) and never the vendor's competence. */
export const Benefit = recordSchema('benefit', {
  accountId: Id,
  dealId: Id,
  text: Lines,
  /** The motive that leads. */
  motive: Motive,
  /** Motives it answers besides; never the one that leads. */
  otherMotives: z.array(Motive).max(MOTIVES.length - 1),
  /** What counts per year in every sum; `null` when nobody knows, and always for a one-off. */
  yearlyValue: DecimalText.nullable(),
  /** In which span of time the worth was told. */
  valueSpan: CostSpan,
  /** The amount as it was told where that is no amount per year: of a month, or once. */
  valueTold: DecimalText.nullable(),
  /** The least and the most it may be worth, in the span it was told in. */
  valueLow: DecimalText.nullable(),
  valueHigh: DecimalText.nullable(),
  proofKind: ProofKind,
  proofText: Line,
  enabledBy: Lines,
  /** Why this is a benefit although the lint says otherwise; empty when nobody overruled it. */
  lintOverride: Line,
  evidence: Evidence,
  /** Where this is known from, e.g. a person, and of which day that is. */
  evidenceSource: Line,
  evidenceOn: Day.nullable(),
  /** The entry of the library it came from or was kept as; also when that is gone. */
  templateId: Id.nullable(),
  orderKey: OrderKey,
  position: Position.nullable(),
});
export type Benefit = z.infer<typeof Benefit>;
