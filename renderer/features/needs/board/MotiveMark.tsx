import type { Motive } from '../../../../shared/domain/needs/benefit';
import { MOTIVE_ICONS } from '../../../fields/motive-icons';
import { useTexts } from '../../../i18n/texts';
import { Icon } from '../../../ui/icon/Icon';
import styles from './marks.module.css';

/** The motive a benefit answers to. */
export function MotiveMark({ motive }: { motive: Motive }) {
  const t = useTexts();
  return (
    <span className={styles.motive}>
      <Icon as={MOTIVE_ICONS[motive]} size={13} />
      {t(`common.motives.${motive}`)}
    </span>
  );
}
