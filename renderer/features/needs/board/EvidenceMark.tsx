import { BadgeCheck, CircleDashed, Ear } from 'lucide-react';
import type { Evidence } from '../../../../shared/domain/schema/values';
import { useTexts } from '../../../i18n/texts';
import { Icon, type IconType } from '../../../ui/icon/Icon';
import styles from './marks.module.css';

/** One drawing for each degree of evidence, from a guess to a promise. */
export const EVIDENCE_ICONS: Record<Evidence, IconType> = { assumed: CircleDashed, heard: Ear, confirmed: BadgeCheck };

/** How well a card is known, as a drawing and a word. */
export function EvidenceMark({ evidence }: { evidence: Evidence }) {
  const t = useTexts();
  return (
    <span className={styles.mark} data-evidence={evidence}>
      <Icon as={EVIDENCE_ICONS[evidence]} size={13} />
      {t(`common.evidence.${evidence}`)}
    </span>
  );
}
