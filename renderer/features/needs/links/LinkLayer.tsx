import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { NeedLink } from '../../../../shared/domain/needs/need-link';
import { cardAt } from '../data/card-focus';
import { curveBetween } from './curve';
import styles from './LinkLayer.module.css';
import { measureCards, SCROLLER } from './measure';

/** What a line needs to know of a link. */
type Line = Pick<NeedLink, 'id' | 'kind' | 'fromId' | 'toId'>;

type Props = {
  board: RefObject<HTMLElement | null>;
  links: readonly Line[];
  /** The record whose links stand out. */
  selectedId: string | null;
};

/**
 * Lines between linked cards, behind the cards. Decoration for the eye: each card says its links in words too.
 * Follows every change of layout and every scroll.
 */
export function LinkLayer({ board, links, selectedId }: Props) {
  const [paths, setPaths] = useState<ReadonlyMap<string, string>>(new Map());
  const [hoveredId, setHoveredId] = useState<string | null>(null);
  const measure = useRef(() => {});

  useLayoutEffect(() => {
    measure.current = () => {
      if (board.current === null) return;
      const boxes = measureCards(board.current);
      const next = new Map<string, string>();
      for (const { id, fromId, toId } of links) {
        const [from, to] = [boxes.get(fromId), boxes.get(toId)];
        if (from !== undefined && to !== undefined) next.set(id, curveBetween(from, to));
      }
      setPaths((before) => (isSame(before, next) ? before : next));
    };
    measure.current();
  });

  useEffect(() => {
    const element = board.current;
    if (element === null) return;
    let frame = 0;
    const schedule = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => measure.current());
    };
    const onPointerOver = (event: PointerEvent): void => setHoveredId(cardAt(event.target as Element)?.id ?? null);
    const onPointerLeave = (): void => setHoveredId(null);
    const sizes = new ResizeObserver(schedule);
    sizes.observe(element);
    for (const scroller of element.querySelectorAll(`[${SCROLLER}]`)) {
      sizes.observe(scroller);
      if (scroller.firstElementChild !== null) sizes.observe(scroller.firstElementChild);
    }
    // A scroll does not bubble, but can be seen on its way down.
    element.addEventListener('scroll', schedule, true);
    element.addEventListener('pointerover', onPointerOver);
    element.addEventListener('pointerleave', onPointerLeave);
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      element.removeEventListener('scroll', schedule, true);
      element.removeEventListener('pointerover', onPointerOver);
      element.removeEventListener('pointerleave', onPointerLeave);
    };
  }, [board]);

  const litId = hoveredId ?? selectedId;
  const isLit = ({ fromId, toId }: Line): boolean => fromId === litId || toId === litId;
  const someLit = links.some(isLit);
  // Those that stand out are drawn last, over the others.
  const drawn = [...links].sort((a, b) => Number(isLit(a)) - Number(isLit(b)));
  return (
    <svg className={styles.layer} aria-hidden data-dimmed={someLit || undefined}>
      {drawn.map((link) => {
        const path = paths.get(link.id);
        return path === undefined ? null : (
          <path key={link.id} className={styles.link} d={path} data-testid="need-link" data-kind={link.kind} data-lit={isLit(link) || undefined} />
        );
      })}
    </svg>
  );
}

function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([id, path]) => b.get(id) === path);
}
