import type { Id } from '../schema/values';
import { LINK_ENDS, type NeedEnd } from './need-ends';
import type { NeedLink } from './need-link';

/** Ids of the pains, benefits and members on a canvas. */
export type NeedNodes = { [T in NeedEnd['type']]: { has(id: Id): boolean } };

/** The links of a canvas, made ready for questions. */
export type NeedGraph = {
  /** Each link once: those whose ends are both there, without repetitions. */
  links: readonly NeedLink[];
  /** The ids a record is linked with, in the order of the links. */
  neighbours(id: Id, kind: NeedLink['kind']): readonly Id[];
  /** Every link a record is an end of. */
  linksOf(id: Id): readonly NeedLink[];
};

const NONE: readonly never[] = [];

/**
 * Reads the links of a canvas. A link whose end is gone, and one that two colleagues made while apart, may be in the
 * data; here the first does not count and the second counts once.
 */
export function needGraph(links: readonly NeedLink[], nodes: NeedNodes): NeedGraph {
  const kept: NeedLink[] = [];
  const seen = new Set<string>();
  const byEnd = new Map<Id, NeedLink[]>();
  for (const link of links) {
    const [from, to] = LINK_ENDS[link.kind];
    const name = `${link.kind} ${link.fromId} ${link.toId}`;
    if (seen.has(name) || !nodes[from].has(link.fromId) || !nodes[to].has(link.toId)) continue;
    seen.add(name);
    kept.push(link);
    for (const end of [link.fromId, link.toId]) byEnd.set(end, [...(byEnd.get(end) ?? []), link]);
  }
  const linksOf = (id: Id): readonly NeedLink[] => byEnd.get(id) ?? NONE;
  return {
    links: kept,
    linksOf,
    neighbours: (id, kind) =>
      linksOf(id)
        .filter((link) => link.kind === kind)
        .map((link) => (link.fromId === id ? link.toId : link.fromId)),
  };
}
