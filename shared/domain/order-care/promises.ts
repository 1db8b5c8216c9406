import { addDays } from '../calendar/day-arithmetic';
import type { Activity } from '../deal/activity';
import type { Concession } from '../negotiation/concession';
import type { Day, Id } from '../schema/values';

/** A promise that was made while selling and is not a task yet. */
export type OpenPromise = { originId: Id; subject: string; note: string; dueOn: Day };

/** A promise nobody gave a day is to be kept within so many days of the order. */
export const PROMISE_DAYS = 30;

/** How a line of a visit's notes begins that holds a promise: `Zusage: Schulung vor Ort bis 2026-05-04`. */
const PROMISE_LINE = /^\s*(?:[-*•]\s*)?(?:zusage|zugesagt|promised?|promise)\s*:\s*(\S.*)$/i;
const ISO_DAY = /(\d{4})-(\d{2})-(\d{2})/;
const GERMAN_DAY = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/;

/**
 * What was promised for a deal and is not a task yet: what was given in the negotiation beside the price, as a lower price
 * is kept by the invoice, and lines of visits that begin with "Zusage:" or "Promise:". A day in the words is the day it is
 * due, any other is due thirty days after the order.
 */
export function openPromises(concessions: Iterable<Concession>, activities: readonly Activity[], dealId: Id, orderedOn: Day): OpenPromise[] {
  const taken = new Set(activities.filter(({ origin }) => origin === 'promise').map(({ originId, subject }) => `${originId ?? ''} ${subject}`));
  const isOpen = ({ originId, subject }: OpenPromise): boolean => !taken.has(`${originId} ${subject}`);
  const given = [...concessions]
    .filter((concession) => concession.dealId === dealId && concession.kind === 'cost' && concession.status === 'given' && concession.text.trim() !== '')
    .map(({ id, text }): OpenPromise => ({ originId: id, subject: text.trim(), note: '', dueOn: dayIn(text) ?? addDays(orderedOn, PROMISE_DAYS) }));
  const told = activities
    .filter((activity) => activity.dealId === dealId && activity.kind !== 'next-step' && activity.doneOn !== null)
    .flatMap(({ id, note, subject: visit }) =>
      note.split('\n').flatMap((line): OpenPromise[] => {
        const subject = PROMISE_LINE.exec(line)?.[1]?.trim().slice(0, 500);
        return subject === undefined ? [] : [{ originId: id, subject, note: visit, dueOn: dayIn(subject) ?? addDays(orderedOn, PROMISE_DAYS) }];
      }),
    );
  return [...given, ...told].filter(isOpen);
}

/** A day named in words, `2026-05-04` or `04.05.2026`; `null` without one, or where there is no such day. */
function dayIn(text: string): Day | null {
  const iso = ISO_DAY.exec(text);
  const german = GERMAN_DAY.exec(text);
  const [year, month, day] = iso !== null ? iso.slice(1) : german !== null ? [german[3], german[2], german[1]] : [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const instant = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(written) ? written : null;
}
