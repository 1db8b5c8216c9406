import type { AppError } from './app-error';

/** The outcome of something that can fail in expected ways. Bugs throw instead. */
export type Result<T, E = AppError> = { ok: true; value: T } | { ok: false; error: E };

/** A success. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** An expected failure. */
export function err<E>(error: E): { ok: false; error: E } {
  return { ok: false, error };
}
