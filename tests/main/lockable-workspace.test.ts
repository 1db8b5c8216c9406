import { expect, it, vi } from 'vitest';
import { LOCKED_URL, WORKBENCH_URL } from '../../electron/main/security/origins';
import { lockableWorkspace } from '../../electron/main/workspace/lockable-workspace';
import { appError } from '../../shared/errors/app-error';
import { err, ok } from '../../shared/errors/result';
import { later } from '../support/later';

const LOCKED = err(appError('locked', {}));
const REFUSED = err(appError('refused', {}));

/** A workspace under a passphrase, over services that answer what they are asked. */
function workspaceWith({ isLocked = false, isSealed = true, isMoving = false, isSharing = false, flush = async () => true, giveUp = () => undefined as void, resumes = null as Promise<void> | null, failsToLoad = 0 } = {}) {
  let url = WORKBENCH_URL;
  let loads = 0;
  const vault = { isLocked, state: { hasPassphrase: true }, lock: vi.fn() };
  const services = { answer: vi.fn(async (namespace: string) => ok(namespace)), leaveInOrder: vi.fn(async () => undefined), close: vi.fn() };
  const move = vi.fn(async () => ok({}));
  const relaunch = vi.fn();
  const openServices = vi.fn(() => services);
  const workspace = lockableWorkspace({
    window: {
      webContents: { getURL: () => url },
      loadURL: async (to: string) => {
        if (loads++ < failsToLoad) throw new Error('ERR_ABORTED');
        url = to;
      },
    },
    guard: { flush, giveUp },
    keys: { isSealed, vault: isSealed ? vault : null },
    generations: { isMoving: () => isMoving, retire: async () => undefined, move },
    lastPlace: () => '/today',
    isSharing: () => isSharing,
    openServices,
    resumeErasure: () => resumes,
    relaunch,
    log: { info: () => undefined, warn: () => undefined, fault: () => '' },
  } as never);
  const begin = (): Promise<void> => workspace.begin({} as never);
  return { workspace, begin, services, openServices, vault, move, relaunch, url: () => url };
}

it('has a locked workspace ask for what unlocks it, and answers nothing else until then', async () => {
  const { workspace, begin, openServices, url } = workspaceWith({ isLocked: true });
  await begin();
  expect(openServices).not.toHaveBeenCalled();
  expect([workspace.asksToUnlock(), url()]).toEqual([true, `${LOCKED_URL}#/today`]);
  expect(await workspace.answer('records', 'load', {})).toEqual(LOCKED);
  await workspace.open({} as never);
  expect(workspace.asksToUnlock()).toBe(false);
  expect(await workspace.answer('records', 'load', {})).toEqual(ok('records'));
});

it('locks once, however often it is asked meanwhile', async () => {
  const flushed = later<boolean>();
  const flush = vi.fn(() => flushed.promise);
  const { workspace, begin, services, vault } = workspaceWith({ flush });
  await begin();
  const both = [workspace.lock({ discards: false }), workspace.lock({ discards: false })];
  flushed.resolve(true);
  expect(await Promise.all(both)).toEqual([ok({}), ok({})]);
  expect([flush, services.leaveInOrder, services.close, vault.lock].map((step) => step.mock.calls.length)).toEqual([1, 1, 1, 1]);
  expect(workspace.services()).toBeNull();
});

it('has the window ask for what unlocks once more where it was called off', async () => {
  const { workspace, begin, url } = workspaceWith({ failsToLoad: 1 });
  await begin();
  expect(await workspace.lock({ discards: false })).toEqual(ok({}));
  expect(url()).toBe(`${LOCKED_URL}#/today`);
});

it('loses what cannot be saved as soon as that is said, also while it is tried to be saved', async () => {
  const flushed = later<boolean>();
  const { workspace, begin, services } = workspaceWith({ flush: () => flushed.promise, giveUp: () => flushed.resolve(false) });
  await begin();
  const retried = workspace.lock({ discards: false });
  const discarding = workspace.lock({ discards: true });
  expect(await retried).toEqual(err(appError('timeout', { what: 'flush' })));
  expect(await discarding).toEqual(ok({}));
  expect([workspace.services(), services.close.mock.calls.length]).toEqual([null, 1]);
});

