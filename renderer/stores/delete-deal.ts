import { recordsOfDeal } from '../../shared/domain/deal/deal-records';
import type { AppError } from '../../shared/errors/app-error';
import type { Workbench } from './workbench';

/**
 * Deletes a deal with everything that hangs on it, as one step. What hangs on it is loaded first: only what is in
 * memory can be taken back.
 * @returns the failure when it could not be loaded; then nothing is deleted
 */
export async function deleteDeal(workbench: Workbench, dealId: string): Promise<AppError | null> {
  const loaded = await workbench.load({ kind: 'deal', dealId });
  // A deal that was made a moment ago may not be on the disk yet; then memory holds all of it.
  if (!loaded.ok && loaded.error.code !== 'not-found') return loaded.error;
  const { deal, activity } = workbench.store.getState().tables;
  const accountId = deal.get(dealId)?.accountId;
  if (accountId !== undefined && [...activity.values()].some((visit) => visit.dealId === dealId)) {
    // Photos of visits are read with the account.
    const photos = await workbench.load({ kind: 'account', accountId });
    if (!photos.ok && photos.error.code !== 'not-found') return photos.error;
  }
  workbench.change('deals.steps.delete', (edit, tables) => edit.remove(...recordsOfDeal(tables, dealId)));
  return null;
}
