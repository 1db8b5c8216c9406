// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { LockScreen } from '../../../renderer/features/lock/LockScreen';
import { ProtectionPage } from '../../../renderer/features/settings/protection/ProtectionPage';
import { createSession } from '../../../renderer/stores/session';
import { SessionProvider } from '../../../renderer/stores/session-context';
import type { ProtectionState } from '../../../shared/contract/protection';
import type { Api } from '../../../shared/contract/contract';
import { appError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { account } from '../../support/records/records';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

const state: ProtectionState = { isEncrypted: true, isLocked: false, hasPassphrase: false, asksPassphrase: false, hasRecoveryKey: false, keyStore: 'system' };
const protectedBy = { ...state, hasPassphrase: true, asksPassphrase: true };
const KEY = '01234-56789-ABCDE-FGHJK-MNPQR-STVWX-YZ012-34567';

it.each([
  [{ ...state, isEncrypted: false }, 'Not encrypted', 'Encrypt now'],
  [{ ...state, keyStore: 'none' as const }, 'Encrypted, but the key lies beside the data', 'Set a passphrase'],
  [state, 'Encrypted, opens with your user account', 'Set a passphrase'],
  [protectedBy, 'Encrypted, opens with your passphrase', 'Lock now'],
])('says in plain words what protects the data, and what to do', async (found, words, action) => {
  const { api } = fakeApi({ protection: { state: async () => ok(found) } });
  renderPage(<ProtectionPage />, { api });
  expect(await screen.findByText(words)).toBeTruthy();
  expect(screen.getByRole('button', { name: action })).toBeTruthy();
  expect(await seriousViolations()).toEqual([]);
});

it('lets nobody go on typing while everything is encrypted, as that would end with this run', async () => {
  let fail = (): void => undefined;
  const encrypt = () => new Promise<Result<never>>((resolve) => { fail = () => resolve(err(appError('timeout', { what: 'copy' }))); });
  const { api } = fakeApi({ protection: { state: async () => ok({ ...state, isEncrypted: false }), encrypt } });
  renderPage(<ProtectionPage />, { api });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Encrypt now' }));
  expect(await screen.findByRole('dialog', { name: 'Encrypting your data' })).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(screen.getByRole('dialog', { name: 'Encrypting your data' })).toBeTruthy();
  fail();
  expect(await screen.findByText('Nothing was encrypted, everything is as before')).toBeTruthy();
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('does not begin to encrypt while something is not saved', async () => {
  const { api } = fakeApi({ protection: { state: async () => ok({ ...state, isEncrypted: false }) }, records: { commit: async () => err(appError('quota', {})) } });
  const { workbench } = renderPage(<ProtectionPage />, { api });
  const user = userEvent.setup();
  await screen.findByRole('button', { name: 'Encrypt now' });
  workbench.change('common.steps.edit', (edit) => edit.add(account()));
  await user.click(screen.getByRole('button', { name: 'Encrypt now' }));
  expect(await screen.findByText(/Something is not saved yet/)).toBeTruthy();
  expect(api.protection.encrypt).not.toHaveBeenCalled();
});

it('takes a new passphrase for the present one, and says when that is wrong', async () => {
  const answers = [err(appError('wrong-key', {})), ok(protectedBy)];
  const { api } = fakeApi({ protection: { state: async () => ok(protectedBy), setPassphrase: async () => answers.shift() ?? ok(protectedBy) } });
  renderPage(<ProtectionPage />, { api });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Change it' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByLabelText('Present passphrase'), 'not this one');
  await user.type(dialog.getByLabelText('Passphrase'), 'long enough for it');
  await user.type(dialog.getByLabelText('Once more'), 'long enough for it{Enter}');
  expect(await dialog.findByText(/This does not open Werkbank/)).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Keep this passphrase' }));
  expect(await screen.findByText('The passphrase is changed.')).toBeTruthy();
  expect(api.protection.setPassphrase).toHaveBeenCalledWith({ current: 'not this one', passphrase: 'long enough for it' });
});

it('shows a recovery key once, to be printed', async () => {
  const print = vi.spyOn(window, 'print').mockReturnValue();
  const { api } = fakeApi({ protection: { state: async () => ok(state), makeRecoveryKey: async () => ok({ key: KEY }) } });
  renderPage(<ProtectionPage />, { api });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Make a recovery key' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Make and show it' }));
  const shown = await screen.findByRole('dialog', { name: 'Recovery key' });
  expect(within(shown).getByTestId('recovery-key').textContent).toBe(KEY.replace(/-/g, ''));
  await user.click(within(shown).getByRole('button', { name: 'Print' }));
  expect(print).toHaveBeenCalledOnce();
  await user.click(within(shown).getByRole('button', { name: 'I have it on paper' }));
  expect(screen.queryAllByTestId('recovery-key')).toEqual([]);
  expect(screen.getByText('There is one. A new one makes the old one worthless.')).toBeTruthy();
});

function renderLocked(api: Api, onUnlocked = vi.fn()) {
  const session = createSession(api, {
    settings: { language: 'en', theme: 'light', lastPlace: '', colleagueId: null, numberDevice: '', needsView: 'columns', autoLockMinutes: 15 },
    systemLanguage: 'en',
  });
  render(
    <SessionProvider session={session} api={api}>
      <LockScreen onUnlocked={onUnlocked} />
    </SessionProvider>,
  );
  return onUnlocked;
}

it('opens a locked workspace by its passphrase, and says when that is wrong', async () => {
  const answers = [err(appError('wrong-key', {})), ok({})];
  const { api } = fakeApi({ protection: { state: async () => ok({ ...protectedBy, isLocked: true }), unlock: async () => answers.shift() ?? ok({}) } });
  const onUnlocked = renderLocked(api);
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('Passphrase'), 'wrong{Enter}');
  expect(await screen.findByText(/This does not open Werkbank/)).toBeTruthy();
  expect(onUnlocked).not.toHaveBeenCalled();
  expect(await seriousViolations()).toEqual([]);
  await user.type(screen.getByLabelText('Passphrase'), ' no more{Enter}');
  await vi.waitFor(() => expect(onUnlocked).toHaveBeenCalledOnce(), { timeout: 30_000 });
});

it('opens it by the recovery key, and says so where none was made', async () => {
  const { api } = fakeApi({ protection: { state: async () => ok({ ...protectedBy, isLocked: true, hasRecoveryKey: true }) } });
  const onUnlocked = renderLocked(api);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Passphrase forgotten?' }));
  await user.type(screen.getByLabelText('Recovery key'), `${KEY}{Enter}`);
  await vi.waitFor(() => expect(onUnlocked).toHaveBeenCalledOnce(), { timeout: 30_000 });
  expect(api.protection.unlockWithRecoveryKey).toHaveBeenCalledWith({ key: KEY });
  cleanup();
  const { api: without } = fakeApi({ protection: { state: async () => ok({ ...protectedBy, isLocked: true }) } });
  renderLocked(without);
  await user.click(await screen.findByRole('button', { name: 'Passphrase forgotten?' }));
  expect(await screen.findByText(/No recovery key was made/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Unlock' })).toBeNull();
});
