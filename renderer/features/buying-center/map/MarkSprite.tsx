import { memo } from 'react';
import { Coverage, Role } from '../../../../shared/domain/buying-center/member';
import { Attitude } from '../../../../shared/domain/buying-center/rating';
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
      {Attitude.options.map((attitude) => (
        <symbol key={attitude} id={`map-attitude-${attitude}`} viewBox="0 0 16 16">
          <g className={styles[attitude]}>{ATTITUDE_SHAPES[attitude]}</g>
        </symbol>
      ))}
      {Role.options.map((role) => (
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
      {Role.options.map((role) => (
        <symbol key={role} id={`map-role-${role}-narrow`} viewBox="0 0 18 20">
          <rect className={role === 'decider' ? styles.deciderBox : styles.roleBox} x={0.5} y={0.5} width={17} height={19} rx={4} />
          <g className={role === 'decider' ? styles.deciderInk : styles.roleInk} transform="translate(3 4)">
            <Icon as={ROLE_ICONS[role]} size={12} />
          </g>
        </symbol>
      ))}
      {[0, 1, 2, 3, 4, 5].map((influence) => (
        <symbol key={influence} id={`map-influence-${influence}`} viewBox="0 0 30 18">
          {[1, 2, 3, 4, 5].map((bar) => (
            <rect
              key={bar}
              className={bar <= influence ? styles.on : styles.off}
              x={(bar - 1) * 6}
              y={18 - (3 + bar * 3)}
              width={4}
              height={3 + bar * 3}
              rx={1}
            />
          ))}
        </symbol>
      ))}
      {Coverage.options.map((coverage, level) => (
        <symbol key={coverage} id={`map-coverage-${coverage}`} viewBox="0 0 36 18">
          {[1, 2, 3].map((part) => (
            <rect
              key={part}
              className={part <= level ? styles.covered : styles.uncovered}
              x={(part - 1) * 12 + 0.5}
              y={10.5}
              width={10}
              height={6}
              rx={3}
            />
          ))}
        </symbol>
      ))}
    </svg>
  );
});
