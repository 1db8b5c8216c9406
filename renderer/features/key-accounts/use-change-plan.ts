import { useCallback } from 'react';
import type { AccountPlan } from '../../../shared/domain/key-account/account-plan';
import type { AccountStanding } from '../../../shared/domain/key-account/account-standing';
import type { TextKey } from '../../../shared/i18n/translator';
import { newRecord } from '../../stores/new-record';
import { useWorkbench } from '../../stores/workbench-context';

type PlanChanges = Partial<Pick<AccountPlan, 'isKeyAccount' | 'potential' | 'position' | 'wallet' | 'goals'>>;

/** Whose plan is changed. */
export type PlanOwner = Pick<AccountStanding, 'account' | 'plan' | 'currency'>;

/** Changes the plan of an account, and makes one where it has none. Changes in a row with the same key are one step to undo. */
export function useChangePlan(): (of: PlanOwner, changes: PlanChanges, step: TextKey, mergeKey?: string) => void {
  const workbench = useWorkbench();
  return useCallback(
    ({ account, plan, currency }, changes, step, mergeKey) =>
      workbench.change(
        step,
        (edit, { accountPlan }) => {
          // As it is now: the next key may come before the page has drawn what the last one changed.
          const current = plan === null ? [...accountPlan.values()].find(({ accountId }) => accountId === account.id) : (accountPlan.get(plan.id) ?? plan);
          if (current !== undefined) edit.update(current, changes);
          else edit.add({ type: 'accountPlan', ...newRecord(), accountId: account.id, isKeyAccount: false, potential: null, position: null, wallet: null, currency, goals: '', ...changes });
        },
        mergeKey,
      ),
    [workbench],
  );
}
