import { describe, expect, it } from 'vitest';
import { linkBetween, type NeedEnd } from '../../../shared/domain/needs/need-ends';

const pain: NeedEnd = { type: 'pain', id: 'p' };
const benefit: NeedEnd = { type: 'benefit', id: 'b' };
const member: NeedEnd = { type: 'member', id: 'm' };

describe('linkBetween', () => {
  it.each([
    [pain, member, { kind: 'owner', fromId: 'p', toId: 'm' }],
    [benefit, pain, { kind: 'relieves', fromId: 'b', toId: 'p' }],
    [benefit, member, { kind: 'serves', fromId: 'b', toId: 'm' }],
    [pain, { type: 'pain', id: 'p2' }, null],
    [benefit, { type: 'benefit', id: 'b2' }, null],
    [member, { type: 'member', id: 'm2' }, null],
    [pain, pain, null],
  ] as [NeedEnd, NeedEnd, unknown][])('joins %o and %o in either direction', (a, b, link) => {
    expect(linkBetween(a, b)).toEqual(link);
    expect(linkBetween(b, a)).toEqual(link);
  });
});
