import { MOTIVES, type Motive } from '../needs/benefit';
import type { Id } from '../schema/values';

/**
 * What a pain can lack. `hear`: nobody said it yet · `confirm`: said, never confirmed · `cost`: no cost per year ·
 * `date`: no day of an event · `consequence`: nobody knows what follows · `owner`: nobody it hurts.
 */
export const PAIN_POINTS = ['hear', 'cost', 'date', 'consequence', 'owner', 'confirm'] as const;
export type PainPoint = (typeof PAIN_POINTS)[number];

/**
 * Something a person could say that the deal lacks. `motive-unknown`: what leads them · `motive-gap`: no benefit answers
 * their leading motive · `hear-benefit`: a benefit of theirs nobody heard of yet.
 */
export type OpenPoint =
  | { kind: PainPoint; painId: Id }
  | { kind: 'motive-unknown' }
  | { kind: 'motive-gap'; motive: Motive }
  | { kind: 'hear-benefit'; benefitId: Id };

/** The name of an open point within the questions to one person: `cost:` and the pain's id, `motive-gap:security`. */
export function questionKey(point: OpenPoint): string {
  switch (point.kind) {
    case 'motive-unknown':
      return point.kind;
    case 'motive-gap':
      return `${point.kind}:${point.motive}`;
    case 'hear-benefit':
      return `${point.kind}:${point.benefitId}`;
    default:
      return `${point.kind}:${point.painId}`;
  }
}

/** The open point a key names; `null` for the empty key and for one nobody knows. */
export function pointOfKey(key: string): OpenPoint | null {
  const [kind = '', about = ''] = key.split(':');
  if (kind === 'motive-unknown') return { kind };
  if (kind === 'motive-gap') {
    const motive = MOTIVES.find((known) => known === about);
    return motive === undefined ? null : { kind, motive };
  }
  if (about === '') return null;
  if (kind === 'hear-benefit') return { kind, benefitId: about };
  const painPoint = PAIN_POINTS.find((known) => known === kind);
  return painPoint === undefined ? null : { kind: painPoint, painId: about };
}

/** Whether a question asks about this pain or benefit, and so makes no sense without it. */
export function asksAbout(question: { openPoint: string }, id: Id): boolean {
  return question.openPoint.endsWith(`:${id}`);
}
