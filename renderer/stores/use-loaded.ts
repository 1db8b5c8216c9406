import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
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
  // Read off the store, so that records are drawn in the frame they come in.
  const isLoaded = useSyncExternalStore(workbench.store.subscribe, () => workbench.isLoaded(query));
  const [failure, setFailure] = useState<{ key: string; error: AppError } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  useEffect(() => {
    if (isLoaded) return;
    let current = true;
    void workbench.load(JSON.parse(key) as RecordQuery).then((result) => {
      if (current) setFailure(result.ok ? null : { key, error: result.error });
    });
    return () => {
      current = false;
    };
  }, [workbench, key, attempt, isLoaded]);
  if (isLoaded) return { state: 'loaded' };
  if (failure === null || failure.key !== key) return { state: 'loading' };
  return MISSING.includes(failure.error.code) ? { state: 'missing' } : { state: 'failed', error: failure.error, retry };
}
