import { useReactFlow } from '@xyflow/react';
import { useLayoutEffect, useRef } from 'react';
import type { MapPlace } from '../../../../shared/domain/buying-center/map-places';
import { useMap, useMapSession } from './map-context';

/**
 * Keeps the picture steady when the tree is laid out anew: the card that was folded, unfolded or made a boss stays
 * where it is seen, and everything else moves around it. A change of the arrangement shows all of the new one.
 * @param leaveFit says that not everything is to be kept in sight any longer
 */
export function useSteadyPicture(places: ReadonlyMap<string, MapPlace>, leaveFit: () => void): void {
  const { session, view } = useMap();
  const flow = useReactFlow();
  const arrangement = useMapSession((state) => state.arrangement);
  const before = useRef({ places, arrangement });
  useLayoutEffect(() => {
    const { places: old, arrangement: oldArrangement } = before.current;
    if (old === places) return;
    before.current = { places, arrangement };
    if (oldArrangement !== arrangement) {
      requestAnimationFrame(() => view.fit());
      return;
    }
    const { anchor } = session.getState();
    const from = anchor === null ? undefined : old.get(anchor);
    const to = anchor === null ? undefined : places.get(anchor);
    if (arrangement !== 'tree' || from === undefined || to === undefined) return;
    session.setState({ anchor: null });
    leaveFit();
    const { x, y, zoom } = flow.getViewport();
    void flow.setViewport({ x: x + (from.x - to.x) * zoom, y: y + (from.y - to.y) * zoom, zoom });
  }, [places, arrangement, session, view, flow, leaveFit]);
}
