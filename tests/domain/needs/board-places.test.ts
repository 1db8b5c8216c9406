import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeBoard, boardPlaces, type BoardCard, type BoardSizes } from '../../../shared/domain/needs/board-places';
import { needGraph, type NeedGraph } from '../../../shared/domain/needs/need-graph';
import { linkOf } from './cards';

const SIZES: BoardSizes = { pain: { width: 260, height: 120 }, benefit: { width: 260, height: 120 }, member: { width: 220, height: 70 } };
const everywhere = { has: () => true };
const graphOf = (...links: string[]): NeedGraph => needGraph(links.map((text) => linkOf(text)), { pain: everywhere, benefit: everywhere, member: everywhere });
const card = (text: string, position: BoardCard['position'] = null): BoardCard => {
  const [type, id = ''] = text.split(' ');
  return { type: type as BoardCard['type'], id, position };
};
const many = (type: string, count: number): BoardCard[] => Array.from({ length: count }, (_unused, index) => card(`${type} ${type[0]}${index}`));
const overlaps = (cards: readonly BoardCard[], places: ReadonlyMap<string, { x: number; y: number }>): string[] => {
  const boxes = cards.map(({ id, type }) => ({ id, ...(places.get(id) ?? { x: Number.NaN, y: 0 }), ...SIZES[type] }));
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => !(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y))
      .map((b) => `${a.id} over ${b.id}`),
  );
};

describe('an arranged board', () => {
  it('has pains on the left, people between and benefits on the right', () => {
    const places = arrangeBoard([card('benefit b'), card('member m'), card('pain p')], graphOf(), SIZES);
    expect([...places].sort(([, a], [, b]) => a.x - b.x).map(([id]) => id)).toEqual(['p', 'm', 'b']);
  });

  it('keeps the order of the pains and puts each benefit at the height of the pain it eases', () => {
    const cards = [card('pain p1'), card('pain p2'), card('pain p3'), card('benefit b3'), card('benefit b1'), card('benefit b2')];
    const places = arrangeBoard(cards, graphOf('relieves b3 p3', 'relieves b1 p1', 'relieves b2 p2'), SIZES);
    for (const number of [1, 2, 3]) expect(places.get(`b${number}`)?.y).toBe(places.get(`p${number}`)?.y);
    expect((places.get('p1')?.y ?? 0) < (places.get('p2')?.y ?? 0)).toBe(true);
  });

  it('puts what is linked with nothing last', () => {
    const places = arrangeBoard([card('pain p'), card('benefit alone'), card('benefit linked')], graphOf('relieves linked p'), SIZES);
    expect((places.get('linked')?.y ?? 0) < (places.get('alone')?.y ?? 0)).toBe(true);
  });

  it('has about the shape of a window, however many cards there are', () => {
    const cards = [...many('pain', 60), ...many('member', 12), ...many('benefit', 60)];
    const places = [...arrangeBoard(cards, graphOf(), SIZES).values()];
    const shape = (Math.max(...places.map(({ x }) => x)) + 260) / (Math.max(...places.map(({ y }) => y)) + 120);
    expect(shape).toBeGreaterThan(1.2);
    expect(shape).toBeLessThan(2.2);
  });

  it('is the same for the same cards, and covers none', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(20), fc.nat(40), (pains, people, benefits) => {
        const cards = [...many('pain', pains), ...many('member', people), ...many('benefit', benefits)];
        const places = arrangeBoard(cards, graphOf(), SIZES);
        expect(places.size).toBe(cards.length);
        expect(overlaps(cards, places)).toEqual([]);
        expect(places).toEqual(arrangeBoard(cards, graphOf(), SIZES));
      }),
      { numRuns: 40 },
    );
  });
});

describe('places on the board', () => {
  it('are those somebody gave', () => {
    expect(boardPlaces([card('pain p', { x: -300, y: 7 })], graphOf(), new Map(), SIZES).get('p')).toEqual({ x: -300, y: 7 });
  });

  it('are arranged where nobody gave any', () => {
    const cards = [card('pain p'), card('benefit b')];
    expect(boardPlaces(cards, graphOf(), new Map(), SIZES)).toEqual(arrangeBoard(cards, graphOf(), SIZES));
  });

  it('stay where a card was shown so far, unless somebody gave another', () => {
    const kept = new Map([['p', { x: 10, y: 20 }], ['b', { x: 400, y: 20 }]]);
    const places = boardPlaces([card('pain p'), card('benefit b', { x: 900, y: 0 })], graphOf(), kept, SIZES);
    expect([...places]).toEqual([['p', { x: 10, y: 20 }], ['b', { x: 900, y: 0 }]]);
  });

  it('bring a new benefit to the right of its pain, and a new pain to the left of its benefit', () => {
    const right = boardPlaces([card('pain p', { x: 0, y: 0 }), card('benefit b')], graphOf('relieves b p'), new Map(), SIZES);
    expect(right.get('b')).toEqual({ x: 380, y: 0 });
    const left = boardPlaces([card('benefit b', { x: 0, y: 0 }), card('pain p')], graphOf('relieves b p'), new Map(), SIZES);
    expect(left.get('p')).toEqual({ x: -380, y: 0 });
  });

  it('bring a new card without a link below the last of its kind', () => {
    const places = boardPlaces([card('pain p1', { x: 0, y: 0 }), card('pain p2'), card('benefit b', { x: 800, y: 600 })], graphOf(), new Map(), SIZES);
    expect(places.get('p2')).toEqual({ x: 0, y: 140 });
  });

  it('cover no card with a new one', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ x: fc.integer({ min: 0, max: 6 }), y: fc.integer({ min: 0, max: 6 }) }), { maxLength: 12 }), fc.nat(6), (taken, added) => {
        const old = [...new Map(taken.map((cell) => [`${cell.x} ${cell.y}`, cell])).values()].map(({ x, y }, index) => card(`pain p${index}`, { x: x * 320, y: y * 180 }));
        const cards = [...old, ...many('benefit', added)];
        expect(overlaps(cards, boardPlaces(cards, graphOf(), new Map(), SIZES))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
