import { describe, expect, it } from 'vitest';
import type { LintVerdict } from '../../../shared/domain/benefit-lint/verdict';
import type { Member } from '../../../shared/domain/buying-center/member';
import type { Rating } from '../../../shared/domain/buying-center/rating';
import type { Benefit, Motive } from '../../../shared/domain/needs/benefit';
import { motiveFit, type MotiveFit, type PersonFit } from '../../../shared/domain/needs/motive-fit';
import { needGraph } from '../../../shared/domain/needs/need-graph';
import { account, deal, member, rating } from '../../support/records/records';
import { benefitOf, linkOf } from './cards';

const sale = deal(account().id);
const everywhere = { has: () => true };

type Case = {
  /** Roles of the one member. */
  roles?: Partial<Member>;
  leading?: Motive | null;
  second?: Motive | null;
  /** Each: its fields, its verdict, and what it hangs on. */
  benefits?: (Partial<Benefit> & { verdict?: LintVerdict })[];
  links?: string[];
};

function fitOf({ roles = { isDecider: true }, leading = 'security', second = null, benefits = [], links = [] }: Case): MotiveFit {
  const boss = member(sale, { id: 'boss', ...roles });
  const verdicts = new Map(benefits.map(({ verdict = 'benefit' }, index) => [`b${index}`, verdict]));
  return motiveFit({
    members: [boss],
    ratings: [rating(boss, 'me', { leadingMotive: leading, secondMotive: second })],
    benefits: benefits.map(({ verdict: _verdict, ...fields }, index) => benefitOf(`b${index}`, { evidence: 'heard', motive: 'security', ...fields })),
    graph: needGraph(links.map((text) => linkOf(text)), { pain: everywhere, benefit: everywhere, member: everywhere }),
    verdictOf: ({ id }) => verdicts.get(id) ?? 'benefit',
  });
}

const SERVES = ['serves b0 boss'];
const THROUGH_PAIN = ['owner p boss', 'relieves b0 p'];

describe('the leading motive', () => {
  it.each<[name: string, status: PersonFit['status'], Case]>([
    ['a heard benefit serves them', 'answered', { benefits: [{}], links: SERVES }],
    ['a confirmed benefit serves them', 'answered', { benefits: [{ evidence: 'confirmed' }], links: SERVES }],
    ['a benefit eases a pain of theirs', 'answered', { benefits: [{}], links: THROUGH_PAIN }],
    ['an unsure one only asks, and counts', 'answered', { benefits: [{ verdict: 'unsure' }], links: SERVES }],
    ['a function somebody stood up for counts', 'answered', { benefits: [{ verdict: 'function', lintOverride: 'Heard on site' }], links: SERVES }],
    ['competence somebody stood up for counts', 'answered', { benefits: [{ verdict: 'competence', lintOverride: 'Heard on site' }], links: SERVES }],
    ['one of several is enough', 'answered', { benefits: [{}, { evidence: 'assumed' }], links: [...SERVES, 'serves b1 boss'] }],
    ['an influencer counts like a decider', 'answered', { roles: { isInfluencer: true }, benefits: [{}], links: SERVES }],
    ['a benefit led by another motive answers it besides', 'answered', { benefits: [{ motive: 'profit', otherMotives: ['joy', 'security'] }], links: SERVES }],
    ['nothing at all', 'gap', {}],
    ['an assumed benefit is a hope', 'gap', { benefits: [{ evidence: 'assumed' }], links: SERVES }],
    ['an assumed one stays out even when overruled', 'gap', { benefits: [{ evidence: 'assumed', verdict: 'function', lintOverride: 'Yes' }], links: SERVES }],
    ['a function is none', 'gap', { benefits: [{ verdict: 'function' }], links: SERVES }],
    ['competence is none', 'gap', { benefits: [{ verdict: 'competence' }], links: SERVES }],
    ['a blank reason overrules nothing', 'gap', { benefits: [{ verdict: 'function', lintOverride: '  ' }], links: SERVES }],
    ['a benefit without words is none', 'gap', { benefits: [{ text: ' ' }], links: SERVES }],
    ['a benefit for another motive', 'gap', { benefits: [{ motive: 'profit' }], links: SERVES }],
    ['a benefit that answers others besides', 'gap', { benefits: [{ motive: 'profit', otherMotives: ['joy'] }], links: SERVES }],
    ['a benefit that serves somebody else', 'gap', { benefits: [{}], links: ['serves b0 other'] }],
    ['a benefit that eases somebody else’s pain', 'gap', { benefits: [{}], links: ['owner p other', 'relieves b0 p'] }],
    ['a benefit nobody linked', 'gap', { benefits: [{}] }],
    ['a pain of theirs nothing eases', 'gap', { benefits: [{}], links: ['owner p boss'] }],
    ['only the second motive is answered', 'gap', { second: 'profit', benefits: [{ motive: 'profit' }], links: SERVES }],
    ['an influencer without an answer', 'gap', { roles: { isInfluencer: true } }],
    ['both roles are one gap', 'gap', { roles: { isDecider: true, isInfluencer: true } }],
    ['nobody knows it', 'unknown', { leading: null, benefits: [{}], links: SERVES }],
    ['a user is not asked', 'ignored', { roles: { isUser: true } }],
    ['a buyer is not asked', 'ignored', { roles: { isBuyer: true } }],
    ['somebody without a role is not asked', 'ignored', { roles: {} }],
  ])('%s: %s', (_name, status, given) => {
    const { people, gapCount } = fitOf(given);
    expect(people.map((person) => person.status)).toEqual([status]);
    expect(gapCount).toBe(status === 'gap' || status === 'unknown' ? 1 : 0);
  });
});

