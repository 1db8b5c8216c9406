import { useMemo } from 'react';
import { freezeOffer, readFrozen, type FrozenOffer } from '../../../../shared/domain/offer/frozen-offer';
import type { Offer } from '../../../../shared/domain/offer/offer';
import type { OfferVersion } from '../../../../shared/domain/offer/offer-version';
import { useVerdicts } from '../../../stores/benefit-lints';
import { useSessionState } from '../../../stores/session-context';
import { useDealRecords, useTable, useWorkbenchState } from '../../../stores/workbench-context';
import { offerContent } from '../offer-content';

/** A version of an offer, or the draft that is to become one. `frozen` is `null` where what was stored cannot be read. */
export type ShownVersion = { number: number; record: OfferVersion | null; frozen: FrozenOffer | null };

/** The versions of an offer, newest first, with the draft being worked on before them. */
export function useVersions(offer: Offer): ShownVersion[] {
  const table = useTable('offerVersion');
  const records = useMemo(() => [...table.values()].filter(({ offerId }) => offerId === offer.id).sort((a, b) => b.number - a.number), [table, offer.id]);
  const tables = useWorkbenchState((state) => state.tables);
  const userId = useSessionState((state) => state.settings.colleagueId);
  const benefits = useDealRecords('benefit', offer.dealId);
  const verdictOf = useVerdicts(benefits);
  const released = useMemo(() => records.map((record): ShownVersion => ({ number: record.number, record, frozen: readFrozen(record.content) })), [records]);
  const draft = useMemo((): ShownVersion | null => {
    if (offer.status !== 'draft') return null;
    const content = offerContent(tables, offer, verdictOf, userId);
    return { number: offer.version, record: null, frozen: content === null ? null : freezeOffer(content) };
  }, [offer, tables, verdictOf, userId]);
  return useMemo(() => (draft === null ? released : [draft, ...released]), [draft, released]);
}
