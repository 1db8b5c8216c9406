import { useMemo } from 'react';
import { countsPerYear, DEFAULT_PATTERNS, formatDocumentNumber, patternProblems } from '../../../../shared/domain/offer/number-pattern';
import type { DocumentKind } from '../../../../shared/domain/offer/offer';
import { useSessionState } from '../../../stores/session-context';
import { useToday } from '../../../stores/today';
import { useTable } from '../../../stores/workbench-context';

/** Stands for the code of a laptop that has not given a number yet. */
const NO_CODE_YET = '····';

/** The number a pattern would give next on this laptop; the standard one's while the pattern cannot be used. */
export function useNextNumber(kind: DocumentKind, pattern: string): string {
  const device = useSessionState((state) => state.settings.numberDevice);
  const series = useTable('numberSeries');
  const year = Number(useToday().slice(0, 4));
  return useMemo(() => {
    const usable = patternProblems(pattern).length === 0 ? pattern : DEFAULT_PATTERNS[kind];
    const own = [...series.values()].filter((each) => each.documentKind === kind && each.device === device);
    const counted = countsPerYear(usable) ? own.filter((each) => each.year === year) : own;
    const last = Math.max(0, ...counted.map((each) => each.last));
    return formatDocumentNumber(usable, { year, device: device === '' ? NO_CODE_YET : device, count: last + 1 });
  }, [kind, pattern, device, series, year]);
}
