import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATTITUDES } from '../../../shared/domain/buying-center/rating';
import { helpProposal, helpQuestions, RATING_HELP, type HelpKind, type HelpProposal } from '../../../shared/domain/buying-center/rating-help';

const KINDS = Object.keys(RATING_HELP) as HelpKind[];

describe('what answers point to', () => {
  it.each<[string, string, string, string]>([
    ['us', 'coaches', 'inside', 'mentor'],
    // Coaching without anything inside is loud support; inside news from somebody undecided is no mentor either.
    ['us', 'coaches', 'answers', 'supporter'],
    ['open', 'coaches', 'inside', 'supporter'],
    ['us', 'speaks-for', 'answers', 'supporter'],
    ['us', 'nothing', 'answers', 'supporter'],
    ['us', 'objects', 'answers', 'neutral'],
    ['open', 'nothing', 'answers', 'neutral'],
    ['open', 'nothing', 'evades', 'neutral'],
    ['no-change', 'nothing', 'answers', 'neutral'],
    ['no-change', 'objects', 'answers', 'sceptic'],
    ['other', 'nothing', 'answers', 'sceptic'],
    ['other', 'objects', 'answers', 'sceptic'],
    ['other', 'objects', 'evades', 'opponent'],
    ['other', 'works-against', 'answers', 'opponent'],
    ['no-change', 'works-against', 'evades', 'opponent'],
  ])('prefers %s, %s, %s: %s', (prefers, acts, tells, attitude) => {
    expect(helpProposal('attitude', { prefers, acts, tells })).toEqual({ kind: 'attitude', attitude });
  });

  it.each<[string, string, string, number]>([
    ['seldom', 'no', 'never', 1],
    ['often', 'no', 'never', 2],
    ['always', 'no', 'never', 2],
    ['seldom', 'alone', 'sometimes', 3],
    ['often', 'delays', 'always', 4],
    ['always', 'alone', 'sometimes', 4],
    ['always', 'alone', 'always', 5],
  ])('heard %s, stops %s, asked %s: influence %i', (heard, stops, asked, influence) => {
    expect(helpProposal('influence', { heard, stops, asked })).toEqual({ kind: 'influence', influence });
  });

  it.each<[string, string, string, number]>([
    ['holds-on', 'blocked', 'risk', 1],
    ['waits', 'went-along', 'both', 3],
    ['first', 'pushed', 'chance', 5],
  ])('news %s, changed %s, weighs %s: adaptability %i', (news, changed, weighs, adaptability) => {
    expect(helpProposal('adaptability', { news, changed, weighs })).toEqual({ kind: 'adaptability', adaptability });
  });

  it.each<[Record<string, string>, string]>([
    [{ signs: 'alone', amount: 'yes' }, 'decides-alone'],
    [{ signs: 'alone', amount: 'no' }, 'co-decides'],
    [{ signs: 'together', amount: 'yes' }, 'co-decides'],
    [{ signs: 'together', amount: 'no' }, 'recommends'],
    [{ signs: 'no', votes: 'yes' }, 'recommends'],
    [{ signs: 'no', votes: 'no' }, 'none'],
  ])('%j: %s', (answers, formalAuthority) => {
    expect(helpProposal('formalAuthority', answers)).toEqual({ kind: 'formalAuthority', formalAuthority });
  });

  it.each<[Record<string, string>, string]>([
    [{ talks: 'never' }, 'none'],
    [{ talks: 'once', topics: 'worries', calls: 'yes' }, 'brief'],
    [{ talks: 'several', topics: 'facts', calls: 'no' }, 'regular'],
    [{ talks: 'several', topics: 'worries', calls: 'no' }, 'regular'],
    [{ talks: 'several', topics: 'worries', calls: 'yes' }, 'deep'],
  ])('%j: %s contact', (answers, coverage) => {
    expect(helpProposal('coverage', answers)).toEqual({ kind: 'coverage', coverage });
  });

  it.each<[string, string, HelpProposal]>([
    ['profit', 'profit', { kind: 'leadingMotive', leadingMotive: 'profit', secondMotive: null }],
    ['security', 'prestige', { kind: 'leadingMotive', leadingMotive: 'security', secondMotive: 'prestige' }],
  ])('asks first about %s, annoyed about %s', (first, annoyed, proposal) => {
    expect(helpProposal('leadingMotive', { first, annoyed })).toEqual(proposal);
  });
});

describe('the questions', () => {
  it('are two or three of each kind', () => {
    for (const kind of KINDS) expect([2, 3]).toContain(Object.keys(RATING_HELP[kind]).length);
  });

  it('of formal authority follow from who signs, and of contact end where there is none', () => {
    const ids = (kind: HelpKind, answers: Record<string, string>) => helpQuestions(kind, answers).map(({ id }) => id);
    expect(ids('formalAuthority', {})).toEqual(['signs']);
    expect(ids('formalAuthority', { signs: 'alone' })).toEqual(['signs', 'amount']);
    expect(ids('formalAuthority', { signs: 'no' })).toEqual(['signs', 'votes']);
    expect(ids('coverage', { talks: 'never' })).toEqual(['talks']);
    expect(ids('coverage', {})).toEqual(['talks', 'topics', 'calls']);
  });

  it('lead to a proposal when all are answered, and to none before or with an answer that is none', () => {
    const answersOf = (kind: HelpKind, pick: (most: number) => number): Record<string, string> => {
      const answers: Record<string, string> = {};
      for (let round = 0; round < 4; round += 1) {
        for (const { id, options } of helpQuestions(kind, answers)) answers[id] ??= options[pick(options.length)] ?? '';
      }
      return answers;
    };
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.gen(), (kind, gen) => {
        const answers = answersOf(kind, (count) => gen(fc.nat, { max: count - 1 }));
        expect(helpProposal(kind, answers)?.kind).toBe(kind);
        const [first = ''] = Object.keys(answers);
        const { [first]: _left, ...rest } = answers;
        expect(helpProposal(kind, rest)).toBeNull();
        expect(helpProposal(kind, { ...answers, [first]: 'nonsense' })).toBeNull();
      }),
    );
  });

  it('never make a friendlier answer look less friendly', () => {
    const rank = (answers: Record<string, string>): number => {
      const proposal = helpProposal('attitude', answers);
      return proposal?.kind === 'attitude' ? ATTITUDES.indexOf(proposal.attitude) : Number.NaN;
    };
    const { prefers, acts, tells } = RATING_HELP.attitude;
    const [allPrefers, allActs, allTells] = [Object.keys(prefers), Object.keys(acts), Object.keys(tells)];
    allPrefers.forEach((one, index) => {
      for (const act of allActs) {
        for (const tell of allTells) {
          const next = allPrefers[index + 1];
          if (next !== undefined) expect(rank({ prefers: one, acts: act, tells: tell })).toBeLessThanOrEqual(rank({ prefers: next, acts: act, tells: tell }));
        }
      }
    });
  });
});
