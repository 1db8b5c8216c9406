import { useMemo } from 'react';
import { memberNames } from '../../../shared/domain/buying-center/map-model';
import { foldForSearch } from '../../../shared/domain/text/fold';
import { nameOrder } from '../../../shared/domain/text/name-order';
import type { Language } from '../../../shared/domain/schema/values';
import { useLanguage } from '../../i18n/texts';
import { useDealRecords, useTable } from '../../stores/workbench-context';

/** The names of a deal's buying center, to be proposed where somebody is named in words. */
export function usePeopleNames(dealId: string): readonly string[] {
  const language = useLanguage();
  const members = useDealRecords('member', dealId);
  const persons = useTable('person');
  return useMemo(() => {
    const named = members.filter(({ personId }) => personId !== null);
    return distinct(named.map((member) => memberNames(member, persons.get(member.personId ?? '')).name), language);
  }, [members, persons, language]);
}

/** Whom deals were lost to before. */
export function useCompetitorNames(): readonly string[] {
  const language = useLanguage();
  const closes = useTable('dealClose');
  return useMemo(() => distinct([...closes.values()].map(({ competitor }) => competitor), language), [closes, language]);
}

/** Each name once, however it is spelled, in order. */
function distinct(names: readonly string[], language: Language): string[] {
  const byFold = new Map(names.filter((name) => name.trim() !== '').map((name) => [foldForSearch(name), name]));
  return [...byFold.values()].sort(nameOrder(language));
}
