import type { BuyClass, Deal } from '../../shared/domain/deal/deal';
import type { Currency, Day, DecimalText } from '../../shared/domain/schema/values';
import { newAccount } from './new-account';
import { newActivity } from './new-activity';
import { newRecord } from './new-record';
import type { Workbench } from './workbench';

type NewDeal = {
  /** An account that is there, or the name of a new one. */
  account: { id: string | null; name: string };
  name: string;
  amount: DecimalText | null;
  currency: Currency;
  closeDate: Day | null;
  buyClass: BuyClass;
  /** Empty when nothing is planned yet. */
  step: { subject: string; dueOn: Day | null };
};

/** Makes a deal, its account when that is new, and its first next step, as one step to undo. Answers the deal's id. */
export function createDeal(workbench: Workbench, { account, step, ...fields }: NewDeal): string {
  const madeAccount = account.id === null ? newAccount(account.name.trim()) : null;
  const accountId = madeAccount?.id ?? account.id ?? '';
  const deal: Deal = { type: 'deal', ...newRecord(), accountId, stage: 'identified', probability: null, firstContactOn: null, sellerId: null, statedReason: '', note: '', externalKey: '', imports: [], ...fields };
  workbench.change('deals.steps.create', (edit) => {
    if (madeAccount !== null) edit.add(madeAccount);
    edit.add(deal);
    if (step.subject !== '' || step.dueOn !== null) edit.add(newActivity({ accountId, dealId: deal.id }, 'next-step', step));
  });
  return deal.id;
}
