/** Apple's address book writes this year for "no year"; nobody alive was born in it. */
const NO_YEAR = '1604';

/**
 * A birthday as `1980-03-22`, or `--03-22` without a year: basic and extended form, with or without a time, which
 * is not looked at, since a birthday is a day. `null` for anything else, also for an empty value.
 */
export function readBirthday(value: string, omittedYear: string | undefined): string | null {
  const hit = /^(?:(\d{4})-?|--)(\d{2})-?(\d{2})(?:$|[T ])/.exec(value.trim());
  if (!hit) return null;
  const [, year, month = '', day = ''] = hit;
  // A leap year lets 29 February pass where the year is not known.
  const instant = new Date(`${year ?? '2000'}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(instant.getTime()) || !instant.toISOString().slice(5).startsWith(`${month}-${day}`)) return null;
  const known = year !== undefined && year !== omittedYear && year !== NO_YEAR;
  return known ? `${year}-${month}-${day}` : `--${month}-${day}`;
}
