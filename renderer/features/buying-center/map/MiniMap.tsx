import { useReactFlow, useStore } from '@xyflow/react';
import { memo, useMemo, useRef, type PointerEvent } from 'react';
import type { MapCard } from '../../../../shared/domain/buying-center/map-model';
import type { MapPlace } from '../../../../shared/domain/buying-center/map-places';
import { ATTITUDES } from '../../../../shared/domain/buying-center/rating';
import { useTexts } from '../../../i18n/texts';
import { CARD_SIZE } from './card-size';
import styles from './MiniMap.module.css';

type Props = { cards: readonly MapCard[]; places: ReadonlyMap<string, MapPlace> };

const WIDTH = 176;
const HEIGHT = 112;
const MARGIN = 60;
const FROM = 8;

/**
 * The whole map in the corner, coloured by attitude, with a frame around what is seen; press or drag to go there.
 * It follows the saved places, so that it costs nothing while a card is dragged. Small maps have none.
 */
export const MiniMap = memo(function MiniMap({ cards, places }: Props) {
  const t = useTexts();
  const flow = useReactFlow();
  const svg = useRef<SVGSVGElement>(null);
  const { box, paths } = useMemo(() => drawing(cards, places), [cards, places]);
  if (cards.length < FROM) return null;

  const goTo = (event: PointerEvent): void => {
    const matrix = svg.current?.getScreenCTM()?.inverse();
    if (matrix == null) return;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
    void flow.setCenter(x, y, { zoom: flow.getZoom() });
  };

  return (
    <svg
      ref={svg}
      className={styles.map}
      role="img"
      aria-label={t('buyingCenter.toolbar.minimap')}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        goTo(event);
      }}
      onPointerMove={(event) => {
        if (event.buttons === 1) goTo(event);
      }}
    >
      {paths.map(({ attitude, path }) => (
        <path key={attitude} className={styles[attitude]} d={path} />
      ))}
      <Frame />
    </svg>
  );
});

function Frame() {
  const x = useStore((state) => -state.transform[0] / state.transform[2]);
  const y = useStore((state) => -state.transform[1] / state.transform[2]);
  const width = useStore((state) => state.width / state.transform[2]);
  const height = useStore((state) => state.height / state.transform[2]);
  return <rect className={styles.frame} x={x} y={y} width={width} height={height} />;
}

function drawing(cards: readonly MapCard[], places: ReadonlyMap<string, MapPlace>) {
  const all = [...places.values()];
  const left = Math.min(...all.map(({ x }) => x)) - MARGIN;
  const top = Math.min(...all.map(({ y }) => y)) - MARGIN;
  const right = Math.max(...all.map(({ x }) => x)) + CARD_SIZE.width + MARGIN;
  const bottom = Math.max(...all.map(({ y }) => y)) + CARD_SIZE.height + MARGIN;
  const paths = [...ATTITUDES, 'unrated' as const].map((attitude) => ({
    attitude,
    path: cards
      .filter((card) => (card.attitude ?? 'unrated') === attitude)
      .flatMap(({ id }) => places.get(id) ?? [])
      .map(({ x, y }) => `M${x},${y}h${CARD_SIZE.width}v${CARD_SIZE.height}h${-CARD_SIZE.width}z`)
      .join(''),
  }));
  return { box: { x: left, y: top, width: right - left, height: bottom - top }, paths: paths.filter(({ path }) => path !== '') };
}
