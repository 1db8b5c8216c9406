import { useMemo } from 'react';
import { fullName } from '../../../../shared/domain/account/person';
import type { MapPlace } from '../../../../shared/domain/buying-center/map-places';
import { rolesOf, type Role } from '../../../../shared/domain/buying-center/member';
import type { Deal } from '../../../../shared/domain/deal/deal';
import type { Benefit } from '../../../../shared/domain/needs/benefit';
import { needsGaps, type NeedsGaps } from '../../../../shared/domain/needs/gaps';
import { needGraph, type NeedGraph } from '../../../../shared/domain/needs/need-graph';
import type { Pain } from '../../../../shared/domain/needs/pain';
import { needsTotals, type NeedsTotals } from '../../../../shared/domain/needs/totals';
import { inOrder } from '../../../../shared/domain/offer/in-order';
import { useLanguage } from '../../../i18n/texts';
import { useDealRecords, useRecord, useTable } from '../../../stores/workbench-context';

/** Somebody of the buying center, as the needs page shows them; `position` is their place on the free board. */
export type Participant = { id: string; name: string; function: string; roles: readonly Role[]; position: MapPlace | null };

/** All the needs page shows of a deal. */
export type Needs = {
  deal: Deal;
  /** In the user's order. */
  pains: readonly Pain[];
  benefits: readonly Benefit[];
  /** Deciders first, then everybody else with a role, then the rest; by name among equals. */
  people: readonly Participant[];
  graph: NeedGraph;
  gaps: NeedsGaps;
  totals: NeedsTotals;
};

/** The needs of a deal, or `null` until the deal is loaded. */
export function useNeeds(dealId: string): Needs | null {
  const deal = useRecord('deal', dealId);
  const pains = useDealRecords('pain', dealId);
  const benefits = useDealRecords('benefit', dealId);
  const links = useDealRecords('needLink', dealId);
  const people = useParticipants(dealId);
  return useMemo(() => {
    if (deal === undefined) return null;
    const ids = (records: readonly { id: string }[]): Set<string> => new Set(records.map(({ id }) => id));
    const graph = needGraph(links, { pain: ids(pains), benefit: ids(benefits), member: ids(people) });
    return {
      deal,
      pains: inOrder(pains),
      benefits: inOrder(benefits),
      people,
      graph,
      gaps: needsGaps(pains, benefits, graph),
      totals: needsTotals(pains, benefits),
    };
  }, [deal, pains, benefits, links, people]);
}

function useParticipants(dealId: string): readonly Participant[] {
  const language = useLanguage();
  const members = useDealRecords('member', dealId);
  const persons = useTable('person');
  return useMemo(() => {
    const { compare } = new Intl.Collator(language);
    const weight = ({ roles }: Participant): number => (roles.includes('decider') ? 2 : roles.length > 0 ? 1 : 0);
    return members
      .map((member): Participant => {
        const person = member.personId === null ? undefined : persons.get(member.personId);
        return {
          id: member.id,
          name: (person === undefined ? '' : fullName(person)) || member.displayName,
          function: person?.function || member.displayFunction,
          roles: rolesOf(member),
          position: member.needsPosition,
        };
      })
      .sort((a, b) => weight(b) - weight(a) || compare(a.name, b.name));
  }, [language, members, persons]);
}
