import { expect, it, vi } from 'vitest';
import { unfinishedErasure } from '../../electron/main/privacy/unfinished-erasure';
import type { PendingErasure } from '../../electron/main/workspace/profile';
import { ok } from '../../shared/errors/result';
import { bookkeeping } from '../support/records/records';

const erasure = { type: 'erasure', ...bookkeeping() };

/** An erasure an earlier run left, in a workspace with these records. */
function left(records: readonly object[], pending: PendingErasure) {
  let mark: PendingErasure | null = pending;
  const [keepOnly, deleteOwn, renew] = [vi.fn(async () => 0), vi.fn(async () => ok([])), vi.fn(async () => ok({}))];
  const unfinished = unfinishedErasure({
    storage: {
      database: { isEmpty: async () => ok({ isEmpty: records.length === 0 }), namedFiles: async () => ok({ files: [] }) },
      imports: { page: async () => ok({ lines: records.map((record) => JSON.stringify(record)), last: null }) },
    },
    files: { keepOnly },
    mailFolder: '/nowhere/mail',
    automatic: { deleteOwn, changed: () => undefined },
    texts: async () => (key: string) => key,
    warn: async () => undefined,
    mark: { get: () => mark, set: async (next: PendingErasure | null) => void (mark = next) },
    renew,
    log: { fault: () => '', warn: () => undefined, info: () => undefined },
  } as never);
  return { unfinished, keepOnly, deleteOwn, renew, mark: () => mark };
}

it('finishes where whoever was erased is gone', async () => {
  const { unfinished, keepOnly, deleteOwn, renew } = left([erasure], { deletesBackups: true, erasures: [erasure.id] });
  expect(await unfinished.resume()).toEqual(ok({ state: 'finished' }));
  for (const step of [keepOnly, deleteOwn, renew]) expect(step).toHaveBeenCalledOnce();
});

it('deletes nothing that could fill an empty workspace again, and goes on once it is filled', async () => {
  const pending = { deletesBackups: true, erasures: [erasure.id] };
  const { unfinished, keepOnly, deleteOwn, renew, mark } = left([], pending);
  expect(await unfinished.resume()).toEqual(ok({ state: 'waits' }));
  for (const step of [keepOnly, deleteOwn, renew]) expect(step).not.toHaveBeenCalled();
  expect(mark()).toEqual(pending);
});

it('says that nobody was erased where an earlier state is there again, and deletes nothing', async () => {
  const { unfinished, keepOnly, deleteOwn, renew, mark } = left([{ ...erasure, id: bookkeeping().id }], { deletesBackups: true, erasures: [erasure.id] });
  expect(await unfinished.resume()).toEqual(ok({ state: 'undone' }));
  for (const step of [keepOnly, deleteOwn, renew]) expect(step).not.toHaveBeenCalled();
  expect(mark()).toBeNull();
});

it('takes back what a try that changed nothing added, and leaves what was pending before', async () => {
  const pending = { deletesBackups: true, erasures: [erasure.id] };
  const { unfinished, mark } = left([erasure], pending);
  const begun = await unfinished.begin(['another']);
  expect(mark()).toEqual({ deletesBackups: true, erasures: [erasure.id, 'another'] });
  if (begun.ok) await begun.value.takeBack();
  expect(mark()).toEqual(pending);
});
