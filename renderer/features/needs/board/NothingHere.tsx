import { useTexts } from '../../../i18n/texts';
import { Button } from '../../../ui/button/Button';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import type { IconType } from '../../../ui/icon/Icon';
import styles from './NothingHere.module.css';

type Props = { kind: 'pain' | 'benefit' | 'people'; icon: IconType; onStart: () => void };

/** What belongs into an empty column, why it pays, and an example to write one's own by. */
export function NothingHere({ kind, icon, onStart }: Props) {
  const t = useTexts();
  return (
    <EmptyState
      icon={icon}
      size="small"
      level={3}
      title={t(`needs.empty.${kind}.title`)}
      why={t(`needs.empty.${kind}.why`)}
      className={styles.empty}
      actions={
        <Button size="small" onClick={onStart}>
          {t(`needs.empty.${kind}.action`)}
        </Button>
      }
    >
      {kind === 'people' ? null : <p className={styles.example}>{t(`needs.empty.${kind}.example`)}</p>}
    </EmptyState>
  );
}
