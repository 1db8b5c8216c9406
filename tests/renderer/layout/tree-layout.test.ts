import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LayoutEdge, LayoutNode, Place } from '../../../shared/report/map/layout/layout-types';
import { layoutTree, stackedIds } from '../../../shared/report/map/layout/tree-layout';
import { stackedLinePath } from '../../../shared/report/map/layout/stacked-line';
import { overlappingCards } from './overlapping-cards';

const card = (id: string, width = 220, height = 100): LayoutNode => ({ id, width, height });
const cards = (...ids: string[]): LayoutNode[] => ids.map((id) => card(id));
/** `edges('a > b c')`: b and c report to a. */
const edges = (...lines: string[]): LayoutEdge[] =>
  lines.flatMap((line) => {
    const [parent = '', children = ''] = line.split(' > ');
    return children.split(' ').map((child) => ({ child, parent }));
  });

function at(places: Map<string, Place>, id: string): Place {
  const place = places.get(id);
  if (!place) throw new Error(`${id} has no place`);
  return place;
}

/** The straight pieces of a path of `M`, `H` and `V`. */
function segments(path: string): [Place, Place][] {
  const pieces: [Place, Place][] = [];
  let here: Place = { x: 0, y: 0 };
  for (const step of path.split(' ')) {
    const [first = 0, second = 0] = step.slice(1).split(',').map(Number);
    const there = step.startsWith('M') ? { x: first, y: second } : step.startsWith('H') ? { ...here, x: first } : { ...here, y: first };
    if (!step.startsWith('M')) pieces.push([here, there]);
    here = there;
  }
  return pieces;
}

describe('a small chart', () => {
  it('stands the boss centred above the people, who keep their order', () => {
    const places = layoutTree(cards('b', 'boss', 'a', 'c'), edges('boss > a b c'));
    // Three cards of 220 with gaps of 40 are 740 wide; the boss starts at (740 - 220) / 2.
    expect(Object.fromEntries(places)).toEqual({
      boss: { x: 260, y: 0 }, b: { x: 0, y: 160 }, a: { x: 260, y: 160 }, c: { x: 520, y: 160 },
    });
    expect([...places.keys()]).toEqual(['b', 'boss', 'a', 'c']);
  });

  it('stands trees side by side and people without lines in a grid beside', () => {
    const places = layoutTree(cards('x', 'a', 'a1', 'b', 'b1', 'y'), edges('a > a1', 'b > b1'));
    // Two trees of one column, 80 apart; the loose ones 80 further, below each other as the trees are high.
    expect(Object.fromEntries(places)).toEqual({
      a: { x: 0, y: 0 }, a1: { x: 0, y: 160 }, b: { x: 300, y: 0 }, b1: { x: 300, y: 160 }, x: { x: 600, y: 0 }, y: { x: 600, y: 140 },
    });
  });

  it('stands people alone in a grid', () => {
    const places = layoutTree(cards('a', 'b', 'c', 'd'), []);
    expect(Object.fromEntries(places)).toEqual({ a: { x: 0, y: 0 }, b: { x: 260, y: 0 }, c: { x: 0, y: 140 }, d: { x: 260, y: 140 } });
  });

  it('has nothing to do without people', () => {
    expect(layoutTree([], [])).toEqual(new Map());
  });

  it('ignores lines that are no tree', () => {
    const lines = [...edges('a > b', 'b > a', 'a > a', 'nobody > a', 'a > nobody'), { child: 'b', parent: 'c' }];
    expect(layoutTree(cards('a', 'b', 'c'), lines)).toEqual(layoutTree(cards('a', 'b', 'c'), edges('a > b')));
  });
});

describe('many people under one boss', () => {
  const people = Array.from({ length: 40 }, (_, index) => `p${index}`);
  const nodes = cards('boss', ...people);
  const lines = edges(`boss > ${people.join(' ')}`);
  const places = layoutTree(nodes, lines);

  it('stand in a block that is about square, row by row in their order', () => {
    const right = Math.max(...people.map((id) => at(places, id).x)) + 220;
    const bottom = Math.max(...people.map((id) => at(places, id).y)) + 100;
    expect(right).toBeLessThan(2 * bottom);
    expect(bottom).toBeLessThan(2 * right);
    const order = [...people].sort((a, b) => at(places, a).y - at(places, b).y || at(places, a).x - at(places, b).x);
    expect(order).toEqual(people);
    expect(stackedIds(nodes, lines)).toEqual(new Set(people));
  });

  it('stand in a row while they are few, and so do people with reports', () => {
    const few = edges('boss > p1 p2 p3 p4', 'p1 > q1', 'p2 > q2', 'p3 > q3', 'p4 > q4');
    expect(stackedIds(cards('boss', 'p1', 'p2', 'p3', 'p4', 'q1', 'q2', 'q3', 'q4'), few)).toEqual(new Set());
  });
});

