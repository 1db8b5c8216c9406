import { recordSchema } from '../schema/record';
import { DecimalText, Id, Line, OrderKey } from '../schema/values';
import { z } from '../schema/zod';

/** `price` lowers the net, `cost` raises what the order costs us (a longer warranty, free training). */
export const CONCESSION_KINDS = ['price', 'cost'] as const;
export const ConcessionKind = z.enum(CONCESSION_KINDS);
export type ConcessionKind = z.infer<typeof ConcessionKind>;

export const CONCESSION_STATUSES = ['offered', 'given', 'withdrawn'] as const;
export const ConcessionStatus = z.enum(CONCESSION_STATUSES);
export type ConcessionStatus = z.infer<typeof ConcessionStatus>;

export const COUNTER_STATUSES = ['asked', 'agreed', 'refused'] as const;
export const CounterStatus = z.enum(COUNTER_STATUSES);
export type CounterStatus = z.infer<typeof CounterStatus>;

/** Something we give in a round, and what we get for it. Never leaves the app. */
export const Concession = recordSchema('concession', {
  accountId: Id,
  dealId: Id,
  offerId: Id,
  roundId: Id,
  /** The demand it answers, when it answers one. */
  demandId: Id.nullable(),
  orderKey: OrderKey,
  kind: ConcessionKind,
  text: Line,
  /** What it takes off our net in the offer's currency (`price`), or costs us beside it (`cost`); never negative. */
  value: DecimalText,
  status: ConcessionStatus,
  /** The counter-concession we ask for; empty while nobody asked. */
  counter: Line,
  /** What it is worth to us, when known. */
  counterValue: DecimalText.nullable(),
  counterStatus: CounterStatus,
});
export type Concession = z.infer<typeof Concession>;
