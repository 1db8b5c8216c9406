import { useMemo } from 'react';
import type { Account } from '../../../shared/domain/account/account';
import { profileFitter, type ProfileCriterion, type ProfileFit } from '../../../shared/domain/identification/ideal-profile';
import { inOrder } from '../../../shared/domain/offer/in-order';
import { useTable } from '../../stores/workbench-context';

/** The criteria of the ideal customer profile in their order. */
export function useProfile(): readonly ProfileCriterion[] {
  const table = useTable('profileCriterion');
  return useMemo(() => inOrder([...table.values()]), [table]);
}

/** How well companies fit the profile, each reckoned once while it and the profile stay as they are. */
export function useFit(): (company: Account) => ProfileFit<ProfileCriterion> {
  const criteria = useProfile();
  return useMemo(() => profileFitter(criteria), [criteria]);
}
