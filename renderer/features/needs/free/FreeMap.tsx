import { useMemo } from 'react';
import type { MapPlace } from '../../../../shared/domain/buying-center/map-places';
import { useTexts } from '../../../i18n/texts';
import { CanvasMap } from '../../../ui/canvas/CanvasMap';
import { BOARD_SIZES } from './card-sizes';
import type { FreeCard } from './free-cards';
import styles from './FreeMap.module.css';

const TYPES = ['pain', 'benefit', 'member'] as const;

/** The whole board in the corner, coloured by what the cards are. */
export function FreeMap({ cards, places }: { cards: readonly FreeCard[]; places: ReadonlyMap<string, MapPlace> }) {
  const t = useTexts();
  const groups = useMemo(
    () =>
      TYPES.map((type) => ({
        id: type,
        className: styles[type],
        boxes: cards
          .filter((card) => card.type === type)
          .flatMap(({ id }) => places.get(id) ?? [])
          .map((place) => ({ ...place, ...BOARD_SIZES[type] })),
      })),
    [cards, places],
  );
  return <CanvasMap label={t('needs.free.map')} groups={groups} />;
}
