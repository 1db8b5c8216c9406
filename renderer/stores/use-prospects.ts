import { useMemo, useState } from 'react';
import { callProspects, type CallProspect, type QualificationMemory } from '../../shared/domain/qualification/prospects';
import { useToday } from './today';
import { useCards } from './use-cards';
import { useSegmentsOf } from './use-segments';
import { useTable } from './workbench-context';

/** All companies as they stand on the call list, as of now. */
export function useProspects(): readonly CallProspect[] {
  const accounts = useTable('account');
  const deals = useTable('deal');
  const activities = useTable('activity');
  const answers = useTable('signalAnswer');
  const entries = useTable('callListEntry');
  const cards = useCards('account');
  const segmentsOf = useSegmentsOf();
  const today = useToday();
  const [memory] = useState<QualificationMemory>(() => new Map());
  return useMemo(
    () =>
      callProspects({
        accounts: accounts.values(),
        deals: deals.values(),
        activities: activities.values(),
        answers: answers.values(),
        entries: entries.values(),
        cards,
        segmentsOf,
        today,
        memory,
      }),
    [accounts, deals, activities, answers, entries, cards, segmentsOf, today, memory],
  );
}
