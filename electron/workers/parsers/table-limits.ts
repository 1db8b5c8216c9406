/** Bounds of a table file. What is larger is refused before it can fill the memory. */
export const TABLE_LIMITS = { bytes: 40 * 1024 * 1024, rows: 100_000, cells: 4_000_000, columns: 1000, cellLength: 100_000 } as const;
