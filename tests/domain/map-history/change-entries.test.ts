import { describe, expect, it } from 'vitest';
import { Edit } from '../../../shared/document/edit';
import { changeEntries } from '../../../shared/domain/map-history/change-entries';
import type { Member } from '../../../shared/domain/buying-center/member';
import type { MemberChange } from '../../../shared/domain/map-history/member-change';
import { timelineOf } from '../../../shared/domain/map-history/timeline';
import { account, deal, member, pain, rating, relation } from '../../support/records/records';

const sale = deal(account().id);
const anna: Member = member(sale, { isUser: true });
const boss = member(sale, { isDecider: true, displayName: 'Boss', position: { x: 10, y: 20 } });
const line = relation(anna, boss, { kind: 'influence', strength: 3 });
const opinion = rating(boss, 'me', { attitude: 'sceptic' });

let count = 0;
const at = (now: string) => ({ now, byId: 'me', newId: () => `entry ${String((count += 1)).padStart(3, '0')}` });
const NOON = '2026-03-25T12:00:00.000Z';
const entriesOf = (build: (edit: Edit) => void, now = NOON): MemberChange[] => {
  const edit = new Edit();
  build(edit);
  return changeEntries(edit.diff, at(now));
};
const short = ({ subject, field, from, to }: MemberChange): string => `${subject} ${field} ${from}→${to}`;

describe('what is written down', () => {
  it.each<[what: string, build: (edit: Edit) => void, entries: string[]]>([
    ['a member who comes', (edit) => edit.add(anna), ['member exists false→true']],
    ['a role', (edit) => edit.update(anna, { isBuyer: true }), ['member isBuyer false→true']],
    ['two fields of one member', (edit) => edit.update(anna, { coverage: 'deep', coveredBy: 'me' }), ['member coverage none→deep', 'member coveredBy null→me']],
    ['an attitude', (edit) => edit.update(opinion, { attitude: 'supporter' }), ['rating attitude sceptic→supporter']],
    ['a first opinion', (edit) => edit.add(opinion), ['rating exists false→true', 'rating attitude null→sceptic']],
    ['a line', (edit) => edit.add(line), ['relation exists false→true']],
    ['the strength of a line', (edit) => edit.update(line, { strength: -2 }), ['relation strength 3→-2']],
    ['a line that is turned', (edit) => edit.update(line, { fromId: boss.id, toId: anna.id }), [`relation fromId ${anna.id}→${boss.id}`, `relation toId ${boss.id}→${anna.id}`]],
    ['a line that goes', (edit) => edit.remove(line), ['relation exists true→false']],
    ['nothing of a place, a name or a note', (edit) => edit.update(anna, { position: { x: 1, y: 1 }, displayName: 'A', note: 'n' }), []],
    ['nothing of other records', (edit) => edit.add(pain(sale)).update(sale, { amount: '5' }), []],
    ['nothing of a step that ends where it began', (edit) => edit.update(anna, { isBuyer: true }).update(anna, { isBuyer: false }), []],
  ])('%s', (_what, build, entries) => {
    expect(entriesOf(build).map(short)).toEqual(entries);
  });

  it('names deal, moment, colleague and whom it is about', () => {
    expect(entriesOf((edit) => edit.add(line))[0]).toMatchObject({
      type: 'memberChange', accountId: sale.accountId, dealId: sale.id, on: NOON, byId: 'me', subjectId: line.id, memberId: anna.id, otherId: boss.id,
    });
    expect(entriesOf((edit) => edit.update(opinion, { influence: 2 }))[0]).toMatchObject({ subjectId: opinion.id, memberId: boss.id, otherId: null });
  });

  it('keeps what goes, without its note', () => {
    const [entry] = entriesOf((edit) => edit.remove({ ...boss, note: 'secret' }));
    expect(entry?.was).toMatchObject({ isDecider: true, displayName: 'Boss', position: { x: 10, y: 20 }, createdAt: boss.createdAt });
    expect(JSON.stringify(entry)).not.toContain('secret');
  });
});

describe('the timeline', () => {
  const changes = [
    ...entriesOf((edit) => edit.add(anna, boss), '2026-03-01T08:00:00.000Z'),
    ...entriesOf((edit) => edit.add(line), '2026-03-02T08:00:00.000Z'),
    ...entriesOf((edit) => edit.add(opinion), '2026-03-03T08:00:00.000Z'),
    ...entriesOf((edit) => edit.update(opinion, { attitude: 'supporter' }), '2026-03-04T08:00:00.000Z'),
    ...entriesOf((edit) => edit.remove(boss, line, opinion), '2026-03-05T08:00:00.000Z'),
  ];

  it('tells the newest first, and a departure once', () => {
    expect(timelineOf(changes).map((change) => `${change.on.slice(8, 10)} ${short(change)}`)).toEqual([
      '05 member exists true→false',
      '04 rating attitude sceptic→supporter',
      '03 rating attitude null→sceptic',
      '02 relation exists false→true',
      '01 member exists false→true',
      '01 member exists false→true',
    ]);
  });

  it('of one member holds their lines from either end', () => {
    expect(timelineOf(changes, anna.id).map(short)).toEqual(['relation exists false→true', 'member exists false→true']);
    expect(timelineOf(changes, boss.id).map(({ on }) => on.slice(8, 10))).toEqual(['05', '04', '03', '02', '01']);
  });
});
