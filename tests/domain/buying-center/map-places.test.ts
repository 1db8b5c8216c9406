import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besidePlaced, freePlace, onGrid, shownPlaces } from '../../../shared/domain/buying-center/map-places';

const size = { width: 260, height: 110 };

describe('shownPlaces', () => {
  it('prefers the own place, takes the computed one otherwise, and leaves out who has neither', () => {
    const cards = [
      { id: 'own', position: { x: 1, y: 2 } },
      { id: 'computed', position: null },
      { id: 'none', position: null },
    ];
    const computed = new Map([
      ['own', { x: 9, y: 9 }],
      ['computed', { x: 3, y: 4 }],
    ]);
    expect([...shownPlaces(cards, computed)]).toEqual([
      ['own', { x: 1, y: 2 }],
      ['computed', { x: 3, y: 4 }],
    ]);
  });
});

describe('besidePlaced', () => {
  const layout = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 300, y: 170 }],
  ]);
  it('leaves the layout where it is when nobody has a place', () => {
    expect(besidePlaced(layout, [], size)).toEqual(layout);
  });
  it('moves it to the right of the rightmost card, level with the topmost', () => {
    // 500 + 260 + 80 = 840
    const beside = besidePlaced(layout, [{ x: 500, y: 40 }, { x: 0, y: -200 }], size);
    expect([...beside.values()]).toEqual([
      { x: 840, y: -200 },
      { x: 1140, y: -30 },
    ]);
  });
});

describe('freePlace', () => {
  it('takes the wanted place, on the grid, when it is free', () => {
    expect(freePlace({ x: 104, y: -3 }, [{ x: 500, y: 0 }], size)).toEqual({ x: 100, y: 0 });
  });
  it('goes to the right first, then below', () => {
    const first = { x: 0, y: 0 };
    expect(freePlace(first, [first], size)).toEqual({ x: 300, y: 0 });
    expect(freePlace(first, [first, { x: 300, y: 0 }], size)).toEqual({ x: 0, y: 150 });
  });
  it('never covers a card', () => {
    const place = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) });
    fc.assert(
      fc.property(place, fc.array(place, { maxLength: 30 }), (wanted, taken) => {
        const free = freePlace(wanted, taken, size);
        const covers = taken.some((other) => Math.abs(other.x - free.x) < size.width && Math.abs(other.y - free.y) < size.height);
        expect(covers).toBe(false);
      }),
    );
  });
});

it('onGrid rounds to tens and knows no negative zero', () => {
  expect([onGrid(14), onGrid(15), onGrid(-3)]).toEqual([10, 20, 0]);
  expect(Object.is(onGrid(-3), 0)).toBe(true);
});
