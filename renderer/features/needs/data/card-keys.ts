import type { KeyboardEvent } from 'react';
import type { NeedEnd } from '../../../../shared/domain/needs/need-ends';
import type { Board } from './board-context';

/**
 * Keys on a card that has the focus itself: Enter edits, or links where a link was begun; Space opens and closes what is
 * known of it; Escape gives up. Keys that compose a character are the input method's.
 */
export function onCardKey(event: KeyboardEvent, end: NeedEnd, { selected, linkingFrom, set, link }: Board): void {
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const isSelected = selected?.id === end.id;
  if (event.key === 'Enter' && linkingFrom !== null) {
    event.preventDefault();
    link(linkingFrom, end);
  } else if (event.key === ' ' || (event.key === 'Enter' && end.type === 'member')) {
    event.preventDefault();
    set({ selected: isSelected ? null : end });
  } else if (event.key === 'Enter') {
    event.preventDefault();
    set({ selected: end, editingId: end.id });
  } else if (event.key === 'Escape' && linkingFrom === null && isSelected) {
    set({ selected: null });
  }
}
