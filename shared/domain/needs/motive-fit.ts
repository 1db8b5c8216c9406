import { rolesOf, type Member } from '../buying-center/member';
import type { Rating } from '../buying-center/rating';
import type { Id } from '../schema/values';
import { MOTIVES, type Benefit, type Motive } from './benefit';
import { motivesOf } from './benefit-motives';
import { mayArgue, type VerdictOf } from './may-argue';
import type { NeedGraph } from './need-graph';

/**
 * How one motive of one person is answered.
 * `answered`: a clean benefit serves them or a pain of theirs. `gap`: their leading motive, and none does.
 * `open`: their second motive, and none does. `none`: nobody asked for it and nothing answers it.
 */
export type FitCell = { motive: Motive; wanted: 'leading' | 'second' | null; answer: 'answered' | 'gap' | 'open' | 'none'; benefitIds: readonly Id[] };

/** A person's row: `unknown` when nobody wrote down their leading motive, `gap` when it is not answered. */
export type PersonFit = { memberId: Id; counts: boolean; status: 'answered' | 'gap' | 'unknown' | 'ignored'; cells: readonly FitCell[] };

export type MotiveFit = {
  /** In the order of the members. */
  people: readonly PersonFit[];
  /** Deciders and influencers without a clean benefit for their leading motive, those whose motive is unknown among them. */
  gapCount: number;
};

type Input = {
  members: readonly Member[];
  ratings: readonly Rating[];
  benefits: readonly Benefit[];
  graph: NeedGraph;
  verdictOf: VerdictOf;
};

/**
 * Whom the benefits of a deal convince. Each decider and influencer needs at least one benefit that may be argued with,
 * serves them or eases a pain of theirs, and answers their leading motive. An unknown motive is a gap, too: nobody can
 * say that it is answered. Others have their answers shown and never count.
 */
export function motiveFit({ members, ratings, benefits, graph, verdictOf }: Input): MotiveFit {
  const clean = benefits.filter((benefit) => benefit.text.trim() !== '' && mayArgue(benefit, verdictOf(benefit)));
  const motives = motivesByMember(ratings);
  const people = members.map((member): PersonFit => {
    const roles = rolesOf(member);
    const counts = roles.includes('decider') || roles.includes('influencer');
    const own = benefitsFor(member.id, graph);
    const { leading, second } = motives.get(member.id) ?? UNKNOWN;
    const cells = MOTIVES.map((motive): FitCell => {
      const benefitIds = clean.filter((benefit) => own.has(benefit.id) && motivesOf(benefit).includes(motive)).map(({ id }) => id);
      const wanted = motive === leading ? 'leading' : motive === second ? 'second' : null;
      return { motive, wanted, benefitIds, answer: answerOf(benefitIds.length, counts ? wanted : null) };
    });
    const isAnswered = cells.some(({ wanted, answer }) => wanted === 'leading' && answer === 'answered');
    const status = !counts ? 'ignored' : leading === null ? 'unknown' : isAnswered ? 'answered' : 'gap';
    return { memberId: member.id, counts, status, cells };
  });
  return { people, gapCount: people.filter(({ status }) => status === 'gap' || status === 'unknown').length };
}

/** The benefits that are there for somebody: those that serve them and those that ease a pain of theirs. */
export function benefitsFor(memberId: Id, graph: NeedGraph): ReadonlySet<Id> {
  return new Set([
    ...graph.neighbours(memberId, 'serves'),
    ...graph.neighbours(memberId, 'owner').flatMap((painId) => graph.neighbours(painId, 'relieves')),
  ]);
}

function answerOf(benefits: number, wanted: FitCell['wanted']): FitCell['answer'] {
  if (benefits > 0) return 'answered';
  return wanted === 'leading' ? 'gap' : wanted === 'second' ? 'open' : 'none';
}

type Motives = { leading: Motive | null; second: Motive | null };
const UNKNOWN: Motives = { leading: null, second: null };

/** What the team knows of each member's motives: what was said last counts, whoever said it. */
function motivesByMember(ratings: readonly Rating[]): ReadonlyMap<Id, Motives> {
  const found = new Map<Id, Motives>();
  const newestFirst = [...ratings].sort((a, b) => compare(b.updatedAt, a.updatedAt) || compare(b.id, a.id));
  for (const { memberId, leadingMotive, secondMotive } of newestFirst) {
    const known = found.get(memberId) ?? UNKNOWN;
    found.set(memberId, { leading: known.leading ?? leadingMotive, second: known.second ?? secondMotive });
  }
  return found;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
