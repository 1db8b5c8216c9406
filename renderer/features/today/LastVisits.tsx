import { useMemo } from 'react';
import { Link } from 'react-router';
import { lastVisits } from '../../../shared/domain/deal/past-visits';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useTable } from '../../stores/workbench-context';
import { Card } from '../../ui/card/Card';
import styles from './LastVisits.module.css';

const MOST = 8;

/** What the last visits brought. */
export function LastVisits() {
  const t = useTexts();
  const format = useFormat();
  const activities = useTable('activity');
  const accounts = useTable('account');
  const visits = useMemo(() => lastVisits(activities.values(), MOST), [activities]);
  return (
    <Card title={t('today.visits.title')} padding="none">
      {visits.length === 0 ? (
        <p className={styles.none}>
          {t('today.visits.none')}. {t('today.visits.noneWhy')}
        </p>
      ) : (
        <ul className={styles.list}>
          {visits.map((visit) => (
            <li key={visit.id} className={styles.visit}>
              <p className={styles.head}>
                <Link to={places.account(visit.accountId)}>{accounts.get(visit.accountId)?.name ?? t('common.unknown')}</Link>
                <span>{format.day(visit.doneOn)}</span>
              </p>
              <p className={styles.subject}>{visit.subject === '' ? t('today.unnamed') : visit.subject}</p>
              {visit.note === '' ? null : (
                <p className={styles.note} title={visit.note}>
                  {visit.note}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
