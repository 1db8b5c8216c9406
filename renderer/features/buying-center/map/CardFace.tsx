import clsx from 'clsx';
import type { CSSProperties, ReactNode } from 'react';
import type { MapCard } from '../../../../shared/domain/buying-center/map-model';
import { influenceScale } from '../../../../shared/domain/buying-center/map-view-influence';
import { hasLongWord } from '../../../../shared/domain/text/has-long-word';
import { functionLine } from '../../../../shared/report/map/function-line';
import { NARROW_ROLE_WIDTH, ROLE_WIDTH, roleSymbol } from '../../../ui/role-badge/RoleSymbols';
import { isLong } from './is-long';
import styles from './MapCardView.module.css';

type Props = {
  card: MapCard;
  selected: boolean;
  /** In place of the words, while they are edited. */
  name?: ReactNode;
  jobTitle?: ReactNode;
};

/** Of a name in its usual size. */
const LETTERS_OF_A_LINE = 17;

/** What is drawn of a person: the card without anything to take hold of. */
export function CardFace({ card, selected, name, jobTitle }: Props) {
  return (
    <div className={clsx(styles.card, selected && styles.selected, card.isPlaceholder && styles.placeholder)} data-attitude={card.attitude ?? undefined} style={sizeOf(card.influence)}>
      <div className={styles.avatar}>{card.initials}</div>
      <div className={clsx(styles.words, isLong(card) && styles.long)}>
        {name ?? (
          <span className={clsx(styles.name, hasLongWord(card.name, LETTERS_OF_A_LINE) && styles.dense)} data-field="name">
            {card.name}
          </span>
        )}
        {jobTitle ?? (
          <span className={styles.function} data-field="function">
            {functionLine(card)}
          </span>
        )}
      </div>
      {card.attitude === null && card.roles.length === 0 ? null : <Marks card={card} />}
      {card.influence === null ? null : <div className={styles.influence} data-influence={card.influence} />}
      {card.coverage === null ? null : <div className={styles.coverage} data-coverage={card.coverage} />}
      {card.coveredBy === null ? null : <div className={styles.coveredBy}>{card.coveredBy}</div>}
    </div>
  );
}

/** Only the influence view makes use of it. */
function sizeOf(influence: number | null): CSSProperties {
  return { '--influence-scale': influenceScale(influence) } as CSSProperties;
}

const ROLES_LEFT = 36;
const ROLES_TOP = 81;

function Marks({ card: { attitude, roles } }: { card: MapCard }) {
  const isNarrow = roles.length > 3;
  const width = isNarrow ? NARROW_ROLE_WIDTH : ROLE_WIDTH;
  return (
    <svg className={styles.marks} aria-hidden>
      {attitude === null ? null : <use href={`#map-attitude-${attitude}`} x={9} y={14} width={14} height={14} />}
      {roles.map((role, index) => (
        <use
          key={role}
          href={roleSymbol(role, isNarrow)}
          x={ROLES_LEFT + index * (width + 2)}
          y={ROLES_TOP}
          width={width}
          height={20}
        />
      ))}
    </svg>
  );
}
