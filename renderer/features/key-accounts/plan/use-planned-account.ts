import { useMemo } from 'react';
import type { Account } from '../../../../shared/domain/account/account';
import type { AccountStanding } from '../../../../shared/domain/key-account/account-standing';
import { groupPeople, type GroupPeople } from '../../../../shared/domain/key-account/group-people';
import { unitsOf } from '../../../../shared/domain/key-account/white-space';
import { useTable } from '../../../stores/workbench-context';
import type { PlanOwner } from '../use-change-plan';
import { useStandings } from '../use-standings';

/** An account as its plan sees it. */
export type PlannedAccount = PlanOwner & {
  account: Account;
  /** `null`: it has no order, no open deal and no plan. */
  standing: AccountStanding | null;
  group: GroupPeople;
};

/** The account, how it stands, and everybody known at it and below; `null` while it is not there. */
export function usePlannedAccount(accountId: string): PlannedAccount | null {
  const accounts = useTable('account');
  const persons = useTable('person');
  const members = useTable('member');
  const relations = useTable('relation');
  const standings = useStandings();
  const group = useMemo(
    () => groupPeople({ units: unitsOf([...accounts.values()], accountId), persons: persons.values(), members: members.values(), relations: relations.values() }),
    [accounts, persons, members, relations, accountId],
  );
  return useMemo(() => {
    const account = accounts.get(accountId);
    if (account === undefined) return null;
    const standing = standings.find((one) => one.account.id === accountId) ?? null;
    return { account, standing, plan: standing?.plan ?? null, currency: standing?.currency ?? 'EUR', group };
  }, [accounts, standings, accountId, group]);
}
