import type { DocumentKind } from './offer';

/** What a numbering pattern lacks. A number without the laptop's code could be given twice. */
export type PatternProblem =
  | { code: 'no-counter' }
  | { code: 'several-counters' }
  | { code: 'no-device' }
  | { code: 'unknown-placeholder'; text: string }
  | { code: 'too-long'; most: number };

/** Patterns used while nobody wrote another one. Confirmations have a mark of their own, so that no two documents share a number. */
export const DEFAULT_PATTERNS: Record<DocumentKind, string> = {
  offer: '{YYYY}-{device}-{####}',
  'order-confirmation': 'AB-{YYYY}-{device}-{####}',
};

const MOST = 60;
const PLACEHOLDER = /\{([^{}]*)\}/g;
const COUNTER = /^#+$/;

/** Everything that is wrong with a pattern such as `{YYYY}-{device}-{####}`; an empty list when it can be used. */
export function patternProblems(pattern: string): PatternProblem[] {
  const names = [...pattern.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
  const counters = names.filter((name) => COUNTER.test(name)).length;
  const problems: PatternProblem[] = names
    .filter((name) => !COUNTER.test(name) && !['YYYY', 'YY', 'device'].includes(name))
    .map((name) => ({ code: 'unknown-placeholder', text: `{${name}}` }));
  const stray = /[{}]/.exec(pattern.replace(PLACEHOLDER, ''));
  if (stray !== null) problems.push({ code: 'unknown-placeholder', text: stray[0] });
  if (counters === 0) problems.push({ code: 'no-counter' });
  if (counters > 1) problems.push({ code: 'several-counters' });
  if (!names.includes('device')) problems.push({ code: 'no-device' });
  if (pattern.length > MOST) problems.push({ code: 'too-long', most: MOST });
  return problems;
}

/** Whether the count begins anew every year: only where the number says which year it is of. */
export function countsPerYear(pattern: string): boolean {
  return pattern.includes('{YYYY}') || pattern.includes('{YY}');
}

/** Writes a number: the counter with leading zeros, and with more digits than it has signs when it outgrows them. */
export function formatDocumentNumber(pattern: string, { year, device, count }: { year: number; device: string; count: number }): string {
  return pattern.replace(PLACEHOLDER, (whole, name: string) => {
    if (name === 'YYYY') return `${year}`.padStart(4, '0');
    if (name === 'YY') return `${year % 100}`.padStart(2, '0');
    if (name === 'device') return device;
    return COUNTER.test(name) ? `${count}`.padStart(name.length, '0') : whole;
  });
}
