import { MOTIVES, type Motive } from '../needs/benefit';
import type { Coverage, FormalAuthority } from './member';
import type { Attitude } from './rating';

/**
 * Plain questions about what somebody does or says, for each value that is hard to name outright. What is seen is easier
 * to tell than what is thought, and two colleagues who answer the same come to the same value.
 */
export const RATING_HELP = {
  attitude: {
    prefers: { us: 2, open: 0, 'no-change': -1, other: -2 },
    acts: { coaches: 2, 'speaks-for': 1, nothing: 0, objects: -1, 'works-against': -2 },
    tells: { inside: 1, answers: 0, evades: -1 },
  },
  influence: {
    heard: { always: 2, often: 1, seldom: 0 },
    stops: { alone: 2, delays: 1, no: 0 },
    asked: { always: 2, sometimes: 1, never: 0 },
  },
  adaptability: {
    news: { first: 2, waits: 1, 'holds-on': 0 },
    changed: { pushed: 2, 'went-along': 1, blocked: 0 },
    weighs: { chance: 2, both: 1, risk: 0 },
  },
  formalAuthority: {
    signs: { alone: 0, together: 0, no: 0 },
    amount: { yes: 0, no: 0 },
    votes: { yes: 0, no: 0 },
  },
  coverage: {
    talks: { several: 2, once: 1, never: 0 },
    topics: { worries: 1, facts: 0 },
    calls: { yes: 1, no: 0 },
  },
  leadingMotive: {
    first: { profit: 0, security: 0, comfort: 0, joy: 0, prestige: 0 },
    annoyed: { profit: 0, security: 0, comfort: 0, joy: 0, prestige: 0 },
  },
} as const satisfies Record<string, Record<string, Record<string, number>>>;

export type HelpKind = keyof typeof RATING_HELP;
/** The option chosen for each question. */
export type HelpAnswers = Readonly<Record<string, string>>;
export type HelpQuestion = { id: string; options: readonly string[] };

/** What is proposed: values as they are written to the rating or, of the last two kinds, to the member. */
export type HelpProposal =
  | { kind: 'attitude'; attitude: Attitude }
  | { kind: 'influence'; influence: number }
  | { kind: 'adaptability'; adaptability: number }
  | { kind: 'leadingMotive'; leadingMotive: Motive; secondMotive: Motive | null }
  | { kind: 'formalAuthority'; formalAuthority: FormalAuthority }
  | { kind: 'coverage'; coverage: Coverage };

/** The questions to ask, in their order. Of formal authority the second follows from the first: for this amount, or a vote. */
export function helpQuestions(kind: HelpKind, answers: HelpAnswers): HelpQuestion[] {
  const questions = Object.entries<Record<string, number>>(RATING_HELP[kind]).map(([id, options]) => ({ id, options: Object.keys(options) }));
  const signs = answers['signs'];
  if (kind === 'coverage') return answers['talks'] === 'never' ? questions.slice(0, 1) : questions;
  if (kind !== 'formalAuthority') return questions;
  if (signs === undefined) return questions.slice(0, 1);
  return questions.filter(({ id }) => id === 'signs' || id === (signs === 'no' ? 'votes' : 'amount'));
}

/** What the answers point to; `null` until all questions are answered. */
export function helpProposal(kind: HelpKind, answers: HelpAnswers): HelpProposal | null {
  const asked = helpQuestions(kind, answers);
  const isComplete = asked.every(({ id, options }) => options.includes(answers[id] ?? ''));
  if (!isComplete) return null;
  const points = asked.reduce((sum, { id }) => sum + pointsOf(kind, id, answers[id] ?? ''), 0);
  switch (kind) {
    case 'attitude':
      return { kind, attitude: attitudeOf(points, answers) };
    case 'influence':
      return { kind, influence: ofFive(points) };
    case 'adaptability':
      return { kind, adaptability: ofFive(points) };
    case 'formalAuthority':
      return { kind, formalAuthority: authorityOf(answers) };
    case 'coverage':
      return { kind, coverage: coverageOf(points, answers) };
    case 'leadingMotive':
      return motivesOf(answers);
  }
}

function pointsOf(kind: HelpKind, question: string, option: string): number {
  const options: Record<string, Record<string, number>> = RATING_HELP[kind];
  return options[question]?.[option] ?? 0;
}

/** A mentor is more than a strong supporter: somebody who coaches us and tells us what others would not. */
function attitudeOf(points: number, { prefers, acts, tells }: HelpAnswers): Attitude {
  if (prefers === 'us' && acts === 'coaches' && tells === 'inside') return 'mentor';
  if (points >= 2) return 'supporter';
  if (points >= -1) return 'neutral';
  return points >= -3 ? 'sceptic' : 'opponent';
}

/** Of three answers worth up to two points each, on a scale from 1 to 5. */
const FIVE = [1, 2, 2, 3, 4, 4, 5] as const;
const ofFive = (points: number): number => FIVE[points] ?? 1;

function authorityOf({ signs, amount, votes }: HelpAnswers): FormalAuthority {
  if (signs === 'no') return votes === 'yes' ? 'recommends' : 'none';
  // Whose signature does not reach that far still has a say with those whose does.
  if (signs === 'together') return amount === 'yes' ? 'co-decides' : 'recommends';
  return amount === 'yes' ? 'decides-alone' : 'co-decides';
}

function coverageOf(points: number, { talks }: HelpAnswers): Coverage {
  if (talks === 'never') return 'none';
  if (talks === 'once') return 'brief';
  return points === 4 ? 'deep' : 'regular';
}

function motivesOf({ first, annoyed }: HelpAnswers): HelpProposal | null {
  const [leadingMotive, other] = [first, annoyed].map((answer) => MOTIVES.find((motive) => motive === answer));
  if (leadingMotive === undefined || other === undefined) return null;
  return { kind: 'leadingMotive', leadingMotive, secondMotive: other === leadingMotive ? null : other };
}
