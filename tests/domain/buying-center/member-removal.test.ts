import { expect, it } from 'vitest';
import { memberRemoval } from '../../../shared/domain/buying-center/member-removal';
import type { NeedLink } from '../../../shared/domain/needs/need-link';
import { questionOf } from '../conversation-guide/questions';
import { account, bookkeeping, criterion, deal, member, pain, rating, relation } from '../../support/records/records';

it('takes along lines, opinions, links to needs and questions, and nothing of those who stay', () => {
  const sale = deal(account().id);
  const [a, b, c] = [member(sale), member(sale), member(sale)];
  const ab = relation(a, b);
  const bc = relation(b, c);
  const hurts = pain(sale);
  const owner = (toId: string): NeedLink => ({ type: 'needLink', ...bookkeeping(), accountId: sale.accountId, dealId: sale.id, kind: 'owner', fromId: hurts.id, toId });
  const [ofA, ofC] = [rating(a, 'me'), rating(c, 'me')];
  const [byA, byB] = [criterion(a), criterion(b)];
  const [linkA, linkB] = [owner(a.id), owner(b.id)];
  const [toA, toB] = [questionOf('q1', 'motive-unknown', { memberId: a.id }), questionOf('q2', '', { memberId: b.id, text: 'Who signs?' })];
  expect(memberRemoval([a], { relations: [ab, bc], ratings: [ofA, ofC], criteria: [byA, byB], needLinks: [linkA, linkB], guideQuestions: [toA, toB] })).toEqual([a, ab, ofA, byA, linkA, toA]);
});
