/** One benchmark's outcome. Values and references are in the benchmark's unit (ms, unless its name says otherwise). */
export type BenchLine = {
  name: string;
  value: number;
  /** The same work without the workbench, measured side by side. */
  reference?: number;
  /** What must be reached: a ratio when there is a reference, else a value. */
  goal: string;
};

/** `bench NAME value=… reference=… ratio=… goal=…` */
export function benchText({ name, value, reference, goal }: BenchLine): string {
  const parts = [`bench ${name}`, `value=${value.toFixed(2)}`];
  if (reference !== undefined) parts.push(`reference=${reference.toFixed(2)}`, `ratio=${(value / reference).toFixed(3)}`);
  return [...parts, `goal=${goal}`].join(' ');
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that a share of all values does not exceed: 0.95 for p95. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
