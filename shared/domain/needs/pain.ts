import { recordSchema } from '../schema/record';
import { Day, DecimalText, Evidence, Id, Line, Lines, OrderKey, Position } from '../schema/values';
import { z } from '../schema/zod';
import { CostSpan } from './cost-span';

/** What a cost is worked out from: lost time, scrap, standing still, or a sum somebody knows. */
export const COST_KINDS = ['time', 'scrap', 'downtime', 'sum'] as const;
export const CostKind = z.enum(COST_KINDS);
export type CostKind = z.infer<typeof CostKind>;

/** What hurts the customer, in the customer's words. Money is in the deal's currency. */
export const Pain = recordSchema('pain', {
  accountId: Id,
  dealId: Id,
  text: Lines,
  /** Kittel-brennt-Faktor, 1 (smoulders) to 10 (in flames). */
  urgency: z.number().int().min(1).max(10),
  yearlyCost: DecimalText.nullable(),
  /**
   * How the cost was worked out, in a span of time. Time: how often, hours each, money per hour. Scrap: how many parts,
   * money per part. Downtime: how many hours, money per hour. Sum: money, for energy and the like.
   */
  costKind: CostKind,
  costOccurrences: DecimalText.nullable(),
  costSpan: CostSpan,
  costHours: DecimalText.nullable(),
  costRate: DecimalText.nullable(),
  /** What happens when nothing is done. */
  consequences: Lines,
  /** What forces a decision, and by when. */
  eventText: Line,
  eventOn: Day.nullable(),
  evidence: Evidence,
  /** Where this is known from, e.g. a person, and of which day that is. */
  evidenceSource: Line,
  evidenceOn: Day.nullable(),
  /** The entry of the library it came from or was kept as; also when that is gone. */
  templateId: Id.nullable(),
  orderKey: OrderKey,
  position: Position.nullable(),
});
export type Pain = z.infer<typeof Pain>;
