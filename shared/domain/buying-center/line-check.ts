import { err, ok, type Result } from '../../errors/result';
import { hierarchyCheck, type CircleFailure } from './hierarchy';
import type { Relation, RelationKind } from './relation';

/** Why a line cannot be drawn: to oneself, there already, or a circle of bosses. */
export type LineFailure = { code: 'self' } | { code: 'duplicate' } | CircleFailure;

/** Kinds of lines that mean the same whichever end is named first. */
const UNDIRECTED: ReadonlySet<RelationKind> = new Set(['informal', 'conflict']);

/**
 * Whether a line may be drawn between two members. Pass the relations without the line itself when a line that
 * is there changes its kind or direction.
 */
export function lineCheck(
  relations: readonly Pick<Relation, 'kind' | 'fromId' | 'toId'>[],
  line: Pick<Relation, 'kind' | 'fromId' | 'toId'>,
): Result<void, LineFailure> {
  const { kind, fromId, toId } = line;
  if (fromId === toId) return err({ code: 'self' });
  const isThere = relations.some(
    (other) =>
      other.kind === kind &&
      ((other.fromId === fromId && other.toId === toId) || (UNDIRECTED.has(kind) && other.fromId === toId && other.toId === fromId)),
  );
  if (isThere) return err({ code: 'duplicate' });
  return kind === 'reports-to' ? hierarchyCheck(relations, fromId, toId) : ok(undefined);
}
