import type { PointerEvent as ReactPointerEvent } from 'react';

/** What happens while something is dragged. `start` comes once the pointer has really moved. */
export type DragSteps = {
  start?(): void;
  move(event: PointerEvent): void;
  /** `dropped` is false when the drag was given up with Escape or by the system. */
  end(dropped: boolean, event: PointerEvent | null): void;
};

const THRESHOLD = 5;

/** Follows the pointer from a press until it is released. A press without movement stays a click. */
export function followPointer(press: ReactPointerEvent, steps: DragSteps): void {
  const origin = { x: press.clientX, y: press.clientY };
  let dragging = false;
  const controller = new AbortController();
  const finish = (dropped: boolean, event: PointerEvent | null): void => {
    controller.abort();
    if (dragging) steps.end(dropped, event);
  };
  const listening = { signal: controller.signal };
  window.addEventListener(
    'pointermove',
    (event) => {
      if (!dragging && Math.hypot(event.clientX - origin.x, event.clientY - origin.y) < THRESHOLD) return;
      if (!dragging) {
        dragging = true;
        steps.start?.();
      }
      steps.move(event);
    },
    listening,
  );
  window.addEventListener('pointerup', (event) => finish(true, event), listening);
  window.addEventListener('pointercancel', () => finish(false, null), listening);
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !dragging) return;
      event.preventDefault();
      event.stopPropagation();
      finish(false, null);
    },
    { ...listening, capture: true },
  );
}
