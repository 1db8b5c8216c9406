import { CornerLeftUp, Eye, GitCompareArrows, Network, PanelRight, Pencil, Search, SquareDashedMousePointer, Trash2, UserPlus, UserX } from 'lucide-react';
import { useMemo } from 'react';
import { foldable } from '../../../../shared/domain/buying-center/map-view-collapse';
import { useCommands } from '../../../app/commands/command-context';
import type { Command } from '../../../app/commands/command';
import { useTexts } from '../../../i18n/texts';
import { useWorkbench } from '../../../stores/workbench-context';
import { useToasts } from '../../../ui/toast/toast-context';
import type { LayoutClient } from '../layout/layout-client';
import { layoutCards } from './computed-places';
import { useMap, useMapModel } from './map-context';
import type { MapModeControl } from './map-mode';
import { foldBranch, toggleArrangement } from './map-session';
import { viewCommands } from './view-commands';

/** Stable names of what can be done with the map. */
export type MapCommandId = 'add' | 'layout' | 'fit' | 'zoomIn' | 'zoomOut' | 'search' | 'selectAll' | 'deselect' | 'delete' | 'edit' | 'departure' | 'fold' | 'boss' | 'toDetails' | 'treeView' | 'influenceView' | 'compare' | 'customerView';
export type MapCommands = Record<MapCommandId, Command>;

type Needs = { client: LayoutClient; openAdd: () => void; focusSearch: () => void; openMode: MapModeControl['open'] };

/** What can be done with the map: the same objects for toolbar, palette and shortcuts. */
export function useMapCommands({ client, openAdd, focusSearch, openMode }: Needs): MapCommands {
  const t = useTexts();
  const toasts = useToasts();
  const workbench = useWorkbench();
  const { session, actions, view } = useMap();
  const model = useMapModel();

  const commands = useMemo<MapCommands>(() => {
    const group = t('buyingCenter.toolbar.group');
    const command = (id: MapCommandId, rest: Omit<Command, 'id' | 'label' | 'group'>): Command => ({
      id: `map.${id}`,
      label: t(`buyingCenter.toolbar.${id}`),
      group,
      ...rest,
    });
    const hasCards = (): boolean => model.cards.length > 0;
    const hasSelection = (): boolean => session.getState().selectedCards.size + session.getState().selectedLines.size > 0;
    return {
      add: command('add', { icon: UserPlus, shortcut: { key: 'n' }, run: openAdd }),
      layout: command('layout', {
        icon: Network,
        shortcut: { key: 'l' },
        // The hierarchy view is always arranged.
        when: () => hasCards() && session.getState().arrangement === 'free',
        run: () =>
          void layoutCards(client, model.cards.map(({ id }) => id), model.lines).then((places) => {
            actions.move(places, 'layout');
            requestAnimationFrame(() => view.fit());
          }),
      }),
      ...viewCommands(t, view),
      search: command('search', { icon: Search, shortcut: { key: 'f', mod: true }, when: hasCards, run: focusSearch }),
      selectAll: command('selectAll', {
        icon: SquareDashedMousePointer,
        shortcut: { key: 'a', mod: true },
        when: hasCards,
        run: () => view.select(model.cards.map(({ id }) => id)),
      }),
      deselect: command('deselect', { shortcut: { key: 'Escape' }, when: hasSelection, run: () => view.select([]) }),
      edit: command('edit', {
        icon: Pencil,
        shortcut: { key: 'F2' },
        when: () => session.getState().selectedCards.size === 1,
        run: () => {
          const [memberId] = session.getState().selectedCards;
          if (memberId !== undefined) session.setState({ editing: { memberId, field: 'name' } });
        },
      }),
      departure: command('departure', {
        icon: UserX,
        shortcut: { key: 'g' },
        when: () => session.getState().selectedCards.size === 1,
        run: () => {
          const [leaving = null] = session.getState().selectedCards;
          session.setState({ leaving, isInspectorOpen: true });
        },
      }),
      fold: command('fold', {
        shortcut: { key: 'c' },
        when: () => session.getState().selectedCards.size > 0,
        run: () => {
          const bosses = foldable(model);
          const { selectedCards, folded } = session.getState();
          for (const id of selectedCards) if (folded.has(id) || bosses.has(id)) foldBranch(session, id, !folded.has(id));
        },
      }),
      boss: command('boss', {
        icon: CornerLeftUp,
        shortcut: { key: 'b' },
        when: () => session.getState().selectedCards.size === 1 && model.cards.length > 1,
        run: () => session.setState({ isInspectorOpen: true, leaving: null, isChoosingBoss: true }),
      }),
      toDetails: command('toDetails', {
        icon: PanelRight,
        shortcut: { key: 'd' },
        when: hasCards,
        run: () => session.setState({ isInspectorOpen: true, isGoingToDetails: true }),
      }),
      treeView: command('treeView', {
        shortcut: { key: 'h' },
        when: hasCards,
        run: () => toggleArrangement(session),
      }),
      influenceView: command('influenceView', {
        shortcut: { key: 'i' },
        when: hasCards,
        run: () => session.setState(({ isInfluenceView }) => ({ isInfluenceView: !isInfluenceView })),
      }),
      compare: command('compare', {
        icon: GitCompareArrows,
        shortcut: { key: 'v' },
        when: hasCards,
        run: () => openMode({ kind: 'compare', from: null, to: null }),
      }),
      customerView: command('customerView', {
        icon: Eye,
        shortcut: { key: 'k' },
        when: hasCards,
        run: () => openMode({ kind: 'customer' }),
      }),
      delete: command('delete', {
        icon: Trash2,
        shortcut: { key: 'Delete', also: [{ key: 'Backspace' }] },
        when: hasSelection,
        run: () => {
          const { selectedCards, selectedLines } = session.getState();
          const title =
            selectedCards.size > 0
              ? t('buyingCenter.removed.cards', { count: selectedCards.size })
              : t('buyingCenter.removed.lines', { count: selectedLines.size });
          actions.remove(selectedCards, selectedLines);
          view.focusCanvas();
          const { store } = workbench;
          const step = store.getState().history.done.at(-1);
          const toast = toasts.show({ title, action: { label: t('common.actions.undo'), run: () => workbench.undo() } });
          // The offer stands only while undo means this deletion.
          const stop = store.subscribe(({ history }) => {
            if (history.done.at(-1) === step) return;
            toasts.dismiss(toast);
            stop();
          });
        },
      }),
    };
  }, [t, toasts, workbench, session, actions, view, model, client, openAdd, focusSearch, openMode]);

  const list = useMemo(() => Object.values(commands), [commands]);
  useCommands(list);
  return commands;
}
