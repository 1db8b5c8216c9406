import { useReactFlow } from '@xyflow/react';
import { Maximize, Network, SquareDashedMousePointer, ZoomIn, ZoomOut } from 'lucide-react';
import { useMemo } from 'react';
import type { MapPlace } from '../../../../shared/domain/buying-center/map-places';
import { arrangeBoard } from '../../../../shared/domain/needs/board-places';
import { cardAhead, type BoardStep } from '../../../../shared/domain/needs/board-steps';
import { byUrgency } from '../../../../shared/domain/needs/ordering';
import type { Command } from '../../../app/commands/command';
import { useCommands } from '../../../app/commands/command-context';
import { useTexts } from '../../../i18n/texts';
import { FIT, motionDuration } from '../../../ui/canvas/canvas-settings';
import { isOnBoard, walk } from '../data/aim';
import type { Board } from '../data/board-context';
import { focusedCard } from '../data/card-focus';
import { BOARD_SIZES } from './card-sizes';
import type { FreeCard } from './free-cards';

/** What can be done with the free board, for its toolbar. */
export type FreeCommands = Record<'arrange' | 'fit' | 'zoomIn' | 'zoomOut', Command>;

type Given = {
  board: Board;
  cards: readonly FreeCard[];
  places: ReadonlyMap<string, MapPlace>;
  /** Places that are in no record yet; whoever moves a card keeps them, so that the rest of the picture stays put. */
  unplaced: ReadonlyMap<string, MapPlace>;
};

const STEPS: readonly BoardStep[] = ['up', 'down', 'left', 'right'];
const KEYS: Readonly<Record<BoardStep, string>> = { up: 'ArrowUp', down: 'ArrowDown', left: 'ArrowLeft', right: 'ArrowRight' };
/** How far a card goes by key. */
const NUDGE: Readonly<Record<BoardStep, MapPlace>> = { up: { x: 0, y: -20 }, down: { x: 0, y: 20 }, left: { x: -20, y: 0 }, right: { x: 20, y: 0 } };

/** What can be done with cards that stand freely: the same objects for toolbar, palette and shortcuts. */
export function useFreeCommands({ board, cards, places, unplaced }: Given): FreeCommands {
  const t = useTexts();
  const flow = useReactFlow();
  const { commands, list } = useMemo(() => {
    const { needs, steps, selected, group: several, set } = board;
    const group = t('needs.commands.group');
    const hasCards = (): boolean => cards.length > 0;
    const named: FreeCommands = {
      arrange: {
        id: 'needs.arrange',
        label: t('needs.commands.arrange'),
        group,
        icon: Network,
        shortcut: { key: 'a' },
        when: hasCards,
        run: () => {
          const order = [...byUrgency(needs.pains).map(({ id }) => ({ type: 'pain' as const, id })), ...cards.filter(({ type }) => type !== 'pain')];
          steps.place(arrangeBoard(order, needs.graph, BOARD_SIZES), unplaced, 'arrange');
          requestAnimationFrame(() => void flow.fitView({ ...FIT, duration: motionDuration() }));
        },
      },
      fit: { id: 'needs.fit-view', label: t('needs.commands.fitView'), group, icon: Maximize, shortcut: { key: 'f' }, when: hasCards, run: () => void flow.fitView({ ...FIT, duration: motionDuration() }) },
      zoomIn: { id: 'needs.zoom-in', label: t('needs.commands.zoomIn'), group, icon: ZoomIn, shortcut: { key: '+' }, run: () => void flow.zoomIn({ duration: motionDuration() }) },
      zoomOut: { id: 'needs.zoom-out', label: t('needs.commands.zoomOut'), group, icon: ZoomOut, shortcut: { key: '-' }, run: () => void flow.zoomOut({ duration: motionDuration() }) },
    };
    const middles = new Map(
      cards.map(({ id, type }) => {
        const { x, y } = places.get(id) ?? { x: 0, y: 0 };
        return [id, { x: x + BOARD_SIZES[type].width / 2, y: y + BOARD_SIZES[type].height / 2 }];
      }),
    );
    const ahead = (fromId: string, step: BoardStep) => cards.find(({ id }) => id === cardAhead(middles, fromId, step)) ?? null;
    const moved = (): readonly string[] => {
      const one = focusedCard() ?? selected;
      return several.size > 0 ? [...several] : one === null ? [] : [one.id];
    };
    const selectAll: Command = {
      id: 'needs.select-all',
      label: t('needs.commands.selectAll'),
      group,
      icon: SquareDashedMousePointer,
      shortcut: { key: 'a', mod: true },
      when: hasCards,
      run: () => set({ selected: null, group: new Set(cards.map(({ id }) => id)) }),
    };
    const deselect: Command = {
      id: 'needs.deselect',
      label: t('needs.commands.deselect'),
      group,
      shortcut: { key: 'Escape' },
      when: () => several.size > 0 || board.linkId !== null,
      run: () => set({ selected: null }),
    };
    const walks = STEPS.map(
      (step): Command => ({
        id: `needs.go-${step}`,
        label: t(`needs.commands.go.${step}`),
        group,
        shortcut: { key: KEYS[step] },
        ...walk(board, ({ id }) => {
          const next = ahead(id, step);
          return next === null ? null : { type: next.type, id: next.id };
        }),
      }),
    );
    const nudges = STEPS.map(
      (step): Command => ({
        id: `needs.nudge-${step}`,
        label: t(`needs.commands.nudge.${step}`),
        group,
        shortcut: { key: KEYS[step], alt: true },
        when: () => isOnBoard() && moved().length > 0,
        run: () => {
          const nudged = moved().flatMap((id): [string, MapPlace][] => {
            const place = places.get(id);
            return place === undefined ? [] : [[id, { x: place.x + NUDGE[step].x, y: place.y + NUDGE[step].y }]];
          });
          steps.place(new Map(nudged), unplaced, 'nudge');
        },
      }),
    );
    return { commands: named, list: [...Object.values(named), selectAll, deselect, ...walks, ...nudges] };
  }, [t, flow, board, cards, places, unplaced]);
  useCommands(list);
  return commands;
}