it('locks where one asks anew while a lock that nobody wants any more is running, and once where both lock', async () => {
  for (const isWanted of [false, true]) {
    const flushed = later<boolean>();
    const { workspace, begin, services, vault } = workspaceWith({ flush: () => flushed.promise });
    await begin();
    const retried = workspace.lock({ discards: false, stillWanted: () => isWanted });
    const asked = workspace.lock({ discards: false });
    flushed.resolve(true);
    expect(await retried).toEqual(isWanted ? ok({}) : err(appError('cancelled', {})));
    expect(await asked).toEqual(ok({}));
    expect([workspace.services(), services.close.mock.calls.length, vault.lock.mock.calls.length]).toEqual([null, 1, 1]);
  }
});

it('neither copies everything nor starts again once it was locked while the window saved', async () => {
  for (const begun of ['renew', 'startAgain'] as const) {
    const flushed = later<boolean>();
    const { workspace, begin, move, relaunch } = workspaceWith({ flush: () => flushed.promise });
    await begin();
    const ending = begun === 'renew' ? workspace.renew() : workspace.startAgain(async () => undefined);
    await workspace.lock({ discards: true });
    flushed.resolve(true);
    expect(await ending).toEqual(LOCKED);
    expect(move).not.toHaveBeenCalled();
    expect(relaunch).not.toHaveBeenCalled();
  }
});

it('ends a run in order before it starts again, and stays where what comes before fails', async () => {
  const { workspace, begin, services, relaunch } = workspaceWith();
  await begin();
  const full = Object.assign(new Error('no room'), { code: 'ENOSPC' });
  expect(await workspace.startAgain(() => Promise.reject(full))).toEqual(err(appError('disk-full', { name: 'Werkbank' })));
  expect(services.close).not.toHaveBeenCalled();
  expect(await workspace.startAgain(async () => undefined)).toEqual(ok({}));
  expect([services.leaveInOrder, services.close, relaunch].map((step) => step.mock.calls.length)).toEqual([1, 1, 1]);
});

it('is moved to encrypt what is not, or to leave nothing behind, and not while it is shared, nor when something cannot be saved', async () => {
  const plain = workspaceWith({ isSealed: false });
  await plain.begin();
  expect(await plain.workspace.encrypt()).toEqual(ok({}));
  expect(plain.move).toHaveBeenCalledWith(plain.services, 'encrypt');
  const sealed = workspaceWith();
  await sealed.begin();
  expect(await sealed.workspace.encrypt()).toEqual(REFUSED);
  expect(await sealed.workspace.renew()).toEqual(ok({}));
  expect(sealed.move).toHaveBeenCalledWith(sealed.services, 'erase');
  const shared = workspaceWith({ isSharing: true });
  await shared.begin();
  expect(await shared.workspace.renew()).toEqual(err(appError('shared', {})));
  const unsaved = workspaceWith({ flush: async () => false });
  await unsaved.begin();
  expect(await unsaved.workspace.renew()).toEqual(err(appError('timeout', { what: 'flush' })));
});

it('has questions wait for an erasure that is finished first, and nobody write while everything is copied', async () => {
  const resumed = later<void>();
  const { workspace, begin } = workspaceWith({ resumes: resumed.promise });
  await begin();
  const answered = vi.fn();
  const asking = workspace.answer('records', 'load', {}).then(answered);
  await new Promise((resolve) => setImmediate(resolve));
  expect(answered).not.toHaveBeenCalled();
  expect(await workspace.lock({ discards: true })).toEqual(REFUSED);
  resumed.resolve();
  await asking;
  expect(answered).toHaveBeenCalledWith(ok('records'));
  const moving = workspaceWith({ isMoving: true });
  await moving.begin();
  expect(await moving.workspace.answer('records', 'commit', {})).toEqual(err(appError('storage-gone', {})));
  expect(await moving.workspace.lock({ discards: true })).toEqual(REFUSED);
});
