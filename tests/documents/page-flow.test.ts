import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../electron/workers/documents/pages/bounds';
import { lineBounds } from '../../electron/workers/documents/pages/line-bounds';
import { PageFlow } from '../../electron/workers/documents/pages/page-flow';
import { flowTable, type FlowingRow } from '../../electron/workers/documents/pages/table-flow';

describe('lines of a text', () => {
  // "Wort" is 944 + 556 + 333 + 278 thousandths of an em: at 10 points 21.11 points, 422.2 twips; a blank is 55.6.
  it.each([
    ['Wort', 424, false, { least: 1, most: 1 }],
    ['Wort Wort', 910, false, { least: 1, most: 1 }],
    ['Wort Wort', 880, false, { least: 2, most: 2 }],
    ['Wort Wort', 900, false, { least: 1, most: 2 }],
    ['Wort\nWort', 910, false, { least: 2, most: 2 }],
    ['Wort Wort-Wort Wort', 1000, false, { least: 2, most: 3 }],
    ['WortWortWort', 900, false, { least: 2, most: 2 }],
    ['', 900, false, { least: 1, most: 1 }],
    // Bold letters are wider: 944 + 611 + 389 + 333.
    ['Wort', 440, true, { least: 2, most: 2 }],
    // Nobody knows how wide a character is that no list has.
    ['😀😀😀', 700, false, { least: 1, most: 2 }],
  ])('%j in %i twips', (text, width, bold, lines) => {
    expect(lineBounds(text, 10, width, bold)).toEqual(lines);
  });
});

const PAGE = 13_500;
const HEAD: Bounds = { least: 319, most: 321 };

const row = fc.record({ least: fc.integer({ min: 342, max: 3_000 }), doubt: fc.constantFrom(0, 4, 20, 40, 217), keepsNext: fc.boolean() });
/** Rows kept in chains of at most three, as positions with their heading and subtotal are. */
const rowsOf = (drawn: readonly { least: number; doubt: number; keepsNext: boolean }[]): FlowingRow[] =>
  drawn.map(({ least, doubt, keepsNext }, index) => ({ height: { least, most: least + doubt }, keepsNext: keepsNext && index % 3 !== 2 }));

/** Pages as a program sets them: rows of these heights one after another, chains held together or not. */
function printed(rows: readonly FlowingRow[], heights: readonly number[], head: number, start: number, keeps: boolean): number[] {
  const pages: number[] = [];
  let page = 1;
  let used = start + head;
  for (let index = 0; index < rows.length; index += 1) {
    let end = index;
    while (keeps && rows[end]?.keepsNext === true && end + 1 < rows.length) end += 1;
    const needed = heights.slice(index, end + 1).reduce((sum, height) => sum + height, 0);
    const begins = index === 0 || !keeps || rows[index - 1]?.keepsNext !== true;
    if (used + (begins ? needed : (heights[index] ?? 0)) > PAGE) {
      page += 1;
      used = head;
    }
    used += heights[index] ?? 0;
    pages.push(page);
  }
  return pages;
}

describe('rows flowing over pages', () => {
  it('are on the pages the plan says, wherever between the bounds their heights are, and whether or not chains are held together', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 120 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (drawn, share, keeps, shares) => {
        const rows = rowsOf(drawn);
        const { pages, leastHeights } = flowTable(new PageFlow(PAGE, { least: 500, most: 510 }), HEAD, rows);
        const between = ({ least, most }: Bounds, at: number): number => least + (most - least) * at;
        for (const heights of [rows.map(({ height }) => between(height, share)), rows.map(({ height }) => between(height, shares.next().value ?? 0))]) {
          const set = heights.map((height, index) => Math.max(height, leastHeights.get(index) ?? 0));
          expect(printed(rows, set, between(HEAD, share), between({ least: 500, most: 510 }, share), keeps)).toEqual(pages);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('change nothing where there is no doubt', () => {
    const rows = Array.from({ length: 60 }, (): FlowingRow => ({ height: { least: 400, most: 400 }, keepsNext: false }));
    const { pages, leastHeights } = flowTable(new PageFlow(4_000), { least: 300, most: 300 }, rows);
    expect(pages.slice(0, 19)).toEqual([...Array.from({ length: 9 }, () => 1), ...Array.from({ length: 9 }, () => 2), 3]);
    expect(leastHeights.size).toBe(0);
  });
});
