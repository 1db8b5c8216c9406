import { AppFailure, appError, type AppError } from '../../shared/errors/app-error';

const BY_NAME: Record<string, AppError> = {
  QuotaExceededError: appError('quota', {}),
  VersionError: appError('blocked', {}),
  BlockedError: appError('blocked', {}),
  // Another connection upgraded or deleted the database, which closed this one.
  DatabaseClosedError: appError('blocked', {}),
  UnknownError: appError('corrupt', { what: 'database' }),
  DataError: appError('corrupt', { what: 'database' }),
  NotFoundError: appError('corrupt', { what: 'database' }),
};

/** The expected failure behind an exception of IndexedDB or Dexie, or `null` for a bug. */
export function storageFailure(fault: unknown): AppError | null {
  if (fault instanceof AppFailure) return fault.appError;
  for (let cause = fault; typeof cause === 'object' && cause !== null; cause = (cause as { inner?: unknown }).inner) {
    const known = BY_NAME[String((cause as { name?: unknown }).name)];
    if (known !== undefined) return known;
  }
  return null;
}
