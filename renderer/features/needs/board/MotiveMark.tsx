import type { Motive } from '../../../../shared/domain/needs/benefit';
import { MOTIVE_ICONS } from '../../../fields/motive-icons';
import { useTexts } from '../../../i18n/texts';
import { Icon } from '../../../ui/icon/Icon';
import styles from './marks.module.css';

/** The motives a benefit answers: the one that leads in words, the others as signs behind it. */
export function MotiveMark({ motives: [leading, ...others] }: { motives: readonly Motive[] }) {
  const t = useTexts();
  if (leading === undefined) return null;
  const word = (motive: Motive): string => t(`common.motives.${motive}`);
  return (
    <span className={styles.motive} title={others.length === 0 ? undefined : t('needs.card.motives', { leading: word(leading), others: others.map(word).join(', ') })}>
      <Icon as={MOTIVE_ICONS[leading]} size={13} />
      {word(leading)}
      {others.map((motive) => (
        <Icon key={motive} as={MOTIVE_ICONS[motive]} size={13} />
      ))}
    </span>
  );
}
