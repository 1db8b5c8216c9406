import type { Activity } from '../deal/activity';
import type { Deal } from '../deal/deal';
import type { Concession } from '../negotiation/concession';
import type { Offer } from '../offer/offer';
import type { Day } from '../schema/values';
import type { Handover } from './handover';
import type { Installation } from './installation';
import { openPromises } from './promises';

/** What follows an order, in the order it is done. */
export const AFTER_WIN_STEPS = ['confirmation', 'promises', 'handover', 'machine'] as const;
export type AfterWinStep = (typeof AFTER_WIN_STEPS)[number];

export type AfterWin = {
  /** `begun`: the confirmation is a draft. */
  confirmation: 'missing' | 'begun' | 'done';
  /** Promises that are no task yet. */
  openPromises: number;
  /** The day the order was handed over. */
  handedOn: Day | null;
  machines: number;
};

type Records = { offers: Iterable<Offer>; concessions: Iterable<Concession>; activities: readonly Activity[]; handover: Handover | undefined; installations: Iterable<Installation> };

/** What of it is done for a deal that was won. */
export function afterWin(deal: Pick<Deal, 'id' | 'closeDate'>, { offers, concessions, activities, handover, installations }: Records, today: Day): AfterWin {
  const confirmations = [...offers].filter(({ documentKind, dealId }) => documentKind === 'order-confirmation' && dealId === deal.id);
  return {
    confirmation: confirmations.some(({ status }) => status !== 'draft') ? 'done' : confirmations.length > 0 ? 'begun' : 'missing',
    openPromises: openPromises(concessions, activities, deal.id, deal.closeDate ?? today).length,
    handedOn: handover?.handedOn ?? null,
    machines: [...installations].filter(({ dealId }) => dealId === deal.id).length,
  };
}

/** Whether a step is done. */
export function isDone(state: AfterWin, step: AfterWinStep): boolean {
  switch (step) {
    case 'confirmation':
      return state.confirmation === 'done';
    case 'promises':
      return state.openPromises === 0;
    case 'handover':
      return state.handedOn !== null;
    case 'machine':
      return state.machines > 0;
  }
}
