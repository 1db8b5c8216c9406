import { Background, BackgroundVariant, ReactFlow, ReactFlowProvider, useReactFlow, useStoreApi, type EdgeChange, type NodeChange, type OnNodeDrag } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { boardPeople } from '../../../../shared/domain/needs/board-people';
import { useTexts } from '../../../i18n/texts';
import canvas from '../../../ui/canvas/Canvas.module.css';
import { FIT, motionDuration, PRO } from '../../../ui/canvas/canvas-settings';
import { selectedAfter } from '../../../ui/canvas/selected-after';
import type { QuickAddInputs } from '../board/NeedsBoard';
import { useBoard } from '../data/board-context';
import { cardAt, REVEAL } from '../data/card-focus';
import { onCardKey } from '../data/card-keys';
import { BOARD_SIZES } from './card-sizes';
import { cardNodes, type CardLook, type CardNode } from './card-nodes';
import { ConnectionLine } from './ConnectionLine';
import { EmptyBoard } from './EmptyBoard';
import styles from './FreeBoard.module.css';
import { useFreeCards } from './free-cards';
import { useFreeCommands } from './free-commands';
import type { FreeBoardMemory } from './free-memory';
import { FreeCardView } from './FreeCardView';
import { FreeMap } from './FreeMap';
import { FreeToolbar } from './FreeToolbar';
import { linkEdges, type LinkEdge } from './link-edges';
import { LinkLine } from './LinkLine';
import { LinkTarget } from './LinkTarget';
import { useFreePlaces } from './free-places';
import { useLinkGesture } from './link-gesture';

const NODE_TYPES = { need: FreeCardView };
const EDGE_TYPES = { need: LinkLine };
const SNAP: [number, number] = [10, 10];
const NOBODY: ReadonlySet<string> = new Set();

type Props = { inputs: QuickAddInputs; memory: FreeBoardMemory };

/** Pains, benefits and people where the user puts them, and the lines between them. */
export function FreeBoard(props: Props) {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  );
}

