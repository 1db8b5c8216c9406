import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LintVerdict } from '../../../shared/domain/benefit-lint/verdict';
import type { Member } from '../../../shared/domain/buying-center/member';
import { conversationGuide, MOST_QUESTIONS, type GuideItem, type PersonGuide } from '../../../shared/domain/conversation-guide/conversation-guide';
import type { GuideQuestion } from '../../../shared/domain/conversation-guide/guide-question';
import { movedQuestion } from '../../../shared/domain/conversation-guide/moved-question';
import { PAIN_POINTS, pointOfKey, questionKey, type OpenPoint } from '../../../shared/domain/conversation-guide/open-point';
import type { Benefit, Motive } from '../../../shared/domain/needs/benefit';
import { motiveFit } from '../../../shared/domain/needs/motive-fit';
import { needGraph } from '../../../shared/domain/needs/need-graph';
import type { Pain } from '../../../shared/domain/needs/pain';
import { account, deal, member, rating } from '../../support/records/records';
import { benefitOf, linkOf, painOf } from '../needs/cards';
import { questionOf } from './questions';

const sale = deal(account().id);
const everywhere = { has: () => true };

type Given = {
  /** Each member with their roles and, where known, their leading motive. */
  people?: Record<string, Partial<Member> & { leading?: Motive }>;
  pains?: Record<string, Partial<Pain>>;
  benefits?: Record<string, Partial<Benefit> & { verdict?: LintVerdict }>;
  links?: string[];
  questions?: GuideQuestion[];
};

/** Nothing is left to ask about such a pain. */
const COMPLETE: Partial<Pain> = { evidence: 'confirmed', yearlyCost: '1000', eventOn: '2026-09-01', consequences: 'Overtime' };

function guideOf({ people = { boss: {} }, pains = {}, benefits = {}, links = [], questions = [] }: Given): PersonGuide[] {
  const members = Object.entries(people).map(([id, { leading: _leading, ...fields }]) => member(sale, { id, ...fields }));
  const ratings = members.map((one) => rating(one, 'me', { leadingMotive: people[one.id]?.leading ?? null }));
  const graph = needGraph(links.map((text) => linkOf(text)), { pain: everywhere, benefit: everywhere, member: everywhere });
  const cards = Object.entries(benefits).map(([id, { verdict: _verdict, ...fields }]) => benefitOf(id, fields));
  const verdictOf = ({ id }: { id: string }): LintVerdict => benefits[id]?.verdict ?? 'benefit';
  const fit = motiveFit({ members, ratings, benefits: cards, graph, verdictOf });
  const painCards = Object.entries(pains).map(([id, fields]) => painOf(id, { ...COMPLETE, ...fields }));
  return conversationGuide({ members, pains: painCards, benefits: cards, graph, fit, verdictOf }, questions, '2026-03-25');
}

const keys = (guide: PersonGuide | undefined, list: 'open' | 'asked' | 'dropped' = 'open'): string[] => guide?.[list].map(({ key }) => key) ?? [];
const openOf = (given: Given): string[] => keys(guideOf(given)[0]);
const MINE = ['owner p boss'];

