import type { MapPlace } from '../buying-center/map-places';
import type { Id } from '../schema/values';
import type { NeedGraph } from './need-graph';

type Person = { id: Id; roles: readonly unknown[]; position: MapPlace | null };

/** So many people are shown whatever is known of them. */
const FEW = 30;

/**
 * The people a free board shows. In a small buying center everybody; in a large one those who have a role, a link or a
 * place on the board: hundreds of people nothing is known of would hide what is.
 */
export function boardPeople<P extends Person>(people: readonly P[], graph: NeedGraph): readonly P[] {
  if (people.length <= FEW) return people;
  return people.filter(({ id, roles, position }) => roles.length > 0 || position !== null || graph.linksOf(id).length > 0);
}
