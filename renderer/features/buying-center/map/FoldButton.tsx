import clsx from 'clsx';
import { ChevronUp } from 'lucide-react';
import { useTexts } from '../../../i18n/texts';
import { Icon } from '../../../ui/icon/Icon';
import styles from './MapCardView.module.css';

/** Says how many are folded up behind a card and brings them, or folds up those who are there. */
export function FoldButton({ hiddenBehind, onFold }: { hiddenBehind: number; onFold: (isFolded: boolean) => void }) {
  const t = useTexts();
  const isFolded = hiddenBehind > 0;
  return (
    <button
      type="button"
      className={clsx('nodrag nopan', styles.fold)}
      // On the way from card to card it would be a stop at every boss; whoever has no pointer folds up with a key.
      tabIndex={isFolded ? 0 : -1}
      aria-label={isFolded ? t('buyingCenter.view.unfold', { count: hiddenBehind }) : t('buyingCenter.view.fold')}
      aria-expanded={!isFolded}
      onClick={() => onFold(!isFolded)}
    >
      {isFolded ? t('buyingCenter.view.folded', { count: hiddenBehind }) : <Icon as={ChevronUp} size={14} />}
    </button>
  );
}
