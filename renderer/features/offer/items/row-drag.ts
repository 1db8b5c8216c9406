import { useCallback, type PointerEvent, type RefObject } from 'react';

/** Pixels a pointer moves before it drags rather than clicks. */
const SLACK = 4;

type Target = { row: HTMLElement; side: 'before' | 'after' };

/**
 * Lets rows be dragged by their number. Where the row would go is marked on the row under the pointer; nothing changes
 * before it is dropped, and Escape leaves everything as it was.
 */
export function useRowDrag(grid: RefObject<HTMLElement | null>, onDrop: (id: string, target: string, side: 'before' | 'after') => void): (event: PointerEvent<HTMLElement>) => void {
  return useCallback(
    (event) => {
      const handle = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-drag-handle]') : null;
      const dragged = handle?.closest<HTMLElement>('[data-record-id]');
      if (handle === null || dragged == null || event.button !== 0 || handle.matches(':disabled, fieldset:disabled *')) return;
      event.preventDefault();
      const startY = event.clientY;
      const leave = new AbortController();
      let target: Target | null = null;
      let isDragging = false;

      const mark = (next: Target | null): void => {
        if (target !== null) delete target.row.dataset['drop'];
        if (next !== null) next.row.dataset['drop'] = next.side;
        target = next;
      };
      const finish = (): void => {
        leave.abort();
        delete dragged.dataset['dragged'];
        const found = target;
        mark(null);
        const [id, at] = [dragged.dataset['recordId'], found?.row.dataset['recordId']];
        if (found !== null && id !== undefined && at !== undefined) onDrop(id, at, found.side);
      };
      const { signal } = leave;
      window.addEventListener(
        'pointermove',
        (move) => {
          if (!isDragging && Math.abs(move.clientY - startY) < SLACK) return;
          isDragging = true;
          dragged.dataset['dragged'] = '';
          mark(targetAt(grid.current, dragged, move));
          target?.row.scrollIntoView({ block: 'nearest' });
        },
        { signal },
      );
      window.addEventListener('pointerup', finish, { signal });
      const cancel = (): void => {
        mark(null);
        finish();
      };
      window.addEventListener('pointercancel', cancel, { signal });
      window.addEventListener('keydown', ({ key }) => (key === 'Escape' ? cancel() : undefined), { signal });
    },
    [grid, onDrop],
  );
}

/** The row under the pointer and the half of it. */
function targetAt(grid: HTMLElement | null, dragged: HTMLElement, { clientX, clientY }: { clientX: number; clientY: number }): Target | null {
  const row = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-record-id]') ?? null;
  if (row === null || row === dragged || !grid?.contains(row)) return null;
  const { top, height } = row.getBoundingClientRect();
  return { row, side: clientY < top + height / 2 ? 'before' : 'after' };
}
