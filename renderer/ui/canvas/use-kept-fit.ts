import { useReactFlow, useStore } from '@xyflow/react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { FIT } from './canvas-settings';

export type KeptFit = {
  /** For the canvas: a hand that moves the picture keeps it from then on. */
  onMoveStart: (event: unknown) => void;
  /** The picture is moved on purpose, by a key or a button. */
  leave: () => void;
  /** Everything is to be in sight again. */
  back: () => void;
};

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
  const onMoveStart = useCallback((event: unknown): void => {
    // Where the library was told to move there is no event, or one of its own.
    if (event instanceof Event) isLeft.current = true;
  }, []);
  return useMemo(
    () => ({
      onMoveStart,
      leave: () => void (isLeft.current = true),
      back: () => void (isLeft.current = false),
    }),
    [onMoveStart],
  );
}
