import { useReactFlow, useStoreApi, type OnNodeDrag } from '@xyflow/react';
import { useCallback, useMemo } from 'react';
import type { MapPlace } from '../../../../shared/domain/buying-center/map-places';
import { newBoss } from '../../../../shared/domain/buying-center/reparent';
import { useTexts } from '../../../i18n/texts';
import { useToasts } from '../../../ui/toast/toast-context';
import type { LineEdge } from '../lines/line-edge';
import type { CardNode } from './card-node';
import { CARD_SIZE } from '../../../../shared/report/map/card-size';
import { useMap, useMapModel, useMapSession } from './map-context';
import { foldBranch } from './map-session';
import { refusal, useNameOf } from './use-map-words';

type Drag = { onNodeDragStart: OnNodeDrag<CardNode>; onNodeDrag?: OnNodeDrag<CardNode>; onNodeDragStop: OnNodeDrag<CardNode> };

/**
 * What dragging a card does: in the free arrangement it moves, in the tree it goes back to its place and gets the card
 * it was dropped on as its boss.
 */
export function useCardDrag(places: ReadonlyMap<string, MapPlace>): Drag {
  const t = useTexts();
  const toasts = useToasts();
  const { session, actions } = useMap();
  const { cards, lines } = useMapModel();
  const nameOf = useNameOf(cards);
  const flow = useReactFlow<CardNode, LineEdge>();
  const store = useStoreApi<CardNode, LineEdge>();
  const isTree = useMapSession((state) => state.arrangement) === 'tree';

  const onNodeDragStart = useCallback(() => session.setState({ isDragging: true }), [session]);

  const moveCards = useCallback<OnNodeDrag<CardNode>>(
    (_event, _node, nodes) => {
      session.setState({ isDragging: false });
      actions.move(new Map(nodes.map(({ id, position }) => [id, position])), 'move');
    },
    [session, actions],
  );

  const holdOver = useCallback<OnNodeDrag<CardNode>>(
    (event, _node, nodes) => {
      const point = 'touches' in event ? event.touches[0] : event;
      if (point === undefined) return;
      const at = flow.screenToFlowPosition({ x: point.clientX, y: point.clientY }, { snapToGrid: false });
      const dragged = new Set(nodes.map(({ id }) => id));
      const memberId = cardAt(at, places, dragged);
      if (memberId === (session.getState().dropTarget?.memberId ?? null)) return;
      if (memberId === null) return session.setState({ dropTarget: null });
      const checked = newBoss(lines, dragged, memberId);
      const changesNothing = checked.ok && checked.value.length === 0;
      session.setState({ dropTarget: changesNothing ? null : { memberId, failure: checked.ok ? null : checked.error } });
    },
    [flow, places, lines, session],
  );

  const dropOnBoss = useCallback<OnNodeDrag<CardNode>>(
    (_event, _node, dragged) => {
      const { dropTarget } = session.getState();
      session.setState({ isDragging: false, dropTarget: null });
      const ids = new Set(dragged.map(({ id }) => id));
      const { nodes, setNodes } = store.getState();
      setNodes(nodes.map((node) => (ids.has(node.id) ? { ...node, dragging: false, position: places.get(node.id) ?? node.position } : node)));
      if (dropTarget === null) return;
      if (dropTarget.failure !== null) {
        toasts.show(refusal(t, dropTarget.failure, nameOf));
        return;
      }
      // Whoever gets a new boss stays in sight.
      foldBranch(session, dropTarget.memberId, false);
      actions.setBoss(ids, dropTarget.memberId);
    },
    [session, store, places, toasts, t, nameOf, actions],
  );

  return useMemo(
    () => (isTree ? { onNodeDragStart, onNodeDrag: holdOver, onNodeDragStop: dropOnBoss } : { onNodeDragStart, onNodeDragStop: moveCards }),
    [isTree, onNodeDragStart, holdOver, dropOnBoss, moveCards],
  );
}

/** The card at a point of the canvas, other than those on the move. */
function cardAt({ x, y }: MapPlace, places: ReadonlyMap<string, MapPlace>, dragged: ReadonlySet<string>): string | null {
  for (const [id, place] of places) {
    const isInside = x >= place.x && x <= place.x + CARD_SIZE.width && y >= place.y && y <= place.y + CARD_SIZE.height;
    if (isInside && !dragged.has(id)) return id;
  }
  return null;
}
