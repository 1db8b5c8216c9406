import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Deal } from '../../../shared/domain/deal/deal';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useTable } from '../../stores/workbench-context';
import { Card } from '../../ui/card/Card';
import styles from './DealList.module.css';

/** Deals shown at most; the deals list has them all. */
const MOST = 6;

type Props = {
  title: string;
  description?: string;
  deals: readonly Deal[];
  /** Said instead of an empty list. */
  none: string;
  /** Right of a deal's name. */
  fact: (deal: Deal) => ReactNode;
};

/** A short list of deals that ask for attention, each a way to the deal. */
export function DealList({ title, description, deals, none, fact }: Props) {
  const t = useTexts();
  const accounts = useTable('account');
  return (
    <Card title={title} description={description} padding="none">
      {deals.length === 0 ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <ul className={styles.list}>
          {deals.slice(0, MOST).map((deal) => (
            <li key={deal.id}>
              <Link to={places.deal(deal.id)} className={styles.deal}>
                <span className={styles.words}>
                  <span className={styles.name}>{deal.name === '' ? t('deals.strip.unnamed') : deal.name}</span>
                  <span className={styles.account}>{accounts.get(deal.accountId)?.name ?? ''}</span>
                </span>
                <span className={styles.fact}>{fact(deal)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {deals.length > MOST ? (
        <Link to={places.deals} className={styles.more}>
          {t('today.more', { count: deals.length - MOST })}
        </Link>
      ) : null}
    </Card>
  );
}
