import type { Id } from '../schema/values';
import type { NeedGraph } from './need-graph';

/** Kinds of holes in an argument, in the order in which they are closed best. */
export const GAP_KINDS = ['pain-without-benefit', 'benefit-without-pain', 'benefit-without-person'] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** The records each kind of hole is found at. */
export type NeedsGaps = Readonly<Record<GapKind, readonly Id[]>>;

/** Finds pains nothing eases, benefits that ease no pain and benefits that serve nobody. */
export function needsGaps(pains: readonly { id: Id }[], benefits: readonly { id: Id }[], graph: NeedGraph): NeedsGaps {
  const without = (records: readonly { id: Id }[], kind: 'relieves' | 'serves'): Id[] =>
    records.filter(({ id }) => graph.neighbours(id, kind).length === 0).map(({ id }) => id);
  return {
    'pain-without-benefit': without(pains, 'relieves'),
    'benefit-without-pain': without(benefits, 'relieves'),
    'benefit-without-person': without(benefits, 'serves'),
  };
}
