import { Flame, Sprout, UserRound } from 'lucide-react';
import { useTexts } from '../../../i18n/texts';
import { Icon, type IconType } from '../../../ui/icon/Icon';
import { VisuallyHidden } from '../../../ui/visually-hidden/VisuallyHidden';
import styles from './marks.module.css';

type Counts = { people?: number; pains?: number; benefits?: number };

const ICONS: Record<keyof Counts, IconType> = { people: UserRound, pains: Flame, benefits: Sprout };

/** With how many others a card is linked, by kind. */
export function LinkCounts(counts: Counts) {
  const t = useTexts();
  return (
    <span className={styles.counts}>
      {(Object.keys(ICONS) as (keyof Counts)[]).map((kind) => {
        const count = counts[kind];
        if (count === undefined) return null;
        const words = t(`needs.card.${kind}`, { count });
        return (
          <span key={kind} className={styles.count} title={words} data-none={count === 0 || undefined}>
            <Icon as={ICONS[kind]} size={12} />
            <span aria-hidden>{count}</span>
            <VisuallyHidden>{words}</VisuallyHidden>
          </span>
        );
      })}
    </span>
  );
}
