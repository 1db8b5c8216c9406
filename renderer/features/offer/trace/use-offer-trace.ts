import { useMemo } from 'react';
import { memberNames } from '../../../../shared/domain/buying-center/map-model';
import { needGraph } from '../../../../shared/domain/needs/need-graph';
import type { Offer } from '../../../../shared/domain/offer/offer';
import { offerTrace, type OfferTrace } from '../../../../shared/domain/offer/offer-trace';
import { useVerdicts } from '../../../stores/benefit-lints';
import { useDealRecords, useTable } from '../../../stores/workbench-context';
import { useArguments } from '../offer-records';

/** The trace of an offer with the words for what it names. */
export type NamedTrace = {
  trace: OfferTrace;
  nameOf: Record<'benefit' | 'pain' | 'member', (id: string) => string>;
};

/** Where the argument of an offer comes from, as the canvas says it now. */
export function useOfferTrace(offer: Offer): NamedTrace {
  const args = useArguments(offer.id);
  const benefits = useDealRecords('benefit', offer.dealId);
  const pains = useDealRecords('pain', offer.dealId);
  const members = useDealRecords('member', offer.dealId);
  const links = useDealRecords('needLink', offer.dealId);
  const painTable = useTable('pain');
  const benefitTable = useTable('benefit');
  const memberTable = useTable('member');
  const persons = useTable('person');
  const verdictOf = useVerdicts(benefits);
  const trace = useMemo(() => {
    const graph = needGraph(links, { pain: painTable, benefit: benefitTable, member: memberTable });
    return offerTrace({ arguments: args, benefits, pains, members, graph, verdictOf });
  }, [args, benefits, pains, members, links, painTable, benefitTable, memberTable, verdictOf]);
  const nameOf = useMemo(
    (): NamedTrace['nameOf'] => ({
      benefit: (id) => benefitTable.get(id)?.text.trim() ?? '',
      pain: (id) => painTable.get(id)?.text.trim() ?? '',
      member: (id) => {
        const member = memberTable.get(id);
        return member === undefined ? '' : memberNames(member, persons.get(member.personId ?? '')).name;
      },
    }),
    [benefitTable, painTable, memberTable, persons],
  );
  return { trace, nameOf };
}
