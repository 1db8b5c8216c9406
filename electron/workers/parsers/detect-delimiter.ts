import Papa from 'papaparse';
import type { QuoteMark } from '../../../shared/domain/import/table';

/** Ordered by how rarely a sign stands inside ordinary text; on a tie the rarer one wins. */
const CANDIDATES = ['\t', ';', '|', ','] as const;

const SAMPLE_CHARACTERS = 64 * 1024;
const SAMPLE_ROWS = 50;

/**
 * Finds what separates the cells. A separator must divide the header; among those that do, the one that
 * cuts most rows into as many cells as the header wins, then the one that makes more columns. Counting
 * signs alone is fooled by notes full of commas and by lists such as `a;b` in one cell. A table of one
 * column is read as comma separated unless the rows themselves hold commas.
 */
export function detectDelimiter(text: string, skipLines = 0, quote: QuoteMark = '"'): string {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const scored = CANDIDATES.map((delimiter) => ({ delimiter, ...fit(sample, delimiter, skipLines, quote) }));
  const dividing = scored.filter((candidate) => candidate.columns > 1);
  if (dividing.length === 0) {
    const whole = scored.filter((candidate) => candidate.share === 1);
    return whole.length === CANDIDATES.length || whole.length === 0 ? ',' : (whole[0]?.delimiter ?? ',');
  }
  return dividing.reduce((best, candidate) => (beats(candidate, best) ? candidate : best)).delimiter;
}

type Fit = { columns: number; share: number };

function beats(a: Fit, b: Fit): boolean {
  // A clear difference in fit decides; within it more columns are the better explanation.
  if (Math.abs(a.share - b.share) > 0.25) return a.share > b.share;
  return a.columns > b.columns;
}

function fit(sample: string, delimiter: string, skipLines: number, quote: QuoteMark): Fit {
  const parsed = Papa.parse<string[]>(sample, {
    delimiter,
    quoteChar: quote,
    newline: '\n',
    preview: SAMPLE_ROWS + skipLines + 1,
  }).data;
  const rows = parsed.slice(skipLines).filter((row) => row.some((cell) => cell.trim() !== ''));
  const columns = rows[0]?.length ?? 0;
  // The sample may end in the middle of a row.
  const judged = sample.length < SAMPLE_CHARACTERS || rows.length <= 2 ? rows.slice(1) : rows.slice(1, -1);
  const fitting = judged.filter((row) => row.length === columns).length;
  return { columns, share: judged.length === 0 ? 1 : fitting / judged.length };
}
