import { Spline } from 'lucide-react';
import { useTexts } from '../../../i18n/texts';
import { Icon } from '../../../ui/icon/Icon';
import { useBoard } from '../data/board-context';
import styles from './LinkingHint.module.css';

/** Says what to press next while a link is made by key. */
export function LinkingHint() {
  const t = useTexts();
  const { linkingFrom } = useBoard();
  return (
    <div role="status" className={styles.hint} data-shown={linkingFrom !== null || undefined}>
      {linkingFrom === null ? null : (
        <>
          <Icon as={Spline} size={15} />
          {t(`needs.linking.${linkingFrom.type}`)}
        </>
      )}
    </div>
  );
}
