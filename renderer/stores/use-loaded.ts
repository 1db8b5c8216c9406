import { useCallback, useEffect, useState } from 'react';
import type { RecordQuery } from '../../shared/contract/records';
import type { AppError, ErrorCode } from '../../shared/errors/app-error';
import { useWorkbench } from './workbench-context';

/** The disk has no such deal or account, or the address is none at all. */
const MISSING: readonly ErrorCode[] = ['not-found', 'invalid-input'];

/** How far the records of a page have come. */
export type Loaded = { state: 'loading' } | { state: 'loaded' } | { state: 'missing' } | { state: 'failed'; error: AppError; retry: () => void };

/**
 * Loads the records of a page. `missing` means the disk does not have the deal or account; a record made a moment
 * ago may still be in memory, so the page looks there before it says so.
 */
export function useLoaded(query: RecordQuery): Loaded {
  const workbench = useWorkbench();
  const key = JSON.stringify(query);
  const [outcome, setOutcome] = useState<{ key: string; error: AppError | null } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  useEffect(() => {
    let current = true;
    void workbench.load(JSON.parse(key) as RecordQuery).then((result) => {
      if (current) setOutcome({ key, error: result.ok ? null : result.error });
    });
    return () => {
      current = false;
    };
  }, [workbench, key, attempt]);
  if (outcome === null || outcome.key !== key) return { state: workbench.isLoaded(query) ? 'loaded' : 'loading' };
  if (outcome.error === null) return { state: 'loaded' };
  return MISSING.includes(outcome.error.code) ? { state: 'missing' } : { state: 'failed', error: outcome.error, retry };
}
