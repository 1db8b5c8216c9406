import { foldForSearch } from '../text/fold';
import type { CompanyFacts, Condition } from './condition';
import { sizeBandOf, sizeCondition } from './size-bands';

/** A segment to start with, drawn from the companies there are. */
export type SegmentStart = { condition: Condition; companies: number };

/** Industries and sizes offered at most. */
const MOST_INDUSTRIES = 4;
const MOST_SIZES = 2;

/**
 * Segments to start with: the most frequent industries, then the most frequent sizes, each with how many companies it
 * holds. An industry is written as it is written first; equals keep the order in which they are met.
 */
export function segmentStarts(companies: Iterable<CompanyFacts>): SegmentStart[] {
  const industries = new Map<string, SegmentStart>();
  const sizes = new Map<string, SegmentStart>();
  const count = (starts: Map<string, SegmentStart>, key: string, condition: Condition): void => {
    const known = starts.get(key);
    if (known === undefined) starts.set(key, { condition, companies: 1 });
    else known.companies += 1;
  };
  for (const { industry, employees } of companies) {
    const name = industry.trim();
    if (name !== '') count(industries, foldForSearch(name), { field: 'industry', values: [name], from: null, to: null });
    const band = sizeBandOf(employees);
    if (band !== undefined) count(sizes, String(band.from), sizeCondition(band));
  }
  const most = (starts: Map<string, SegmentStart>, limit: number): SegmentStart[] => [...starts.values()].sort((a, b) => b.companies - a.companies).slice(0, limit);
  return [...most(industries, MOST_INDUSTRIES), ...most(sizes, MOST_SIZES)];
}
