import type { Concession } from './concession';
import type { Demand } from './demand';
import type { NegotiationRound } from './negotiation-round';

/** What is removed, and the concessions that stay and lose the demand they answered. */
export type NegotiationRemoval = { removed: (NegotiationRound | Demand | Concession)[]; released: Concession[] };

/**
 * What goes when a round goes: its demands and what was given in it. What was given in another round for one of its
 * demands was still given, and stays.
 */
export function roundRemoval(round: NegotiationRound, demands: Iterable<Demand>, concessions: Iterable<Concession>): NegotiationRemoval {
  const asked = [...demands].filter(({ roundId }) => roundId === round.id);
  const askedIds = new Set(asked.map(({ id }) => id));
  const all = [...concessions];
  const given = all.filter(({ roundId }) => roundId === round.id);
  return { removed: [round, ...asked, ...given], released: all.filter(({ roundId, demandId }) => roundId !== round.id && demandId !== null && askedIds.has(demandId)) };
}

/** What goes when a demand goes: only the demand. What was given for it was still given. */
export function demandRemoval(demand: Demand, concessions: Iterable<Concession>): NegotiationRemoval {
  return { removed: [demand], released: [...concessions].filter(({ demandId }) => demandId === demand.id) };
}
