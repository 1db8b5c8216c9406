import type { Coverage, Member, Role } from '../../../shared/domain/buying-center/member';
import { ROLE_FIELDS } from '../../../shared/domain/buying-center/member';
import type { Attitude, Rating } from '../../../shared/domain/buying-center/rating';
import { addDays } from '../../../shared/domain/calendar/day-arithmetic';
import type { Deal } from '../../../shared/domain/deal/deal';
import { member, rating } from '../../support/records/records';

/** The day the tests take for today. */
export const TODAY = '2026-03-25';

const LETTERS: Record<string, Role> = { I: 'initiator', U: 'user', F: 'influencer', D: 'decider', B: 'buyer', G: 'gatekeeper' };
const COVERAGES: ReadonlySet<string> = new Set<Coverage>(['brief', 'regular', 'deep']);
const ATTITUDES: ReadonlySet<string> = new Set<Attitude>(['mentor', 'supporter', 'neutral', 'sceptic', 'opponent']);

/**
 * A member and what is thought of them, from a short text: the letters of the roles (I, U, F, D, B, G, or `-` for
 * none), after a `?` for somebody nobody knows yet; then any of a coverage, an attitude, `3d` for a last contact so
 * many days ago, `@a` for the colleague who looks after them, `i4` for an influence, `>mentor` for the attitude wanted.
 */
export function memberOf(deal: Deal, text: string): { member: Member; rating: Rating } {
  const [letters = '', ...words] = text.split(' ');
  const isPlaceholder = letters.startsWith('?');
  const roles = [...letters].flatMap((letter) => LETTERS[letter] ?? []);
  const fields: Partial<Member> = { personId: isPlaceholder ? null : `person of ${text}`, displayName: text };
  const thought: Partial<Rating> = {};
  for (const role of roles) fields[ROLE_FIELDS[role]] = true;
  for (const word of words) {
    const days = /^(\d+)d$/.exec(word)?.[1];
    if (COVERAGES.has(word)) fields.coverage = word as Coverage;
    else if (ATTITUDES.has(word)) thought.attitude = word as Attitude;
    else if (days !== undefined) fields.lastContactOn = addDays(TODAY, -Number(days));
    else if (word.startsWith('@')) fields.coveredBy = word.slice(1);
    else if (word.startsWith('i')) thought.influence = Number(word.slice(1));
    else if (word.startsWith('>')) thought.attitudeWanted = word.slice(1) as Attitude;
    else throw new Error(`“${word}” says nothing of a member`);
  }
  const made = member(deal, fields);
  return { member: made, rating: rating(made, 'a', thought) };
}

/** Members and ratings from short texts, as `memberOf` reads them. */
export function buyingCenterOf(deal: Deal, texts: readonly string[]): { members: Member[]; ratings: Rating[] } {
  const made = texts.map((text) => memberOf(deal, text));
  return { members: made.map((one) => one.member), ratings: made.map((one) => one.rating) };
}
