import { addDays } from '../../domain/calendar/day-arithmetic';
import type { Day, Id, Instant } from '../../domain/schema/values';

/** Something on a day, without an hour. */
export type CalendarDay = { id: Id; on: Day; title: string; note: string; changedAt: Instant };

const LINE_END = '\r\n';
/** Octets of a line, the line end not counted (RFC 5545, section 3.1). */
const LONGEST_LINE = 75;

/**
 * A calendar file (RFC 5545) of whole days. A day stays itself in every time zone, as dates without an hour have none; the
 * same entry keeps its UID, so that importing the file again changes it and adds nothing.
 */
export function icsFile(days: readonly CalendarDay[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Werkbank//Today//EN',
    'CALSCALE:GREGORIAN',
    ...days.flatMap(({ id, on, title, note, changedAt }) => [
      'BEGIN:VEVENT',
      `UID:${id}@werkbank`,
      `DTSTAMP:${changedAt.replace(/[-:]|\.\d+/g, '')}`,
      `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`,
      `DTEND;VALUE=DATE:${addDays(on, 1).replaceAll('-', '')}`,
      `SUMMARY:${escaped(title)}`,
      ...(note.trim() === '' ? [] : [`DESCRIPTION:${escaped(note)}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => folded(line) + LINE_END).join('');
}

/** Text as section 3.3.11 wants it. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');
}

/** A line broken so that no part is longer than 75 octets and no character is cut in two. */
function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > LONGEST_LINE) {
      result += `${LINE_END} `;
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

/** Octets of a character in UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
