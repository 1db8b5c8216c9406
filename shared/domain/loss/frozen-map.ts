import type { Person } from '../account/person';
import type { CoverageRule } from '../coverage/coverage-rule';
import { evaluateCoverage } from '../coverage/evaluate-coverage';
import type { DealKind } from '../coverage/matching-rules';
import { mapAt, type MapState } from '../map-history/map-at';
import type { MemberChange } from '../map-history/member-change';
import type { Day, Instant } from '../schema/values';
import type { DealClose } from './deal-close';
import { frozenPeople } from './frozen-people';

type Input = {
  deal: DealKind;
  map: MapState;
  changes: Iterable<MemberChange>;
  persons: ReadonlyMap<string, Person>;
  rules: readonly CoverageRule[];
  closedOn: Day;
  /** The last instant of that day, or now while it still lasts. */
  until: Instant;
};

/**
 * The buying center as it was when the deal ended, with its light. Where the map was drawn only afterwards, it is the
 * map of now: what was found out late is more than nothing.
 */
export function frozenMap({ deal, map, changes, persons, rules, closedOn, until }: Input): Pick<DealClose, 'people' | 'light' | 'frozenAt'> {
  const then = mapAt(map, changes, until);
  const { members, ratings } = then.members.length === 0 ? map : then;
  const { light } = evaluateCoverage({ deal, members, ratings, rules, today: closedOn });
  return { people: frozenPeople({ members, ratings }, persons), light, frozenAt: until };
}
