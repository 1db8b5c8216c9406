import { Evidence } from '../../../../shared/domain/schema/values';
import { useTexts } from '../../../i18n/texts';
import { Segmented } from '../../../ui/segmented/Segmented';
import { Select } from '../../../ui/select/Select';
import { EVIDENCE_ICONS } from '../board/EvidenceMark';
import { useBoard } from '../data/board-context';
import styles from './BoardTools.module.css';

/** How the pains are sorted, and how well known what is written down next counts as. */
export function BoardTools() {
  const t = useTexts();
  const { painOrder, newEvidence, set } = useBoard();
  return (
    <div className={styles.tools}>
      <span className={styles.evidence}>
        <span aria-hidden>{t('needs.add.evidence')}</span>
        <Select
          size="small"
          aria-label={t('needs.add.evidence')}
          value={newEvidence}
          options={Evidence.options.map((value) => ({ value, label: t(`common.evidence.${value}`), icon: EVIDENCE_ICONS[value] }))}
          onValueChange={(next) => set({ newEvidence: next })}
        />
      </span>
      <Segmented
        size="small"
        aria-label={t('needs.order.label')}
        value={painOrder}
        options={[
          { value: 'own', label: t('needs.order.own') },
          { value: 'urgency', label: t('needs.order.urgency') },
        ]}
        onValueChange={(next) => set({ painOrder: next })}
      />
    </div>
  );
}
