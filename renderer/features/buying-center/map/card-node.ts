import type { Node } from '@xyflow/react';
import type { MapCard } from '../../../../shared/domain/buying-center/map-model';
import type { MapPlace } from '../../../../shared/domain/buying-center/map-places';
import { CARD_SIZE } from './card-size';
import { CARD_HANDLES } from './handles';

/** A card as the canvas draws it. */
export type CardNode = Node<{ card: MapCard }, 'card'>;

/** Words of a card for screen readers, in the language of the user. */
export type CardWords = { label: (card: MapCard) => string; description: string };

/**
 * The nodes for the cards, in their order. A node whose card, place and words have not changed is the same object
 * as in `previous`; one that is being dragged keeps its place.
 */
export function cardNodes(
  cards: readonly MapCard[],
  places: ReadonlyMap<string, MapPlace>,
  selected: ReadonlySet<string>,
  words: CardWords,
  previous: ReadonlyMap<string, CardNode>,
): CardNode[] {
  return cards.flatMap((card) => {
    const before = previous.get(card.id);
    const place = before?.dragging ? before.position : places.get(card.id);
    if (place === undefined) return [];
    const ariaLabel = words.label(card);
    const isSelected = selected.has(card.id);
    const isSame =
      before?.data.card === card &&
      before.position.x === place.x &&
      before.position.y === place.y &&
      before.selected === isSelected &&
      before.ariaLabel === ariaLabel;
    if (isSame) return [before];
    const domAttributes = {
      'data-testid': 'map-card',
      'data-member-id': card.id,
      'aria-roledescription': words.description,
    } as NonNullable<CardNode['domAttributes']>;
    return [
      {
        ...before,
        id: card.id,
        type: 'card' as const,
        position: place,
        ...CARD_SIZE,
        handles: CARD_HANDLES,
        data: before?.data.card === card ? before.data : { card },
        selected: isSelected,
        ariaLabel,
        domAttributes,
      },
    ];
  });
}
