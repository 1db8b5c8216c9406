import { recordSchema } from '../schema/record';
import { Day, DecimalText, Evidence, Id, Line, Lines, OrderKey, Position } from '../schema/values';
import { z } from '../schema/zod';

export const MOTIVES = ['profit', 'security', 'comfort', 'joy', 'prestige'] as const;
export const Motive = z.enum(MOTIVES);
export type Motive = z.infer<typeof Motive>;

/** What improves for the customer. Never a product function (kept in `enabledBy`) and never the vendor's competence. */
export const Benefit = recordSchema('benefit', {
  accountId: Id,
  dealId: Id,
  text: Lines,
  motive: Motive,
  yearlyValue: DecimalText.nullable(),
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
