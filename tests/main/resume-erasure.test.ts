import { expect, it, vi } from 'vitest';
import { unfinishedErasure } from '../../electron/main/privacy/unfinished-erasure';
import type { PendingErasure } from '../../electron/main/workspace/profile';
import { appError } from '../../shared/errors/app-error';
import { err, ok } from '../../shared/errors/result';
import { bookkeeping } from '../support/records/records';

const erasure = { type: 'erasure', ...bookkeeping() };

/** An erasure an earlier run left, in a workspace with these records. */
function left(records: readonly object[], pending: PendingErasure, isSharing = false) {
  let mark = pending;
  const [keepOnly, deleteOwn, renew, warn] = [vi.fn(async () => 0), vi.fn(async () => ok([])), vi.fn(async () => ok({})), vi.fn(async () => undefined)];
  const unfinished = unfinishedErasure({
    storage: {
      database: { isEmpty: async () => ok({ isEmpty: records.length === 0 }), namedFiles: async () => ok({ files: [] }) },
      imports: { page: async () => ok({ lines: records.map((record) => JSON.stringify(record)), last: null }) },
    },
    files: { keepOnly },
    mailFolder: '/nowhere/mail',
    automatic: { deleteOwn, changed: () => undefined },
    isSharing: () => isSharing,
    texts: async () => (key: string) => key,
    warn,
    mark: { get: () => mark, set: async (next: PendingErasure) => void (mark = next) },
    renew,
    log: { fault: () => '', warn: () => undefined, info: () => undefined },
  } as never);
  return { unfinished, keepOnly, deleteOwn, renew, warn, mark: () => mark };
}

it('finishes where whoever was erased is gone', async () => {
  const { unfinished, keepOnly, deleteOwn, renew } = left([erasure], [{ deletesBackups: true, erasures: [erasure.id] }]);
  expect(await unfinished.resume()).toEqual(ok({ state: 'finished' }));
  for (const step of [keepOnly, deleteOwn, renew]) expect(step).toHaveBeenCalledOnce();
});

it('deletes nothing that could fill an empty workspace again, and goes on once it is filled', async () => {
  const pending = [{ deletesBackups: true, erasures: [erasure.id] }];
  const { unfinished, keepOnly, deleteOwn, renew, mark } = left([], pending);
  expect(await unfinished.resume()).toEqual(ok({ state: 'waits' }));
  for (const step of [keepOnly, deleteOwn, renew]) expect(step).not.toHaveBeenCalled();
  expect(mark()).toEqual(pending);
});

it('says that nobody was erased where an earlier state is there again, and deletes nothing', async () => {
  const { unfinished, keepOnly, deleteOwn, renew, mark } = left([{ ...erasure, id: bookkeeping().id }], [{ deletesBackups: true, erasures: [erasure.id] }]);
  expect(await unfinished.resume()).toEqual(ok({ state: 'undone' }));
  for (const step of [keepOnly, deleteOwn, renew]) expect(step).not.toHaveBeenCalled();
  expect(mark()).toEqual([]);
});

it('touches no file, backup or database while records are shared', async () => {
  const pending = [{ deletesBackups: true, erasures: [erasure.id] }];
  const { unfinished, keepOnly, deleteOwn, renew, mark } = left([erasure], pending, true);
  expect(await unfinished.resume()).toEqual(err(appError('shared', {})));
  for (const step of [keepOnly, deleteOwn, renew]) expect(step).not.toHaveBeenCalled();
  expect(mark()).toEqual(pending);
});

it('takes back what a try that changed nothing added, and leaves what was pending before', async () => {
  const pending = [{ deletesBackups: true, erasures: [erasure.id] }];
  const { unfinished, mark } = left([erasure], pending);
  const another = { deletesBackups: false, erasures: ['another'] };
  const begun = await unfinished.begin(another);
  expect(mark()).toEqual([...pending, another]);
  if (begun.ok) await begun.value.takeBack();
  expect(mark()).toEqual(pending);
});

it('finishes an earlier try where a later one was cut off before anybody went, with the backups the earlier one was for, and says so', async () => {
  const tries = [
    { deletesBackups: false, erasures: [erasure.id] },
    { deletesBackups: true, erasures: ['another'] },
  ];
  const { unfinished, keepOnly, deleteOwn, renew, warn, mark } = left([erasure], tries);
  expect(await unfinished.resume()).toEqual(ok({ state: 'finished' }));
  for (const step of [keepOnly, renew]) expect(step).toHaveBeenCalledOnce();
  expect(deleteOwn).not.toHaveBeenCalled();
  expect(warn).toHaveBeenCalledOnce();
  expect(mark()).toEqual([tries[0]]);
});
