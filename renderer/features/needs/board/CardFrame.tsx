import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { NeedEnd } from '../../../../shared/domain/needs/need-ends';
import { linkRefusal } from '../../../../shared/domain/needs/link-refusal';
import { useTexts } from '../../../i18n/texts';
import { useBoard } from '../data/board-context';
import { cardAttributes } from '../data/card-focus';
import { onCardKey } from '../data/card-keys';
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
  const board = useBoard();
  const { needs, selected, editingId, linkingFrom, set } = board;
  const { reorder, link, pressCard, pressHandle } = useGestures();
  const isSelected = selected?.id === end.id;
  const isNear = selected !== null && !isSelected && needs.graph.linksOf(selected.id).some(({ fromId, toId }) => fromId === end.id || toId === end.id);
  const linkFrom = link?.from ?? linkingFrom;
  const isTarget = linkFrom !== null && linkRefusal(linkFrom, end, needs.graph) === null;
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
      data-linking={linkFrom === null ? undefined : linkFrom.id === end.id ? 'from' : !isTarget ? 'cannot' : link?.over?.id === end.id ? 'over' : 'can'}
      onClick={(event) => {
        if ((event.target as Element).closest('button, textarea') === null) set({ selected: end });
      }}
      onPointerDown={(event) => {
        if (card !== undefined && editingId !== end.id) pressCard(event, card);
      }}
      onKeyDown={(event) => {
        if (event.target === event.currentTarget) onCardKey(event, end, board);
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
