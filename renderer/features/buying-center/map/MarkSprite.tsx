import { memo } from 'react';
import { ROLES } from '../../../../shared/domain/buying-center/member';
import { ATTITUDES } from '../../../../shared/domain/buying-center/rating';
import { useTexts } from '../../../i18n/texts';
import { ATTITUDE_SHAPES } from '../../../ui/attitude-mark/AttitudeMark';
import { Icon } from '../../../ui/icon/Icon';
import { ROLE_ICONS } from '../../../ui/role-badge/RoleBadge';
import styles from './MarkSprite.module.css';

/**
 * The drawings all cards refer to. A mark on a card is then a single element, which keeps charts of hundreds of
 * people light.
 */
export const MarkSprite = memo(function MarkSprite() {
  const t = useTexts();
  return (
    <svg className={styles.sprite} width={0} height={0} aria-hidden>
      {ATTITUDES.map((attitude) => (
        <symbol key={attitude} id={`map-attitude-${attitude}`} viewBox="0 0 16 16">
          <g className={styles[attitude]}>{ATTITUDE_SHAPES[attitude]}</g>
        </symbol>
      ))}
      {ROLES.map((role) => (
        <symbol key={role} id={`map-role-${role}`} viewBox="0 0 36 20">
          <rect className={role === 'decider' ? styles.deciderBox : styles.roleBox} x={0.5} y={0.5} width={35} height={19} rx={4} />
          <g className={role === 'decider' ? styles.deciderInk : styles.roleInk} transform="translate(3.5 4)">
            <Icon as={ROLE_ICONS[role]} size={12} />
          </g>
          <text className={role === 'decider' ? styles.deciderLetter : styles.roleLetter} x={25.5} y={14.5}>
            {t(`buyingCenter.roleLetters.${role}`)}
          </text>
        </symbol>
      ))}
      {ROLES.map((role) => (
        <symbol key={role} id={`map-role-${role}-narrow`} viewBox="0 0 18 20">
          <rect className={role === 'decider' ? styles.deciderBox : styles.roleBox} x={0.5} y={0.5} width={17} height={19} rx={4} />
          <g className={role === 'decider' ? styles.deciderInk : styles.roleInk} transform="translate(3 4)">
            <Icon as={ROLE_ICONS[role]} size={12} />
          </g>
        </symbol>
      ))}
    </svg>
  );
});
