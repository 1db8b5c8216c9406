import { useEffect, useState } from 'react';
import { localDay } from '../../shared/domain/calendar/local-day';
import type { Day } from '../../shared/domain/schema/values';

const CHECK_MS = 30_000;

/** Today's calendar day where the user is. Turns at midnight, and after the laptop has slept over it. */
export function useToday(): Day {
  const [today, setToday] = useState(() => localDay(new Date()));
  useEffect(() => {
    const timer = setInterval(() => setToday(localDay(new Date())), CHECK_MS);
    return () => clearInterval(timer);
  }, []);
  return today;
}
