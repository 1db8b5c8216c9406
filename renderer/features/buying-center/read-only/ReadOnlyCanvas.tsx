import { Background, BackgroundVariant, ReactFlow, useReactFlow, useStoreApi, type Edge, type EdgeTypes, type Node, type NodeTypes } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useCallback, useEffect, useMemo, useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import type { MapModel } from '../../../../shared/domain/buying-center/map-model';
import { treeNeighbour, type TreeStep } from '../../../../shared/domain/buying-center/tree-steps';
import canvas from '../../../ui/canvas/Canvas.module.css';
import { CANVAS_PROPS, FIT, motionDuration } from '../../../ui/canvas/canvas-settings';
import { useKeptFit } from '../../../ui/canvas/use-kept-fit';
import { CARD_SIZE } from '../../../../shared/report/map/card-size';
import type { AttachableView } from '../map/map-view';

/** What is pointed at: a card, a line or nothing. */
export type Pointed = { kind: 'card' | 'line'; id: string } | null;

type Props = {
  /** What the parts around move the picture with. */
  view: AttachableView;
  /** The map that is seen: arrow keys step along its reporting lines. */
  model: MapModel;
  nodes: Node[];
  edges: Edge[];
  nodeTypes: NodeTypes;
  edgeTypes: EdgeTypes;
  label: string;
  testId: string;
  onPoint: (pointed: Pointed) => void;
  /** Drawings the cards refer to. */
  children?: ReactNode;
};

const STEPS: Record<string, TreeStep> = { ArrowLeft: 'previous', ArrowRight: 'next', ArrowUp: 'boss', ArrowDown: 'report' };

/** A map to look at: one can move the picture, step through the cards and point at something, and change nothing. */
export function ReadOnlyCanvas({ view, model, nodes, edges, nodeTypes, edgeTypes, label, testId, onPoint, children }: Props) {
  const flow = useReactFlow();
  const store = useStoreApi();
  const root = useRef<HTMLDivElement>(null);

  // The library fits nothing while a card has no measure: a new object for a card loses it, and as its size stays the same
  // the card is not measured again.
  const measured = useMemo(() => nodes.map((node) => ({ ...node, measured: CARD_SIZE })), [nodes]);
  const extent = useMemo(() => nodes.map(({ position: { x, y } }) => `${x},${y}`).join(), [nodes]);
  const keptFit = useKeptFit(extent);

  const focusCard = useCallback((id: string): void => {
    root.current?.querySelector<HTMLElement>(`[data-member-id="${id}"]`)?.focus({ preventScroll: true });
  }, []);

  const centre = useCallback(
    (id: string, leastZoom: number): void => {
      const place = flow.getNode(id)?.position;
      if (place === undefined) return;
      keptFit.leave();
      const zoom = Math.max(flow.getZoom(), leastZoom);
      void flow.setCenter(place.x + CARD_SIZE.width / 2, place.y + CARD_SIZE.height / 2, { zoom, duration: motionDuration() });
    },
    [flow, keptFit],
  );

  useEffect(
    () =>
      view.attach({
        fit: keptFit.fit,
        zoomIn: keptFit.zoomIn,
        zoomOut: keptFit.zoomOut,
        bring: (ids) => {
          keptFit.leave();
          void flow.fitView({ ...FIT, nodes: [...ids].map((id) => ({ id })), duration: motionDuration() });
        },
        select: (cards, lines = []) => {
          const [card] = cards;
          const [line] = lines;
          onPoint(card !== undefined ? { kind: 'card', id: card } : line !== undefined ? { kind: 'line', id: line } : null);
        },
        show: (id) => {
          onPoint({ kind: 'card', id });
          centre(id, 0.7);
          focusCard(id);
        },
        focus: focusCard,
        focusCanvas: () => root.current?.focus({ preventScroll: true }),
        middle: () => {
          const { width, height, transform } = store.getState();
          return { x: (width / 2 - transform[0]) / transform[2], y: (height / 2 - transform[1]) / transform[2] };
        },
      }),
    [view, flow, store, keptFit, onPoint, centre, focusCard],
  );

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const focused = (event.target as Element).getAttribute('data-member-id');
    if (step === undefined || focused === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = treeNeighbour(model, focused, step);
    if (next !== null) focusCard(next);
  };

  const onFocus = (event: FocusEvent): void => {
    const id = event.target.getAttribute('data-member-id');
    if (id === null) return;
    onPoint({ kind: 'card', id });
    const frame = root.current?.getBoundingClientRect();
    const card = event.target.getBoundingClientRect();
    const isSeen = frame === undefined || (card.left >= frame.left && card.right <= frame.right && card.top >= frame.top && card.bottom <= frame.bottom);
    if (!isSeen && event.target.matches(':focus-visible')) centre(id, flow.getZoom());
  };

  return (
    <div ref={root} className={canvas.canvas} data-testid={testId} role="group" tabIndex={-1} aria-label={label} onKeyDown={onKeyDown} onFocus={onFocus}>
      {children}
      <ReactFlow
        {...CANVAS_PROPS}
        nodes={measured}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodeClick={(_event, { id }) => onPoint({ kind: 'card', id })}
        onEdgeClick={(_event, { id }) => onPoint({ kind: 'line', id })}
        onPaneClick={() => onPoint(null)}
        {...keptFit.handlers}
        nodesDraggable={false}
        nodesConnectable={false}
        elementsSelectable={false}
        selectionKeyCode={null}
      >
        <Background variant={BackgroundVariant.Dots} gap={20} size={1.5} color="var(--border)" />
      </ReactFlow>
    </div>
  );
}
