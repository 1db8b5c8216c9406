import { Armchair, Award, CircleDollarSign, ShieldCheck, Smile } from 'lucide-react';
import type { Motive } from '../../../../shared/domain/needs/benefit';
import { useTexts } from '../../../i18n/texts';
import { Icon, type IconType } from '../../../ui/icon/Icon';
import styles from './marks.module.css';

/** One drawing for each buying motive. */
export const MOTIVE_ICONS: Record<Motive, IconType> = {
  profit: CircleDollarSign,
  security: ShieldCheck,
  comfort: Armchair,
  joy: Smile,
  prestige: Award,
};

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
