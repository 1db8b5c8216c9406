// @vitest-environment jsdom
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { BackupStatus } from '../../../renderer/app/shell/BackupStatus';
import { SettingsPage } from '../../../renderer/features/settings/SettingsPage';
import type { AutomaticBackup } from '../../../shared/contract/backups';
import { appError } from '../../../shared/errors/app-error';
import { err, ok } from '../../../shared/errors/result';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

const off: AutomaticBackup = { isOn: false, folder: null, last: null, isRunning: false, failure: null };
const on: AutomaticBackup = { ...off, isOn: true, folder: '/media/stick', last: { at: '2026-03-25T08:00:00.000Z', records: 1234 } };

it('is set up with a folder and a passphrase, and says when the last one was made', async () => {
  const folders = [err(appError('folder-closed', { folder: '/mnt' })), ok({ automatic: { ...off, folder: '/media/stick' } })];
  const { api } = fakeApi({
    backups: { automatic: async () => ok({ automatic: off }), chooseFolder: async () => folders.shift() ?? err(appError('cancelled', {})), turnOn: async () => ok({ automatic: on }) },
  });
  renderPage(<SettingsPage />, { api });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Set up' }));
  await user.click(await screen.findByRole('button', { name: 'Choose a folder' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Nothing can be written into the folder “/mnt”');
  await user.click(screen.getByRole('button', { name: 'Choose a folder' }));
  await screen.findByText('/media/stick');
  await user.click(screen.getByLabelText('Show what I type'));
  await user.type(screen.getByLabelText('Passphrase'), 'four words nobody guesses{Enter}');
  expect(await screen.findByText(/2026.*1,234 records/)).toBeTruthy();
  expect(api.backups.turnOn).toHaveBeenCalledWith({ passphrase: 'four words nobody guesses' });
  expect(await seriousViolations()).toEqual([]);
});

it('says nothing of a choice of a folder that was called off, and a failure only where it was asked for', async () => {
  const answers = [err(appError('cancelled', {})), err(appError('folder-closed', { folder: '/mnt' }))];
  const { api } = fakeApi({ backups: { automatic: async () => ok({ automatic: off }), chooseFolder: async () => answers.shift() ?? ok({ automatic: off }) } });
  renderPage(<SettingsPage />, { api });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Set up' }));
  const choose = await screen.findByRole('button', { name: 'Choose a folder' });
  await user.click(choose);
  await waitFor(() => expect(choose.hasAttribute('disabled')).toBe(false));
  expect(screen.queryAllByText(/Cancelled|That did not work/)).toEqual([]);
  await user.click(choose);
  await screen.findByText(/Nothing can be written into the folder “\/mnt”/);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(screen.queryAllByText(/Nothing can be written|That did not work/)).toEqual([]);
});

it('says what is in the way, tries again when asked, and keeps the older ones', async () => {
  const failing: AutomaticBackup = { ...on, failure: { ...appError('folder-gone', { folder: '/media/stick' }), nextTry: '2026-03-25T09:05:00.000Z' } };
  const { api } = fakeApi({ backups: { automatic: async () => ok({ automatic: failing }), runNow: async () => ok({ automatic: on }) } });
  renderPage(<SettingsPage />, { api });
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('The folder “/media/stick” is not there at the moment.');
  expect(alert.textContent).toContain('The older backups are untouched.');
  await userEvent.setup().click(screen.getByRole('button', { name: 'Try now' }));
  await screen.findByText(/1,234 records/);
  expect(screen.queryByRole('alert')).toBeNull();
});

it('says why what was asked for was not done', async () => {
  const { api } = fakeApi({ backups: { automatic: async () => ok({ automatic: on }), turnOff: async () => err(appError('disk-full', { name: 'settings.json' })) } });
  renderPage(<SettingsPage />, { api });
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Turn off' }));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('That did not work');
  expect(alert.textContent).toContain('no room left for “settings.json”');
});

it('says on every page that the last one failed, and leads to the settings', async () => {
  const { session } = renderPage(<BackupStatus />, { api: fakeApi().api });
  expect(screen.queryByTestId('backup-failed')).toBeNull();
  act(() => session.store.setState({ automaticBackup: { ...on, failure: { ...appError('folder-gone', { folder: '/media/stick' }), nextTry: '2026-03-25T09:05:00.000Z' } } }));
  const failed = await screen.findByRole('button', { name: 'Backup failed' });
  expect(failed.title).toContain('/media/stick');
  expect(await seriousViolations()).toEqual([]);
  await userEvent.setup().click(failed);
  expect((await screen.findByTestId('elsewhere')).textContent).toBe('/settings');
});

it('says on every page that the last state could not be kept beside the database, and in the settings what to do, until it can', async () => {
  const { session } = renderPage(
    <>
      <BackupStatus />
      <SettingsPage />
    </>,
    { api: fakeApi().api },
  );
  act(() => session.store.setState({ snapshotFailure: appError('disk-full', { name: 'Werkbank' }) }));
  expect((await screen.findByRole('button', { name: 'State not kept' })).title).toContain('no room left');
  expect(await screen.findByText('The last state could not be kept')).toBeDefined();
  expect(screen.getByText(/What is said to be saved is in the database; only the state kept beside it is older/)).toBeDefined();
  act(() => session.store.setState({ snapshotFailure: null }));
  expect(screen.queryByTestId('backup-failed')).toBeNull();
  expect(screen.queryByText('The last state could not be kept')).toBeNull();
});

it('lists those in the folder, to be looked into', async () => {
  const { api } = fakeApi({
    backups: {
      automatic: async () => ok({ automatic: on }),
      list: async () => ok({ backups: [{ name: 'Werkbank 2026-03-25 08-00-00Z 0195ce7c.werkbank', createdAt: '2026-03-25T08:00:00.000Z', bytes: 4_210_000, isOwn: false }] }),
      chooseListed: async ({ name }) => ok({ fileName: name }),
    },
  });
  renderPage(<SettingsPage />, { api });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Restore an automatic backup' }));
  expect((await screen.findByRole('dialog')).textContent).toContain('4.2 MB');
  expect(await seriousViolations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: /^Look inside: / }));
  expect((await screen.findByRole('dialog')).textContent).toContain('Open “Werkbank 2026-03-25 08-00-00Z 0195ce7c.werkbank”');
});
