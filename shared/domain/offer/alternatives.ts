import type { Id } from '../schema/values';
import { headingIds, headingOf } from './arranged-items';
import type { LineItem } from './line-item';

type Item = Pick<LineItem, 'id' | 'kind' | 'groupId' | 'alternativeToId'>;

/** A position and the ones that could replace it. */
export type AlternativeSet<I extends Item> = { base: I; alternatives: readonly I[] };

/**
 * The position each alternative could replace: the one it names; else the nearest standard or optional position before it
 * under the same heading. An alternative without any stands alone.
 * @param arranged positions as `arrangedItems` gives them
 * @returns id of the base by the alternative's id
 */
export function alternativeBases(arranged: readonly Item[]): ReadonlyMap<Id, Id> {
  const headings = headingIds(arranged);
  const isBase = (item: Item): boolean => item.kind === 'standard' || item.kind === 'optional';
  const bases = new Set(arranged.filter(isBase).map((item) => item.id));
  const nearest = new Map<Id | null, Id>();
  const found = new Map<Id, Id>();
  for (const item of arranged) {
    const heading = headingOf(item, headings);
    if (isBase(item)) nearest.set(heading, item.id);
    if (item.kind !== 'alternative') continue;
    const named = item.alternativeToId !== null && bases.has(item.alternativeToId) ? item.alternativeToId : undefined;
    const base = named ?? nearest.get(heading);
    if (base !== undefined) found.set(item.id, base);
  }
  return found;
}

/**
 * Every position that has alternatives, with them, in the order given.
 * @param arranged positions as `arrangedItems` gives them
 */
export function alternativeSets<I extends Item>(arranged: readonly I[]): AlternativeSet<I>[] {
  const bases = alternativeBases(arranged);
  const alternatives = new Map<Id, I[]>();
  for (const item of arranged) {
    const base = bases.get(item.id);
    if (base !== undefined) alternatives.set(base, [...(alternatives.get(base) ?? []), item]);
  }
  return arranged.flatMap((base) => {
    const found = alternatives.get(base.id);
    return found === undefined ? [] : [{ base, alternatives: found }];
  });
}
