import type { DecimalText } from '../schema/values';

/** From how many cases on a share says something; below it only counts are told. */
export const FEWEST_FOR_SHARE = 5;

/**
 * A part of a whole in percent, as exact as the whole bears: whole percents up to 99 cases, a tenth up to 999, a hundredth
 * from there on; rounded half up. `null` below five cases.
 */
export function shareOf(part: number, whole: number): DecimalText | null {
  if (whole < FEWEST_FOR_SHARE) return null;
  const digits = whole < 100 ? 0 : whole < 1000 ? 1 : 2;
  const scale = 10 ** digits;
  // In whole numbers throughout, so that no half is lost.
  const scaled = Math.floor((200 * scale * part + whole) / (2 * whole));
  if (digits === 0) return String(scaled);
  const fraction = String(scaled % scale).padStart(digits, '0').replace(/0+$/, '');
  return fraction === '' ? String(Math.floor(scaled / scale)) : `${Math.floor(scaled / scale)}.${fraction}`;
}
