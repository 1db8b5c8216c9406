import { v7 } from 'uuid';
import { expect, it, vi } from 'vitest';
import { sharingService, type SharingService } from '../../electron/main/sync/sharing-service';
import type { SharingConfig } from '../../electron/main/sync/sharing-file';
import type { SharingGate } from '../../electron/main/security/sharing-gate';
import { appError } from '../../shared/errors/app-error';
import { err, ok } from '../../shared/errors/result';

const { askServer } = vi.hoisted(() => ({ askServer: vi.fn() }));
vi.mock('../../electron/main/sync/ask-server', () => ({ askServer }));

const COMPANY = 'wss://sync.firm.example';
const accountId = v7();
const elsewhere: SharingConfig = { server: 'https://other.example', user: 'Anna', token: 'old', device: 'device', accountIds: [accountId], workspace: false, isPaused: false };

/** Sharing on a laptop whose storage takes everything and has no news. */
function laptop(companyServer: string | null, kept: SharingConfig | null = null, isErasing = false) {
  askServer.mockReset().mockResolvedValue({ user: 'Anna', canShare: true, documents: [] });
  const gate: SharingGate = { server: null, isExpected: false };
  const start = vi.fn(async () => ok({}));
  const next = vi.fn(() => new Promise<unknown>(() => undefined));
  const written: SharingConfig[] = [];
  const lookAt = vi.fn(async () => ok({}));
  const leave = vi.fn(async () => ok({}));
  const forget = vi.fn(async () => ok({}));
  const write = vi.fn(async (config: SharingConfig) => void written.push(config));
  const remove = vi.fn(async () => undefined);
  const onMerged = vi.fn();
  const service: SharingService = sharingService({
    file: { read: () => kept, write, remove } as never,
    gate,
    companyServer,
    storage: () => ({ sharing: { start, next, leave, forget, lookAt } }) as never,
    restartStorage: async () => undefined,
    isErasing: () => isErasing,
    onState: () => undefined,
    onMerged,
    version: '1.0.0',
    log: { info: () => undefined, warn: () => undefined } as never,
  });
  return { gate, start, next, leave, forget, write, remove, onMerged, written, service };
}

it('does not begin to share while an erasure is not finished', async () => {
  const { service, written } = laptop(COMPANY, null, true);
  expect(await service.handlers.signIn({ server: COMPANY, token: 'new' })).toEqual(err(appError('erasing', {})));
  expect(written).toEqual([]);
});

it('signs in at the server of the company, whatever a window says', async () => {
  const { gate, service, written } = laptop(COMPANY);
  expect(await service.handlers.state({})).toMatchObject({ value: { isOn: false, companyServer: 'https://sync.firm.example' } });
  for (const server of ['https://other.example', 'no address', '']) {
    expect(await service.handlers.signIn({ server, token: 'secret' })).toMatchObject({ value: { isOn: true, server: 'https://sync.firm.example' } });
  }
  expect(askServer.mock.calls.map(([address]) => address as string)).toEqual(Array.from({ length: 3 }, () => 'https://sync.firm.example'));
  expect(written.map(({ server }) => server)).toEqual(Array.from({ length: 3 }, () => 'https://sync.firm.example'));
  await service.handlers.choose({ accountIds: [accountId], workspace: false });
  expect(gate.server).toBe(COMPANY);
  service.close();
});

it('sends nothing to a server signed in at before the company decided for another, and goes on over that', async () => {
  const { gate, start, next, service } = laptop(COMPANY, elsewhere);
  service.begin();
  await vi.waitFor(() => expect(next).toHaveBeenCalled(), { timeout: 30_000 });
  expect(gate.server).toBeNull();
  expect(await service.handlers.offered({})).toMatchObject({ value: { isReachable: false } });
  for (const isPaused of [true, false]) await service.handlers.pause({ isPaused });
  await service.handlers.choose({ accountIds: [accountId], workspace: false });
  expect(gate.server).toBeNull();
  expect(start).not.toHaveBeenCalled();
  expect(askServer).not.toHaveBeenCalled();
  expect(service.documents()).toEqual([`account-${accountId}`]);

  expect(await service.handlers.signIn({ server: elsewhere.server, token: 'new' })).toMatchObject({ value: { server: 'https://sync.firm.example', accountIds: [accountId] } });
  await vi.waitFor(() => expect(start).toHaveBeenCalled(), { timeout: 30_000 });
  expect(start.mock.calls).toMatchObject([[{ url: `${COMPANY}/?version=1.0.0`, token: 'new', device: 'device' }]]);
  expect(gate.server).toBe(COMPANY);
  service.close();
});

