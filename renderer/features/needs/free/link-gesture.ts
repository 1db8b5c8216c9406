import type { OnConnectEnd, OnConnectStart } from '@xyflow/react';
import { useCallback, useRef, useState } from 'react';
import { linkRefusal, type LinkRefusal } from '../../../../shared/domain/needs/link-refusal';
import { linkBetween, type NeedEnd } from '../../../../shared/domain/needs/need-ends';
import type { NeedLinkKind } from '../../../../shared/domain/needs/need-link';
import { useBoard } from '../data/board-context';
import { cardAt } from '../data/card-focus';

/** The card a line is held over: what would come of it, or why nothing does. */
export type LinkTargetState = { id: string; kind: NeedLinkKind | null; refusal: LinkRefusal | null };

type Gesture = { target: LinkTargetState | null; onConnectStart: OnConnectStart; onConnectEnd: OnConnectEnd };

/** Drawing a line from the handle of one card to another card, anywhere on it. */
export function useLinkGesture(): Gesture {
  const { needs, link } = useBoard();
  const [target, setTarget] = useState<LinkTargetState | null>(null);
  const drawing = useRef<{ from: NeedEnd; over: NeedEnd | null; stop: () => void } | null>(null);
  const { graph } = needs;

  const onConnectStart = useCallback<OnConnectStart>(
    (event) => {
      const from = cardAt(event.target as Element);
      if (from === null) return;
      const onMove = (move: PointerEvent): void => {
        const hit = cardAt(document.elementFromPoint(move.clientX, move.clientY));
        const over = hit?.id === from.id ? null : hit;
        if (drawing.current === null || over?.id === drawing.current.over?.id) return;
        drawing.current.over = over;
        setTarget(over === null ? null : { id: over.id, kind: linkBetween(from, over)?.kind ?? null, refusal: linkRefusal(from, over, graph) });
      };
      window.addEventListener('pointermove', onMove);
      drawing.current = { from, over: null, stop: () => window.removeEventListener('pointermove', onMove) };
    },
    [graph],
  );

  const onConnectEnd = useCallback<OnConnectEnd>(() => {
    const drawn = drawing.current;
    drawing.current = null;
    drawn?.stop();
    setTarget(null);
    if (drawn !== null && drawn.over !== null) link(drawn.from, drawn.over);
  }, [link]);

  return { target, onConnectStart, onConnectEnd };
}
