import { sumOf, type Bounds } from './bounds';
import type { PageFlow } from './page-flow';

/** A row of a table as it flows over pages: `keepsNext` holds it on the page of the next one. */
export type FlowingRow = { height: Bounds; keepsNext: boolean };

/** Which page each row begins on, and the rows that are made higher so that what follows surely begins a page. */
export type TableFlow = { pages: number[]; leastHeights: Map<number, number> };

/** Surely more than rounding, in twips. */
const SURELY = 20;
/** Doubt about the height of what a page holds that is less than a row, in twips. */
const BEARABLE = 250;

/**
 * Lets the rows of a table flow over pages under a head that each page repeats. Where rows begin a page though the first of
 * them might still go on the page before, as not every program keeps rows together, the row before them is made higher by
 * what is left of that page, which nobody sees at its foot. So is a row whose lines could break in two ways, where doubts
 * would add up to a row.
 */
export function flowTable(flow: PageFlow, head: Bounds, rows: readonly FlowingRow[]): TableFlow {
  const pages: number[] = [];
  const leastHeights = new Map<number, number>();
  let before: { index: number; top: Bounds; page: number } | null = null;
  flow.add(head);

  const settled = (index: number, height: Bounds): Bounds => {
    const doubt = flow.used.most - flow.used.least + height.most - height.least;
    if (doubt <= BEARABLE || height.most > flow.height - head.most) return height;
    const exact = Math.ceil(height.most);
    leastHeights.set(index, exact);
    return { least: exact, most: exact };
  };
  const put = (index: number, natural: Bounds): void => {
    if (flow.fits(natural) === false && flow.used.most > head.most) flow.turn(head);
    const height = settled(index, natural);
    before = { index, top: flow.used, page: flow.page };
    pages[index] = flow.page;
    if (flow.fits(height) === true) flow.add(height);
    else flow.spill(height, head);
  };
  const turn = (first: Bounds): void => {
    if (before !== null && before.page === flow.page && flow.fits(first) !== false) {
      const wanted = flow.height - before.top.least - first.least + SURELY;
      leastHeights.set(before.index, Math.floor(Math.min(wanted, flow.height - before.top.most)));
    }
    flow.turn(head);
  };

  for (let start = 0; start < rows.length; ) {
    let end = start;
    while (rows[end]?.keepsNext === true && end + 1 < rows.length) end += 1;
    const chain = rows.slice(start, end + 1).map(({ height }) => height);
    const [first] = chain;
    if (first !== undefined && flow.fits(sumOf(chain)) !== true && flow.used.most > head.most) turn(first);
    chain.forEach((one, offset) => put(start + offset, one));
    start = end + 1;
  }
  return { pages, leastHeights };
}
