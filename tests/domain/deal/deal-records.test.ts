import { describe, expect, it } from 'vitest';
import { applyDiff, emptyTables } from '../../../shared/document/record-tables';
import { recordsOfDeal } from '../../../shared/domain/deal/deal-records';
import type { AnyRecord } from '../../../shared/domain/records';
import { account, bookkeeping, pain } from '../../support/records/records';
import { activityOf, dealOf } from './record-of';


describe('the records of a deal', () => {
  it('are the deal and all that hangs on it, nothing of the account or of other deals', () => {
    const owner = account();
    const [deal, other] = [dealOf({ accountId: owner.id }), dealOf({ accountId: owner.id })];
    const step = activityOf({ dealId: deal.id });
    const hurt = pain(deal);
    const records: AnyRecord[] = [owner, deal, other, step, hurt, activityOf({ dealId: other.id }), activityOf({ accountId: owner.id })];
    const tables = applyDiff(emptyTables(), { added: Object.fromEntries(records.map((record) => [record.id, record])), updated: {}, removed: {} });
    expect(recordsOfDeal(tables, deal.id).map(({ id }) => id).sort()).toEqual([deal.id, step.id, hurt.id].sort());
  });

  it('are none for a deal that is not there', () => {
    expect(recordsOfDeal(emptyTables(), bookkeeping().id)).toEqual([]);
  });
});
