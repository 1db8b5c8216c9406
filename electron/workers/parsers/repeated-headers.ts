import type { TableProblem } from '../../../shared/domain/import/table';

/** Headers that stand over more than one column. */
export function repeatedHeaders(line: number, headers: readonly string[]): TableProblem[] {
  const seen = new Map<string, number>();
  const problems: TableProblem[] = [];
  headers.forEach((header, index) => {
    const first = seen.get(header);
    if (first === undefined || header === '') seen.set(header, first ?? index);
    else problems.push({ code: 'duplicate-header', line, params: { header, first: first + 1, second: index + 1 } });
  });
  return problems;
}
