import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';

let lastDealId: string | null = null;

/** The deal whose page is open, or the one opened last in this session. */
export function useCurrentDealId(): string | null {
  const { pathname } = useLocation();
  const open = /^\/deals\/([0-9a-f-]{36})/.exec(pathname)?.[1] ?? null;
  const [current, setCurrent] = useState<string | null>(open ?? lastDealId);
  useEffect(() => {
    if (open === null) return;
    lastDealId = open;
    setCurrent(open);
  }, [open]);
  return open ?? current;
}
