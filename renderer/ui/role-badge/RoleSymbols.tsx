import { Icon } from '../icon/Icon';
import { ROLE_ICONS, type BuyingRole } from './RoleBadge';
import styles from './RoleSymbols.module.css';

export interface RoleSymbolsProps {
  /** One or two letters for each role in the user's language. */
  letters: Readonly<Record<BuyingRole, string>>;
}

const ROLES = Object.keys(ROLE_ICONS) as BuyingRole[];

/** Width of a mark, and of one without its letter. */
export const ROLE_WIDTH = 36;
export const NARROW_ROLE_WIDTH = 18;

/** What to refer to for a role's mark, drawn once by `RoleSymbols`. */
export function roleSymbol(role: BuyingRole, isNarrow = false): string {
  return `#role-${role}${isNarrow ? '-narrow' : ''}`;
}

/** Drawings of the roles, 20 high, inside an SVG: canvases of hundreds of cards refer to them, which keeps a mark a single element. */
export function RoleSymbols({ letters }: RoleSymbolsProps) {
  return (
    <>
      {ROLES.map((role) => (
        <symbol key={role} id={roleSymbol(role).slice(1)} viewBox="0 0 36 20" overflow="visible">
          <rect className={role === 'decider' ? styles.deciderBox : styles.box} x={0.5} y={0.5} width={35} height={19} rx={4} />
          <g className={role === 'decider' ? styles.deciderInk : styles.ink} transform="translate(3.5 4)">
            <Icon as={ROLE_ICONS[role]} size={12} />
          </g>
          <text className={role === 'decider' ? styles.deciderLetter : styles.letter} x={25.5} y={14.5}>
            {letters[role]}
          </text>
        </symbol>
      ))}
      {ROLES.map((role) => (
        <symbol key={role} id={roleSymbol(role, true).slice(1)} viewBox="0 0 18 20" overflow="visible">
          <rect className={role === 'decider' ? styles.deciderBox : styles.box} x={0.5} y={0.5} width={17} height={19} rx={4} />
          <g className={role === 'decider' ? styles.deciderInk : styles.ink} transform="translate(3 4)">
            <Icon as={ROLE_ICONS[role]} size={12} />
          </g>
        </symbol>
      ))}
    </>
  );
}