describe('the cells of a person', () => {
  it('say of each motive what answers it and whether it is wanted', () => {
    const { people } = fitOf({
      leading: 'security', second: 'joy',
      benefits: [{ motive: 'profit' }, { motive: 'prestige', evidence: 'assumed' }], links: ['serves b0 boss', 'serves b1 boss'],
    });
    expect(people[0]?.cells).toEqual([
      { motive: 'profit', wanted: null, answer: 'answered', benefitIds: ['b0'] },
      { motive: 'security', wanted: 'leading', answer: 'gap', benefitIds: [] },
      { motive: 'comfort', wanted: null, answer: 'none', benefitIds: [] },
      { motive: 'joy', wanted: 'second', answer: 'open', benefitIds: [] },
      { motive: 'prestige', wanted: null, answer: 'none', benefitIds: [] },
    ]);
  });

  it('never show a gap where nobody asks', () => {
    expect(fitOf({ roles: { isUser: true } }).people[0]?.cells.map(({ answer }) => answer)).toEqual(['none', 'none', 'none', 'none', 'none']);
  });

  it('count a benefit once that serves them and eases their pain', () => {
    const { people } = fitOf({ benefits: [{}], links: [...SERVES, ...THROUGH_PAIN] });
    expect(people[0]?.cells.find(({ motive }) => motive === 'security')?.benefitIds).toEqual(['b0']);
  });
});

describe('what colleagues say of a motive', () => {
  it.each<[string, Partial<Rating>[], Motive | null]>([
    ['the newest counts', [{ leadingMotive: 'joy', updatedAt: '2026-03-01T08:00:00.000Z' }, { leadingMotive: 'profit', updatedAt: '2026-03-02T08:00:00.000Z' }], 'profit'],
    ['silence takes nothing back', [{ leadingMotive: 'joy', updatedAt: '2026-03-01T08:00:00.000Z' }, { leadingMotive: null, updatedAt: '2026-03-02T08:00:00.000Z' }], 'joy'],
    ['nobody said anything', [], null],
  ])('%s', (_name, said, leading) => {
    const boss = member(sale, { isDecider: true });
    const ratings = said.map((fields, index) => rating(boss, `rater-${index}`, fields));
    const { people } = motiveFit({ members: [boss], ratings, benefits: [], graph: needGraph([], { pain: everywhere, benefit: everywhere, member: everywhere }), verdictOf: () => 'benefit' });
    expect(people[0]?.cells.find(({ wanted }) => wanted === 'leading')?.motive ?? null).toBe(leading);
  });
});
