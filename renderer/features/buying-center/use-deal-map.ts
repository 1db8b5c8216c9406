import { useMemo, useState } from 'react';
import { EMPTY_MAP, mapModel, type MapModel, type MapRecords } from '../../../shared/domain/buying-center/map-model';
import { useSessionState } from '../../stores/session-context';
import { useDealRecords, useTable } from '../../stores/workbench-context';

/** What the map of a deal shows, with all that is known. Cards and lines are the same objects as long as nothing of them changes. */
export function useDealMap(dealId: string): MapModel {
  const members = useDealRecords('member', dealId);
  const ratings = useDealRecords('rating', dealId);
  const relations = useDealRecords('relation', dealId);
  const persons = useTable('person');
  const colleagues = useTable('colleague');
  const ownColleagueId = useSessionState((state) => state.settings.colleagueId);
  const [nextModel] = useState(sharingModels);
  return useMemo(
    () => nextModel({ members, ratings, relations, persons, colleagues, ownColleagueId }),
    [nextModel, members, ratings, relations, persons, colleagues, ownColleagueId],
  );
}

/** Builds one model after another, each sharing what has not changed with the one before. */
function sharingModels(): (records: MapRecords) => MapModel {
  let before = EMPTY_MAP;
  return (records) => (before = mapModel(records, before));
}
