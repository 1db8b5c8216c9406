import type { Id } from '../schema/values';
import { linkBetween, type NeedEnd } from './need-ends';
import type { NeedGraph } from './need-graph';

/** Why two cards cannot be linked: it is the same card, both are of one kind, or they are linked already. */
export type LinkRefusal = { code: 'same-card' | 'linked' } | { code: 'same-kind'; type: NeedEnd['type'] };

/** Why nobody can link two cards, whichever is named first; `null` where they can be linked. */
export function linkRefusal(a: NeedEnd, b: NeedEnd, graph: NeedGraph): LinkRefusal | null {
  if (a.type === b.type) return a.id === b.id ? { code: 'same-card' } : { code: 'same-kind', type: a.type };
  const ends = linkBetween(a, b);
  return ends !== null && isJoined(graph, a.id, b.id) ? { code: 'linked' } : null;
}

function isJoined(graph: NeedGraph, a: Id, b: Id): boolean {
  return graph.linksOf(a).some(({ fromId, toId }) => fromId === b || toId === b);
}
