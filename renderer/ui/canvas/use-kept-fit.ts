import { useReactFlow, useStore, type Viewport } from '@xyflow/react';
import { useEffect, useMemo, useRef } from 'react';
import { FIT, motionDuration } from './canvas-settings';

export type KeptFit = {
  /** For the canvas: a hand that moves the picture keeps it from then on. */
  handlers: { onMoveStart: (event: unknown, from: Viewport) => void; onMove: (event: unknown, to: Viewport) => void };
  /** The picture is moved on purpose, by a key or a button. */
  leave: () => void;
  /** Brings everything into sight, and keeps it there again. */
  fit: () => void;
  zoomIn: () => void;
  zoomOut: () => void;
};

/** How far a click may tremble and still be none that moves the picture, in pixels. */
const TREMOR = 4;

/**
 * Keeps everything in sight, in a window of any size, until somebody moves the picture.
 * @param extent changes when what is drawn takes another place, as after folding a branch; left out where it is edited
 */
export function useKeptFit(extent: string = ''): KeptFit {
  const flow = useReactFlow();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const isLeft = useRef(false);
  useEffect(() => {
    if (!isLeft.current && width > 0 && height > 0) void flow.fitView(FIT);
  }, [flow, width, height, extent]);
  const start = useRef<Viewport | null>(null);
  const handlers = useMemo<KeptFit['handlers']>(
    () => ({
      // The library says so at every press of a button too, also where it becomes a click.
      onMoveStart: (_event, from) => void (start.current = from),
      onMove: (event, to) => {
        const from = start.current;
        // Where the library was told to move there is no event, or one of its own.
        if (from === null || !(event instanceof Event)) return;
        if (to.zoom !== from.zoom || Math.hypot(to.x - from.x, to.y - from.y) > TREMOR) isLeft.current = true;
      },
    }),
    [],
  );
  return useMemo(() => {
    const leave = (): void => void (isLeft.current = true);
    return {
      handlers,
      leave,
      fit() {
        isLeft.current = false;
        void flow.fitView({ ...FIT, duration: motionDuration() });
      },
      zoomIn() {
        leave();
        void flow.zoomIn({ duration: motionDuration() });
      },
      zoomOut() {
        leave();
        void flow.zoomOut({ duration: motionDuration() });
      },
    };
  }, [flow, handlers]);
}