describe('what is asked', () => {
  it.each<[string, Given, string[]]>([
    ['nothing of a person without pains and without a say', {}, []],
    ['nothing of a pain that is complete', { pains: { p: {} }, links: MINE }, []],
    ['a pain nobody heard', { pains: { p: { evidence: 'assumed' } }, links: MINE }, ['hear:p']],
    ['a pain nobody confirmed', { pains: { p: { evidence: 'heard' } }, links: MINE }, ['confirm:p']],
    ['a cost', { pains: { p: { yearlyCost: null } }, links: MINE }, ['cost:p']],
    ['not for a cost of zero', { pains: { p: { yearlyCost: '0' } }, links: MINE }, []],
    ['a date', { pains: { p: { eventOn: null, eventText: 'Audit' } }, links: MINE }, ['date:p']],
    ['what follows', { pains: { p: { consequences: ' \n' } }, links: MINE }, ['consequence:p']],
    ['who feels a pain of nobody', { pains: { p: {} } }, ['owner:p']],
    ['not about a pain without words', { pains: { p: { text: ' ', yearlyCost: null } }, links: MINE }, []],
    ['not about the pain of somebody else', { people: { boss: {}, other: {} }, pains: { p: { yearlyCost: null } }, links: ['owner p other'] }, []],
    ['what leads a decider nobody knows', { people: { boss: { isDecider: true } } }, ['motive-unknown']],
    ['what would answer the motive of a decider', { people: { boss: { isDecider: true, leading: 'joy' } } }, ['motive-gap:joy']],
    ['what would answer the motive of an influencer', { people: { boss: { isInfluencer: true, leading: 'profit' } } }, ['motive-gap:profit']],
    ['no motive of a user', { people: { boss: { isUser: true, leading: 'joy' } } }, []],
    ['nothing once the motive is answered', { people: { boss: { isDecider: true, leading: 'joy' } }, benefits: { b: { motive: 'joy', evidence: 'heard' } }, links: ['serves b boss'] }, []],
    ['first whether an assumed benefit is the answer', { people: { boss: { isDecider: true, leading: 'joy' } }, benefits: { b: { motive: 'joy' } }, links: ['serves b boss'] }, ['hear-benefit:b', 'motive-gap:joy']],
    ['not whether a function is', { people: { boss: { isDecider: true, leading: 'joy' } }, benefits: { b: { motive: 'joy', verdict: 'function' } }, links: ['serves b boss'] }, ['motive-gap:joy']],
    ['whether a benefit for a pain of theirs holds', { pains: { p: {} }, benefits: { b: {} }, links: [...MINE, 'relieves b p'] }, ['hear-benefit:b']],
    ['not about the benefit of somebody else', { people: { boss: {}, other: {} }, benefits: { b: {} }, links: ['serves b other'] }, []],
  ])('asks %s', (_name, given, expected) => {
    expect(openOf(given)).toEqual(expected);
  });

  it.each<[string, Given['people'], string[]]>([
    ['users', { d: { isDecider: true, leading: 'profit' }, u: { isUser: true }, v: { isUser: true } }, ['u', 'v']],
    ['the initiator where no user is known', { d: { isDecider: true, leading: 'profit' }, i: { isInitiator: true } }, ['i']],
    ['the buyer where nobody else is known', { a: {}, b: { isBuyer: true } }, ['b']],
    ['everybody where no role is known', { a: {}, b: {} }, ['a', 'b']],
  ])('puts pains of nobody to %s', (_name, people, expected) => {
    const asked = guideOf({ people: people ?? {}, pains: { p: {} } }).filter((guide) => keys(guide).includes('owner:p'));
    expect(asked.map(({ memberId }) => memberId)).toEqual(expected);
  });

  it('asks every owner of a pain, since either may be met first', () => {
    const guides = guideOf({ people: { a: {}, b: {} }, pains: { p: { yearlyCost: null } }, links: ['owner p a', 'owner p b'] });
    expect(guides.map((guide) => keys(guide))).toEqual([['cost:p'], ['cost:p']]);
  });
});

describe('what comes first', () => {
  it.each<[string, Given, string[]]>([
    ['a motive before any pain', { people: { boss: { isDecider: true } }, pains: { p: { evidence: 'assumed', urgency: 10 } }, links: MINE }, ['motive-unknown', 'hear:p']],
    ['the more urgent pain', { pains: { p: { urgency: 3, yearlyCost: null }, q: { urgency: 8, yearlyCost: null } }, links: [...MINE, 'owner q boss'] }, ['cost:q', 'cost:p']],
    ['what nobody heard, then its cost, then its date', { pains: { p: { urgency: 8, evidence: 'assumed', yearlyCost: null, eventOn: null } }, links: MINE }, ['hear:p', 'cost:p', 'date:p']],
    ['the cost of a burning pain before hearing of one that smoulders', { pains: { p: { urgency: 2, evidence: 'assumed' }, q: { urgency: 9, yearlyCost: null } }, links: [...MINE, 'owner q boss'] }, ['cost:q', 'hear:p']],
    ['the figure a benefit waits for', { pains: { p: { yearlyCost: null }, q: { yearlyCost: null } }, benefits: { b: { evidence: 'heard' } }, links: [...MINE, 'owner q boss', 'relieves b q'] }, ['cost:q', 'cost:p']],
    ['the larger sum among equals', { pains: { p: { evidence: 'heard', yearlyCost: '9000' }, q: { evidence: 'heard', yearlyCost: '38000' } }, links: [...MINE, 'owner q boss'] }, ['confirm:q', 'confirm:p']],
    ['the user’s order among the rest', { pains: { q: { yearlyCost: null }, p: { yearlyCost: null } }, links: [...MINE, 'owner q boss'] }, ['cost:q', 'cost:p']],
  ])('%s', (_name, given, expected) => {
    expect(openOf(given)).toEqual(expected);
  });

  it('says what an answer would unlock', () => {
    const [guide] = guideOf({
      people: { boss: { isDecider: true, leading: 'security' } },
      pains: { p: { urgency: 9, evidence: 'heard', yearlyCost: '38000' }, q: { yearlyCost: null } },
      benefits: { b: { motive: 'security' }, c: { motive: 'profit', yearlyValue: '5000' } },
      links: [...MINE, 'owner q boss', 'serves b boss', 'relieves c q'],
    });
    expect(guide?.open.map(({ key, reason }) => [key, reason])).toEqual([
      ['hear-benefit:b', { code: 'hear-for-motive', motive: 'security' }],
      ['motive-gap:security', { code: 'motive-gap', motive: 'security' }],
      ['cost:q', { code: 'cost', benefits: 1 }],
      ['hear-benefit:c', { code: 'hear-benefit', amount: '5000' }],
      ['confirm:p', { code: 'confirm', amount: '38000' }],
    ]);
  });

  it('asks at most three questions about one pain and seven in all, and says how many found no room', () => {
    const empty = { evidence: 'assumed', yearlyCost: null, eventOn: null, consequences: '' } as const;
    const pains = { p: { ...empty, urgency: 9 }, q: { ...empty, urgency: 8 }, r: { ...empty, urgency: 7 } };
    const [guide] = guideOf({ pains, links: ['p', 'q', 'r'].map((pain) => `owner ${pain} boss`) });
    // Of each pain hear, cost and date: 74, 65, 51 · 68, 60, 47 · 62, 55, 43 by the weights.
    expect(keys(guide)).toEqual(['hear:p', 'hear:q', 'cost:p', 'hear:r', 'cost:q', 'cost:r', 'date:p']);
    expect(guide?.more).toBe(2);
  });
});

