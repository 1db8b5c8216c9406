import { Flame } from 'lucide-react';
import { NothingHere } from '../board/NothingHere';
import type { QuickAddInputs } from '../board/NeedsBoard';
import styles from './EmptyBoard.module.css';

/** What belongs on a board that has no card yet. */
export function EmptyBoard({ inputs }: { inputs: QuickAddInputs }) {
  return (
    <div className={styles.empty}>
      <NothingHere kind="pain" icon={Flame} onStart={() => inputs.pain.current?.focus()} />
    </div>
  );
}
