import type { Node } from '@xyflow/react';
import { shallow } from 'zustand/shallow';
import type { MapPlace } from '../../../../shared/domain/buying-center/map-places';
import { cardAttributes } from '../data/card-focus';
import { BOARD_SIZES, CARD_HANDLES } from './card-sizes';
import type { FreeCard } from './free-cards';

/** A card as the canvas draws it. */
export type CardNode = Node<{ card: FreeCard; isEditing: boolean }, 'need'>;

/** How cards are looked at now. */
export type CardLook = {
  selected: ReadonlySet<string>;
  /** Linked with what is selected. */
  near: ReadonlySet<string>;
  /** Steps back, since another kind of card is asked for. */
  dimmed: ReadonlySet<string>;
  editingId: string | null;
  /** The one card that Tab reaches; arrow keys reach the others. */
  tabStop: string | null;
  /** What a card is called, for screen readers. */
  description: string;
};

const TEST_IDS = { pain: 'pain-card', benefit: 'benefit-card', member: 'person-card' } as const;

/**
 * The nodes for the cards, in their order. A node of which nothing has changed is the same object as in `previous`; one
 * that is being dragged keeps its place.
 */
export function cardNodes(cards: readonly FreeCard[], places: ReadonlyMap<string, MapPlace>, look: CardLook, previous: ReadonlyMap<string, CardNode>): CardNode[] {
  return cards.flatMap((card) => {
    const before = previous.get(card.id);
    const place = before?.dragging ? before.position : places.get(card.id);
    if (place === undefined) return [];
    const isEditing = look.editingId === card.id;
    const data = before !== undefined && before.data.isEditing === isEditing && shallow(before.data.card, card) ? before.data : { card, isEditing };
    const isSelected = look.selected.has(card.id);
    const className = [look.near.has(card.id) ? 'near' : '', look.dimmed.has(card.id) ? 'dimmed' : ''].join(' ').trim();
    const tabIndex = look.tabStop === card.id ? 0 : -1;
    const isSame =
      before?.data === data &&
      before.position.x === place.x &&
      before.position.y === place.y &&
      before.selected === isSelected &&
      before.className === className &&
      before.domAttributes?.tabIndex === tabIndex &&
      before.domAttributes['aria-roledescription'] === look.description;
    if (isSame) return [before];
    const domAttributes = {
      ...cardAttributes(card),
      'data-testid': TEST_IDS[card.type],
      'aria-roledescription': look.description,
      'aria-current': isSelected || undefined,
      tabIndex,
    } as NonNullable<CardNode['domAttributes']>;
    return [
      {
        ...before,
        id: card.id,
        type: 'need' as const,
        position: place,
        ...BOARD_SIZES[card.type],
        handles: CARD_HANDLES[card.type],
        data,
        className,
        selected: isSelected,
        draggable: !isEditing,
        ariaLabel: card.label,
        domAttributes,
      },
    ];
  });
}