it('leaves the server to the user where the company has decided nothing', async () => {
  const { gate, leave, service } = laptop(null, elsewhere);
  expect(gate.server).toBe('wss://other.example');
  expect(await service.handlers.state({})).toMatchObject({ value: { companyServer: null } });
  // At another server one chooses anew, and nothing goes to the one before.
  expect(await service.handlers.signIn({ server: 'new.example', token: 'secret' })).toMatchObject({ value: { server: 'https://new.example', accountIds: [] } });
  expect(leave).toHaveBeenCalledWith({ documents: [`account-${accountId}`] });
  expect(gate.server).toBeNull();
  service.close();
});

it('has what is shared no more noted before it is so, and shares on where that cannot be', async () => {
  const { leave, start, service, written } = laptop(null, { ...elsewhere, workspace: true });
  service.begin();
  await vi.waitFor(() => expect(start).toHaveBeenCalledTimes(1), { timeout: 30_000 });
  leave.mockResolvedValueOnce(err(appError('storage-gone', {})) as never);
  expect(await service.handlers.choose({ accountIds: [], workspace: true })).toMatchObject({ ok: false, error: { code: 'storage-gone' } });
  expect(written).toEqual([]);
  // The storage lets its connections rest before it leaves anything.
  await vi.waitFor(() => expect(start).toHaveBeenCalledTimes(2), { timeout: 30_000 });
  await service.handlers.choose({ accountIds: [], workspace: true });
  expect(leave).toHaveBeenLastCalledWith({ documents: [`account-${accountId}`] });
  expect(written).toHaveLength(1);
  // What goes on being shared, or comes, is left alone.
  await service.handlers.choose({ accountIds: [accountId], workspace: true });
  expect(leave).toHaveBeenCalledTimes(2);
  service.close();
});

it('shares on where signing out or in anew cannot be', async () => {
  const { start, forget, write, service } = laptop(null, elsewhere);
  service.begin();
  await vi.waitFor(() => expect(start).toHaveBeenCalledTimes(1), { timeout: 30_000 });
  forget.mockResolvedValueOnce(err(appError('quota', {})) as never);
  expect(await service.handlers.signOut({ remove: true })).toEqual(err(appError('quota', {})));
  await vi.waitFor(() => expect(start).toHaveBeenCalledTimes(2), { timeout: 30_000 });
  write.mockRejectedValueOnce(new Error('no room'));
  await expect(service.handlers.signIn({ server: 'new.example', token: 'secret' })).rejects.toThrow('no room');
  await vi.waitFor(() => expect(start).toHaveBeenCalledTimes(3), { timeout: 30_000 });
  expect(await service.handlers.state({})).toMatchObject({ value: { isOn: true, server: elsewhere.server } });
  service.close();
});

it('shares on where it cannot be kept that one signed out', async () => {
  const { start, remove, onMerged, service } = laptop(null, elsewhere);
  service.begin();
  await vi.waitFor(() => expect(start).toHaveBeenCalledTimes(1), { timeout: 30_000 });
  remove.mockRejectedValueOnce(new Error('no room'));
  await expect(service.handlers.signOut({ remove: true })).rejects.toThrow('no room');
  await vi.waitFor(() => expect(start).toHaveBeenCalledTimes(2), { timeout: 30_000 });
  expect(await service.handlers.state({})).toMatchObject({ value: { isOn: true, server: elsewhere.server } });
  // The records are gone by then.
  expect(onMerged).toHaveBeenCalledWith({ put: [], removed: [], isMuch: true });
  service.close();
});

it('shows what came from colleagues while sharing was begun anew', async () => {
  const { start, next, leave, onMerged, service } = laptop(null, { ...elsewhere, workspace: true });
  let answer: (news: unknown) => void = () => undefined;
  next.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  service.begin();
  await vi.waitFor(() => expect(next).toHaveBeenCalledTimes(1), { timeout: 30_000 });
  leave.mockResolvedValueOnce(err(appError('storage-gone', {})) as never);
  await service.handlers.choose({ accountIds: [], workspace: true });
  await vi.waitFor(() => expect(start).toHaveBeenCalledTimes(2), { timeout: 30_000 });
  // The storage empties its list with the answer, so nobody else is told.
  const merged = { put: [], removed: [{ type: 'account', id: accountId }], isMuch: false };
  answer(ok({ version: 2, status: null, merged }));
  await vi.waitFor(() => expect(onMerged).toHaveBeenCalledWith(merged), { timeout: 30_000 });
  // How that round stood says nothing of the one that runs by now.
  expect(next).toHaveBeenCalledTimes(2);
  service.close();
});
