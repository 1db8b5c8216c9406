import clsx from 'clsx';
import { initials } from '../../../../shared/domain/account/person';
import { hasLongWord } from '../../../../shared/domain/text/has-long-word';
import { useTexts } from '../../../i18n/texts';
import { Avatar } from '../../../ui/avatar/Avatar';
import { RoleBadge } from '../../../ui/role-badge/RoleBadge';
import { useBoard } from '../data/board-context';
import { personWords } from '../data/card-words';
import type { Participant } from '../data/needs';
import styles from './cards.module.css';
import { CardFrame } from './CardFrame';
import { LinkCounts } from './LinkCounts';

/** Of a name in its usual size, in the narrowest column. */
const LETTERS_OF_A_LINE = 15;

/** Somebody of the buying center between pains and benefits. */
export function PersonCard({ person, tabStop }: { person: Participant; tabStop: boolean }) {
  const t = useTexts();
  const { needs } = useBoard();
  const { neighbours } = needs.graph;
  const { name, label } = personWords(t, person);
  return (
    <CardFrame
      end={{ type: 'member', id: person.id }}
      testId="person-card"
      tabStop={tabStop}
      label={label}
      className={styles.person}
      handles={['left', 'right']}
    >
      <div className={styles.personHead}>
        <Avatar initials={initials(name)} size={26} />
        <div className={styles.personWords}>
          <p className={clsx(styles.name, hasLongWord(name, LETTERS_OF_A_LINE) && styles.dense)} title={name}>
            {name}
          </p>
          {person.function === '' ? null : (
            <p className={styles.function} title={person.function}>
              {person.function}
            </p>
          )}
        </div>
      </div>
      <div className={styles.facts}>
        <span className={styles.roles}>
          {person.roles.map((role) => (
            <RoleBadge key={role} role={role} letter={t(`buyingCenter.roleLetters.${role}`)} label={t(`common.roles.${role}`)} />
          ))}
        </span>
        <LinkCounts pains={neighbours(person.id, 'owner').length} benefits={neighbours(person.id, 'serves').length} />
      </div>
    </CardFrame>
  );
}