describe('what the user decided', () => {
  const three: Given = { pains: { p: { evidence: 'assumed', yearlyCost: null, eventOn: null } }, links: MINE };

  it('keeps own questions at the end and own words at their place', () => {
    const questions = [questionOf('own', '', { text: 'Who signs?' }), questionOf('x', 'cost:p', { text: 'What does one stop cost you?' })];
    const [guide] = guideOf({ ...three, questions });
    expect(guide?.open.map(({ key, record }) => [key, record?.text])).toEqual([['hear:p', undefined], ['cost:p', 'What does one stop cost you?'], ['date:p', undefined], ['own', 'Who signs?']]);
  });

  it('puts placed questions first', () => {
    const questions = [questionOf('x', 'date:p', { orderKey: 'a1' }), questionOf('own', '', { text: 'Who signs?', orderKey: 'a0' })];
    expect(openOf({ ...three, questions })).toEqual(['own', 'date:p', 'hear:p', 'cost:p']);
  });

  it('leaves a dropped question out, remembers it, and lets the next one in', () => {
    const [guide] = guideOf({ ...three, questions: [questionOf('x', 'hear:p', { isDropped: true })] });
    expect([keys(guide), keys(guide, 'dropped')]).toEqual([['cost:p', 'date:p'], ['hear:p']]);
  });

  it('forgets a dropped question whose point is closed', () => {
    const [guide] = guideOf({ pains: { p: {} }, links: MINE, questions: [questionOf('x', 'hear:p', { isDropped: true })] });
    expect([keys(guide), keys(guide, 'dropped'), keys(guide, 'asked')]).toEqual([[], [], []]);
  });

  it('keeps what was asked, open or closed, with the last answer first', () => {
    const questions = [
      questionOf('x', 'hear:p', { isAsked: true, answeredOn: '2026-03-01' }),
      questionOf('y', 'cost:q', { isAsked: true, answer: '900 a time', answeredOn: '2026-03-02' }),
      questionOf('own', '', { text: 'Who signs?', isAsked: true }),
    ];
    const [guide] = guideOf({ ...three, questions });
    expect([keys(guide), keys(guide, 'asked')]).toEqual([['cost:p', 'date:p'], ['cost:q', 'hear:p', 'own']]);
    expect(guide?.asked[0]).toMatchObject({ point: { kind: 'cost', painId: 'q' }, reason: null });
  });

  it.each([
    ['2026-03-25', []],
    ['2026-03-24', ['confirm:p']],
  ])('does not ask whoever spoke of a pain today to confirm it, but asks others: said on %s', (answeredOn, ofBoss) => {
    const questions = [questionOf('x', 'cost:p', { isAsked: true, answeredOn })];
    const guides = guideOf({ people: { boss: {}, other: {} }, pains: { p: { evidence: 'heard' } }, links: [...MINE, 'owner p other'], questions });
    expect(guides.map((guide) => keys(guide))).toEqual([ofBoss, ['confirm:p']]);
  });

  it('takes the newest decision of two that were made apart', () => {
    const questions = [
      questionOf('x', 'hear:p', { isDropped: true, updatedAt: '2026-03-02T09:00:00.000Z' }),
      questionOf('y', 'hear:p', { text: 'Is it so?', updatedAt: '2026-03-02T10:00:00.000Z' }),
    ];
    expect(openOf({ ...three, questions })).toContain('hear:p');
  });

  it('makes room for questions the user wants, also beyond seven', () => {
    const pains = Object.fromEntries(['p', 'q', 'r'].map((id) => [id, { evidence: 'assumed', yearlyCost: null, eventOn: null } as const]));
    const links = Object.keys(pains).map((id) => `owner ${id} boss`);
    const wanted = (count: number): GuideQuestion[] => Array.from({ length: count }, (_, index) => questionOf(`own${index}`, '', { text: 'Why?' }));
    expect(openOf({ pains, links, questions: wanted(2) })).toHaveLength(7);
    expect(openOf({ pains, links, questions: wanted(9) })).toHaveLength(9);
  });

  it('leaves the questions to others alone', () => {
    const guides = guideOf({ people: { boss: {}, other: {} }, questions: [questionOf('own', '', { text: 'Who signs?', memberId: 'other' })] });
    expect(guides.map((guide) => keys(guide))).toEqual([[], ['own']]);
  });
});

