import type { Day } from '../schema/values';

/** The calendar day a moment falls on where the user is. The only step from an instant to a day. */
export function localDay(moment: Date): Day {
  const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');
  return `${pad(moment.getFullYear(), 4)}-${pad(moment.getMonth() + 1, 2)}-${pad(moment.getDate(), 2)}`;
}
