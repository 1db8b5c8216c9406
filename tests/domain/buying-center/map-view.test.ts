import { describe, expect, it } from 'vitest';
import { collapseBranches, foldable, foldedAbove, foldedAtFirst, LARGE_MAP } from '../../../shared/domain/buying-center/map-view-collapse';
import { dimmedCards, isFiltering, NO_FILTER, type MapFilter } from '../../../shared/domain/buying-center/map-view-filter';
import { influenceScale } from '../../../shared/domain/buying-center/map-view-influence';
import type { MapCard, MapLine, MapModel } from '../../../shared/domain/buying-center/map-model';

function card(id: string, fields: Partial<MapCard> = {}): MapCard {
  const blank = { name: id, function: '', company: '', initials: id, isPlaceholder: false, roles: [], attitude: null, influence: null, coverage: 'none' } as const;
  return { id, ...blank, coveredBy: null, position: null, ...fields };
}

function line(fromId: string, toId: string, kind: MapLine['kind'] = 'reports-to'): MapLine {
  return { id: `${fromId}>${toId}`, kind, fromId, toId, strength: null };
}

describe('a filter', () => {
  const cards = [
    card('a', { roles: ['decider', 'buyer'], attitude: 'mentor', coverage: 'deep' }),
    card('b', { roles: ['decider'], attitude: 'sceptic', coverage: 'none' }),
    card('c', { coverage: 'deep' }),
  ];
  it.each<[Partial<MapFilter>, string]>([
    [{}, ''],
    [{ role: 'decider' }, 'c'],
    [{ role: 'buyer' }, 'b,c'],
    [{ attitude: 'sceptic' }, 'a,c'],
    [{ attitude: 'unrated' }, 'a,b'],
    [{ coverage: 'deep' }, 'b'],
    [{ role: 'decider', coverage: 'none' }, 'a,c'],
    [{ role: 'user' }, 'a,b,c'],
  ])('%j lets %s step back', (asked, dimmed) => {
    const filter = { ...NO_FILTER, ...asked };
    expect([...dimmedCards(cards, filter)].join()).toBe(dimmed);
    expect(isFiltering(filter)).toBe(Object.keys(asked).length > 0);
  });
});

describe('folded branches', () => {
  // a ← b ← c, b ← d; a ← e; c knows e.
  const model: MapModel = {
    cards: ['a', 'b', 'c', 'd', 'e'].map((id) => card(id)),
    lines: [line('b', 'a'), line('c', 'b'), line('d', 'b'), line('e', 'a'), line('c', 'e', 'informal')],
  };
  const shown = (folded: string[]) => {
    const { model: left, hiddenBehind } = collapseBranches(model, new Set(folded));
    return { cards: left.cards.map(({ id }) => id).join(''), lines: left.lines.map(({ id }) => id).join(), behind: Object.fromEntries(hiddenBehind) };
  };

  it('hide whoever is under them, with every line to them, and say how many that are', () => {
    expect(shown(['b'])).toEqual({ cards: 'abe', lines: 'b>a,e>a', behind: { b: 2 } });
    expect(shown(['a'])).toEqual({ cards: 'a', lines: '', behind: { a: 4 } });
    expect(shown(['a', 'b'])).toEqual({ cards: 'a', lines: '', behind: { a: 4 } });
  });

  it('change nothing where nobody is under them', () => {
    expect(shown(['e', 'gone']).behind).toEqual({});
    expect(collapseBranches(model, new Set(['e'])).model).toBe(model);
  });

  it('are those with people under them, and unfold on the way to somebody', () => {
    expect([...foldable(model)]).toEqual(['a', 'b']);
    expect(foldedAbove(model, new Set(['a', 'b', 'e']), 'd')).toEqual(['b', 'a']);
  });
});

describe('a map that is opened', () => {
  /** Everybody but the first reports to somebody before them, `span` to each. */
  const chart = (people: number, span: number): MapModel => ({
    cards: Array.from({ length: people }, (_, index) => card(String(index))),
    lines: Array.from({ length: people - 1 }, (_, index) => line(String(index + 1), String(Math.floor(index / span)))),
  });
  const shown = (model: MapModel): number => collapseBranches(model, foldedAtFirst(model)).model.cards.length;

  it('shows everybody while it can be taken in', () => {
    expect(shown(chart(LARGE_MAP, 4))).toBe(LARGE_MAP);
  });

  // 1 + 10 people; a third rank of 100 would be too many. 1 + 3 + 9 + 27, and 81 would be too many.
  it.each([
    [1516, 10, 11],
    [1516, 3, 40],
  ])('of %i people, %i to a boss, shows the ranks that fit: %i', (people, span, expected) => {
    expect(shown(chart(people, span))).toBe(expected);
  });

  it('unfolds one rank at a time', () => {
    // Under person 1 are 10, under these 100, and under these the 405 last.
    const model = chart(1516, 10);
    const folded = new Set(foldedAtFirst(model));
    expect(collapseBranches(model, folded).hiddenBehind.get('1')).toBe(515);
    folded.delete('1');
    expect(collapseBranches(model, folded).model.cards).toHaveLength(21);
  });

  it('shows everybody who stands under nobody, however many they are', () => {
    const model = { cards: chart(400, 4).cards, lines: [line('1', '0'), line('2', '1')] };
    expect(shown(model)).toBe(398);
  });
});

it('draws the more influential larger, and those without a rating small', () => {
  const sizes = [1, 2, 3, 4, 5].map(influenceScale);
  expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  expect(influenceScale(3)).toBe(1);
  expect(influenceScale(null)).toBeLessThan(1);
});
