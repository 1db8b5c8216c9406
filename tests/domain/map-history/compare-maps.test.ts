import { describe, expect, it } from 'vitest';
import { Edit } from '../../../shared/document/edit';
import { applyDiff, emptyTables, type RecordTables } from '../../../shared/document/record-tables';
import { changeEntries } from '../../../shared/domain/map-history/change-entries';
import { compareMaps } from '../../../shared/domain/map-history/compare-maps';
import { mapAt, type MapState } from '../../../shared/domain/map-history/map-at';
import type { Relation } from '../../../shared/domain/buying-center/relation';
import type { AnyRecord } from '../../../shared/domain/records';
import { account, deal, member, rating, relation } from '../../support/records/records';

const sale = deal(account().id);
const JANA = '0195ce7c-2c00-7000-8000-0000000000aa';
const MARKUS = '0195ce7c-2c00-7000-8000-0000000000bb';

/** A record made at nine on a day of 2026. */
const made = <R extends { createdAt: string }>(record: R, day: string): R => ({ ...record, createdAt: `2026-${day}T09:00:00.000Z` });

const boss = made(member(sale, { displayName: 'Boss' }), '01-10');
const anna = made(member(sale, { displayName: 'Anna' }), '01-10');
const bert = made(member(sale, { displayName: 'Bert', position: { x: 30, y: 40 } }), '01-10');
const cora = made(member(sale, { displayName: 'Cora' }), '02-20');
const ofBoss = made(rating(boss, JANA, { attitude: 'sceptic', influence: 5 }), '01-11');
const ofAnna = made(rating(anna, JANA, { attitude: 'supporter' }), '01-11');
const annaToBoss = made(relation(anna, boss), '01-10');
const bertToBoss = made(relation(bert, boss), '01-10');
const annaOnBoss = made(relation(anna, boss, { kind: 'influence', strength: 2 }), '01-12');
const coraToBoss = made(relation(cora, boss), '02-20');

/** The whole story, a step a day. */
function story(): RecordTables {
  let tables = emptyTables();
  const now = <R extends AnyRecord>(record: R): R => (tables[record.type].get(record.id) ?? record) as R;
  const steps: [day: string, build: (edit: Edit) => void][] = [
    ['01-10', (edit) => edit.add(boss, anna, bert, annaToBoss, bertToBoss)],
    ['01-11', (edit) => edit.add(ofBoss, ofAnna)],
    ['01-12', (edit) => edit.add(annaOnBoss)],
    // Between the two days that are compared; one change is taken back again.
    ['02-03', (edit) => edit.update(now(boss), { isDecider: true, lastContactOn: '2026-02-02' })],
    ['02-04', (edit) => edit.update(now(ofBoss), { attitude: 'neutral' })],
    ['02-05', (edit) => edit.update(now(ofBoss), { attitude: 'supporter' })],
    ['02-06', (edit) => edit.add(made(rating(boss, MARKUS, { attitude: 'mentor' }), '02-06'))],
    ['02-07', (edit) => edit.update(now(annaOnBoss), { strength: -4 })],
    ['02-08', (edit) => edit.update(now(anna), { isUser: true })],
    ['02-09', (edit) => edit.update(now(anna), { isUser: false })],
    ['02-10', (edit) => edit.remove(now(bert), now(bertToBoss))],
    ['02-20', (edit) => edit.add(cora, made(rating(cora, JANA, { attitude: 'opponent' }), '02-20'), coraToBoss)],
    // After them.
    ['03-05', (edit) => edit.update(now(ofBoss), { attitude: 'opponent' })],
    ['03-06', (edit) => edit.remove(now(anna), now(annaToBoss), now(annaOnBoss), now(ofAnna))],
  ];
  let entry = 0;
  const newId = (): string => `0195ce7c-0001-7000-8000-${String((entry += 1)).padStart(12, '0')}`;
  for (const [day, build] of steps) {
    const edit = new Edit();
    build(edit);
    edit.add(...changeEntries(edit.diff, { now: `2026-${day}T09:00:00.000Z`, newId, byId: JANA }));
    tables = applyDiff(tables, edit.diff);
  }
  return tables;
}

const tables = story();
const today: MapState = { members: [...tables.member.values()], ratings: [...tables.rating.values()], relations: [...tables.relation.values()] };
const mapOn = (day: string): MapState => mapAt(today, tables.memberChange.values(), `2026-${day}T22:59:59.999Z`);

/** A line that is shown again after it went on a day. */
const back = (line: Relation, day: string): Relation => ({ ...line, updatedAt: `2026-${day}T09:00:00.000Z` });

describe('two days of a map', () => {
  it('differ in exactly what was changed between them', () => {
    expect(compareMaps(mapOn('02-01'), mapOn('02-28'))).toEqual([
      { kind: 'member-changed', memberId: boss.id, field: 'isDecider', from: false, to: true },
      { kind: 'member-changed', memberId: boss.id, field: 'lastContactOn', from: null, to: '2026-02-02' },
      { kind: 'member-came', memberId: cora.id },
      { kind: 'member-went', memberId: bert.id },
      { kind: 'rating-changed', memberId: boss.id, raterId: JANA, field: 'attitude', from: 'sceptic', to: 'supporter' },
      { kind: 'rating-changed', memberId: boss.id, raterId: MARKUS, field: 'attitude', from: null, to: 'mentor' },
      { kind: 'line-came', line: coraToBoss },
      { kind: 'line-changed', line: back({ ...annaOnBoss, strength: -4 }, '03-06'), field: 'strength', from: 2, to: -4 },
      { kind: 'line-went', line: back(bertToBoss, '02-10') },
    ]);
  });

  it('read backwards say the opposite', () => {
    const kinds = compareMaps(mapOn('02-28'), mapOn('02-01')).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(
      ['line-came', 'line-changed', 'line-went', 'member-came', 'member-changed', 'member-changed', 'member-went', 'rating-changed', 'rating-changed'].sort(),
    );
    expect(compareMaps(mapOn('02-28'), mapOn('02-01'))).toContainEqual(
      { kind: 'rating-changed', memberId: boss.id, raterId: JANA, field: 'attitude', from: 'supporter', to: 'sceptic' },
    );
  });

  it('without a change between them do not differ', () => {
    expect(compareMaps(mapOn('01-12'), mapOn('02-02'))).toEqual([]);
    expect(compareMaps(mapOn('02-20'), mapOn('03-04'))).toEqual([]);
    expect(compareMaps(today, today)).toEqual([]);
  });

  it('of which the earlier lies before everything differ in everybody and every line', () => {
    expect(compareMaps(mapOn('01-01'), mapOn('01-11')).map(({ kind }) => kind)).toEqual(['member-came', 'member-came', 'member-came', 'line-came', 'line-came']);
  });

  it('show those who have gone by now, at their old places with their old names', () => {
    expect(mapOn('02-01').members.find(({ id }) => id === bert.id)).toMatchObject({ displayName: 'Bert', position: { x: 30, y: 40 } });
    expect(mapOn('03-05').ratings.find(({ memberId }) => memberId === anna.id)).toMatchObject({ attitude: 'supporter', raterId: JANA });
  });
});
