import { describe, expect, it } from 'vitest';
import { applyDiff, emptyTables } from '../../../shared/document/record-tables';
import { recordsOfDeal } from '../../../shared/domain/deal/deal-records';
import type { AnyRecord } from '../../../shared/domain/records';
import { accountOf, activityOf, dealOf, idOf } from './record-of';

const bookkeeping = (number: number) => ({ id: idOf(number), createdAt: '2026-11-25T08:00:00.000Z', updatedAt: '2026-11-25T08:00:00.000Z', rev: 1 });

describe('the records of a deal', () => {
  it('are the deal and all that hangs on it, nothing of the account or of other deals', () => {
    const account = accountOf();
    const [deal, other] = [dealOf({ accountId: account.id }), dealOf({ accountId: account.id })];
    const step = activityOf({ dealId: deal.id });
    const pain: AnyRecord = { type: 'pain', ...bookkeeping(800_001), accountId: account.id, dealId: deal.id, text: '', urgency: 5, yearlyCost: null, evidence: 'heard', orderKey: 'a0', position: null };
    const records: AnyRecord[] = [account, deal, other, step, pain, activityOf({ dealId: other.id }), activityOf({ accountId: account.id })];
    const tables = applyDiff(emptyTables(), { added: Object.fromEntries(records.map((record) => [record.id, record])), updated: {}, removed: {} });
    expect(recordsOfDeal(tables, deal.id).map(({ id }) => id).sort()).toEqual([deal.id, step.id, pain.id].sort());
  });

  it('are none for a deal that is not there', () => {
    expect(recordsOfDeal(emptyTables(), idOf(1))).toEqual([]);
  });
});
