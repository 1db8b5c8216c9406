import { LibraryBig } from 'lucide-react';
import { useTexts } from '../../../i18n/texts';
import { Button } from '../../../ui/button/Button';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import type { IconType } from '../../../ui/icon/Icon';
import { useBoard } from '../data/board-context';
import styles from './NothingHere.module.css';

type Props = { kind: 'pain' | 'benefit' | 'people'; icon: IconType; onStart: () => void };

/** What belongs into an empty column, why it pays, and an example to write one's own by. */
export function NothingHere({ kind, icon, onStart }: Props) {
  const t = useTexts();
  const { set } = useBoard();
  return (
    <EmptyState
      icon={icon}
      size="small"
      level={3}
      title={t(`needs.empty.${kind}.title`)}
      why={t(`needs.empty.${kind}.why`)}
      className={styles.empty}
      actions={
        <>
          <Button size="small" onClick={onStart}>
            {t(`needs.empty.${kind}.action`)}
          </Button>
          {kind === 'people' ? null : (
            <Button size="small" variant="quiet" icon={LibraryBig} onClick={() => set({ library: 'take' })}>
              {t('library.take.open')}
            </Button>
          )}
        </>
      }
    >
      {kind === 'people' ? null : <p className={styles.example}>{t(`needs.empty.${kind}.example`)}</p>}
    </EmptyState>
  );
}
