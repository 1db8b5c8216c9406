import '../../../shared/i18n/parts/library';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { useTexts } from '../../i18n/texts';
import { useWorkbench } from '../../stores/workbench-context';
import { Split } from '../../ui/split/Split';
import { AlternativeChip } from './alternative/AlternativeChip';
import { AlternativePanel } from './alternative/AlternativePanel';
import { LinkingHint } from './board/LinkingHint';
import { NeedsBoard, type QuickAddInputs } from './board/NeedsBoard';
import { useSecondClick } from './board/use-second-click';
import { ViewSwitch } from './board/ViewSwitch';
import { useNeedsBoard } from './data/board';
import { useBoardCommands } from './data/board-commands';
import { BoardContext, type BoardState } from './data/board-context';
import { MotiveFitChip } from './fit/MotiveFitChip';
import { MotiveFitPanel } from './fit/MotiveFitPanel';
import { createFreeBoardMemory } from './free/free-memory';
import { GuideChip } from './guide/GuideChip';
import { NeedsInspector } from './inspector/NeedsInspector';
import { LibraryChip } from './library/LibraryChip';
import styles from './NeedsPage.module.css';
import { GapChips } from './summary/GapChips';
import { TotalsStrip } from './summary/TotalsStrip';

// The library comes with its entries, which few look at on every visit.
const LibraryDialogs = lazy(async () => ({ default: (await import('./library/LibraryDialogs')).LibraryDialogs }));
// Most look at columns, which need no canvas.
const FreeBoard = lazy(async () => ({ default: (await import('./free/FreeBoard')).FreeBoard }));

/** Pains and benefits of a deal, tied to each other and to the people who feel and gain them. */
export function NeedsPage() {
  const { dealId = '' } = useParams();
  // A board remembers what is open on it; another deal gets a board of its own.
  return <NeedsOfDeal key={dealId} dealId={dealId} />;
}

function NeedsOfDeal({ dealId }: { dealId: string }) {
  const t = useTexts();
  const workbench = useWorkbench();
  useEffect(() => void workbench.load({ kind: 'deal', dealId }), [workbench, dealId]);

  const pain = useRef<HTMLInputElement>(null);
  const benefit = useRef<HTMLInputElement>(null);
  const inputs = useMemo<QuickAddInputs>(() => ({ pain, benefit }), []);
  const [memory] = useState(createFreeBoardMemory);
  const board = useNeedsBoard(dealId);
  useBoardCommands(board, inputs);
  const onClick = useSecondClick((card) => {
    if (card.type !== 'member') board?.set({ selected: card, editingId: card.id });
  });
  if (board === null) return null;

  return (
    <BoardContext value={board}>
      <section className={styles.page} aria-label={t('needs.title')}>
        <div className={styles.summary}>
          <TotalsStrip />
          <div className={styles.chips}>
            <GapChips />
            <MotiveFitChip />
            <AlternativeChip />
            <GuideChip />
            <LibraryChip />
          </div>
          <ViewSwitch />
        </div>
        <Split
          className={styles.split}
          resizeLabel={t('needs.resize')}
          inspector={board.selected !== null ? <NeedsInspector selected={board.selected} /> : board.side === null ? null : <SidePanel side={board.side} />}
        >
          <div className={styles.board} onClickCapture={onClick}>
            {board.view === 'columns' ? (
              <NeedsBoard inputs={inputs} />
            ) : (
              <Suspense fallback={null}>
                <FreeBoard inputs={inputs} memory={memory} />
              </Suspense>
            )}
            <LinkingHint />
          </div>
        </Split>
        {board.library === null ? null : (
          <Suspense fallback={null}>
            <LibraryDialogs />
          </Suspense>
        )}
      </section>
    </BoardContext>
  );
}

function SidePanel({ side }: { side: NonNullable<BoardState['side']> }) {
  return side === 'fit' ? <MotiveFitPanel /> : <AlternativePanel />;
}
