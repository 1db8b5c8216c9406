import { useMemo } from 'react';
import { useParams } from 'react-router';
import { useTexts } from '../../i18n/texts';
import { useLoaded } from '../../stores/use-loaded';
import { useDealRecords, useRecord, useTable } from '../../stores/workbench-context';
import { MapWorkspace } from './map/MapWorkspace';
import { useDealMap } from './use-deal-map';
import styles from './BuyingCenterPage.module.css';

/** The buying-center map of the deal in the address. */
export function BuyingCenterPage() {
  const { dealId = '' } = useParams();
  const loaded = useLoaded({ kind: 'deal', dealId });
  // The deal's page around this one says so when the records cannot be had.
  if (loaded.state === 'loading') return null;
  return <DealMap key={dealId} dealId={dealId} />;
}

function DealMap({ dealId }: { dealId: string }) {
  const t = useTexts();
  const deal = useRecord('deal', dealId);
  const members = useDealRecords('member', dealId);
  const persons = useTable('person');
  const model = useDealMap(dealId);

  const people = useMemo(() => {
    const onMap = new Set(members.map(({ personId }) => personId));
    return [...persons.values()].filter((person) => person.accountId === deal?.accountId && !onMap.has(person.id));
  }, [members, persons, deal?.accountId]);

  if (deal === undefined) return null;
  return (
    <section className={styles.page} aria-label={t('buyingCenter.title')}>
      <MapWorkspace deal={deal} model={model} people={people} />
    </section>
  );
}
