import type { Relation } from '../buying-center/relation';
import type { MapDifference } from './compare-maps';
import type { ComparedMap, Mark } from './compared-map';

/** A value of somebody that differs: on their card or in what a colleague thinks of them. */
export type PersonChange = Extract<MapDifference, { kind: 'member-changed' | 'rating-changed' }>;
/** A value of a line that differs. */
export type LineChange = Extract<MapDifference, { kind: 'line-changed' }>;

/** What to tell of two days, each card and line once: people in the order of the picture, then lines. */
export type ToldDifferences = {
  people: { memberId: string; mark: Mark; changes: readonly PersonChange[] }[];
  lines: { line: Relation; mark: Mark; changes: readonly LineChange[] }[];
};

/** Gathers the differences of two days by whom and what they are about. */
export function toldDifferences({ model, cardMarks, lineMarks }: ComparedMap, differences: readonly MapDifference[]): ToldDifferences {
  const ofPerson = new Map<string, PersonChange[]>();
  const ofLine = new Map<string, { line: Relation; mark: Mark; changes: LineChange[] }>();
  for (const difference of differences) {
    if (difference.kind === 'member-changed' || difference.kind === 'rating-changed') {
      const changes = ofPerson.get(difference.memberId);
      if (changes === undefined) ofPerson.set(difference.memberId, [difference]);
      else changes.push(difference);
    } else if ('line' in difference) {
      const { line } = difference;
      const entry = ofLine.get(line.id) ?? { line, mark: lineMarks.get(line.id) ?? 'changed', changes: [] };
      if (difference.kind === 'line-changed') entry.changes.push(difference);
      ofLine.set(line.id, entry);
    }
  }
  return {
    people: model.cards.flatMap(({ id }) => {
      const mark = cardMarks.get(id);
      return mark === undefined ? [] : [{ memberId: id, mark, changes: ofPerson.get(id) ?? [] }];
    }),
    lines: [...ofLine.values()],
  };
}
