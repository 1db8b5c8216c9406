import '../../../shared/i18n/parts/qualification';
import { useMemo } from 'react';
import { Link } from 'react-router';
import type { Account } from '../../../shared/domain/account/account';
import { chooseCard } from '../../../shared/domain/qualification/choose-scorecard';
import { ScorePanel } from '../../fields/score/ScorePanel';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useCards } from '../../stores/use-cards';
import { useLoaded } from '../../stores/use-loaded';
import { useSegments, useSegmentsOf } from '../../stores/use-segments';
import { useTable } from '../../stores/workbench-context';
import { Card } from '../../ui/card/Card';
import styles from './AccountScore.module.css';

/** Whether the company is worth the time: its segments, its score, and every question with its answer. */
export function AccountScore({ account }: { account: Account }) {
  const t = useTexts();
  const loaded = useLoaded({ kind: 'judging' });
  const cards = useCards('account');
  const segments = useSegments();
  const segmentsOf = useSegmentsOf();
  const table = useTable('signalAnswer');
  const answers = useMemo(() => [...table.values()].filter(({ accountId, dealId }) => accountId === account.id && dealId === null), [table, account.id]);
  if (loaded.state !== 'loaded') return null;
  const ids = segmentsOf(account);
  return (
    <Card title={t('qualification.score.title')}>
      {ids.length === 0 ? null : (
        <p className={styles.segments}>
          {segments.filter(({ id }) => ids.includes(id)).map(({ id, name }) => (
            <Link key={id} to={places.segments(id)}>
              {name.trim() === '' ? t('common.unknown') : name}
            </Link>
          ))}
        </p>
      )}
      <ScorePanel judged={{ accountId: account.id, dealId: null }} card={chooseCard(cards, ids)} answers={answers} />
    </Card>
  );
}
