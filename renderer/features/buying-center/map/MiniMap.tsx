import { useMemo } from 'react';
import type { MapCard } from '../../../../shared/domain/buying-center/map-model';
import type { MapPlace } from '../../../../shared/domain/buying-center/map-places';
import { ATTITUDES } from '../../../../shared/domain/buying-center/rating';
import { useTexts } from '../../../i18n/texts';
import { CanvasMap } from '../../../ui/canvas/CanvasMap';
import { CARD_SIZE } from '../../../../shared/report/map/card-size';
import styles from './MiniMap.module.css';

type Props = { cards: readonly MapCard[]; places: ReadonlyMap<string, MapPlace> };

/** The whole map in the corner, coloured by attitude. */
export function MiniMap({ cards, places }: Props) {
  const t = useTexts();
  const groups = useMemo(
    () =>
      [...ATTITUDES, 'unrated' as const].map((attitude) => ({
        id: attitude,
        className: styles[attitude],
        boxes: cards
          .filter((card) => (card.attitude ?? 'unrated') === attitude)
          .flatMap(({ id }) => places.get(id) ?? [])
          .map((place) => ({ ...place, ...CARD_SIZE })),
      })),
    [cards, places],
  );
  return <CanvasMap label={t('buyingCenter.toolbar.minimap')} groups={groups} />;
}
