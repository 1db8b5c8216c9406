import { useState } from 'react';
import { useLocation } from 'react-router';

/** The deal whose page is open, or the one that was open last while the component is mounted. */
export function useCurrentDealId(): string | null {
  const { pathname } = useLocation();
  const open = /^\/deals\/([0-9a-f-]{36})/.exec(pathname)?.[1] ?? null;
  const [last, setLast] = useState(open);
  if (open !== null && open !== last) setLast(open);
  return open ?? last;
}
