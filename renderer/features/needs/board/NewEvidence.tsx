import { EVIDENCES } from '../../../../shared/domain/schema/values';
import { useTexts } from '../../../i18n/texts';
import { IconButton } from '../../../ui/button/IconButton';
import { Icon } from '../../../ui/icon/Icon';
import { Menu } from '../../../ui/menu/Menu';
import { useBoard } from '../data/board-context';
import { EVIDENCE_ICONS } from './EvidenceMark';

/** How well known what is written down next counts as: at the customer's site it is heard, at the desk assumed. */
export function NewEvidence() {
  const t = useTexts();
  const { newEvidence, set } = useBoard();
  return (
    <Menu
      align="end"
      trigger={
        <IconButton
          icon={EVIDENCE_ICONS[newEvidence]}
          size="small"
          label={t('needs.add.evidence', { evidence: t(`common.evidence.${newEvidence}`) })}
        />
      }
      entries={[
        {
          kind: 'choice',
          id: 'evidence',
          label: t('needs.add.evidenceQuestion'),
          value: newEvidence,
          onValueChange: (next) => set({ newEvidence: EVIDENCES.find((evidence) => evidence === next) ?? newEvidence }),
          options: EVIDENCES.map((value) => ({ value, label: t(`common.evidence.${value}`), mark: <Icon as={EVIDENCE_ICONS[value]} size={15} /> })),
        },
      ]}
    />
  );
}
