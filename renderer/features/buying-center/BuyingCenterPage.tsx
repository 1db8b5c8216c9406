import { useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { EMPTY_MAP, mapModel, type MapModel, type MapRecords } from '../../../shared/domain/buying-center/map-model';
import { useTexts } from '../../i18n/texts';
import { useLoaded } from '../../stores/use-loaded';
import { useSessionState } from '../../stores/session-context';
import { useDealRecords, useRecord, useTable } from '../../stores/workbench-context';
import { MapWorkspace } from './map/MapWorkspace';
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
  const ratings = useDealRecords('rating', dealId);
  const relations = useDealRecords('relation', dealId);
  const persons = useTable('person');
  const colleagues = useTable('colleague');
  const ownColleagueId = useSessionState((state) => state.settings.colleagueId);

  const [nextModel] = useState(sharingModels);
  const model = useMemo(
    () => nextModel({ members, ratings, relations, persons, colleagues, ownColleagueId }),
    [nextModel, members, ratings, relations, persons, colleagues, ownColleagueId],
  );

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

/** Builds one model after another, each sharing what has not changed with the one before. */
function sharingModels(): (records: MapRecords) => MapModel {
  let before = EMPTY_MAP;
  return (records) => (before = mapModel(records, before));
}
