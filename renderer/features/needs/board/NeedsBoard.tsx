import { Flame, Sprout } from 'lucide-react';
import { useMemo, useRef, type RefObject } from 'react';
import { useTexts } from '../../../i18n/texts';
import { useBoard } from '../data/board-context';
import { LinkLayer } from '../links/LinkLayer';
import { BenefitCard } from './BenefitCard';
import { CardSlots } from './CardSlots';
import { Column } from './Column';
import { useColumnCommands } from './column-commands';
import { GestureContext, type Gestures } from './gesture-context';
import { useLinkDrag } from './link-drag';
import styles from './NeedsBoard.module.css';
import { NothingHere } from './NothingHere';
import { PainCard } from './PainCard';
import { PainOrder } from './PainOrder';
import { PeopleColumn } from './PeopleColumn';
import { QuickAdd } from './QuickAdd';
import { useReorderDrag } from './reorder-drag';
import { shownCards } from './shown-cards';

/** The two inputs new cards are written in. */
export type QuickAddInputs = Record<'pain' | 'benefit', RefObject<HTMLInputElement | null>>;

/** Pains on the left, benefits on the right, people between them, and the lines that join them. */
export function NeedsBoard({ inputs }: { inputs: QuickAddInputs }) {
  const t = useTexts();
  const board = useBoard();
  const { needs, steps, selected, painOrder, gap, link } = board;
  useColumnCommands();
  const root = useRef<HTMLDivElement>(null);
  const { pains, benefits } = shownCards(board);

  const { reorder, press: pressCard } = useReorderDrag(steps.move);
  const line = useRef<SVGPathElement>(null);
  const { drag: linkDrag, press: pressHandle } = useLinkDrag(root, line, link);
  const gestures = useMemo<Gestures>(
    () => ({
      reorder,
      link: linkDrag,
      pressHandle,
      pressCard: (event, card) => {
        // A card has no place of its own among cards that are sorted or left out.
        if (gap === null && !(card.type === 'pain' && painOrder === 'urgency')) pressCard(event, card);
      },
    }),
    [reorder, linkDrag, pressHandle, pressCard, gap, painOrder],
  );
  const stopOf = (records: readonly { id: string }[]): string | undefined =>
    (records.find(({ id }) => id === selected?.id) ?? records[0])?.id;

  return (
    <GestureContext value={gestures}>
      <div className={styles.room}>
        <div ref={root} className={styles.board} role="group" aria-label={t('needs.board')} data-dragging={reorder !== null || linkDrag !== null || undefined}>
          <LinkLayer board={root} links={needs.graph.links} selectedId={selected?.id ?? null} />
          <Column
            title={t('needs.columns.pains')}
            count={needs.pains.length}
            action={<PainOrder />}
            isEmpty={pains.length === 0}
            tool={<QuickAdd type="pain" inputRef={inputs.pain} />}
            empty={<NothingHere kind="pain" icon={Flame} onStart={() => inputs.pain.current?.focus()} />}
          >
            <CardSlots type="pain" records={pains}>
              {(pain) => <PainCard pain={pain} tabStop={pain.id === stopOf(pains)} />}
            </CardSlots>
          </Column>
          <PeopleColumn />
          <Column
            title={t('needs.columns.benefits')}
            count={needs.benefits.length}
            isEmpty={benefits.length === 0}
            tool={<QuickAdd type="benefit" inputRef={inputs.benefit} />}
            empty={<NothingHere kind="benefit" icon={Sprout} onStart={() => inputs.benefit.current?.focus()} />}
          >
            <CardSlots type="benefit" records={benefits}>
              {(benefit) => <BenefitCard benefit={benefit} tabStop={benefit.id === stopOf(benefits)} />}
            </CardSlots>
          </Column>
          {linkDrag === null ? null : (
            <svg className={styles.overlay} aria-hidden>
              <path ref={line} className={styles.line} />
            </svg>
          )}
        </div>
      </div>
    </GestureContext>
  );
}