describe('a chart that would be too wide to look at', () => {
  // 14 departments of a head and 7 people: in one row 98 cards, 25,440 wide.
  const heads = Array.from({ length: 14 }, (_, index) => `head${index}`);
  const team = (head: string): string[] => Array.from({ length: 7 }, (_, index) => `${head}-${index}`);
  const lines = edges(`boss > ${heads.join(' ')}`, ...heads.map((head) => `${head} > ${team(head).join(' ')}`));
  const nodes = cards('boss', ...heads.flatMap((head) => [head, ...team(head)]));
  const places = layoutTree(nodes, lines);

  it('has its departments as lists, with the heads side by side', () => {
    // 14 lists of a card and its indent, 260 wide, with gaps of 40 between them.
    expect(Math.max(...[...places.values()].map((place) => place.x)) + 220).toBe(14 * 260 + 13 * 40);
    expect(new Set(heads.map((head) => at(places, head).y))).toEqual(new Set([160]));
    for (const head of heads) {
      const { x } = at(places, head);
      expect(team(head).map((id) => at(places, id))).toEqual(team(head).map((_, index) => ({ x: x + 40, y: 320 + 160 * index })));
    }
    expect(stackedIds(nodes, lines)).toEqual(new Set(heads.flatMap(team)));
  });

  it('has lists in lists', () => {
    const deeper = lines.filter((line) => line.child !== 'head0-1').concat({ child: 'head0-1', parent: 'head0-0' });
    const there = layoutTree(nodes, deeper);
    const { x, y } = at(there, 'head0');
    expect(at(there, 'head0-0')).toEqual({ x: x + 40, y: y + 160 });
    expect(at(there, 'head0-1')).toEqual({ x: x + 80, y: y + 320 });
    expect(at(there, 'head0-2')).toEqual({ x: x + 40, y: y + 480 });
  });
});

// Lengths are set outright: left to itself, the generator hardly ever makes a group large enough for a block.
const anyChart = fc
  .tuple(fc.noBias(fc.integer({ min: 1, max: 120 })), fc.constantFrom(1, 3, 8, 20, 60))
  .chain(([count, bosses]) =>
    fc.record({
      sizes: fc.array(fc.record({ width: fc.integer({ min: 0, max: 400 }), height: fc.integer({ min: 0, max: 300 }) }), { minLength: count, maxLength: count }),
      // Few bosses make wide charts with many blocks, many make deep ones; some people have none.
      bossOf: fc.array(fc.noBias(fc.integer({ min: -1, max: bosses })), { minLength: count, maxLength: count }),
    }),
  )
  .map(({ sizes, bossOf }) => {
    const nodes = sizes.map((one, index) => ({ id: String(index), ...one }));
    const lines = bossOf.flatMap((boss, index): LayoutEdge[] => (boss in nodes ? [{ child: String(index), parent: String(boss) }] : []));
    return { nodes, lines };
  });

describe('a line to somebody in a list', () => {
  const boss = { x: 0, y: 0, width: 220, height: 100 };
  it('goes below the boss to the side of the card', () => {
    expect(stackedLinePath(boss, { x: 40, y: 160, width: 220, height: 100 })).toBe('M110,100 V130 H20 V210 H40');
  });
  it('is left to others when the card was moved up', () => {
    expect(stackedLinePath(boss, { x: 40, y: -300, width: 220, height: 100 })).toBeUndefined();
  });
});

describe('any chart', () => {
  it('has a place on the grid for everybody, and no card on another', () => {
    fc.assert(
      fc.property(anyChart, ({ nodes, lines }) => {
        const places = layoutTree(nodes, lines);
        expect([...places.keys()]).toEqual(nodes.map((node) => node.id));
        expect(overlappingCards(nodes, places)).toEqual([]);
        for (const { x, y } of places.values()) {
          expect([x % 10, y % 10]).toEqual([0, 0]);
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        }
        expect(layoutTree(nodes, lines)).toEqual(places);
      }),
      { numRuns: 400 },
    );
  });

  it('has bosses above their people and siblings from left to right in their order', () => {
    fc.assert(
      fc.property(anyChart, ({ nodes, lines }) => {
        // Whoever comes later reports to somebody earlier: no circles, so each line is a branch.
        const branches = lines.filter((line) => Number(line.parent) < Number(line.child));
        const places = layoutTree(nodes, branches);
        const stacked = stackedIds(nodes, branches);
        const lastOf = new Map<string, Place>();
        for (const { child, parent } of branches) {
          const place = at(places, child);
          expect(place.y).toBeGreaterThan(at(places, parent).y);
          if (stacked.has(child)) continue;
          const before = lastOf.get(parent);
          if (before) expect(place.x).toBeGreaterThan(before.x);
          lastOf.set(parent, place);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has lines to blocks and lists that run behind no card', () => {
    fc.assert(
      fc.property(anyChart, ({ nodes: anyNodes, lines }) => {
        const nodes = anyNodes.map(({ id }) => card(id));
        const branches = lines.filter((line) => Number(line.parent) < Number(line.child));
        const places = layoutTree(nodes, branches);
        const stacked = stackedIds(nodes, branches);
        const boxes = nodes.map((node) => ({ ...node, ...at(places, node.id) }));
        for (const { child, parent } of branches.filter((line) => stacked.has(line.child))) {
          const [boss, person] = [parent, child].map((id) => ({ ...card(id), ...at(places, id) }));
          if (!boss || !person) continue;
          const path = stackedLinePath(boss, person);
          expect(path).toBeDefined();
          const others = boxes.filter((box) => box.id !== child && box.id !== parent);
          for (const [from, to] of segments(path ?? '')) {
            const hit = others.find(
              (box) =>
                Math.min(from.x, to.x) < box.x + box.width &&
                Math.max(from.x, to.x) > box.x &&
                Math.min(from.y, to.y) < box.y + box.height &&
                Math.max(from.y, to.y) > box.y,
            );
            expect(hit).toBeUndefined();
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('may be ten thousand people deep', () => {
    const nodes = Array.from({ length: 10_000 }, (_, index) => card(String(index)));
    const lines = nodes.slice(1).map((node, index) => ({ child: node.id, parent: String(index) }));
    expect(at(layoutTree(nodes, lines), '9999')).toEqual({ x: 0, y: 9999 * 160 });
  });
});
