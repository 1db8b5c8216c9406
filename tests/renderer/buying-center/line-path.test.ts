import { describe, expect, it } from 'vitest';
import { arrowTip, freeCurve, reportsToPath, roundCorners, zigzagPath } from '../../../shared/report/map/line-path';
import { sideEntries } from '../../../shared/report/map/side-entries';
import type { MapLine } from '../../../shared/domain/buying-center/map-model';

const box = (x: number, y: number) => ({ x, y, width: 260, height: 110 });

describe('reporting lines', () => {
  it('run straight down to somebody right below', () => {
    expect(reportsToPath(box(0, 0), box(0, 170), false)).not.toMatch(/Q/);
  });

  it('of one boss share the horizontal part, however deep their people stand', () => {
    // Half of the 60 units below a card that ends at 110.
    for (const person of [box(300, 170), box(600, 170), box(-300, 500)]) expect(reportsToPath(box(0, 0), person, false)).toContain(',140');
  });

  it('go around to somebody who was put beside or above the boss, and come in from above', () => {
    // Half of the gap of 60 below the boss at 110, half of it above the card.
    expect(reportsToPath(box(0, 0), box(600, 0), false)).toMatch(/^M130,110 L130,130 .* L730,0$/);
    expect(reportsToPath(box(0, 0), box(600, 0), false)).toContain('430,');
    expect(reportsToPath(box(0, 0), box(40, -300), false)).toContain('320,');
  });

  it('come in from the side to somebody in a list', () => {
    expect(reportsToPath(box(0, 0), box(40, 340), true)).toMatch(/^M130,110 .* L40,395$/);
  });
});

describe('roundCorners', () => {
  it('cuts a corner by the radius, or by half of a short part', () => {
    expect(roundCorners('M0,0 V100 H100', 10)).toBe('M0,0 L0,90 Q0,100 10,100 L100,100');
    expect(roundCorners('M0,0 V8 H100', 10)).toBe('M0,0 L0,4 Q0,8 4,8 L100,8');
  });
});

describe('free lines', () => {
  const curve = freeCurve(box(0, 0), box(600, 0), 1);

  it('begin and end on the borders of the cards', () => {
    // The way from 130, 55 to the control point 430, 195 leaves the card at its bottom: 130 + 300 × 55 / 140.
    expect([curve.control, curve.from, curve.to]).toEqual([{ x: 430, y: 195 }, { x: 247.9, y: 110 }, { x: 612.1, y: 110 }]);
  });

  it('there and back swing to different sides', () => {
    const back = freeCurve(box(600, 0), box(0, 0), 1);
    expect(Math.sign(curve.middle.y - 55)).toBe(-Math.sign(back.middle.y - 55));
  });

  it('hold no broken number even between cards at the same place', () => {
    const same = freeCurve(box(0, 0), box(0, 0), -1);
    expect(zigzagPath(same) + arrowTip(same)).not.toMatch(/NaN|Infinity/);
  });
});

describe('sideEntries', () => {
  const line = (id: string, fromId: string, toId: string, kind: MapLine['kind'] = 'reports-to'): MapLine => ({ id, kind, fromId, toId, strength: null });
  const entries = (places: Record<string, [number, number]>, lines: MapLine[]) =>
    [...sideEntries(lines, new Map(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }])))];

  it.each<[string, Record<string, [number, number]>, string[]]>([
    ['people in a row', { boss: [0, 0], a: [-150, 170], b: [150, 170] }, []],
    ['people below each other', { boss: [0, 0], a: [40, 170], b: [40, 340] }, ['1', '2']],
    ['one indented below their boss', { boss: [0, 0], a: [40, 170], b: [900, 170] }, ['1']],
    ['one a little aside in a free drawing', { boss: [0, 0], a: [40, 200], b: [900, 170] }, []],
  ])('%s', (_name, places, expected) => {
    expect(entries(places, [line('1', 'a', 'boss'), line('2', 'b', 'boss'), line('3', 'a', 'b', 'informal')])).toEqual(expected);
  });
});
