import { recordSchema } from '../schema/record';
import { DecimalText, Id, Line, OrderKey } from '../schema/values';
import { z } from '../schema/zod';

export const DEMAND_SUBJECTS = ['price', 'payment', 'delivery', 'scope', 'warranty', 'other'] as const;
export const DemandSubject = z.enum(DEMAND_SUBJECTS);
export type DemandSubject = z.infer<typeof DemandSubject>;

export const DEMAND_STATUSES = ['open', 'met', 'refused'] as const;
export const DemandStatus = z.enum(DEMAND_STATUSES);
export type DemandStatus = z.infer<typeof DemandStatus>;

/** Something the customer asked for in a round. Never leaves the app. */
export const Demand = recordSchema('demand', {
  accountId: Id,
  dealId: Id,
  offerId: Id,
  roundId: Id,
  orderKey: OrderKey,
  subject: DemandSubject,
  text: Line,
  /** The member who asked, when known. */
  memberId: Id.nullable(),
  /** What it would cost us in the offer's currency, when known. */
  value: DecimalText.nullable(),
  status: DemandStatus,
});
export type Demand = z.infer<typeof Demand>;
