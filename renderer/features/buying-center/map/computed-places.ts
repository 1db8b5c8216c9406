import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { MapModel } from '../../../../shared/domain/buying-center/map-model';
import { besidePlaced, type MapPlace } from '../../../../shared/domain/buying-center/map-places';
import { createLayoutClient, type LayoutClient } from '../layout/layout-client';
import { CARD_SIZE } from '../../../../shared/report/map/card-size';
import type { MapSession } from './map-session';

/** Lays the given cards out as a tree by their reporting lines. */
export function layoutCards(client: LayoutClient, ids: readonly string[], lines: MapModel['lines']): Promise<Map<string, MapPlace>> {
  const known = new Set(ids);
  const edges = lines
    .filter(({ kind, fromId, toId }) => kind === 'reports-to' && known.has(fromId) && known.has(toId))
    .map(({ fromId, toId }) => ({ child: fromId, parent: toId }));
  return client.layout(
    ids.map((id) => ({ id, ...CARD_SIZE })),
    edges,
  );
}

/** The layout worker of this page; ended with it. */
export function useLayoutClient(): LayoutClient {
  const [client] = useState(() => createLayoutClient());
  useEffect(() => () => client.dispose(), [client]);
  return client;
}

/**
 * Places for cards that have none, as after an import. They are kept while the page is open and not saved: looking
 * at a map changes nothing. `null` until the first are known.
 */
export function useComputedPlaces(model: MapModel, client: LayoutClient, session: MapSession): ReadonlyMap<string, MapPlace> | null {
  const computed = useStore(session, (state) => state.computedPlaces);
  const missing = model.cards.filter(({ id, position }) => position === null && !computed.has(id)).map(({ id }) => id);
  const asked = useRef('');
  useEffect(() => {
    const request = missing.join();
    if (request === asked.current) return;
    asked.current = request;
    if (missing.length === 0) return;
    const placed = model.cards.flatMap(({ id, position }) => position ?? computed.get(id) ?? []);
    void layoutCards(client, missing, model.lines).then((layout) => {
      const beside = besidePlaced(layout, placed, CARD_SIZE);
      session.setState(({ computedPlaces }) => ({ computedPlaces: new Map([...computedPlaces, ...beside]) }));
    });
  });
  return missing.length > 0 && missing.length === model.cards.length ? null : computed;
}
