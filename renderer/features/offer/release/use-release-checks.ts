import { useMemo } from 'react';
import { motiveFit } from '../../../../shared/domain/needs/motive-fit';
import { needGraph } from '../../../../shared/domain/needs/need-graph';
import { argumentChoices } from '../../../../shared/domain/offer/argument-choices';
import { offerMargin } from '../../../../shared/domain/offer/margin';
import type { Offer } from '../../../../shared/domain/offer/offer';
import { releaseChecks, type ReleaseCheck } from '../../../../shared/domain/offer/release-checks';
import { offerTotals } from '../../../../shared/domain/offer/totals';
import { ownCompany } from '../../../../shared/domain/workspace/own-company';
import { useBenefitLints } from '../../../stores/benefit-lints';
import { useToday } from '../../../stores/today';
import { useDealRecords, useTable, useWorkbenchState } from '../../../stores/workbench-context';
import { rowsOfOffer } from '../offer-content';
import { useArguments, useLineItems, useSurcharges } from '../offer-records';

/** What speaks against releasing an offer; `null` until the lint has judged what it argues with. */
export function useReleaseChecks(offer: Offer): ReleaseCheck[] | null {
  const today = useToday();
  const lineItems = useLineItems(offer.id);
  const surcharges = useSurcharges(offer.id);
  const args = useArguments(offer.id);
  const benefits = useDealRecords('benefit', offer.dealId);
  const pains = useTable('pain');
  const allBenefits = useTable('benefit');
  const memberTable = useTable('member');
  const members = useDealRecords('member', offer.dealId);
  const ratings = useDealRecords('rating', offer.dealId);
  const links = useDealRecords('needLink', offer.dealId);
  const tables = useWorkbenchState((state) => state.tables);
  const lints = useBenefitLints(benefits);
  const isJudged = lints.size > 0 || benefits.every(({ text }) => text.trim() === '');

  return useMemo(() => {
    if (!isJudged) return null;
    const verdictOf = ({ id }: { id: string }) => lints.get(id)?.lint.verdict ?? 'unsure';
    const arguedIds = new Set(args.map(({ benefitId }) => benefitId));
    const totals = offerTotals(offer, lineItems, surcharges);
    const profile = ownCompany(tables.companyProfile.values());
    return releaseChecks({
      offer,
      lineItems,
      paymentSteps: rowsOfOffer(tables, 'paymentStep', offer.id),
      totals,
      margin: offerMargin(lineItems, totals),
      account: tables.account.get(offer.accountId) ?? { vatId: '' },
      profile,
      choices: argumentChoices(args, benefits, verdictOf),
      arguedIds,
      // Only what the offer says can convince its reader.
      fit: motiveFit({
        members,
        ratings,
        benefits: benefits.filter(({ id }) => arguedIds.has(id)),
        graph: needGraph(links, { pain: pains, benefit: allBenefits, member: memberTable }),
        verdictOf,
      }),
      today,
    });
  }, [isJudged, lints, args, offer, lineItems, surcharges, tables, benefits, members, ratings, links, pains, allBenefits, memberTable, today]);
}
