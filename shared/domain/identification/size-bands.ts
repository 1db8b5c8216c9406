import type { Condition } from './condition';

/** A band of company size in employees; `null`: without an upper end. */
export type SizeBand = { from: number; to: number | null };

const BANDS: readonly SizeBand[] = [
  { from: 1, to: 49 },
  { from: 50, to: 199 },
  { from: 200, to: 499 },
  { from: 500, to: 1999 },
  { from: 2000, to: null },
];

/** The band a company falls into; none where its size is not known, or nobody works there. */
export function sizeBandOf(employees: number | null): SizeBand | undefined {
  return employees === null ? undefined : BANDS.find(({ from, to }) => employees >= from && (to === null || employees <= to));
}

/** A band as a condition. */
export function sizeCondition({ from, to }: SizeBand): Condition {
  return { field: 'employees', values: [], from: String(from), to: to === null ? null : String(to) };
}
