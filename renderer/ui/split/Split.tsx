import clsx from 'clsx';
import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import styles from './Split.module.css';

export interface SplitProps {
  /** The main part. */
  children: ReactNode;
  /** On the right; `null` gives the main part everything. */
  inspector: ReactNode | null;
  /** Of the divider: "Breite des Inspektors". */
  resizeLabel: string;
  /** Width in pixels, kept by the caller … */
  width?: number | undefined;
  /** … who hears about it when a drag or key press is done. */
  onWidthChange?: ((width: number) => void) | undefined;
  minWidth?: number;
  maxWidth?: number;
  className?: string | undefined;
}

const STEP = 16;
const DEFAULT_WIDTH = 340;

/** A page beside an inspector, whose width the mouse and the arrow keys change. */
export function Split({
  children,
  inspector,
  resizeLabel,
  width,
  onWidthChange,
  minWidth = 280,
  maxWidth = 560,
  className,
}: SplitProps) {
  const [ownWidth, setOwnWidth] = useState(width ?? DEFAULT_WIDTH);
  const [dragged, setDragged] = useState<number | null>(null);
  const start = useRef({ x: 0, width: 0 });
  const current = dragged ?? width ?? ownWidth;

  const clamp = (next: number) => Math.round(Math.min(maxWidth, Math.max(minWidth, next)));

  function settle(next: number) {
    setOwnWidth(next);
    onWidthChange?.(next);
  }

  function handleKeyDown(event: KeyboardEvent) {
    const next =
      event.key === 'ArrowLeft'
        ? current + STEP
        : event.key === 'ArrowRight'
          ? current - STEP
          : event.key === 'Home'
            ? minWidth
            : event.key === 'End'
              ? maxWidth
              : null;
    if (next === null) return;
    event.preventDefault();
    settle(clamp(next));
  }

  function handlePointerDown(event: PointerEvent<HTMLDivElement>) {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture?.(event.pointerId);
    start.current = { x: event.clientX, width: current };
    setDragged(current);
  }

  return (
    <div className={clsx(styles.split, className)}>
      <div className={styles.main}>{children}</div>
      {inspector === null ? null : (
        <>
          <div
            className={styles.divider}
            role="separator"
            tabIndex={0}
            aria-orientation="vertical"
            aria-label={resizeLabel}
            aria-valuemin={minWidth}
            aria-valuemax={maxWidth}
            aria-valuenow={current}
            data-dragging={dragged !== null || undefined}
            onKeyDown={handleKeyDown}
            onPointerDown={handlePointerDown}
            onPointerMove={(event) => {
              if (dragged !== null) setDragged(clamp(start.current.width + start.current.x - event.clientX));
            }}
            onPointerUp={() => {
              if (dragged === null) return;
              settle(dragged);
              setDragged(null);
            }}
            onPointerCancel={() => setDragged(null)}
          />
          <div className={styles.inspector} style={{ width: current }}>
            {inspector}
          </div>
        </>
      )}
    </div>
  );
}
