import type { z } from '../../shared/domain/schema/zod';

/** More would scroll the first ones away. */
const MAX_PROBLEMS = 10;

/** What a text has to look like, by a mark of the pattern it failed. */
const PATTERNS: readonly [mark: string, hint: string][] = [
  ['-7[0-9a-f]{3}-', 'write an id as a UUID of version 7 in lower case, e.g. "01920000-0000-7000-8000-000000000001"'],
  ['T\\d{2}:', 'write an instant in UTC, e.g. "2026-03-25T09:00:00.000Z"'],
  ['^\\d{4}-\\d{2}-\\d{2}$', 'write a day as YYYY-MM-DD, e.g. "2026-03-25"'],
  ['\\d{1,15}', 'write a number as text with a point, at most 6 digits after it, e.g. "1234.50"'],
  ['^[A-Z]{3}$', 'write a currency as three capitals, e.g. "EUR"'],
  ['[0-9A-Za-z]{1,200}', 'write an order key of letters and digits, e.g. "a0"'],
];

/** Each field that does not fit, with its path and what to do: `lineItems[0].unitPrice: …`. */
export function fieldProblems(error: z.ZodError, input: unknown): string[] {
  const problems = error.issues.map((issue) => `${pathOf(issue.path)}: ${advice(issue, valueAt(input, issue.path))}`);
  const shown = [...new Set(problems)];
  const rest = shown.length - MAX_PROBLEMS;
  return rest > 0 ? [...shown.slice(0, MAX_PROBLEMS), `… and ${rest} more`] : shown;
}

function advice(issue: z.core.$ZodIssue, found: unknown): string {
  if (found === undefined) return 'is missing, add it';
  const shown = shorten(JSON.stringify(found));
  switch (issue.code) {
    case 'invalid_type':
      return `is ${shown}, write ${issue.expected === 'string' ? 'a text in quotes' : `a value of type ${issue.expected}`}`;
    case 'invalid_value':
      return `is ${shown}, write one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'invalid_format': {
      const hint = PATTERNS.find(([mark]) => issue.pattern?.includes(mark))?.[1];
      return `is ${shown}, ${hint ?? issue.message}`;
    }
    case 'too_big':
      return `is too long, at most ${String(issue.maximum)} are allowed`;
    case 'invalid_union':
      return `is ${shown}, which is none of the values allowed here`;
    case 'custom':
      return `is ${shown}. ${customAdvice(issue)}`;
    default:
      return `is ${shown}. ${issue.message}`;
  }
}

function customAdvice(issue: z.core.$ZodIssue): string {
  const field = issue.path.at(-1);
  if (field === 'offerId') return 'Give it the id of the offer';
  if (field === 'date' || field === 'validUntil') return 'There is no such day';
  return 'Write a percentage from 0 to 100 as text, e.g. "19"';
}

function pathOf(path: readonly PropertyKey[]): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return text === '' ? 'the whole file' : text.replace(/^\./, '');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (value === null || value === undefined ? undefined : (value as Record<PropertyKey, unknown>)[step]), input);
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
