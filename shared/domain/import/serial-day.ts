const DAY_MS = 86_400_000;
/** Excel's day 0 is 30 December 1899 from March 1900 on; before, its calendar has a 29 February that never was. */
const EPOCHS = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
const LAST_FALSE_DAY = 60;
const MAX_SERIAL = 2_958_465;

/** A serial number of a spreadsheet as ISO text: the day, and the time of day to the second when there is one. */
export type SerialInstant = { day: string; time: string | null };

/**
 * Turns a spreadsheet's serial number into the day it shows. Reckoned in whole days without any time zone, so it is
 * the same day everywhere. `null` for what no calendar of a spreadsheet holds: negative, beyond 9999, or day 0.
 */
export function serialInstant(serial: number, dateSystem: 1900 | 1904): SerialInstant | null {
  if (!Number.isFinite(serial) || serial < 0 || serial > MAX_SERIAL) return null;
  // A time is stored as a fraction that binary numbers do not hold exactly.
  const seconds = Math.round(serial * 86_400);
  const days = Math.floor(seconds / 86_400);
  if (dateSystem === 1900 && (days === 0 || days === LAST_FALSE_DAY)) return null;
  const corrected = dateSystem === 1900 && days < LAST_FALSE_DAY ? days + 1 : days;
  const day = new Date(EPOCHS[dateSystem] + corrected * DAY_MS).toISOString().slice(0, 10);
  const rest = seconds - days * 86_400;
  return { day, time: rest === 0 ? null : new Date(rest * 1000).toISOString().slice(11, 19) };
}
