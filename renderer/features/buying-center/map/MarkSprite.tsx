import { memo } from 'react';
import { ROLES, type Role } from '../../../../shared/domain/buying-center/member';
import { ATTITUDES } from '../../../../shared/domain/buying-center/rating';
import { useTexts } from '../../../i18n/texts';
import { ATTITUDE_SHAPES } from '../../../ui/attitude-mark/AttitudeMark';
import { RoleSymbols } from '../../../ui/role-badge/RoleSymbols';
import styles from './MarkSprite.module.css';

/**
 * The drawings all cards refer to. A mark on a card is then a single element, which keeps charts of hundreds of
 * people light.
 * @param isForCustomer leaves out what we think of people, so that the page does not hold it either
 */
export const MarkSprite = memo(function MarkSprite({ isForCustomer = false }: { isForCustomer?: boolean }) {
  const t = useTexts();
  const letters = Object.fromEntries(ROLES.map((role) => [role, t(`buyingCenter.roleLetters.${role}`)])) as Record<Role, string>;
  return (
    <svg className={styles.sprite} width={0} height={0} aria-hidden>
      {(isForCustomer ? [] : ATTITUDES).map((attitude) => (
        <symbol key={attitude} id={`map-attitude-${attitude}`} viewBox="0 0 16 16">
          <g className={styles[attitude]}>{ATTITUDE_SHAPES[attitude]}</g>
        </symbol>
      ))}
      <RoleSymbols letters={letters} />
    </svg>
  );
});
