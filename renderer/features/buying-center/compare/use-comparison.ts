import { useMemo } from 'react';
import { lastInstantOf } from '../../../../shared/domain/calendar/last-instant';
import { mapModel, type MapModel } from '../../../../shared/domain/buying-center/map-model';
import { compareMaps, type MapDifference } from '../../../../shared/domain/map-history/compare-maps';
import { comparedMap, type ComparedMap } from '../../../../shared/domain/map-history/compared-map';
import type { ComparisonDays } from '../../../../shared/domain/map-history/comparison-days';
import { mapAt, type MapState } from '../../../../shared/domain/map-history/map-at';
import { toldDifferences, type ToldDifferences } from '../../../../shared/domain/map-history/told-differences';
import { useSessionState } from '../../../stores/session-context';
import { useDealRecords, useTable } from '../../../stores/workbench-context';

export type Comparison = { compared: ComparedMap; told: ToldDifferences };

/** The maps of two days of a deal set against each other, each as it was when its day ended where the user is. */
export function useComparison(dealId: string, { from, to }: ComparisonDays): Comparison {
  const members = useDealRecords('member', dealId);
  const ratings = useDealRecords('rating', dealId);
  const relations = useDealRecords('relation', dealId);
  const changes = useDealRecords('memberChange', dealId);
  const persons = useTable('person');
  const colleagues = useTable('colleague');
  const ownColleagueId = useSessionState((state) => state.settings.colleagueId);
  return useMemo(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const today: MapState = { members, ratings, relations };
    const [earlier, later] = [from, to].map((day) => mapAt(today, changes, lastInstantOf(day, timeZone))) as [MapState, MapState];
    const model = (state: MapState): MapModel => mapModel({ ...state, persons, colleagues, ownColleagueId });
    const differences: MapDifference[] = compareMaps(earlier, later);
    const compared = comparedMap(model(earlier), model(later), differences);
    return { compared, told: toldDifferences(compared, differences) };
  }, [members, ratings, relations, changes, persons, colleagues, ownColleagueId, from, to]);
}
