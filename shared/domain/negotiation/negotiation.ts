import { recordSchema } from '../schema/record';
import { DecimalText, Id, Lines, PercentText } from '../schema/values';
import type { z } from '../schema/zod';

/** What we go into a deal's negotiation with; one for each offer. Never leaves the app. */
export const Negotiation = recordSchema('negotiation', {
  accountId: Id,
  dealId: Id,
  offerId: Id,
  /** The lowest net we accept; `null` while nobody said so. */
  floorNet: DecimalText.nullable(),
  /** The lowest margin in percent of the net we accept. */
  floorMarginPercent: PercentText.nullable(),
  targetNet: DecimalText.nullable(),
  /** What we do if there is no agreement, and what they would do (BATNA). */
  ownAlternative: Lines,
  customerAlternative: Lines,
});
export type Negotiation = z.infer<typeof Negotiation>;
