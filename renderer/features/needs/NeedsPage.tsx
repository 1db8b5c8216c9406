import { useEffect, useMemo, useRef } from 'react';
import { useParams } from 'react-router';
import { useTexts } from '../../i18n/texts';
import { useWorkbench } from '../../stores/workbench-context';
import { Split } from '../../ui/split/Split';
import { AlternativeChip } from './alternative/AlternativeChip';
import { AlternativePanel } from './alternative/AlternativePanel';
import { NeedsBoard, type QuickAddInputs } from './board/NeedsBoard';
import { useNeedsBoard } from './data/board';
import { useBoardCommands } from './data/board-commands';
import { BoardContext, type BoardState } from './data/board-context';
import { MotiveFitChip } from './fit/MotiveFitChip';
import { MotiveFitPanel } from './fit/MotiveFitPanel';
import { GuideChip } from './guide/GuideChip';
import { NeedsInspector } from './inspector/NeedsInspector';
import styles from './NeedsPage.module.css';
import { GapChips } from './summary/GapChips';
import { TotalsStrip } from './summary/TotalsStrip';

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
  const board = useNeedsBoard(dealId);
  useBoardCommands(board, inputs);
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
          </div>
        </div>
        <Split
          className={styles.split}
          resizeLabel={t('needs.resize')}
          inspector={board.selected !== null ? <NeedsInspector selected={board.selected} /> : board.side === null ? null : <SidePanel side={board.side} />}
        >
          <NeedsBoard inputs={inputs} />
        </Split>
      </section>
    </BoardContext>
  );
}

function SidePanel({ side }: { side: NonNullable<BoardState['side']> }) {
  return side === 'fit' ? <MotiveFitPanel /> : <AlternativePanel />;
}
