import { Link } from 'react-router';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useDealRecords } from '../../stores/workbench-context';
import { Light } from '../../ui/light/Light';
import styles from './ContactLight.module.css';

/**
 * How many members of the buying center nobody of ours speaks with. It counts contacts and no more; it does not say
 * whether the right people are on the map.
 */
export function ContactLight({ dealId }: { dealId: string }) {
  const t = useTexts();
  const members = useDealRecords('member', dealId);
  const total = members.length;
  const uncovered = members.filter(({ coverage }) => coverage === 'none').length;
  const words =
    total === 0
      ? t('deals.contacts.nobody')
      : uncovered > 0
        ? t('deals.contacts.some', { count: uncovered, total })
        : t('deals.contacts.all', { count: total });
  return (
    <Link to={places.deal(dealId, 'buying-center')} className={styles.link}>
      <Light status={total === 0 || uncovered > 0 ? 'amber' : 'green'} label={words} size={14} />
    </Link>
  );
}
