import { useMemo } from 'react';
import { memberNames } from '../../../shared/domain/buying-center/map-model';
import { nameOrder } from '../../../shared/domain/text/name-order';
import { useLanguage } from '../../i18n/texts';
import { useDealRecords, useTable } from '../../stores/workbench-context';

/** The people of a deal's buying center by their member id, in order of name; those without a name left out. */
export function useMemberNames(dealId: string): ReadonlyMap<string, string> {
  const language = useLanguage();
  const members = useDealRecords('member', dealId);
  const persons = useTable('person');
  return useMemo(() => {
    const compare = nameOrder(language);
    const named = members.map((member) => [member.id, memberNames(member, persons.get(member.personId ?? '')).name] as const);
    return new Map(named.filter(([, name]) => name.trim() !== '').sort((a, b) => compare(a[1], b[1])));
  }, [members, persons, language]);
}
