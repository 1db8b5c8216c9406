import { useStoreApi } from '@xyflow/react';
import type { KeyboardEvent } from 'react';
import type { MapModel } from '../../../../shared/domain/buying-center/map-model';
import type { MapPlace } from '../../../../shared/domain/buying-center/map-places';
import { treeNeighbour, type TreeStep } from '../../../../shared/domain/buying-center/tree-steps';
import { canBeShortcut } from '../../../app/commands/shortcut';
import { isEditingText } from '../../../ui/text-editing';
import type { LineEdge } from '../lines/line-edge';
import type { CardNode } from './card-node';
import { useMap } from './map-context';

const MOVES: Record<string, MapPlace> = {
  ArrowLeft: { x: -10, y: 0 },
  ArrowRight: { x: 10, y: 0 },
  ArrowUp: { x: 0, y: -10 },
  ArrowDown: { x: 0, y: 10 },
};
const STEPS: Record<string, TreeStep> = { ArrowLeft: 'previous', ArrowRight: 'next', ArrowUp: 'boss', ArrowDown: 'report' };

/**
 * Keys on the cards: Enter edits, Space selects. Arrows move the selected cards, or step from card to card in the
 * hierarchy view, where nothing is moved by hand. `shown` is the map as it is seen.
 */
export function useCanvasKeys(shown: MapModel): (event: KeyboardEvent) => void {
  const { session, actions, view } = useMap();
  const store = useStoreApi<CardNode, LineEdge>();
  return (event) => {
    if (isEditingText(event.target) || !canBeShortcut(event.nativeEvent) || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as Element;
    const focused = target.getAttribute('data-member-id');
    if (focused !== null && (event.key === 'Enter' || event.key === 'F2')) {
      event.preventDefault();
      session.setState({ editing: { memberId: focused, field: 'name' } });
    } else if (focused !== null && event.key === ' ') {
      event.preventDefault();
      view.select([focused]);
    }
    const { selectedCards, arrangement } = session.getState();
    const move = MOVES[event.key];
    const step = STEPS[event.key];
    if (move === undefined || step === undefined || selectedCards.size === 0 || target.closest('[role="toolbar"], [role="dialog"]') !== null) return;
    event.preventDefault();
    if (arrangement === 'tree') {
      const [from = ''] = selectedCards;
      const next = treeNeighbour(shown, focused ?? from, step);
      if (next !== null) {
        view.select([next]);
        view.focus(next);
      }
      return;
    }
    const factor = event.shiftKey ? 5 : 1;
    const moved = store
      .getState()
      .nodes.filter(({ id }) => selectedCards.has(id))
      .map(({ id, position }): [string, MapPlace] => [id, { x: position.x + move.x * factor, y: position.y + move.y * factor }]);
    actions.move(new Map(moved), 'nudge');
  };
}
