import { useCallback } from 'react';
import type { AccountPlan } from '../../../shared/domain/key-account/account-plan';
import type { AccountStanding } from '../../../shared/domain/key-account/account-standing';
import type { TextKey } from '../../../shared/i18n/translator';
import { newRecord } from '../../stores/new-record';
import { useWorkbench } from '../../stores/workbench-context';

type PlanChanges = Partial<Pick<AccountPlan, 'isKeyAccount' | 'potential' | 'position' | 'wallet'>>;

/** Changes the plan of an account, and makes one where it has none. */
export function useChangePlan(): (of: AccountStanding, changes: PlanChanges, step: TextKey) => void {
  const workbench = useWorkbench();
  return useCallback(
    ({ account, plan, currency }, changes, step) =>
      workbench.change(step, (edit) => {
        if (plan !== null) edit.update(plan, changes);
        else edit.add({ type: 'accountPlan', ...newRecord(), accountId: account.id, isKeyAccount: false, potential: null, position: null, wallet: null, currency, goals: '', ...changes });
      }),
    [workbench],
  );
}
