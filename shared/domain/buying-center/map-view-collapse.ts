import { reportingTree } from './hierarchy';
import type { MapModel } from './map-model';

/** A map with branches folded up: what is left to see, and how many people are behind each folded card. */
export type CollapsedMap = { model: MapModel; hiddenBehind: ReadonlyMap<string, number> };

/**
 * Folds up the branches under the given cards. Whoever reports to one of them, directly or over others, is hidden,
 * and so is every line that ends at somebody hidden. Without folded cards the model is the same object.
 */
export function collapseBranches(model: MapModel, folded: ReadonlySet<string>): CollapsedMap {
  const { childrenOf } = reportingTree(model.cards, model.lines);
  const behind = (id: string): string[] => {
    const found = [...(childrenOf.get(id) ?? [])];
    // A list that grows while it is walked through is walked through to its end.
    for (const next of found) found.push(...(childrenOf.get(next) ?? []));
    return found;
  };
  const hiddenBehind = new Map<string, number>();
  const hidden = new Set<string>();
  for (const { id } of model.cards) {
    if (!folded.has(id) || !childrenOf.has(id)) continue;
    const people = behind(id);
    hiddenBehind.set(id, people.length);
    for (const person of people) hidden.add(person);
  }
  if (hidden.size === 0) return { model, hiddenBehind };
  for (const id of hidden) hiddenBehind.delete(id);
  return {
    model: {
      cards: model.cards.filter(({ id }) => !hidden.has(id)),
      lines: model.lines.filter(({ fromId, toId }) => !hidden.has(fromId) && !hidden.has(toId)),
    },
    hiddenBehind,
  };
}

/** Everybody with people under them: who can be folded up. */
export function foldable(model: MapModel): ReadonlySet<string> {
  return new Set(reportingTree(model.cards, model.lines).childrenOf.keys());
}

/** The cards over somebody that have to be unfolded for them to be seen. */
export function foldedAbove(model: MapModel, folded: ReadonlySet<string>, memberId: string): string[] {
  const { parentOf } = reportingTree(model.cards, model.lines);
  const above: string[] = [];
  for (let id = parentOf.get(memberId); id !== undefined; id = parentOf.get(id)) if (folded.has(id)) above.push(id);
  return above;
}

/** A map with more people than this is opened with its branches folded up. */
export const LARGE_MAP = 300;
/** How many of a large map are shown at first, as far as it can be folded up. */
const FIRST_SHOWN = 60;

/**
 * What is folded when a map is opened: nothing on a map that can be taken in, else the branches below the ranks that
 * fit. A rank is shown as a whole or not at all, so that nobody is missed among their peers; the first always is.
 */
export function foldedAtFirst(model: MapModel): ReadonlySet<string> {
  if (model.cards.length <= LARGE_MAP) return new Set();
  const { roots, childrenOf } = reportingTree(model.cards, model.lines);
  const below = (ids: readonly string[]): string[] => ids.flatMap((id) => childrenOf.get(id) ?? []);
  let shown = roots.length;
  let rank: readonly string[] = roots;
  for (let next = below(rank); shown + next.length <= FIRST_SHOWN && next.length > 0; next = below(rank)) {
    shown += next.length;
    rank = next;
  }
  const folded = new Set<string>();
  // Deeper ranks are folded too: who opens a branch sees one rank of it.
  for (; rank.length > 0; rank = below(rank)) for (const id of rank) if (childrenOf.has(id)) folded.add(id);
  return folded;
}
