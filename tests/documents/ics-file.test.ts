import { expect, it } from 'vitest';
import { icsFile } from '../../shared/report/calendar/ics-file';

const day = { id: '0195ce7c-2c00-7000-8000-000000000001', on: '2026-02-28', title: 'Vogt; Ulm, Halle 3', note: 'Zeile 1\nZeile \\ 2', changedAt: '2026-02-01T08:05:09.123Z' };

/** Written by hand after RFC 5545. */
it('writes whole days with their marks, ends on the day after, and escapes', () => {
  expect(icsFile([day]).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Werkbank//Today//EN', 'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT', 'UID:0195ce7c-2c00-7000-8000-000000000001@werkbank', 'DTSTAMP:20260201T080509Z', 'DTSTART;VALUE=DATE:20260228', 'DTEND;VALUE=DATE:20260301',
    'SUMMARY:Vogt\\; Ulm\\, Halle 3', 'DESCRIPTION:Zeile 1\\nZeile \\\\ 2', 'TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR', '',
  ]);
});

it('breaks long lines at 75 octets and never within a character', () => {
  const title = 'Ä'.repeat(60) + '😀'.repeat(20);
  const lines = icsFile([{ ...day, title }]).split('\r\n');
  const octets = (line: string): number => new TextEncoder().encode(line).length;
  expect(lines.every((line) => octets(line) <= 75)).toBe(true);
  const at = lines.findIndex((line) => line.startsWith('SUMMARY:'));
  const end = lines.findIndex((line, index) => index > at && !line.startsWith(' '));
  expect(lines.slice(at, end).map((line, index) => (index === 0 ? line : line.slice(1))).join('')).toBe(`SUMMARY:${title}`);
});

it('is a calendar without entries, too', () => {
  expect(icsFile([])).toBe('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Werkbank//Today//EN\r\nCALSCALE:GREGORIAN\r\nEND:VCALENDAR\r\n');
});
