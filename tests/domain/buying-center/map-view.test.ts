import { describe, expect, it } from 'vitest';
import { collapseBranches, foldable, foldedAbove } from '../../../shared/domain/buying-center/map-view-collapse';
import { dimmedCards, isFiltering, NO_FILTER, type MapFilter } from '../../../shared/domain/buying-center/map-view-filter';
import { influenceScale } from '../../../shared/domain/buying-center/map-view-influence';
import type { MapCard, MapLine, MapModel } from '../../../shared/domain/buying-center/map-model';

function card(id: string, fields: Partial<MapCard> = {}): MapCard {
  const blank = { name: id, function: '', initials: id, isPlaceholder: false, roles: [], attitude: null, influence: null, coverage: 'none' } as const;
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

it('draws the more influential larger, and those without a rating small', () => {
  const sizes = [1, 2, 3, 4, 5].map(influenceScale);
  expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  expect(influenceScale(3)).toBe(1);
  expect(influenceScale(null)).toBeLessThan(1);
});
