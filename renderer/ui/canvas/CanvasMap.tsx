import { useReactFlow, useStore } from '@xyflow/react';
import { memo, useMemo, useRef, type PointerEvent } from 'react';
import styles from './CanvasMap.module.css';

/** A card in canvas units. */
export type CanvasBox = { x: number; y: number; width: number; height: number };

export interface CanvasMapProps {
  label: string;
  /** Cards that are drawn alike, by a class that gives them their colour. Keep the list itself the same while nothing changes. */
  groups: readonly { id: string; className: string | undefined; boxes: readonly CanvasBox[] }[];
}

const WIDTH = 176;
const HEIGHT = 112;
const MARGIN = 60;
/** Smaller canvases are seen at once. */
const FROM = 8;

/**
 * A whole canvas in its corner, with a frame around what is seen; press or drag to go there. It follows saved places, so
 * that it costs nothing while a card is dragged. Small canvases have none, nor those that are seen whole.
 */
export const CanvasMap = memo(function CanvasMap({ label, groups }: CanvasMapProps) {
  const flow = useReactFlow();
  const svg = useRef<SVGSVGElement>(null);
  const { box, paths } = useMemo(() => drawing(groups), [groups]);
  const isAllSeen = useStore(({ transform: [x, y, zoom], width, height }) => {
    const [left, top] = [-x / zoom, -y / zoom];
    const inner = { left: box.x + MARGIN, top: box.y + MARGIN, right: box.x + box.width - MARGIN, bottom: box.y + box.height - MARGIN };
    return inner.left >= left && inner.top >= top && inner.right <= left + width / zoom && inner.bottom <= top + height / zoom;
  });
  // It would only lie over what it shows.
  if (isAllSeen || groups.reduce((count, { boxes }) => count + boxes.length, 0) < FROM) return null;

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
      aria-label={label}
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
      {paths.map(({ id, className, path }) => (
        <path key={id} className={className} d={path} />
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

function drawing(groups: CanvasMapProps['groups']) {
  const all = groups.flatMap(({ boxes }) => boxes);
  const left = Math.min(...all.map(({ x }) => x)) - MARGIN;
  const top = Math.min(...all.map(({ y }) => y)) - MARGIN;
  const right = Math.max(...all.map(({ x, width }) => x + width)) + MARGIN;
  const bottom = Math.max(...all.map(({ y, height }) => y + height)) + MARGIN;
  const paths = groups.map(({ id, className, boxes }) => ({
    id,
    className,
    path: boxes.map(({ x, y, width, height }) => `M${x},${y}h${width}v${height}h${-width}z`).join(''),
  }));
  return { box: { x: left, y: top, width: right - left, height: bottom - top }, paths: paths.filter(({ path }) => path !== '') };
}
