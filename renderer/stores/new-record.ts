import { v7 } from 'uuid';
import type { Bookkeeping } from '../../shared/domain/schema/record';

/** Id of a new record. */
export const newId = (): string => v7();

/** The moment as a UTC instant. */
export const now = (): string => new Date().toISOString();

/** Bookkeeping of a record that is made now. */
export function newRecord(): Bookkeeping {
  const instant = now();
  return { id: newId(), createdAt: instant, updatedAt: instant, rev: 1 };
}
