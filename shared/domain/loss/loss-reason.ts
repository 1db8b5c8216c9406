import { z } from '../schema/zod';

/** Why a deal was not won, in kinds that can be counted. The competitor is none: who won says nothing about why. */
export const LOSS_REASONS = ['price', 'budget', 'timing', 'features', 'relationship', 'other'] as const;
export const LossReason = z.enum(LOSS_REASONS);
export type LossReason = z.infer<typeof LossReason>;
