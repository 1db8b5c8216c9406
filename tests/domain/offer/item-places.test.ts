import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangedItems } from '../../../shared/domain/offer/arranged-items';
import { changedKind, dissolved, placeAt, placeOneStep, placesBelow, withMembers, type ItemUpdates } from '../../../shared/domain/offer/item-places';
import type { LineItem } from '../../../shared/domain/offer/line-item';
import { generateNKeysBetween } from 'fractional-indexing';
import { lineItemOf } from './line-item-of';

/** `a b G(c d) e`: positions by letter, capitals are headings with what stands under them. */
function rowsOf(text: string): LineItem[] {
  let heading: string | null = null;
  const signs = text.match(/[A-Za-z]\(?|\)/g) ?? [];
  const keys = generateNKeysBetween(null, null, signs.length);
  const rows: LineItem[] = [];
  signs.forEach((sign, index) => {
    const id = sign.replace('(', '');
    if (sign === ')') heading = null;
    else {
      const isGroup = /[A-Z]/.test(id);
      rows.push({ ...lineItemOf({ kind: isGroup ? 'group' : 'standard', groupId: heading, orderKey: keys[index] ?? '' }), id });
      if (isGroup) heading = id;
      if (isGroup && !sign.endsWith('(')) heading = null;
    }
  });
  return arrangedItems(rows);
}

function textOf(rows: readonly LineItem[]): string {
  const arranged = arrangedItems(rows);
  const headings = new Set(arranged.filter(({ kind }) => kind === 'group').map(({ id }) => id));
  return arranged
    .filter(({ groupId }) => groupId === null || !headings.has(groupId))
    .map((row) => {
      const members = arranged.filter(({ groupId }) => row.kind === 'group' && groupId === row.id).map(({ id }) => id);
      return members.length === 0 ? row.id : `${row.id}(${members.join(' ')})`;
    })
    .join(' ');
}

const applied = (rows: readonly LineItem[], updates: ItemUpdates): string => textOf(rows.map((row) => ({ ...row, ...updates.get(row.id) })));
const moved = (rows: readonly LineItem[], id: string, place: Partial<LineItem> | null): string =>
  place === null ? 'stays' : textOf(rows.map((row) => (row.id === id ? { ...row, ...place } : row)));

describe('new positions', () => {
  it.each([
    ['a b', null, 'standard', 'a b n'],
    ['a b', 'a', 'standard', 'a n b'],
    ['a G(b c) d', 'b', 'standard', 'a G(b n c) d'],
    ['a G(b c) d', 'c', 'text', 'a G(b c n) d'],
    ['a G(b c) d', 'G', 'standard', 'a G(n b c) d'],
    ['a G(b c) d', 'b', 'group', 'a G(b c) N d'],
    ['a G(b c) d', 'G', 'group', 'a G(b c) N d'],
    ['a G(b c)', null, 'standard', 'a G(b c) n'],
    ['', null, 'group', 'N'],
    ['a b', 'gone', 'standard', 'a b n'],
  ] as const)('in %s below %s (%s): %s', (text, below, kind, expected) => {
    const rows = rowsOf(text);
    const [place] = placesBelow(rows, below, kind);
    expect(textOf([...rows, { ...lineItemOf({ kind, ...place }), id: kind === 'group' ? 'N' : 'n' }])).toBe(expected);
  });

  it('keep their order when there are several', () => {
    const rows = rowsOf('G(a b)');
    const more = placesBelow(rows, 'a', 'standard', 3).map((place, index) => ({ ...lineItemOf(place), id: `n${index}` }));
    expect(textOf([...rows, ...more])).toBe('G(a n0 n1 n2 b)');
  });
});

