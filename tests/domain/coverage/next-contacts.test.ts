import { describe, expect, it } from 'vitest';
import { rulesOfWorkspace } from '../../../shared/domain/coverage/default-rules';
import { nextContacts, type ContactReason } from '../../../shared/domain/coverage/next-contacts';
import type { Relation } from '../../../shared/domain/buying-center/relation';
import { account, deal, relation } from '../../support/records/records';
import { buyingCenterOf, TODAY } from './buying-center-of';

const sale = deal(account().id, { amount: '300000', currency: 'EUR', buyClass: 'new-task' });

/** `decider-stale 40`, `attitude-gap sceptic neutral`. */
const short = ({ code, params }: ContactReason): string => [code, ...Object.values(params)].join(' ');

type Line = [kind: Relation['kind'], from: number, to: number];

/** Index of each member to see, the reasons, and the index of who could introduce us. */
function suggested(texts: string[], lines: Line[] = [], of = sale): [index: number, reasons: string[], by?: number][] {
  const { members, ratings } = buyingCenterOf(of, texts);
  const relations = lines.flatMap(([kind, from, to]) => {
    const [a, b] = [members[from], members[to]];
    return a === undefined || b === undefined ? [] : [relation(a, b, { kind })];
  });
  const indexOf = (id: string): number => members.findIndex((member) => member.id === id);
  return nextContacts({ deal: of, members, ratings, relations, rules: rulesOfWorkspace([]), today: TODAY }).map((next) => {
    const entry: [number, string[]] = [indexOf(next.memberId), next.reasons.map(short)];
    return next.introducedById === null ? entry : [...entry, indexOf(next.introducedById)];
  });
}

describe('a member is to be seen', () => {
  it.each<[what: string, member: string, reasons: string[]]>([
    ['who decides and was never met', 'D neutral', ['decider-without-contact']],
    ['who decides, was never met and is against us', 'D opponent i5', ['decider-without-contact', 'strong-sceptic opponent 5']],
    ['who decides and was met too long ago for a large new task', 'D brief 31d supporter', ['decider-stale 31']],
    ['who is sceptical and weighs much', 'F regular 1d sceptic i4', ['strong-sceptic sceptic 4']],
    ['whose role is asked for and nobody else is spoken with', 'B neutral', ['role-without-contact buyer']],
    ['who must be found first', '?B', ['role-unnamed buyer']],
    ['who weighs much and was never met', '- neutral i4', ['influential-without-contact 4']],
    ['who could think better of us', '- brief neutral >supporter', ['attitude-gap neutral supporter']],
    ['who is met regularly and was not for long', '- regular 46d neutral', ['stale 46']],
    ['who is met deeply and was not for a month', '- deep 31d neutral', ['stale 31']],
    ['whose contact is brief and old', '- brief 91d neutral', ['stale 91']],
    ['whom nobody rated yet', '- brief', ['not-rated']],
    ['who has a role and was never rated or met', 'U', ['role-without-contact user', 'not-rated']],
  ])('%s', (_what, member, reasons) => {
    expect(suggested([member])).toEqual([[0, reasons]]);
  });

  it.each<[what: string, member: string]>([
    ['who decides and was met lately', 'D brief 30d neutral'],
    ['who is sceptical and weighs little', '- brief sceptic i3'],
    ['who is met regularly and was lately', '- regular 45d neutral'],
    ['who is met deeply and was lately', '- deep 30d neutral'],
    ['whose contact is brief and not old', '- brief 90d neutral'],
    ['who thinks of us as we want it', '- brief supporter >supporter'],
    ['who thinks better of us than we want', '- brief mentor >neutral'],
    ['whom nobody knows, for a role nobody asks for', '?-'],
    ['who has no part yet', '-'],
  ])('not: %s', (_what, member) => {
    expect(suggested([member])).toEqual([]);
  });

  it('for a role only while nobody else in it is spoken with', () => {
    expect(suggested(['B neutral', 'B brief neutral'])).toEqual([]);
    expect(suggested(['?B', 'B brief neutral'])).toEqual([]);
  });

  it('for a decider after the days the rules allow, or sixty where they say nothing', () => {
    const small = deal(sale.accountId, { amount: '5000', buyClass: 'straight-rebuy' });
    expect(suggested(['D brief 60d neutral', 'D brief 61d neutral'], [], small)).toEqual([[1, ['decider-stale 61']]]);
    const straight = deal(sale.accountId, { amount: '300000', buyClass: 'modified-rebuy' });
    expect(suggested(['D brief 60d neutral', 'D brief 61d neutral'], [], straight)).toEqual([[1, ['decider-stale 61']]]);
  });
});

describe('the order', () => {
  it('is by the heaviest reason', () => {
    expect(
      suggested(['- brief', '- deep 31d neutral', '- brief neutral >mentor', '- neutral i5', '?B', 'U neutral', 'F brief 1d sceptic i4', 'D neutral']).map(([index]) => index),
    ).toEqual([7, 6, 5, 4, 3, 2, 1, 0]);
  });

  it('is by all reasons among those with the same heaviest, then by influence, then as on the map', () => {
    expect(suggested(['D neutral', 'D neutral', 'D neutral i3', 'D neutral >supporter']).map(([index]) => index)).toEqual([3, 2, 0, 1]);
  });
});

describe('an introduction comes from', () => {
  it('a mentor before a supporter who weighs more', () => {
    expect(suggested(['D neutral', '- brief supporter i5', '- brief mentor i1'], [['informal', 1, 0], ['influence', 2, 0]])).toEqual([
      [0, ['decider-without-contact'], 2],
    ]);
  });

  it('the supporter who weighs more', () => {
    expect(suggested(['D neutral', '- brief supporter i1', '- brief supporter i3'], [['reports-to', 1, 0], ['reports-to', 2, 0]])).toEqual([
      [0, ['decider-without-contact'], 2],
    ]);
  });

  it.each<[what: string, lines: Line[], friend: string]>([
    ['somebody in conflict with them', [['conflict', 1, 0]], '- brief mentor'],
    ['somebody without a line to them', [], '- brief mentor'],
    ['somebody neutral', [['informal', 1, 0]], '- brief neutral'],
    ['somebody we do not speak with', [['informal', 1, 0]], '- mentor'],
  ])('never from %s', (_what, lines, friend) => {
    expect(suggested(['D neutral', friend], lines)).toEqual([[0, ['decider-without-contact']]]);
  });

  it('nobody where we are in contact already', () => {
    expect(suggested(['D brief 40d neutral', '- brief mentor'], [['informal', 1, 0]])).toEqual([[0, ['decider-stale 40']]]);
  });
});
