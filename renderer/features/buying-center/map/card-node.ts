import type { Node } from '@xyflow/react';
import type { MapCard } from '../../../../shared/domain/buying-center/map-model';
import type { MapPlace } from '../../../../shared/domain/buying-center/map-places';
import { CARD_SIZE } from '../../../../shared/report/map/card-size';
import { CARD_HANDLES } from './handles';

/** A card as the canvas draws it. */
export type CardNode = Node<{ card: MapCard; hiddenBehind: number; isBoss: boolean }, 'card'>;

/** How cards are looked at: who steps back, how many are folded up behind each, and who has people to be folded up. */
export type CardLook = { dimmed: ReadonlySet<string>; hiddenBehind: ReadonlyMap<string, number>; bosses: ReadonlySet<string> };

/** Class of a card that steps back. */
const DIMMED = 'dimmed';

/** Words of a card for screen readers, in the language of the user. */
export type CardWords = { label: (card: MapCard) => string; description: string };

/**
 * The nodes for the cards, in their order. A node whose card, place, look and words have not changed is the same object
 * as in `previous`; one that is being dragged keeps its place.
 */
export function cardNodes(
  cards: readonly MapCard[],
  places: ReadonlyMap<string, MapPlace>,
  selected: ReadonlySet<string>,
  words: CardWords,
  { dimmed, hiddenBehind, bosses }: CardLook,
  previous: ReadonlyMap<string, CardNode>,
): CardNode[] {
  return cards.flatMap((card) => {
    const before = previous.get(card.id);
    const place = before?.dragging ? before.position : places.get(card.id);
    if (place === undefined) return [];
    const ariaLabel = words.label(card);
    const isSelected = selected.has(card.id);
    const className = dimmed.has(card.id) ? DIMMED : '';
    const hidden = hiddenBehind.get(card.id) ?? 0;
    const isBoss = bosses.has(card.id);
    const isSameData = before?.data.card === card && before.data.hiddenBehind === hidden && before.data.isBoss === isBoss;
    const isSame =
      isSameData &&
      before.className === className &&
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
        data: isSameData ? before.data : { card, hiddenBehind: hidden, isBoss },
        className,
        selected: isSelected,
        ariaLabel,
        domAttributes,
      },
    ];
  });
}
