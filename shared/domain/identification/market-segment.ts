import { recordSchema } from '../schema/record';
import { Currency, Day, DecimalText, Id, Line, Lines, OrderKey } from '../schema/values';
import { z } from '../schema/zod';
import { conditionFields } from './condition';

/**
 * How the groups of a segment's criteria are put together.
 * - `all`: of every group one criterion holds (and, with or inside).
 * - `any`: of one group every criterion holds (or, with and inside).
 */
export const SEGMENT_JOINS = ['all', 'any'] as const;
export const SegmentJoin = z.enum(SEGMENT_JOINS);
export type SegmentJoin = z.infer<typeof SegmentJoin>;

/** A part of the market worth a way of working of its own. */
export const MarketSegment = recordSchema('marketSegment', {
  name: Line,
  note: Lines,
  joins: SegmentJoin,
  /** What a year of business in it could be worth. */
  potential: DecimalText.nullable(),
  currency: Currency,
  /** What is done next to win it; empty: a white spot. */
  nextAction: Line,
  nextActionOn: Day.nullable(),
  orderKey: OrderKey,
});
export type MarketSegment = z.infer<typeof MarketSegment>;

/** One criterion of a segment. */
export const SegmentCriterion = recordSchema('segmentCriterion', {
  segmentId: Id,
  /** Criteria with the same number are one group. */
  group: z.number().int().min(0).max(20),
  ...conditionFields,
  orderKey: OrderKey,
});
export type SegmentCriterion = z.infer<typeof SegmentCriterion>;
