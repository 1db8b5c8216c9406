import { Background, BackgroundVariant, ReactFlow, useReactFlow, useStoreApi, type NodeChange, type EdgeChange, type OnConnectEnd } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type FocusEvent, type MouseEvent } from 'react';
import { foldable, foldedAbove, type CollapsedMap } from '../../../../shared/domain/buying-center/map-view-collapse';
import { dimmedCards } from '../../../../shared/domain/buying-center/map-view-filter';
import { onGrid, type MapPlace } from '../../../../shared/domain/buying-center/map-places';
import { useTexts } from '../../../i18n/texts';
import styles from '../../../ui/canvas/Canvas.module.css';
import { CANVAS_PROPS, FIT, motionDuration } from '../../../ui/canvas/canvas-settings';
import { useKeptFit } from '../../../ui/canvas/use-kept-fit';
import { selectedAfter } from '../../../ui/canvas/selected-after';
import { useToasts } from '../../../ui/toast/toast-context';
import { lineEdges, type LineEdge } from '../lines/line-edge';
import { LINE_TYPES } from '../lines/MapLines';
import { sideEntries } from '../../../../shared/report/map/side-entries';
import { cardNodes, type CardNode, type CardWords } from './card-node';
import { CARD_SIZE } from '../../../../shared/report/map/card-size';
import { ConnectionLine } from './ConnectionLine';
import { useMap, useMapModel, useMapSession } from './map-context';
import { DropMark } from './DropMark';
import { MapCardView } from './MapCardView';
import { MarkSprite } from './MarkSprite';
import { MiniMap } from './MiniMap';
import { useCanvasKeys } from './use-canvas-keys';
import { useCardDrag } from './use-card-drag';
import { cardLabel, lineLabel, refusal, useNameOf } from './use-map-words';
import { useSteadyPicture } from './use-steady-picture';

const NODE_TYPES = { card: MapCardView };
const SNAP: [number, number] = [10, 10];

type Props = {
  /** The map as it is seen, with its folded branches. */
  shown: CollapsedMap;
  /** Where each card is shown. */
  places: ReadonlyMap<string, MapPlace>;
};

/**
 * The drawing surface. While a card is dragged only the library's own store moves; records change at the drop, and
 * come back through the model.
 */