/** While a card is dragged only the library's own store moves; records change at the drop. */
function Canvas({ inputs, memory }: Props) {
  const t = useTexts();
  const board = useBoard();
  const { needs, selected, group, linkId, editingId, gap, set, steps } = board;
  const { graph } = needs;
  const flow = useReactFlow<CardNode, LinkEdge>();
  const store = useStoreApi<CardNode, LinkEdge>();
  const root = useRef<HTMLDivElement>(null);
  const people = useMemo(() => boardPeople(needs.people, graph), [needs.people, graph]);
  const cards = useFreeCards(board, people);
  const { places, unplaced } = useFreePlaces(board, people, memory);
  const commands = useFreeCommands({ board, cards, places, unplaced });

  const selectedIds = useMemo(() => (group.size > 0 ? group : new Set(selected === null ? [] : [selected.id])), [group, selected]);
  const look = useMemo<CardLook>(() => {
    const near = selected === null ? NOBODY : new Set(graph.linksOf(selected.id).map(({ fromId, toId }) => (fromId === selected.id ? toId : fromId)));
    const asked = gap === null ? null : new Set(needs.gaps[gap]);
    const dimmed = asked === null ? NOBODY : new Set(cards.filter(({ id, type }) => type === (gap === 'pain-without-benefit' ? 'pain' : 'benefit') && !asked.has(id)).map(({ id }) => id));
    return { selected: selectedIds, near, dimmed, editingId, tabStop: selected?.id ?? cards[0]?.id ?? null, description: t('needs.free.card') };
  }, [selected, selectedIds, graph, gap, needs.gaps, cards, editingId, t]);

  const [firstNodes] = useState(() => cardNodes(cards, places, look, new Map()));
  // What changed in the records goes into the library's store; unchanged nodes stay the same objects.
  useLayoutEffect(() => {
    const { nodes, setNodes } = store.getState();
    const next = cardNodes(cards, places, look, new Map(nodes.map((node) => [node.id, node])));
    if (next.length !== nodes.length || next.some((node, index) => node !== nodes[index])) setNodes(next);
  }, [cards, places, look, store]);

  const edgesBefore = useRef<ReadonlyMap<string, LinkEdge>>(new Map());
  const [edges, setEdges] = useState<LinkEdge[]>([]);
  useLayoutEffect(() => {
    const label = new Map(cards.map((card) => [card.id, card.words]));
    const isLit = ({ fromId, toId }: { fromId: string; toId: string }): boolean => selectedIds.has(fromId) || selectedIds.has(toId);
    const next = linkEdges(graph.links, linkId, isLit, (link) => t(`needs.free.line.${link.kind}`, { from: label.get(link.fromId) ?? '', to: label.get(link.toId) ?? '' }), edgesBefore.current);
    edgesBefore.current = new Map(next.map((edge) => [edge.id, edge]));
    setEdges(next);
  }, [graph, cards, selectedIds, linkId, t]);

  const typeOf = useMemo(() => new Map(cards.map(({ id, type }) => [id, type])), [cards]);
  const chosen = useRef(selectedIds);
  useLayoutEffect(() => {
    chosen.current = selectedIds;
  }, [selectedIds]);
  const onNodesChange = useCallback(
    (changes: NodeChange<CardNode>[]) => {
      const after = selectedAfter(chosen.current, changes as NodeChange[]);
      if (after === null) return;
      chosen.current = after;
      const [id, ...others] = after;
      const type = id === undefined ? undefined : typeOf.get(id);
      set(id !== undefined && type !== undefined && others.length === 0 ? { selected: { type, id } } : { selected: null, group: after });
    },
    [set, typeOf],
  );
  const onEdgesChange = useCallback(
    (changes: EdgeChange<LinkEdge>[]) => {
      const after = selectedAfter(linkId === null ? NOBODY : new Set([linkId]), changes as EdgeChange[]);
      if (after !== null) set({ linkId: [...after].at(-1) ?? null });
    },
    [set, linkId],
  );
  const onNodeDragStop = useCallback<OnNodeDrag<CardNode>>(
    (_event, _node, dragged) => steps.place(new Map(dragged.map(({ id, position }) => [id, position])), unplaced, 'place'),
    [steps, unplaced],
  );
  const { target, onConnectStart, onConnectEnd } = useLinkGesture();

  // A card is brought into view by moving the picture, never by scrolling the page below it.
  useEffect(() => {
    const element = root.current;
    const onReveal = (event: Event): void => {
      event.preventDefault();
      const card = cardAt(event.target as Element);
      const node = card === null ? undefined : flow.getNode(card.id);
      const frame = element?.getBoundingClientRect();
      const box = (event.target as Element).closest('[data-card-type]')?.getBoundingClientRect();
      if (card === null || node === undefined || frame === undefined || box === undefined) return;
      const isEdited = event.target !== (event.target as Element).closest('[data-card-type]');
      const isSeen = box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
      const zoom = Math.max(flow.getZoom(), isEdited ? EDIT_ZOOM : 0);
      if (isSeen && zoom === flow.getZoom()) return;
      const { width, height } = BOARD_SIZES[card.type];
      void flow.setCenter(node.position.x + width / 2, node.position.y + height / 2, { zoom, duration: motionDuration() });
    };
    element?.addEventListener(REVEAL, onReveal);
    return () => element?.removeEventListener(REVEAL, onReveal);
  }, [flow]);

  const onDoubleClick = (event: MouseEvent): void => {
    const card = cardAt(event.target as Element);
    if (card !== null && card.type !== 'member' && editingId !== card.id) set({ selected: card, editingId: card.id });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const card = (event.target as HTMLElement).dataset['cardType'] === undefined ? null : cardAt(event.target as Element);
    if (card !== null) onCardKey(event, card, board);
  };
  const [viewport] = useState(() => memory.getState().viewport);

  return (
    <div className={styles.board}>
      <FreeToolbar inputs={inputs} commands={commands} />
      <div
        ref={root}
        className={styles.canvas}
        data-testid="free-board"
        role="group"
        aria-label={t('needs.board')}
        data-lit={selected !== null || linkId !== null || undefined}
        onDoubleClick={onDoubleClick}
        onKeyDown={onKeyDown}
      >
        <div className={canvas.canvas}>
          <ReactFlow<CardNode, LinkEdge>
            defaultNodes={firstNodes}
            edges={edges}
            nodeTypes={NODE_TYPES}
            edgeTypes={EDGE_TYPES}
            onNodesChange={onNodesChange}
            onEdgesChange={onEdgesChange}
            onNodeDragStop={onNodeDragStop}
            onConnectStart={onConnectStart}
            onConnectEnd={onConnectEnd}
            connectionLineComponent={ConnectionLine}
            connectOnClick={false}
            connectionRadius={24}
            selectNodesOnDrag={false}
            deleteKeyCode={null}
            disableKeyboardA11y
            edgesFocusable={false}
            snapToGrid
            snapGrid={SNAP}
            zoomOnDoubleClick={false}
            minZoom={0.05}
            maxZoom={2}
            {...(viewport === null ? { fitView: true, fitViewOptions: FIT } : { defaultViewport: viewport })}
            onMoveEnd={(_event, moved) => memory.setState({ viewport: moved })}
            proOptions={PRO}
          >
            <Background variant={BackgroundVariant.Dots} gap={20} size={1.5} color="var(--border)" />
            <LinkTarget target={target} places={places} />
          </ReactFlow>
          {cards.length === 0 ? <EmptyBoard inputs={inputs} /> : <FreeMap cards={cards} places={places} />}
        </div>
      </div>
    </div>
  );
}

/** From this zoom on words can be written. */
const EDIT_ZOOM = 0.8;
