import { describe, expect, it } from 'vitest';
import { mapModel } from '../../../shared/domain/buying-center/map-model';
import { comparedMap, comparedPlaces } from '../../../shared/domain/map-history/compared-map';
import { compareMaps } from '../../../shared/domain/map-history/compare-maps';
import { daysInOrder, usualComparison } from '../../../shared/domain/map-history/comparison-days';
import { toldDifferences } from '../../../shared/domain/map-history/told-differences';
import type { MapState } from '../../../shared/domain/map-history/map-at';
import { account, activity, deal, member, rating, relation } from '../../support/records/records';

const firm = account();
const sale = deal(firm.id);
const JANA = '0195ce7c-2c00-7000-8000-0000000000aa';
const SIZE = { width: 260, height: 110 };

const boss = member(sale, { displayName: 'Boss', position: { x: 0, y: 0 } });
const gone = member(sale, { displayName: 'Gone', position: { x: 0, y: 200 } });
const stays = member(sale, { displayName: 'Stays', position: { x: 400, y: 200 } });
const fresh = member(sale, { displayName: 'Fresh', position: { x: 50, y: 220 } });
const goneToBoss = relation(gone, boss);
const staysToGone = relation(stays, gone);
const staysToBoss = relation(stays, boss);
const freshToBoss = relation(fresh, boss);
const talk = relation(stays, boss, { kind: 'influence', strength: 2 });

const before: MapState = { members: [boss, gone, stays], ratings: [rating(boss, JANA, { attitude: 'sceptic' })], relations: [goneToBoss, staysToGone, talk] };
const after: MapState = {
  members: [boss, stays, fresh],
  ratings: [rating(boss, JANA, { attitude: 'supporter' })],
  relations: [staysToBoss, freshToBoss, { ...talk, strength: 4 }],
};
const model = (state: MapState) => mapModel({ ...state, persons: new Map(), colleagues: new Map(), ownColleagueId: JANA });

describe('two maps in one picture', () => {
  const compared = comparedMap(model(before), model(after), compareMaps(before, after));
  const names = new Map([boss, gone, stays, fresh].map(({ id, displayName }) => [id, displayName]));
  const named = (marks: ReadonlyMap<string, string>): Record<string, string> => Object.fromEntries([...marks].map(([id, mark]) => [names.get(id) ?? id, mark]));

  it('show who is there and who has gone, bosses before their people, and mark exactly those who differ', () => {
    expect(compared.model.cards.map(({ name }) => name)).toEqual(['Boss', 'Stays', 'Fresh', 'Gone']);
    expect(named(compared.cardMarks)).toEqual({ Boss: 'changed', Gone: 'went', Fresh: 'came' });
  });

  it('show cards as they are on the later day', () => {
    expect(compared.model.cards.find(({ id }) => id === boss.id)?.attitude).toBe('supporter');
  });

  it('show the lines of both', () => {
    expect(new Set(compared.model.lines.map(({ id }) => id))).toEqual(new Set([staysToBoss, freshToBoss, talk, goneToBoss, staysToGone].map(({ id }) => id)));
    expect(Object.fromEntries(compared.lineMarks)).toEqual({
      [staysToBoss.id]: 'came',
      [freshToBoss.id]: 'came',
      [talk.id]: 'changed',
      [goneToBoss.id]: 'went',
      [staysToGone.id]: 'went',
    });
  });

  it('tell each card and line once, people in the order of the picture', () => {
    const { people, lines } = toldDifferences(compared, compareMaps(before, after));
    expect(people).toEqual([
      { memberId: boss.id, mark: 'changed', changes: [{ kind: 'rating-changed', memberId: boss.id, raterId: JANA, field: 'attitude', from: 'sceptic', to: 'supporter' }] },
      { memberId: fresh.id, mark: 'came', changes: [] },
      { memberId: gone.id, mark: 'went', changes: [] },
    ]);
    expect(lines.map(({ line, mark, changes }) => [line.id, mark, changes.map(({ from, to }) => `${String(from)} ${String(to)}`)])).toEqual([
      [staysToBoss.id, 'came', []],
      [freshToBoss.id, 'came', []],
      [talk.id, 'changed', ['2 4']],
      [goneToBoss.id, 'went', []],
      [staysToGone.id, 'went', []],
    ]);
  });

  it('move whoever has gone out from under those who stand there now, and nobody else', () => {
    const places = new Map([boss, gone, stays, fresh].map(({ id, position }) => [id, position ?? { x: 0, y: 0 }]));
    const shown = comparedPlaces(compared, places, SIZE);
    expect([boss, stays, fresh].map(({ id }) => shown.get(id))).toEqual([boss, stays, fresh].map(({ position }) => position));
    const { x, y } = shown.get(gone.id) ?? { x: 0, y: 0 };
    for (const { position } of [boss, stays, fresh]) {
      expect(Math.abs((position?.x ?? 0) - x) >= SIZE.width || Math.abs((position?.y ?? 0) - y) >= SIZE.height).toBe(true);
    }
  });

  it('leave whoever has gone at the old place where nobody stands now', () => {
    const places = new Map([boss, gone, stays].map(({ id, position }) => [id, position ?? { x: 0, y: 0 }]));
    expect(comparedPlaces(compared, places, SIZE).get(gone.id)).toEqual({ x: 0, y: 200 });
  });

  it('that are the same show the map without a mark', () => {
    const same = comparedMap(model(after), model(after), compareMaps(after, after));
    expect([same.model, same.cardMarks.size, same.lineMarks.size]).toEqual([model(after), 0, 0]);
  });
});

describe('the days one asks about first', () => {
  const visit = (doneOn: string | null, dealId: string | null = sale.id) => activity(firm.id, { dealId, kind: 'visit', doneOn });
  it.each([
    ['since the last visit', [visit('2026-02-10'), visit('2026-03-12'), visit('2026-01-01')], '2026-03-12', true],
    ['since a visit to the account', [visit('2026-02-10'), visit('2026-03-13', null)], '2026-03-13', true],
    ['not since a visit of today', [visit('2026-03-25'), visit('2026-03-12')], '2026-03-12', true],
    ['not since a call, a visit to come or one of another deal', [activity(firm.id, { kind: 'call', doneOn: '2026-03-20' }), visit(null), visit('2026-03-21', firm.id)], '2026-02-23', false],
    ['thirty days without a visit', [], '2026-02-23', false],
  ])('%s', (_case, activities, from, isSinceVisit) => {
    expect(usualComparison(activities, sale, '2026-03-25')).toEqual({ from, to: '2026-03-25', isSinceVisit });
  });

  it('are put in order, and end today', () => {
    expect(daysInOrder({ from: '2026-03-20', to: '2026-03-01' }, '2026-03-25')).toEqual({ from: '2026-03-01', to: '2026-03-20' });
    expect(daysInOrder({ from: '2026-03-20', to: '2026-05-01' }, '2026-03-25')).toEqual({ from: '2026-03-20', to: '2026-03-25' });
  });
});
