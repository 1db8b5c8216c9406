import { Gavel } from 'lucide-react';
import { memo } from 'react';
import { ROLES, type Role } from '../../../../shared/domain/buying-center/member';
import { MOTIVES } from '../../../../shared/domain/needs/benefit';
import { EVIDENCES } from '../../../../shared/domain/schema/values';
import { useTexts } from '../../../i18n/texts';
import { Icon, type IconType } from '../../../ui/icon/Icon';
import { RoleSymbols } from '../../../ui/role-badge/RoleSymbols';
import { EVIDENCE_ICONS } from '../board/EvidenceMark';
import { LINT_ICONS } from '../board/LintMark';
import { MOTIVE_ICONS } from '../board/MotiveMark';
import type { LintSign } from './free-cards';

const SIGN_ICONS: Record<LintSign, IconType> = { ...LINT_ICONS, overruled: Gavel };

/** The drawings all cards refer to, so that a mark on a card is a single element. */
export const FreeMarks = memo(function FreeMarks() {
  const t = useTexts();
  const letters = Object.fromEntries(ROLES.map((role) => [role, t(`buyingCenter.roleLetters.${role}`)])) as Record<Role, string>;
  const drawings: [id: string, icon: IconType][] = [
    ...MOTIVES.map((motive): [string, IconType] => [motive, MOTIVE_ICONS[motive]]),
    ...EVIDENCES.map((evidence): [string, IconType] => [evidence, EVIDENCE_ICONS[evidence]]),
    ...Object.entries(SIGN_ICONS),
  ];
  return (
    <svg width={0} height={0} style={{ position: 'absolute' }} aria-hidden>
      {drawings.map(([id, icon]) => (
        <symbol key={id} id={`need-${id}`} viewBox="0 0 16 16">
          <Icon as={icon} size={16} />
        </symbol>
      ))}
      <RoleSymbols letters={letters} />
    </svg>
  );
});
