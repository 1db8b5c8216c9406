import type { Viewport } from '@xyflow/react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { MapPlace } from '../../../../shared/domain/buying-center/map-places';

/** What a free board was left with, so that it looks the same when one comes back to it. Of this visit, never of the data. */
export type FreeBoardMemory = StoreApi<{
  viewport: Viewport | null;
  /** Places that were worked out for cards without one. */
  places: ReadonlyMap<string, MapPlace>;
}>;

/** A board nobody has looked at yet. */
export function createFreeBoardMemory(): FreeBoardMemory {
  return createStore(() => ({ viewport: null, places: new Map() }));
}
