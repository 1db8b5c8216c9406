import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { NeedEnd } from '../../../../shared/domain/needs/need-ends';
import { linkBetween } from '../../../../shared/domain/needs/need-ends';
import { useTexts } from '../../../i18n/texts';
import { useBoard } from '../data/board-context';
import { cardAttributes } from '../data/card-focus';
import type { CardEnd } from '../data/steps';
import styles from './CardFrame.module.css';
import { useGestures } from './gesture-context';

type Props = {
  end: NeedEnd;
  /** Read out when the card gets the focus. */
  label: string;
  testId: string;
  /** Only cards the user writes can be moved. */
  card?: CardEnd;
  /** The one card of its column that Tab reaches; arrow keys reach the others. */
  tabStop: boolean;
  assumed?: boolean;
  className?: string | undefined;
  /** Sides a link can be pulled out of. */
  handles: readonly ('left' | 'right')[];
  children: ReactNode;
};

/** What every card on the board has: selection, focus, handles for links, and being dragged. */
export function CardFrame({ end, label, testId, card, tabStop, assumed = false, className, handles, children }: Props) {
  const t = useTexts();
  const { needs, selected, editingId, set } = useBoard();
  const { reorder, link, pressCard, pressHandle } = useGestures();
  const isSelected = selected?.id === end.id;
  const isNear = selected !== null && !isSelected && needs.graph.linksOf(selected.id).some(({ fromId, toId }) => fromId === end.id || toId === end.id);
  const isTarget = link !== null && linkBetween(link.from, end) !== null;
  return (
    <article
      {...cardAttributes(end)}
      data-testid={testId}
      className={clsx(styles.card, className)}
      tabIndex={tabStop ? 0 : -1}
      aria-label={label}
      aria-current={isSelected || undefined}
      data-near={isNear || undefined}
      data-assumed={assumed || undefined}
      data-dragging={reorder?.card.id === end.id || undefined}
      data-linking={link === null ? undefined : link.from.id === end.id ? 'from' : link.over?.id === end.id ? 'over' : isTarget ? 'can' : 'cannot'}
      onClick={(event) => {
        if ((event.target as Element).closest('button, textarea') === null) set({ selected: end });
      }}
      onPointerDown={(event) => {
        if (card !== undefined && editingId !== end.id) pressCard(event, card);
      }}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget) return;
        if (event.key === ' ' || (event.key === 'Enter' && card === undefined)) {
          event.preventDefault();
          set({ selected: isSelected ? null : end });
        } else if (event.key === 'Enter') {
          event.preventDefault();
          set({ selected: end, editingId: end.id });
        } else if (event.key === 'Escape' && isSelected) {
          set({ selected: null });
        }
      }}
    >
      {children}
      {handles.map((side) => (
        <span
          key={side}
          className={styles.handle}
          data-link-handle={side}
          title={t('needs.card.link')}
          aria-hidden
          onPointerDown={(event) => pressHandle(event, end)}
        />
      ))}
    </article>
  );
}
