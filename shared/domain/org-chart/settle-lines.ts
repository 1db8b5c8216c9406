import { lineCheck } from '../buying-center/line-check';
import type { Relation } from '../buying-center/relation';

type Line = Pick<Relation, 'id' | 'kind' | 'fromId' | 'toId'>;
/** A line to draw, in place of another one of the map where `replaces` says so. */
export type WantedLine = Omit<Line, 'id'> & { id: string; replaces: string | null };

/**
 * Which of the wanted lines can be drawn without anybody reporting to themselves in the end. A line that is refused
 * at first is tried again once others have moved out of the way, so that the order does not matter and a second run
 * finds nothing left to do.
 */
export function settleLines(existing: readonly Line[], wanted: readonly WantedLine[]): ReadonlySet<string> {
  const accepted = new Set<string>();
  const current = new Map(existing.map((line) => [line.id, line]));
  let pending = [...wanted];
  for (let isMoving = true; isMoving; ) {
    const refused = pending.filter((line) => {
      const others = [...current.values()].filter(({ id }) => id !== line.replaces);
      if (!lineCheck(others, line).ok) return true;
      if (line.replaces !== null) current.delete(line.replaces);
      current.set(line.id, line);
      accepted.add(line.id);
      return false;
    });
    isMoving = refused.length < pending.length && refused.length > 0;
    pending = refused;
  }
  return accepted;
}