export function MapCanvas({ shown: { model, hiddenBehind }, places }: Props) {
  const t = useTexts();
  const toasts = useToasts();
  const { session, actions, view } = useMap();
  const whole = useMapModel();
  const filter = useMapSession((state) => state.filter);
  const isInfluenceView = useMapSession((state) => state.isInfluenceView);
  const bosses = useMemo(() => foldable(model), [model]);
  const look = useMemo(() => ({ dimmed: dimmedCards(model.cards, filter), hiddenBehind, bosses }), [model.cards, filter, hiddenBehind, bosses]);
  const flow = useReactFlow<CardNode, LineEdge>();
  const store = useStoreApi<CardNode, LineEdge>();
  const root = useRef<HTMLDivElement>(null);
  const waitingForFocus = useRef<string | null>(null);
  const waitingForShow = useRef<string | null>(null);
  const nameOf = useNameOf(whole.cards);

  const words = useMemo<CardWords>(() => ({ label: (card) => cardLabel(t, card), description: t('buyingCenter.card') }), [t]);
  const [firstNodes] = useState(() => cardNodes(model.cards, places, session.getState().selectedCards, words, look, new Map()));

  const focusCard = useCallback((id: string): boolean => {
    const card = root.current?.querySelector<HTMLElement>(`[data-member-id="${id}"]`);
    card?.focus({ preventScroll: true });
    return card != null;
  }, []);

  // What changed in the records goes into the library's store; unchanged nodes stay the same objects.
  useLayoutEffect(() => {
    const known = new Set(model.cards.map(({ id }) => id));
    const { selectedCards, selectedLines } = session.getState();
    const lines = new Set(model.lines.map(({ id }) => id));
    const cardsLeft = [...selectedCards].filter((id) => known.has(id));
    const linesLeft = [...selectedLines].filter((id) => lines.has(id));
    if (cardsLeft.length !== selectedCards.size || linesLeft.length !== selectedLines.size) {
      session.setState({ selectedCards: new Set(cardsLeft), selectedLines: new Set(linesLeft) });
    }
    const { nodes, setNodes } = store.getState();
    const next = cardNodes(model.cards, places, new Set(cardsLeft), words, look, new Map(nodes.map((node) => [node.id, node])));
    if (next.length !== nodes.length || next.some((node, index) => node !== nodes[index])) setNodes(next);
  }, [model, places, words, look, session, store]);
  const keptFit = useKeptFit();
  useSteadyPicture(places, keptFit.leave);

  useEffect(() => {
    const id = waitingForFocus.current;
    if (id !== null && focusCard(id)) waitingForFocus.current = null;
    const sought = waitingForShow.current;
    if (sought !== null && flow.getNode(sought) !== undefined) view.show(sought);
  });

  const selectedLines = useMapSession((state) => state.selectedLines);
  const sides = useMemo(() => sideEntries(model.lines, places), [model.lines, places]);
  const edgesBefore = useRef<ReadonlyMap<string, LineEdge>>(new Map());
  const [edges, setEdges] = useState<LineEdge[]>([]);
  useLayoutEffect(() => {
    const next = lineEdges(model.lines, sides, selectedLines, (line) => lineLabel(t, line, nameOf), edgesBefore.current);
    edgesBefore.current = new Map(next.map((edge) => [edge.id, edge]));
    setEdges(next);
  }, [model.lines, sides, selectedLines, t, nameOf]);

  useEffect(() => {
    const select = (cards: Iterable<string>, lines: Iterable<string> = []): void => {
      const selected = new Set(cards);
      session.setState({ selectedCards: selected, selectedLines: new Set(lines), leaving: null });
      const { nodes, setNodes } = store.getState();
      setNodes(nodes.map((node) => ((node.selected ?? false) === selected.has(node.id) ? node : { ...node, selected: selected.has(node.id) })));
    };
    return view.attach({
      fit: keptFit.fit,
      zoomIn: keptFit.zoomIn,
      zoomOut: keptFit.zoomOut,
      select,
      focus: (id) => {
        if (!focusCard(id)) waitingForFocus.current = id;
      },
      focusCanvas: () => root.current?.focus({ preventScroll: true }),
      show: (id) => {
        const above = foldedAbove(whole, session.getState().folded, id);
        if (above.length > 0) session.setState(({ folded }) => ({ folded: new Set([...folded].filter((other) => !above.includes(other))) }));
        const place = above.length > 0 ? undefined : flow.getNode(id)?.position;
        // A card that was folded away comes with one of the next pictures.
        waitingForShow.current = place === undefined ? id : null;
        if (place === undefined) return;
        select([id]);
        keptFit.leave();
        const zoom = Math.max(flow.getZoom(), 0.7);
        void flow.setCenter(place.x + CARD_SIZE.width / 2, place.y + CARD_SIZE.height / 2, { zoom, duration: motionDuration() });
        focusCard(id);
      },
      bring: (ids) => {
        keptFit.leave();
        void flow.fitView({ ...FIT, nodes: [...ids].map((id) => ({ id })), duration: motionDuration() });
      },
      middle: () => {
        const { width, height, transform } = store.getState();
        return { x: (width / 2 - transform[0]) / transform[2], y: (height / 2 - transform[1]) / transform[2] };
      },
    });
  }, [flow, store, session, view, focusCard, whole, keptFit]);

  const onNodesChange = useCallback(
    (changes: NodeChange<CardNode>[]) => {
      const selected = selectedAfter(session.getState().selectedCards, changes);
      if (selected !== null) session.setState({ selectedCards: selected, leaving: null });
    },
    [session],
  );
  const onEdgesChange = useCallback(
    (changes: EdgeChange<LineEdge>[]) => {
      const selected = selectedAfter(session.getState().selectedLines, changes);
      if (selected !== null) session.setState({ selectedLines: selected });
    },
    [session],
  );
  const drag = useCardDrag(places);

  const onConnectEnd = useCallback<OnConnectEnd>(
    (event, { fromNode, fromHandle, toNode }) => {
      const targetId = toNode?.id ?? cardUnder(event);
      if (fromNode === null || targetId === null || targetId === fromNode.id) return;
      const kind = session.getState().newLineKind;
      // Out of the bottom goes a line to somebody below, out of the top one to the boss.
      const isDownwards = kind === 'reports-to' && fromHandle?.type === 'source';
      const [fromId, toId] = isDownwards ? [targetId, fromNode.id] : [fromNode.id, targetId];
      const connected = actions.connect({ kind, fromId, toId });
      if (!connected.ok) toasts.show(refusal(t, connected.error, nameOf));
    },
    [session, actions, toasts, t, nameOf],
  );

  const onDoubleClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const card = target.closest('[data-member-id]');
    if (card !== null) {
      const field = target.closest('[data-field]')?.getAttribute('data-field') === 'function' ? 'function' : 'name';
      session.setState({ editing: { memberId: card.getAttribute('data-member-id') ?? '', field } });
      return;
    }
    const box = root.current?.getBoundingClientRect();
    if (box === undefined || target.closest('.react-flow__pane') === null || target.closest('.react-flow__edge') !== null) return;
    const at = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false });
    session.setState({
      adding: {
        left: event.clientX - box.left,
        top: event.clientY - box.top,
        place: { x: onGrid(at.x - CARD_SIZE.width / 2), y: onGrid(at.y - CARD_SIZE.height / 2) },
        role: null,
      },
    });
  };

  const onKeyDown = useCanvasKeys(model);

  // Whoever steps through the cards by keyboard works on the one that has the focus.
  const onFocus = (event: FocusEvent): void => {
    const id = event.target.getAttribute('data-member-id');
    if (id === null || !event.target.matches(':focus-visible')) return;
    if (!session.getState().selectedCards.has(id)) view.select([id]);
    const frame = root.current?.getBoundingClientRect();
    const card = event.target.getBoundingClientRect();
    const place = flow.getNode(id)?.position;
    if (frame === undefined || place === undefined) return;
    const isSeen = card.left >= frame.left && card.right <= frame.right && card.top >= frame.top && card.bottom <= frame.bottom;
    if (isSeen) return;
    keptFit.leave();
    void flow.setCenter(place.x + CARD_SIZE.width / 2, place.y + CARD_SIZE.height / 2, { zoom: flow.getZoom(), duration: motionDuration() });
  };

  return (
    <div
      ref={root}
      className={styles.canvas}
      data-testid="map-canvas"
      data-view={isInfluenceView ? 'influence' : undefined}
      role="group"
      tabIndex={-1}
      aria-label={t('buyingCenter.canvas')}
      onDoubleClick={onDoubleClick}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <MarkSprite />
      <ReactFlow<CardNode, LineEdge>
        {...CANVAS_PROPS}
        defaultNodes={firstNodes}
        edges={edges}
        nodeTypes={NODE_TYPES}
        edgeTypes={LINE_TYPES}
        onNodesChange={onNodesChange}
        onEdgesChange={onEdgesChange}
        {...drag}
        {...keptFit.handlers}
        onConnectEnd={onConnectEnd}
        connectionLineComponent={ConnectionLine}
        connectOnClick={false}
        connectionRadius={24}
        snapToGrid
        snapGrid={SNAP}
      >
        <Background variant={BackgroundVariant.Dots} gap={20} size={1.5} color="var(--border)" />
        <DropMark places={places} />
      </ReactFlow>
      <MiniMap cards={model.cards} places={places} />
    </div>
  );
}

/** The card a pointer was let go over. */
function cardUnder(event: globalThis.MouseEvent | TouchEvent): string | null {
  const point = 'changedTouches' in event ? event.changedTouches[0] : event;
  if (point === undefined) return null;
  return document.elementFromPoint(point.clientX, point.clientY)?.closest('[data-member-id]')?.getAttribute('data-member-id') ?? null;
}
