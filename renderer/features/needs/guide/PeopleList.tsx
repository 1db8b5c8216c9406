import clsx from 'clsx';
import { Link } from 'react-router';
import { initials } from '../../../../shared/domain/account/person';
import { useTexts } from '../../../i18n/texts';
import { places } from '../../../navigation/places';
import { Avatar } from '../../../ui/avatar/Avatar';
import { useGuide } from './guide';
import styles from './PeopleList.module.css';

/** The people of the deal with how much there is to ask them; each is a link, so that a person's questions have an address. */
export function PeopleList({ currentId }: { currentId: string | null }) {
  const t = useTexts();
  const { people, needs } = useGuide();
  return (
    <nav className={styles.people} aria-label={t('guide.page.people')}>
      <ul className={styles.list}>
        {people.map(({ person, guide }) => {
          const name = person.name || t('common.unknown');
          const isCurrent = person.id === currentId;
          return (
            <li key={person.id}>
              <Link to={places.guide(needs.deal.id, person.id)} replace className={clsx(styles.person, isCurrent && styles.current)} aria-current={isCurrent ? 'true' : undefined}>
                <Avatar initials={initials(name)} size={28} />
                <span className={styles.words}>
                  <span className={styles.name}>{name}</span>
                  <span className={styles.facts}>
                    {[guide.open.length === 0 ? t('guide.page.noQuestions') : t('guide.page.count', { count: guide.open.length }), guide.asked.length === 0 ? '' : t('guide.page.asked', { count: guide.asked.length })]
                      .filter((part) => part !== '')
                      .join(' · ')}
                  </span>
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
