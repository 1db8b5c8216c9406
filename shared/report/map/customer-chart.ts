import { customerSafe } from '../../domain/buying-center/customer-safe';
import { mapModel, type MapModel, type MapRecords } from '../../domain/buying-center/map-model';
import { Role } from '../../domain/buying-center/member';
import { Id } from '../../domain/schema/values';
import { z } from '../../domain/schema/zod';

/** The people of a deal as a document for the customer may show them: nothing else has a place in it. */
export const CustomerChart = z.strictObject({
  /** Bosses before their people. */
  cards: z.array(z.strictObject({ id: Id, name: z.string(), function: z.string(), company: z.string(), initials: z.string(), isPlaceholder: z.boolean(), roles: z.array(Role) })).max(20_000),
  /** Who reports to whom; `fromId` is the subordinate. */
  lines: z.array(z.strictObject({ id: Id, fromId: Id, toId: Id })).max(100_000),
});
export type CustomerChart = z.infer<typeof CustomerChart>;

/** Picks from a map what a customer may see of it. */
export function customerChart(records: MapRecords): CustomerChart {
  const { cards, lines } = customerSafe(mapModel(records));
  return {
    cards: cards.map(({ id, name, function: jobTitle, company, initials, isPlaceholder, roles }) => ({ id, name, function: jobTitle, company, initials, isPlaceholder, roles: [...roles] })),
    lines: lines.map(({ id, fromId, toId }) => ({ id, fromId, toId })),
  };
}

/** The chart as a map that can be drawn. */
export function chartModel({ cards, lines }: CustomerChart): MapModel {
  return {
    cards: cards.map((card) => ({ ...card, attitude: null, influence: null, coverage: null, coveredBy: null, position: null })),
    lines: lines.map((line) => ({ ...line, kind: 'reports-to', strength: null })),
  };
}