describe('one step', () => {
  it.each([
    ['a b c', 'b', -1, 'b a c'],
    ['a b c', 'b', 1, 'a c b'],
    ['a b c', 'a', -1, 'stays'],
    ['a b c', 'c', 1, 'stays'],
    ['a G(b c) d', 'a', 1, 'G(a b c) d'],
    ['a G(b c) d', 'b', -1, 'a b G(c) d'],
    ['a G(b c) d', 'c', 1, 'a G(b) c d'],
    ['a G(b c) d', 'd', -1, 'a G(b c d)'],
    ['a G(b c) d', 'b', 1, 'a G(c b) d'],
    ['a G(b c) d', 'G', -1, 'G(b c) a d'],
    ['a G(b c) d', 'G', 1, 'a d G(b c)'],
    ['G(b) H(c)', 'H', -1, 'H(c) G(b)'],
    ['G H', 'G', 1, 'H G'],
    ['a', 'gone', 1, 'stays'],
  ] as const)('in %s: %s by %d is %s', (text, id, step, expected) => {
    const rows = rowsOf(text);
    expect(moved(rows, id, placeOneStep(rows, id, step))).toBe(expected);
  });

  it('down and up again is where it was', () => {
    const texts = fc.constantFrom('a b G(c d) e', 'G(a) H(b c) d', 'a G H(b)', 'a b c d');
    fc.assert(
      fc.property(texts, fc.nat(5), fc.constantFrom(-1 as const, 1 as const), (text, at, step) => {
        const rows = rowsOf(text);
        const id = rows[at % rows.length]?.id ?? '';
        const place = placeOneStep(rows, id, step);
        if (place === null) return;
        const after = arrangedItems(rows.map((row) => (row.id === id ? { ...row, ...place } : row)));
        expect(moved(after, id, placeOneStep(after, id, step === 1 ? -1 : 1))).toBe(textOf(rows));
      }),
    );
  });
});

describe('dropping', () => {
  it.each([
    ['a b c', 'a', 'c', 'after', 'b c a'],
    ['a b c', 'c', 'a', 'before', 'c a b'],
    ['a b c', 'a', 'b', 'before', 'stays'],
    ['a b c', 'b', 'a', 'after', 'stays'],
    ['a b', 'a', 'a', 'after', 'stays'],
    ['a G(b c) d', 'd', 'c', 'before', 'a G(b d c)'],
    ['a G(b c) d', 'b', 'd', 'after', 'a G(c) d b'],
    ['a G(b c) d', 'a', 'G', 'after', 'G(a b c) d'],
    ['a G(b c) d', 'd', 'G', 'before', 'a d G(b c)'],
    ['a G(b c) d', 'c', 'b', 'before', 'a G(c b) d'],
    ['a G(b c) d', 'G', 'd', 'after', 'a d G(b c)'],
    ['a G(b c) d', 'G', 'c', 'after', 'stays'],
    ['G(b) H(c)', 'G', 'c', 'after', 'H(c) G(b)'],
    ['G(b) H(c)', 'H', 'b', 'before', 'H(c) G(b)'],
    ['a b', 'a', 'gone', 'after', 'stays'],
  ] as const)('in %s: %s at %s, %s, is %s', (text, id, target, side, expected) => {
    const rows = rowsOf(text);
    expect(moved(rows, id, placeAt(rows, id, target, side))).toBe(expected);
  });
});

describe('groups', () => {
  it.each([
    ['a G(b c) d', 'G', 'a G b c d'],
    ['G(a)', 'G', 'G a'],
    ['a G', 'G', 'a G'],
  ] as const)('%s dissolved is %s', (text, id, expected) => {
    const rows = rowsOf(text);
    expect(applied(rows, dissolved(rows, id))).toBe(expected);
  });

  it.each([
    ['a b c', 'b', 'group', 'a b c'],
    ['a G(b c d) e', 'c', 'group', 'a G(b) c(d) e'],
    ['a G(b c) d', 'G', 'text', 'a G b c d'],
    ['a b', 'a', 'alternative', 'a b'],
    ['a b', 'a', 'standard', 'a b'],
  ] as const)('in %s: %s as %s is %s', (text, id, kind, expected) => {
    const rows = rowsOf(text);
    const updates = changedKind(rows, id, kind);
    expect(applied(rows, updates)).toBe(expected);
    expect(updates.size === 0 || updates.get(id)?.kind === kind).toBe(true);
  });

  it('have what stands under them', () => {
    const rows = rowsOf('a G(b c) d');
    expect(withMembers(rows, 'G').map(({ id }) => id)).toEqual(['G', 'b', 'c']);
    expect(withMembers(rows, 'a').map(({ id }) => id)).toEqual(['a']);
  });
});
