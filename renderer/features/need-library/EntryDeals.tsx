import { useMemo } from 'react';
import { Link } from 'react-router';
import { isClosed } from '../../../shared/domain/deal/deal';
import { wonShare, type LibraryUse } from '../../../shared/domain/need-library/library-use';
import { usageWords } from '../../fields/need-library/usage-words';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useTable } from '../../stores/workbench-context';
import { Badge } from '../../ui/badge/Badge';
import styles from './EntryDeals.module.css';

/** The deals an entry was used in, with how each ended: won first, then lost, then what is open. */
export function EntryDeals({ use }: { use: LibraryUse }) {
  const t = useTexts();
  const format = useFormat();
  const table = useTable('deal');
  const deals = useMemo(() => {
    const weight = (stage: string): number => (stage === 'won' ? 0 : stage === 'lost' ? 1 : 2);
    return use.dealIds.flatMap((id) => table.get(id) ?? []).sort((a, b) => weight(a.stage) - weight(b.stage));
  }, [use, table]);
  const share = wonShare(use);
  if (use.used === 0) return <p className={styles.none}>{t('library.panel.noDeals')}</p>;
  return (
    <>
      <p className={styles.none}>
        {usageWords(t, use)}
        {share === null ? null : ` (${t('library.share', { percent: format.percent(String(share)) })})`}
      </p>
      <ul className={styles.deals}>
        {deals.map((deal) => (
          <li key={deal.id} className={styles.deal}>
            <Link to={places.deal(deal.id, 'needs')}>{deal.name === '' ? t('deals.strip.unnamed') : deal.name}</Link>
            <Badge tone={deal.stage === 'won' ? 'green' : deal.stage === 'lost' ? 'red' : isClosed(deal) ? 'neutral' : 'outline'}>{t(`common.dealStages.${deal.stage}`)}</Badge>
          </li>
        ))}
      </ul>
    </>
  );
}
