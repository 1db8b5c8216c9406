/** The least and the most something can be: programs that set a document differ by a hair, or break a line elsewhere. */
export type Bounds = { least: number; most: number };

export const NOTHING: Bounds = { least: 0, most: 0 };

/** How high parts are that stand below each other. */
export const sumOf = (parts: Iterable<Bounds>): Bounds => {
  const sum = { least: 0, most: 0 };
  for (const part of parts) {
    sum.least += part.least;
    sum.most += part.most;
  }
  return sum;
};

/** How high parts are that stand beside each other. */
export const largestOf = (parts: Iterable<Bounds>): Bounds => {
  const largest = { least: 0, most: 0 };
  for (const part of parts) {
    largest.least = Math.max(largest.least, part.least);
    largest.most = Math.max(largest.most, part.most);
  }
  return largest;
};
