import { useEffect, useState } from 'react';
import type { MapModel } from '../../../../shared/domain/buying-center/map-model';
import type { MapPlace } from '../../../../shared/domain/buying-center/map-places';
import type { LayoutClient } from '../layout/layout-client';
import { layoutCards } from './computed-places';

/**
 * Places of the cards shown in the hierarchy view, laid out in the worker whenever people, their order or their bosses
 * change; until then the last ones stand. `null` while there are none yet.
 */
export function useTreePlaces(shown: MapModel, client: LayoutClient, isWanted: boolean): ReadonlyMap<string, MapPlace> | null {
  const [places, setPlaces] = useState<ReadonlyMap<string, MapPlace> | null>(null);
  const ids = shown.cards.map(({ id }) => id).join();
  const { lines } = shown;
  useEffect(() => {
    if (!isWanted) return undefined;
    let isLatest = true;
    void layoutCards(client, ids === '' ? [] : ids.split(','), lines).then((layout) => {
      if (isLatest) setPlaces(layout);
    });
    return () => {
      isLatest = false;
    };
  }, [client, ids, lines, isWanted]);
  return isWanted ? places : null;
}
