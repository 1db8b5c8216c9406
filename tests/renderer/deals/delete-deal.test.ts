import { expect, it } from 'vitest';
import { deleteDeal } from '../../../renderer/stores/delete-deal';
import { createWorkbench } from '../../../renderer/stores/workbench';
import type { Api } from '../../../shared/contract/contract';
import type { AnyRecord } from '../../../shared/domain/records';
import { ok } from '../../../shared/errors/result';
import { account, activity, bookkeeping, deal } from '../../support/records/records';

it('deletes the photos of its visits with a deal, which are read with the account alone, and no others', async () => {
  const company = account();
  const sale = deal(company.id);
  const [visit, other] = [activity(company.id, { dealId: sale.id }), activity(company.id)];
  const photoOf = ({ id }: { id: string }) => ({ type: 'activityPhoto' as const, ...bookkeeping(), accountId: company.id, activityId: id, name: 'Type plate', mime: 'image/jpeg' as const, width: 1, height: 1, base64: 'AAAA' });
  const [gone, kept] = [photoOf(visit), photoOf(other)];
  const load: Api['records']['load'] = async ({ kind }) => ok({ records: (kind === 'deal' ? [sale, company, visit] : [company, sale, visit, other, gone, kept]) as AnyRecord[] });
  const workbench = createWorkbench({ records: { load, commit: async () => ok({}) } } as never, () => '2026-03-25T08:00:00.000Z');
  expect(await deleteDeal(workbench, sale.id)).toBeNull();
  const { tables } = workbench.store.getState();
  expect([...tables.activityPhoto.keys()]).toEqual([kept.id]);
  expect([...tables.activity.keys()]).toEqual([other.id]);
  workbench.undo();
  expect([...workbench.store.getState().tables.activityPhoto.keys()].sort()).toEqual([gone.id, kept.id].sort());
});
