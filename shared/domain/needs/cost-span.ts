import { z } from '../schema/zod';

/** The span of time an amount of money belongs to: it returns every year, every month, or arises once. */
export const COST_SPANS = ['year', 'month', 'once'] as const;
export const CostSpan = z.enum(COST_SPANS);
export type CostSpan = z.infer<typeof CostSpan>;
