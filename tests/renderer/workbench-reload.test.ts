import { expect, it, vi } from 'vitest';
import { createWorkbench } from '../../renderer/stores/workbench';
import type { Api } from '../../shared/contract/contract';
import { appError } from '../../shared/errors/app-error';
import { err, ok } from '../../shared/errors/result';
import { account } from '../support/records/records';

it('keeps what it has while it cannot be read, and forgets what is gone', async () => {
  const known = account();
  const load = vi.fn<Api['records']['load']>(async () => ok({ records: [known] }));
  const workbench = createWorkbench({ records: { load } } as never, () => '2026-03-25T08:00:00.000Z');
  await workbench.load({ kind: 'account', accountId: known.id });
  const names = (): string[] => [...workbench.store.getState().tables.account.values()].map(({ id }) => id);
  load.mockResolvedValueOnce(err(appError('storage-gone', {})));
  await workbench.reload();
  expect(names()).toEqual([known.id]);
  load.mockResolvedValueOnce(err(appError('not-found', { id: known.id })));
  await workbench.reload();
  expect(names()).toEqual([]);
});
