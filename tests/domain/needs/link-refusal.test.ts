import { describe, expect, it } from 'vitest';
import { linkRefusal, type LinkRefusal } from '../../../shared/domain/needs/link-refusal';
import type { NeedEnd } from '../../../shared/domain/needs/need-ends';
import { needGraph } from '../../../shared/domain/needs/need-graph';
import { linkOf } from './cards';

const everywhere = { has: () => true };
const graph = needGraph([linkOf('relieves b1 p1')], { pain: everywhere, benefit: everywhere, member: everywhere });
const end = (text: string): NeedEnd => {
  const [type, id = ''] = text.split(' ');
  return { type: type as NeedEnd['type'], id };
};

describe('two cards', () => {
  it.each<[string, string, LinkRefusal | null]>([
    ['pain p1', 'benefit b2', null],
    ['benefit b1', 'member m1', null],
    ['pain p1', 'member m1', null],
    ['pain p1', 'benefit b1', { code: 'linked' }],
    ['pain p1', 'pain p1', { code: 'same-card' }],
    ['pain p1', 'pain p2', { code: 'same-kind', type: 'pain' }],
    ['benefit b1', 'benefit b2', { code: 'same-kind', type: 'benefit' }],
    ['member m1', 'member m2', { code: 'same-kind', type: 'member' }],
  ])('%s and %s', (a, b, refusal) => {
    expect(linkRefusal(end(a), end(b), graph)).toEqual(refusal);
    expect(linkRefusal(end(b), end(a), graph)).toEqual(refusal);
  });
});