describe('the name of an open point', () => {
  const points: OpenPoint[] = [
    ...PAIN_POINTS.map((kind): OpenPoint => ({ kind, painId: '0195ce7c-2c00-7000-8000-000000000009' })),
    { kind: 'motive-unknown' },
    { kind: 'motive-gap', motive: 'prestige' },
    { kind: 'hear-benefit', benefitId: '0195ce7c-2c00-7000-8000-000000000009' },
  ];
  it.each(points.map((point) => [questionKey(point), point] as const))('%s is read back', (key, point) => {
    expect(pointOfKey(key)).toEqual(point);
  });
  it.each(['', 'cost', 'cost:', 'motive-gap:greed', 'weather:x'])('%j is none', (key) => {
    expect(pointOfKey(key)).toBeNull();
  });
});

it('never asks the same twice, never of a closed point, and no more than seven by itself', () => {
  const evidence = fc.constantFrom('assumed' as const, 'heard' as const, 'confirmed' as const);
  const aPain = fc.record({ evidence, urgency: fc.integer({ min: 1, max: 10 }), yearlyCost: fc.constantFrom(null, '10', '2000'), eventOn: fc.constantFrom(null, '2026-09-01'), consequences: fc.constantFrom('', 'x') });
  const state = fc.record({
    pains: fc.array(aPain, { maxLength: 8 }),
    benefits: fc.array(fc.record({ evidence, motive: fc.constantFrom('profit' as const, 'joy' as const) }), { maxLength: 4 }),
    joined: fc.array(fc.tuple(fc.constantFrom('owner', 'relieves', 'serves'), fc.nat(7), fc.nat(7)), { maxLength: 20 }),
    isDecider: fc.boolean(),
    leading: fc.constantFrom(undefined, 'joy' as const),
  });
  fc.assert(
    fc.property(state, ({ pains, benefits, joined, isDecider, leading }) => {
      const painCards = Object.fromEntries(pains.map((fields, index) => [`p${index}`, fields]));
      const links = joined.map(([kind, a, b]) => (kind === 'owner' ? `owner p${a} ${b % 2 === 0 ? 'boss' : 'other'}` : kind === 'relieves' ? `relieves b${a} p${b}` : `serves b${a} boss`));
      const guides = guideOf({
        people: { boss: { isDecider, ...(leading === undefined ? {} : { leading }) }, other: { isUser: true } },
        pains: painCards,
        benefits: Object.fromEntries(benefits.map((fields, index) => [`b${index}`, fields])),
        links,
      });
      for (const { open } of guides) {
        expect(open.length).toBeLessThanOrEqual(MOST_QUESTIONS);
        expect(new Set(open.map(({ key }) => key)).size).toBe(open.length);
        for (const { point } of open) {
          if (point?.kind === 'cost') expect(painCards[point.painId]?.yearlyCost).toBeNull();
          if (point?.kind === 'hear') expect(painCards[point.painId]?.evidence).toBe('assumed');
        }
      }
    }),
  );
});

describe('moving a question', () => {
  const items = ['a', 'b', 'c', 'd'].map((key) => ({ key, point: null, reason: null, record: null }));
  const places = (open: readonly GuideItem[], from: number, to: number): string[] => {
    const moved = movedQuestion(open, from, to);
    return [...moved].sort((a, b) => (a.orderKey < b.orderKey ? -1 : 1)).map(({ item }) => item.key);
  };

  it.each([
    [3, 0, ['d']],
    [2, 1, ['a', 'c']],
    [0, 2, ['b', 'c', 'a']],
    [1, 9, ['a', 'c', 'd', 'b']],
    [1, 1, []],
    [9, 0, []],
  ])('from %i to %i places all down to it', (from, to, expected) => {
    expect(places(items, from, to)).toEqual(expected);
  });

  it('keeps what was placed before in its place', () => {
    const placed = [...'abc'].map((key, index) => ({ key, point: null, reason: null, record: questionOf(key, '', { orderKey: `a${index}` }) }));
    expect(movedQuestion([...placed, items[3]!], 1, 0).map(({ item, orderKey }) => [item.key, orderKey])).toEqual([['b', 'a0'], ['a', 'a1']]);
  });
});
