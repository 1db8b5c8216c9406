import { describe, expect, it } from 'vitest';
import type { LintVerdict } from '../../../shared/domain/benefit-lint/verdict';
import type { Benefit } from '../../../shared/domain/needs/benefit';
import { needGraph } from '../../../shared/domain/needs/need-graph';
import { offerTrace } from '../../../shared/domain/offer/offer-trace';
import { account, deal, member } from '../../support/records/records';
import { argumentOf, benefitOf, linkOf, painOf } from '../needs/cards';

const sale = deal(account().id);
const people = [member(sale, { id: 'boss', isDecider: true }), member(sale, { id: 'expert', isInfluencer: true }), member(sale, { id: 'worker', isUser: true })];
const pains = [painOf('p1'), painOf('p2'), painOf('p3', { text: ' ' })];

type Given = { benefits?: (Partial<Benefit> & { verdict?: LintVerdict })[]; links?: string[]; argued?: string[] };

function traceOf({ benefits = [{}], links = [], argued = ['b1'] }: Given) {
  const verdicts = new Map(benefits.map(({ verdict = 'benefit' }, index) => [`b${index + 1}`, verdict]));
  const all = benefits.map(({ verdict: _verdict, ...fields }, index) => benefitOf(`b${index + 1}`, { evidence: 'heard', ...fields }));
  const known = (...ids: string[]) => new Set(ids);
  return offerTrace({
    arguments: argued.map((benefitId, index) => ({ ...argumentOf(`a${index}`, benefitId), orderKey: `a${index}` })),
    benefits: all,
    pains,
    members: people,
    graph: needGraph(links.map((text) => linkOf(text)), { pain: known('p1', 'p2', 'p3'), benefit: known(...all.map(({ id }) => id)), member: known('boss', 'expert', 'worker') }),
    verdictOf: ({ id }) => verdicts.get(id) ?? 'benefit',
  });
}

/** One line a paragraph: place, benefit, pains, people, what is missing. */
const lines = (given: Given): string[] =>
  traceOf(given).paragraphs.map(({ place, benefitId, painIds, memberIds, orphan }) =>
    `${place ?? '-'} ${benefitId} [${painIds.join(' ')}] [${memberIds.join(' ')}] ${orphan.join(' ')}`.trim(),
  );

describe('where each paragraph comes from', () => {
  it.each<[string, Given, string[]]>([
    ['a benefit with pain and person', { links: ['relieves b1 p1', 'owner p1 boss'] }, ['1 b1 [p1] [boss]']],
    ['people it serves and people whose pain it eases, each once', { links: ['serves b1 worker', 'serves b1 boss', 'relieves b1 p1', 'owner p1 boss', 'owner p1 expert'] }, ['1 b1 [p1] [worker boss expert]']],
    ['several pains', { links: ['relieves b1 p1', 'relieves b1 p2', 'owner p2 expert'] }, ['1 b1 [p1 p2] [expert]']],
    ['a pain nobody has', { links: ['relieves b1 p1'] }, ['1 b1 [p1] [] no-person']],
    ['a benefit for somebody without a pain', { links: ['serves b1 boss'] }, ['1 b1 [] [boss] no-pain']],
    ['a benefit from nowhere', {}, ['1 b1 [] [] no-pain no-person']],
    ['an assumed benefit gets into no document', { benefits: [{ evidence: 'assumed' }], links: ['relieves b1 p1', 'owner p1 boss'] }, ['- b1 [p1] [boss] assumed']],
    ['a function', { benefits: [{ verdict: 'function' }], links: ['relieves b1 p1', 'owner p1 boss'] }, ['- b1 [p1] [boss] function']],
    ['competence', { benefits: [{ verdict: 'competence' }], links: ['serves b1 boss'] }, ['- b1 [] [boss] competence no-pain']],
    ['a benefit that is gone', { argued: ['b9'] }, ['- b9 [] [] benefit-gone']],
    ['a benefit without words', { benefits: [{ text: ' ' }] }, ['- b1 [] [] benefit-gone']],
    ['places count what the document shows', { benefits: [{}, { evidence: 'assumed' }, {}], argued: ['b3', 'b2', 'b1'], links: ['relieves b3 p1', 'owner p1 boss'] }, ['1 b3 [p1] [boss]', '- b2 [] [] assumed no-pain no-person', '2 b1 [] [] no-pain no-person']],
    ['a benefit chosen twice is one paragraph', { argued: ['b1', 'b1'], links: ['relieves b1 p1', 'owner p1 boss'] }, ['1 b1 [p1] [boss]']],
  ])('%s', (_, given, expected) => {
    expect(lines(given)).toEqual(expected);
  });
});

describe('what nobody argues for', () => {
  it('is pains with words and people who decide', () => {
    const nothing = traceOf({ argued: [] });
    expect([nothing.unansweredPainIds, nothing.unaddressedMemberIds]).toEqual([['p1', 'p2'], ['boss', 'expert']]);
    const one = traceOf({ links: ['relieves b1 p1', 'owner p1 boss'] });
    expect([one.unansweredPainIds, one.unaddressedMemberIds]).toEqual([['p2'], ['expert']]);
  });

  it('a paragraph that gets into no document answers nothing', () => {
    const { unansweredPainIds, unaddressedMemberIds } = traceOf({ benefits: [{ evidence: 'assumed' }], links: ['relieves b1 p1', 'owner p1 boss'] });
    expect([unansweredPainIds, unaddressedMemberIds]).toEqual([['p1', 'p2'], ['boss', 'expert']]);
  });
});
