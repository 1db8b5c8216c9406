import { recordSchema } from '../schema/record';
import { z } from '../schema/zod';

/**
 * What is kept for a time and then erased or made anonymous: what was thought of people in deals that are over, visits and
 * calls, people nobody is in contact with. The last two are the other way round: so long a commercial letter must be kept.
 */
export const RETENTION_KINDS = ['lost-ratings', 'visits', 'calls', 'leads', 'offers', 'order-confirmations'] as const;
export const RetentionKind = z.enum(RETENTION_KINDS);
export type RetentionKind = z.infer<typeof RetentionKind>;

/** How long something is kept, where the user says otherwise than `DEFAULT_MONTHS`. */
export const RetentionRule = recordSchema('retentionRule', {
  kind: RetentionKind,
  /** `null`: without end. */
  months: z.number().int().min(1).max(600).nullable(),
});
export type RetentionRule = z.infer<typeof RetentionRule>;

/**
 * Commercial letters that led to business: six years, § 257 (1) no. 2 and 3, (4) HGB and § 147 (1) no. 2 and 3, (3) AO.
 * Where an order confirmation serves as a voucher: eight years since 2025, § 147 (1) no. 4, (3) AO and § 257 (4) HGB as
 * changed by the Viertes Bürokratieentlastungsgesetz (BGBl. 2024 I no. 323). The others are for the user to say.
 */
export const DEFAULT_MONTHS: Readonly<Record<RetentionKind, number>> = { 'lost-ratings': 24, visits: 36, calls: 24, leads: 12, offers: 72, 'order-confirmations': 96 };

/** Months each kind is kept; `null`: without end. Of two rules for one kind, made apart, the older one counts. */
export function retentionMonths(rules: Iterable<RetentionRule>): Readonly<Record<RetentionKind, number | null>> {
  const oldest = new Map<RetentionKind, RetentionRule>();
  for (const rule of rules) {
    const known = oldest.get(rule.kind);
    if (known === undefined || rule.id < known.id) oldest.set(rule.kind, rule);
  }
  return Object.fromEntries(RETENTION_KINDS.map((kind) => [kind, oldest.has(kind) ? (oldest.get(kind)?.months ?? null) : DEFAULT_MONTHS[kind]])) as Record<RetentionKind, number | null>;
}
