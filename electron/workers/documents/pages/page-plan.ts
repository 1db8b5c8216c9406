import { mark } from '../marks';
import type { XmlTree } from '../xml-tree';

/** Parts of a document that can begin a page, and those that have a heading. */
export type PartName = 'introduction' | 'contents' | 'entry' | 'argument' | 'benefit' | 'benefitSum' | 'positions' | 'group' | 'notice' | 'paymentPlan' | 'terms' | 'term' | 'closing' | 'attachment' | 'copy' | 'chart';

/** A heading with the page it is printed on. */
export type PlannedHeading = { part: PartName; index: number; level: 1 | 2; text: string; page: number };

/** Where the parts of a long document stand. The document is set so that every program agrees with it. */
export type PagePlan = {
  headings: readonly PlannedHeading[];
  /** Whether a part begins a page of its own. */
  startsPage: (part: PartName, index?: number) => boolean;
  /** Rows of the positions that are made higher, so that the next surely begins a page; in twips. */
  leastHeights: ReadonlyMap<number, number>;
};

/** How the heading of a part is set: with a mark for the table of contents, on a new page where the plan wants it. */
export function headingStart(plan: PagePlan | null, part: PartName): { newPage: boolean; marked: XmlTree[] } {
  const anchor = plan?.headings.findIndex((heading) => heading.part === part) ?? -1;
  return { newPage: plan?.startsPage(part) ?? false, marked: anchor < 0 ? [] : mark('heading', anchor) };
}

/** How a paragraph of a planned document is set: whole, on a new page where the plan wants it. */
export function startIn(plan: PagePlan | null, part: PartName, index: number): { keepLines?: boolean; newPage?: boolean } {
  return plan === null ? {} : { keepLines: true, newPage: plan.startsPage(part, index) };
}
