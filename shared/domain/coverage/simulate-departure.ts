import type { Role } from '../buying-center/member';
import type { Relation } from '../buying-center/relation';
import { evaluateCoverage, type CoverageReason, type CoverageResult } from './evaluate-coverage';
import { standingsOf, type Standing } from './member-standing';
import type { NextContactsInput } from './next-contacts';

/**
 * Why the way to somebody would be cut:
 * - `unreachable`: nobody of ours speaks with them, and no line leads to them from anybody we do speak with.
 * - `no-mentor`: the one mentor with a line to them is gone.
 */
export type ThreadCause = 'unreachable' | 'no-mentor';

export type Departure = {
  /** Roles nobody else is known to hold, in the order of the decision process. */
  lostRoles: Role[];
  /** Members the way to whom is cut, in the order of the members. */
  brokenThreads: { memberId: string; causes: ThreadCause[] }[];
  /** Members who reported to the one who goes, and to nobody else. */
  orphanedReports: string[];
  coverageBefore: CoverageResult;
  coverageAfter: CoverageResult;
  /** What the light would say and does not say today, or says more sharply then. */
  newReasons: CoverageReason[];
};

/** What breaks when a member leaves. Nothing is changed by it. */
export function simulateDeparture(state: NextContactsInput, memberId: string): Departure {
  const members = state.members.filter(({ id }) => id !== memberId);
  const ratings = state.ratings.filter((rating) => rating.memberId !== memberId);
  const relations = state.relations.filter(({ fromId, toId }) => fromId !== memberId && toId !== memberId);
  const before = standingsOf(state.members, state.ratings);
  const after = standingsOf(members, ratings);
  const coverageBefore = evaluateCoverage(state);
  const coverageAfter = evaluateCoverage({ ...state, members, ratings });
  return {
    lostRoles: lostRoles(before, after, memberId),
    brokenThreads: brokenThreads({ standings: before, relations: state.relations }, { standings: after, relations }),
    orphanedReports: orphanedReports(members, state.relations, relations, memberId),
    coverageBefore,
    coverageAfter,
    newReasons: coverageAfter.reasons.filter((reason) => !coverageBefore.reasons.some((other) => isSameReason(other, reason))),
  };
}

type Network = { standings: readonly Standing[]; relations: readonly Relation[] };

function lostRoles(before: readonly Standing[], after: readonly Standing[], memberId: string): Role[] {
  const leaver = before.find(({ member }) => member.id === memberId);
  if (leaver === undefined || leaver.isPlaceholder) return [];
  return leaver.roles.filter((role) => !after.some(({ isPlaceholder, roles }) => !isPlaceholder && roles.includes(role)));
}

function brokenThreads(before: Network, after: Network): Departure['brokenThreads'] {
  const [reachedBefore, reachedAfter] = [reached(before), reached(after)];
  const [mentoredBefore, mentoredAfter] = [nextToMentor(before), nextToMentor(after)];
  return after.standings.flatMap(({ member: { id } }) => {
    const causes: ThreadCause[] = [];
    if (reachedBefore.has(id) && !reachedAfter.has(id)) causes.push('unreachable');
    if (mentoredBefore.has(id) && !mentoredAfter.has(id)) causes.push('no-mentor');
    return causes.length === 0 ? [] : [{ memberId: id, causes }];
  });
}

/** Everybody we speak with, and everybody a chain of lines leads to from them. A conflict leads nowhere. */
function reached({ standings, relations }: Network): Set<string> {
  const neighbours = neighboursOf(relations);
  const ids = new Set(standings.filter(({ isInContact }) => isInContact).map(({ member }) => member.id));
  // A set that grows while it is walked through is walked through to its end.
  for (const id of ids) for (const next of neighbours.get(id) ?? []) ids.add(next);
  return ids;
}

/** Mentors and everybody who has a line to one. */
function nextToMentor({ standings, relations }: Network): Set<string> {
  const neighbours = neighboursOf(relations);
  const mentors = standings.filter(({ attitude, isPlaceholder }) => attitude === 'mentor' && !isPlaceholder);
  return new Set(mentors.flatMap(({ member: { id } }) => [id, ...(neighbours.get(id) ?? [])]));
}

function neighboursOf(relations: readonly Relation[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const connect = (from: string, to: string): void => {
    const known = neighbours.get(from);
    if (known === undefined) neighbours.set(from, [to]);
    else known.push(to);
  };
  for (const { kind, fromId, toId } of relations) {
    if (kind === 'conflict') continue;
    connect(fromId, toId);
    connect(toId, fromId);
  }
  return neighbours;
}

function orphanedReports(
  members: readonly { id: string }[],
  before: readonly Relation[],
  after: readonly Relation[],
  bossId: string,
): string[] {
  const reports = (relations: readonly Relation[], id: string): Relation[] =>
    relations.filter(({ kind, fromId, toId }) => kind === 'reports-to' && fromId === id && toId !== id);
  return members
    .map(({ id }) => id)
    .filter((id) => reports(before, id).some(({ toId }) => toId === bossId) && reports(after, id).length === 0);
}

function isSameReason(a: CoverageReason, b: CoverageReason): boolean {
  return a.code === b.code && a.severity === b.severity && a.params['role'] === b.params['role'];
}
