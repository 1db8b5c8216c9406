import type { Edit } from '../../shared/document/edit';
import type { RecordTables } from '../../shared/document/record-tables';
import { lastInstantOf } from '../../shared/domain/calendar/last-instant';
import { rulesOfWorkspace } from '../../shared/domain/coverage/default-rules';
import { isClosed, type Deal, type DealStage } from '../../shared/domain/deal/deal';
import type { DealClose } from '../../shared/domain/loss/deal-close';
import { closeOf, draftClose } from '../../shared/domain/loss/draft-close';
import { frozenMap } from '../../shared/domain/loss/frozen-map';
import type { Day } from '../../shared/domain/schema/values';
import type { AppError } from '../../shared/errors/app-error';
import { newRecord, now } from './new-record';
import type { OwnColleague } from './own-colleague';
import type { Workbench } from './workbench';

/** A stage that ends a deal. */
export type Outcome = Extract<DealStage, 'won' | 'lost' | 'no-decision'>;

/** How a deal ended, as far as it was said. */
export type Ending = {
  stage: Outcome;
  closedOn: Day;
  /** In the customer's words. */
  statedReason: string;
} & Pick<DealClose, 'reason' | 'statedBy' | 'competitor' | 'priceGap'>;

/** A deal that was won needs no words. */
export function wonOn(closedOn: Day): Ending {
  return { stage: 'won', closedOn, statedReason: '', reason: null, statedBy: '', competitor: '', priceGap: null };
}

/**
 * Closes a deal as one step: its stage, what was said about the end, and the buying center as it stood. What the map is
 * drawn from is loaded first.
 * @returns the failure when it could not be loaded; then nothing is changed
 */
export async function closeDeal(workbench: Workbench, own: OwnColleague, dealId: string, ending: Ending): Promise<AppError | null> {
  const loaded = await workbench.load({ kind: 'deal', dealId });
  // A deal that was made a moment ago may not be on the disk yet; then memory holds all of it.
  if (!loaded.ok && loaded.error.code !== 'not-found') return loaded.error;
  workbench.endStep();
  workbench.change('deals.steps.close', (edit, tables) => {
    const deal = tables.deal.get(dealId);
    if (deal === undefined) return;
    const { stage, statedReason, closedOn, ...said } = ending;
    ensureClose(edit, tables, deal, closedOn, { ...said, sellerId: deal.sellerId ?? own.ensure(edit, tables) });
    edit.update(deal, { stage, closeDate: closedOn, statedReason });
  });
  return null;
}

/** Writes down how a deal ended, with its map of that day; on what is there already, if it was closed before. */
export function ensureClose(edit: Edit, tables: RecordTables, deal: Deal, closedOn: Day, fields: Partial<DealClose>): void {
  const instant = now();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const lastOfDay = lastInstantOf(closedOn, timeZone);
  const ofDeal = <R extends { dealId: string }>(records: Iterable<R>): R[] => [...records].filter(({ dealId }) => dealId === deal.id);
  const frozen = frozenMap({
    deal,
    map: { members: ofDeal(tables.member.values()), ratings: ofDeal(tables.rating.values()), relations: ofDeal(tables.relation.values()) },
    changes: ofDeal(tables.memberChange.values()),
    persons: tables.person,
    rules: rulesOfWorkspace(tables.coverageRule.values()),
    closedOn,
    until: lastOfDay < instant ? lastOfDay : instant,
  });
  const known = closeOf(tables.dealClose.values(), deal.id);
  if (known === undefined) edit.add({ ...draftClose(newRecord(), deal, closedOn, instant), ...frozen, ...fields });
  else edit.update(known, { closedOn, ...(isClosed(deal) ? {} : { stageBefore: deal.stage }), ...frozen, ...fields });
}
