import { describe, expect, it } from 'vitest';
import { carriedWrites } from '../../../shared/domain/sync/carried-writes';
import { followers, isLed } from '../../../shared/domain/sync/followers';
import { disputedHomes, homesToLeave, winningHome, type Home } from '../../../shared/domain/sync/homes';
import { readRow } from '../../../shared/domain/sync/read-row';
import type { Entry, RowEntries } from '../../../shared/domain/sync/row-entries';

const row = (entries: Record<string, Entry>): RowEntries => new Map(Object.entries(entries));
const home = (document: string, entries: Record<string, Entry>): Home => {
  const reading = readRow(row(entries));
  if (reading === null) throw new Error('no row');
  return { document, reading };
};
const created = (stamp: number, fields: Record<string, unknown> = {}): Record<string, Entry> => ({ _: [fields, stamp] });
const left = (device: string, to: string | null, stamp: number, seen: Record<string, number> = { _: 1 }): Record<string, Entry> => ({ [`_del@${device}`]: [{ ...seen, ...(to === null ? {} : { [`^${to}`]: stamp }) }, stamp] });

describe('the document a record lives in', () => {
  it('is the one it was moved to, whatever the clock of an edit apart', () => {
    const north = home('north', { ...created(1), ...left('a', 'south', 10), 'phone@b': ['B', 99] });
    const south = home('south', created(11));
    expect(winningHome([north, south])?.document).toBe('south');
    expect(winningHome([south, north])?.document).toBe('south');
    expect(homesToLeave([north, south], south)).toEqual([{ document: 'north', wasLeft: true }]);
  });

  it('is the later of two it was taken to apart, and the other is to give it up', () => {
    const homes = [home('north', { ...created(1), ...left('a', 'south', 10), ...left('b', 'west', 20) }), home('south', created(11)), home('west', created(21))];
    const winner = winningHome(homes);
    expect(winner?.document).toBe('west');
    expect(winner && homesToLeave(homes, winner)).toEqual([{ document: 'south', wasLeft: false }]);
    expect(homes[0] && disputedHomes(homes[0], 'west', homes).map(({ to, device }) => [to, device])).toEqual([['west', 'b'], ['south', 'a']]);
  });

  it('is asked about also where it was taken on from one of two it was taken to apart, by where it was taken', () => {
    const north = home('north', { ...created(1), ...left('a', 'south', 10), ...left('b', 'west', 20) });
    const [south, west] = [home('south', { ...created(11), ...left('a', 'east', 30, { _: 11 }) }), home('west', created(21))];
    const asked = (...homes: Home[]) => disputedHomes(north, winningHome(homes)?.document ?? '', homes).map(({ to, device }) => [to, device]);
    expect(asked(north, south, west, home('east', created(31)))).toEqual([['east', 'a'], ['west', 'b']]);
    expect(asked(north, south, west, home('east', created(15)))).toEqual([['west', 'b'], ['east', 'a']]);
    // Not heard of yet where it was taken.
    expect(asked(north, south, west)).toEqual([['west', 'b'], ['east', 'a']]);
  });

  it('is not asked about where the one took it to where the other took it over a third', () => {
    const north = home('north', { ...created(1), ...left('a', 'south', 10), ...left('b', 'east', 20) });
    const homes = [north, home('south', { ...created(11), ...left('a', 'east', 30, { _: 11 }) }), home('east', created(21))];
    expect(disputedHomes(north, 'east', homes)).toEqual([]);
  });

  it('is asked about where one took it away and another said that it is there', () => {
    const homes = [home('north', { ...created(1), ...left('a', 'south', 10), ...left('b', 'north', 8) }), home('south', created(11))];
    expect(homes[0] && disputedHomes(homes[0], 'south', homes).map(({ to, device }) => [to, device])).toEqual([['south', 'a'], ['north', 'b']]);
  });

  it('tells of a deletion also where it was taken on from where it was moved to', () => {
    const north = home('north', { ...created(1), ...left('a', 'south', 10), ...left('b', null, 20) });
    const homes = [north, home('south', { ...created(11), ...left('a', 'east', 30, { _: 11 }) }), home('east', created(31))];
    expect(disputedHomes(north, 'east', homes).map(({ to, device }) => [to, device])).toEqual([['east', 'a'], [null, 'b']]);
  });

  it('is where it goes though nobody heard yet that it left, and then nothing is to be given up', () => {
    const [north, south] = [home('north', created(1)), home('south', created(11))];
    expect(winningHome([north, south])?.document).toBe('south');
    expect(homesToLeave([north, south], south)).toEqual([]);
  });

  it('is found by the name where all else is equal, and nowhere where it is deleted in all', () => {
    expect(winningHome([home('south', created(5)), home('north', created(5))])?.document).toBe('north');
    expect(winningHome([home('north', { ...created(1), ...left('a', null, 3) }), home('south', { ...created(1), ...left('a', null, 4) })])).toBeNull();
  });
});

describe('what a record takes along', () => {
  it('is what the move had not seen, beside what was changed with the move', () => {
    const here = { entries: row({ ...created(11, { phone: '', note: '' }), 'note@a': ['moved', 12] }), creator: 'a' };
    const other = { entries: row({ ...created(1, { phone: '', note: '' }), ...left('a', 'south', 10), 'phone@b': ['B', 20], 'note@b': ['of b', 21] }), creator: 'a' };
    expect(carriedWrites(here, other, true, 'c')).toEqual([['phone@^b', ['B', 20]], ['note@^b', ['of b', 21]]]);
  });

  it('is nothing the move had seen, and nothing twice', () => {
    const here = { entries: row({ ...created(11), 'note@b': ['of b', 21] }), creator: 'a' };
    const other = { entries: row({ ...created(1), ...left('a', 'south', 10, { _: 1, 'phone@a': 5 }), 'phone@a': ['seen', 5], 'note@b': ['of b', 21] }), creator: 'a' };
    expect(carriedWrites(here, other, true, 'c')).toEqual([]);
  });
});

it('what was added apart to a deal that was moved follows it, and what was left knowingly does not', () => {
  const nothing: ReadonlySet<string> = new Set();
  const sale = { type: 'deal', id: 'sale', fields: {}, isDeleted: true, left: new Set(['known']) };
  const added = { type: 'member', id: 'added', fields: { dealId: 'sale' }, isDeleted: false, left: nothing };
  const known = { type: 'member', id: 'known', fields: { dealId: 'sale' }, isDeleted: false, left: nothing };
  expect(followers([sale, added, known], () => 'south')).toEqual([{ row: added, to: 'south' }]);
  expect(followers([sale, added], () => null)).toEqual([]);
});

it.each([
  ['what a deal has', 'pain', { dealId: 'd' }, true],
  ['a photo of a visit', 'activityPhoto', { activityId: 'a', dealId: null }, true],
  ['a face', 'portrait', { personId: 'p' }, true],
  ['a card of somebody that belongs to no deal', 'member', { personId: 'p', dealId: null }, false],
  ['a person', 'person', { accountId: 'a' }, false],
])('%s: whether it goes where it belongs to, so that nobody is asked', (_what, type, fields, expected) => {
  expect(isLed({ type, fields })).toBe(expected);
});
