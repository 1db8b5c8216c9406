import { describe, expect, it } from 'vitest';
import { needsGaps } from '../../../shared/domain/needs/gaps';
import { needGraph } from '../../../shared/domain/needs/need-graph';
import { linkOf } from './cards';

const nodes = { pain: new Set(['p1', 'p2', 'p3']), benefit: new Set(['b1', 'b2', 'b3']), member: new Set(['m1', 'm2']) };
const records = (ids: Set<string>) => [...ids].map((id) => ({ id }));

describe('needGraph', () => {
  const graph = needGraph(
    [
      linkOf('owner p1 m1'),
      linkOf('owner p1 m2'),
      linkOf('relieves b1 p1'),
      linkOf('relieves b1 p2'),
      linkOf('serves b1 m1'),
      linkOf('serves b2 m2'),
    ],
    nodes,
  );

  it('answers from both ends', () => {
    expect(graph.neighbours('p1', 'owner')).toEqual(['m1', 'm2']);
    expect(graph.neighbours('m1', 'owner')).toEqual(['p1']);
    expect(graph.neighbours('b1', 'relieves')).toEqual(['p1', 'p2']);
    expect(graph.neighbours('p2', 'relieves')).toEqual(['b1']);
    expect(graph.neighbours('b3', 'serves')).toEqual([]);
    expect(graph.linksOf('m1').map(({ id }) => id)).toEqual(['owner p1 m1', 'serves b1 m1']);
  });

  it('leaves out links whose end is gone or of another type', () => {
    const dangling = needGraph([linkOf('owner p9 m1'), linkOf('owner p1 m9'), linkOf('relieves p1 b1'), linkOf('serves b1 p1')], nodes);
    expect(dangling.links).toEqual([]);
    expect(dangling.linksOf('p1')).toEqual([]);
  });

  it('counts a link made twice once', () => {
    const twice = needGraph([linkOf('owner p1 m1', 'here'), linkOf('owner p1 m1', 'there')], nodes);
    expect(twice.links.map(({ id }) => id)).toEqual(['here']);
    expect(twice.neighbours('p1', 'owner')).toEqual(['m1']);
  });
});

describe('needsGaps', () => {
  it.each([
    [
      'nothing linked: everything is a gap',
      [],
      { 'pain-without-benefit': ['p1', 'p2', 'p3'], 'benefit-without-pain': ['b1', 'b2', 'b3'], 'benefit-without-person': ['b1', 'b2', 'b3'] },
    ],
    [
      'a person who owns a pain eases nothing',
      ['owner p1 m1'],
      { 'pain-without-benefit': ['p1', 'p2', 'p3'], 'benefit-without-pain': ['b1', 'b2', 'b3'], 'benefit-without-person': ['b1', 'b2', 'b3'] },
    ],
    [
      'one benefit may ease several pains; pain and person are asked apart',
      ['relieves b1 p1', 'relieves b1 p2', 'serves b2 m1'],
      { 'pain-without-benefit': ['p3'], 'benefit-without-pain': ['b2', 'b3'], 'benefit-without-person': ['b1', 'b3'] },
    ],
    [
      'a link to somebody who has left is a gap again',
      ['relieves b1 p1', 'serves b1 m9'],
      { 'pain-without-benefit': ['p2', 'p3'], 'benefit-without-pain': ['b2', 'b3'], 'benefit-without-person': ['b1', 'b2', 'b3'] },
    ],
  ] as [string, string[], Record<string, string[]>][])('%s', (_name, links, gaps) => {
    const graph = needGraph(links.map((text) => linkOf(text)), nodes);
    expect(needsGaps(records(nodes.pain), records(nodes.benefit), graph)).toEqual(gaps);
  });
});
