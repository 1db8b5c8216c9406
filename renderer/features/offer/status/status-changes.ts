import { useMemo } from 'react';
import type { Offer, OfferStatus } from '../../../../shared/domain/offer/offer';
import { correctDay, moveStatus, newVersion, reopen, type StatusFields, type StatusProblem, type StatusResult } from '../../../../shared/domain/offer/offer-status';
import type { Day } from '../../../../shared/domain/schema/values';
import type { TextKey } from '../../../../shared/i18n/translator';
import { useWorkbench } from '../../../stores/workbench-context';

/** A status the user can put an offer in; releasing is a step of its own. */
export type MovableStatus = Exclude<OfferStatus, 'draft' | 'released'>;
export type DayField = Exclude<keyof StatusFields, 'status'>;

/** Ways of an offer through its statuses. Each call is one step to undo; it answers why it did not happen. */
export type StatusChanges = {
  move(to: MovableStatus, on: Day): StatusProblem | null;
  correct(field: DayField, on: Day): StatusProblem | null;
  reopen(): StatusProblem | null;
  /** Makes a draft of a released offer; what was released stays as its version. */
  beginVersion(today: Day): void;
};

/** Changes to the status of an offer; the same object for as long as the offer is open. */
export function useStatusChanges(offerId: string): StatusChanges {
  const workbench = useWorkbench();
  return useMemo(() => {
    const take = (label: TextKey, find: (offer: Offer) => StatusResult): StatusProblem | null => {
      const offer = workbench.store.getState().tables.offer.get(offerId);
      if (offer === undefined) return null;
      const found = find(offer);
      if (!found.ok) return found.problem;
      workbench.change(label, (edit, tables) => {
        edit.update(offer, found.changes);
        const { sentOn } = found.changes;
        const version = [...tables.offerVersion.values()].find((each) => each.offerId === offerId && each.number === offer.version);
        if (sentOn !== undefined && version !== undefined) edit.update(version, { sentOn });
      });
      return null;
    };
    return {
      move: (to, on) => take(`offerRelease.steps.${to}`, (offer) => moveStatus(offer, to, on)),
      correct: (field, on) => take('offerRelease.steps.day', (offer) => correctDay(offer, field, on)),
      reopen: () => take('offerRelease.steps.reopen', reopen),
      beginVersion(today) {
        workbench.change('offerRelease.steps.newVersion', (edit, tables) => {
          const offer = tables.offer.get(offerId);
          const fresh = offer === undefined ? null : newVersion(offer);
          if (offer !== undefined && fresh !== null) edit.update(offer, { ...fresh, date: today });
        });
      },
    };
  }, [workbench, offerId]);
}
