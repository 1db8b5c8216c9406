import type { Day, Language } from '../../schema/values';
import { serialInstant } from '../serial-day';

/** Which of day and month comes first where the year comes last. Dates that begin with the year need no order. */
export type DateOrder = 'dmy' | 'mdy';

/**
 * How the dates of a column are written. `serial`: as numbers of days, as spreadsheets keep them. `isProven` is false
 * when every date of the column can be read in both orders: then the user is asked, and `order` is what the language
 * makes likely.
 */
export type DateFormat = { order: DateOrder | 'serial'; isProven: boolean };

/** A date as written: the calendar day, and the time of day and offset from UTC where the cell has them. */
export type WrittenDate = { day: Day; time: string | null; offset: string | null };

const OF_LANGUAGE: Record<Language, DateOrder> = { de: 'dmy', en: 'mdy' };
const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:\s*([AaPp])\.?[Mm]\.?)?(?:\s*(Z|UTC|[+-]\d{2}:?\d{2}))?(?:\s*Uhr)?`;
const WITH_TIME = String.raw`(?:(?:T|,?\s+)${TIME})?$`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-./])(\d{1,2})\2(\d{1,2})\.?${WITH_TIME}`);
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-./])\s?(\d{1,2})\2\s?(\d{4}|\d{2})${WITH_TIME}`);
const DAY_NAME_YEAR = new RegExp(String.raw`^(\d{1,2})[.\s-]+(\p{L}{3,9})[.\s-]+(\d{4}|\d{2})${WITH_TIME}`, 'u');
const NAME_DAY_YEAR = new RegExp(String.raw`^(\p{L}{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})${WITH_TIME}`, 'u');
/** What Outlook and databases write for "no date". */
const NO_DATE = /^0{1,4}[-./]0{1,2}[-./]0{1,4}(?:[T ][0:.]+)?$/;
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'jän'], ['feb'], ['mar', 'mär', 'mrz', 'maer'], ['apr'], ['may', 'mai'], ['jun'], ['jul'], ['aug'], ['sep'], ['oct', 'okt'], ['nov'], ['dec', 'dez'],
];
/** Serial numbers of the years 1927 to 2119; smaller and larger numbers are rather something else. */
const SERIALS = { from: 10_000, to: 80_000 } as const;

/**
 * Finds out how a column writes its dates, from all its cells together. One day beyond the twelfth settles the order for
 * all; points stand between day and month in German, unless the column itself speaks against it.
 */
export function detectDateFormat(cells: Iterable<string>, language: Language): DateFormat {
  const count: Record<DateOrder, number> = { dmy: 0, mdy: 0 };
  let serials = 0;
  let others = 0;
  let hasDotted = false;
  let hasAmbiguous = false;
  for (const cell of cells) {
    const text = cell.trim();
    if (text === '' || NO_DATE.test(text)) continue;
    const hit = YEAR_LAST.exec(text);
    if (hit === null) {
      if (isSerial(text)) serials += 1;
      else others += 1;
      continue;
    }
    others += 1;
    const [first, second] = [Number(hit[1]), Number(hit[3])];
    if (first > 12 && second <= 12) count.dmy += 1;
    else if (second > 12 && first <= 12) count.mdy += 1;
    else if (first !== second && hit[2] === '.') hasDotted = true;
    else if (first !== second) hasAmbiguous = true;
  }
  if (serials > others) return { order: 'serial', isProven: false };
  if (count.dmy !== count.mdy) return { order: count.dmy > count.mdy ? 'dmy' : 'mdy', isProven: true };
  if (hasDotted) return { order: 'dmy', isProven: true };
  return { order: OF_LANGUAGE[language], isProven: !hasAmbiguous && count.dmy === 0 };
}

/** Whether a cell can be a date in some format, a serial number left aside. */
export function looksLikeDate(cell: string): boolean {
  const text = cell.trim();
  return YEAR_FIRST.test(text) || YEAR_LAST.test(text) || NO_DATE.test(text) || DAY_NAME_YEAR.test(text) || NAME_DAY_YEAR.test(text);
}

/** Whether a cell is what programs write for "no date": `0.0.00`, `0000-00-00`. */
export function isNoDate(cell: string): boolean {
  return NO_DATE.test(cell.trim());
}

/**
 * Reads one cell in the format of its column. The day is the one that is written, whatever time zone stands behind it.
 * A year of two digits lies at most twenty years ahead of today. Days that do not exist, and days in the other order
 * than the column's, are `null`; nothing ever rolls over into another month.
 */
export function readDate(cell: string, { order }: Pick<DateFormat, 'order'>, today: Day): WrittenDate | null {
  const text = cell.trim();
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return written(yearFirst[1], yearFirst[3], yearFirst[4], yearFirst.slice(5), today);
  const compact = COMPACT.exec(text);
  if (compact) return written(compact[1], compact[2], compact[3], [], today);
  if (order === 'serial' && isSerial(text)) {
    const instant = serialInstant(Number(text), 1900);
    return instant === null ? null : { ...instant, offset: null };
  }
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) {
    const [day, month] = order === 'mdy' ? [yearLast[3], yearLast[1]] : [yearLast[1], yearLast[3]];
    return written(yearLast[4], month, day, yearLast.slice(5), today);
  }
  const dayName = DAY_NAME_YEAR.exec(text);
  if (dayName) return written(dayName[3], monthNamed(dayName[2]), dayName[1], dayName.slice(4), today);
  const nameDay = NAME_DAY_YEAR.exec(text);
  return nameDay ? written(nameDay[3], monthNamed(nameDay[1]), nameDay[2], nameDay.slice(4), today) : null;
}

/** The instant of a date with time in UTC, or `null` where it has no time, or no offset and no zone is given. */
export function instantOf({ day, time, offset }: WrittenDate, zoneOffset: (day: Day, time: string) => string | null): string | null {
  if (time === null) return null;
  const known = offset ?? zoneOffset(day, time);
  if (known === null) return null;
  const instant = new Date(`${day}T${time}${known}`);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString().replace('.000Z', 'Z');
}

function isSerial(text: string): boolean {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return false;
  const value = Number(text);
  return value >= SERIALS.from && value <= SERIALS.to;
}

function monthNamed(name = ''): string | undefined {
  const lower = name.toLowerCase();
  const index = MONTHS.findIndex((starts) => starts.some((start) => lower.startsWith(start)));
  return index < 0 ? undefined : String(index + 1);
}

function written(year: string | undefined, month: string | undefined, day: string | undefined, time: (string | undefined)[], today: Day): WrittenDate | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  const full = year.length === 2 ? withCentury(Number(year), Number(today.slice(0, 4))) : Number(year);
  const text = `${String(full).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!exists(text)) return null;
  const clock = readTime(time);
  return clock === null ? null : { day: text, ...clock };
}

function withCentury(short: number, thisYear: number): number {
  const guess = Math.floor(thisYear / 100) * 100 + short;
  return guess > thisYear + 20 ? guess - 100 : guess;
}

function exists(day: Day): boolean {
  const instant = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
}

function readTime([hour, minute, second = '00', half, zone]: (string | undefined)[]): { time: string | null; offset: string | null } | null {
  if (hour === undefined || minute === undefined) return { time: null, offset: null };
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const offset = zone === undefined ? null : zone === 'Z' || zone === 'UTC' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  return { time: `${String(hours).padStart(2, '0')}:${minute}:${second}`, offset };
}
