// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { Refused } from '../../../renderer/app/start/Refused';
import { appError } from '../../../shared/errors/app-error';
import { err, ok } from '../../../shared/errors/result';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

const newer = appError('future-version', { found: 99, known: 3 });
const policy = { path: '/etc/werkbank/policy.json', language: false, updateServer: null, syncServer: null, backupFolder: null };
it('leads on from data of a newer version by the keyboard: closing, the update, the support file', async () => {
  const available = { state: 'available' as const, version: '9.0.0', notes: '' };
  const { api } = fakeApi({
    updates: {
      state: async () => ok({ update: { state: 'idle', checkedAt: null }, policy }),
      check: async () => ok({ update: available }),
    },
    session: { supportReport: async () => ok({ text: 'records: future-version' }) },
  });
  renderPage(<Refused error={newer} />, { api });
  expect(await screen.findByRole('heading', { name: 'A newer Werkbank is needed for this data' })).toBeTruthy();
  expect(screen.getByText(/format 99.*All of it is still there, unchanged\./)).toBeTruthy();
  const look = await screen.findByRole('button', { name: 'Look for updates' });
  expect(await seriousViolations()).toEqual([]);
  const close = vi.spyOn(window, 'close').mockImplementation(() => undefined);
  const user = userEvent.setup();
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close Werkbank' }));
  await user.keyboard('{Enter}');
  expect(close).toHaveBeenCalledOnce();
  await user.tab();
  expect(document.activeElement).toBe(look);
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Version 9.0.0 is here.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Look at the support file' }));
  expect((await screen.findByRole('region', { name: 'Content of the support file' })).textContent).toBe('records: future-version');
});

it('says whom to ask where no update server is set up, and never offers to begin anew', async () => {
  renderPage(<Refused error={newer} />, { api: fakeApi().api, settings: { language: 'de' } });
  expect(await screen.findByText(/Alles ist noch da und unverändert\..*bitten Sie Ihre IT darum/)).toBeTruthy();
  expect(await screen.findByText(/kein Server für Aktualisierungen eingerichtet/)).toBeTruthy();
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Werkbank schließen', 'Sicherungsdatei wählen', 'Supportdatei ansehen']);
});

it('tells that an update server does not answer, and can be asked again', async () => {
  const { api } = fakeApi({
    updates: { state: async () => ok({ update: { state: 'idle', checkedAt: null }, policy }), check: async () => err(appError('update-unreachable', {})) },
  });
  renderPage(<Refused error={newer} />, { api });
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Look for updates' }));
  expect(await screen.findByText(/does not answer/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Look for updates' })).toBeTruthy();
});

it('offers nothing to begin anew with where another one has the data open', async () => {
  renderPage(<Refused error={appError('blocked', {})} />, { api: fakeApi().api });
  expect(await screen.findByText(/Another Werkbank/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

it('opens a backup as a copy beside newer data: looked into first, and refused in words where it does not open', async () => {
  const counts = { accounts: 3, people: 4, deals: 2, offers: 1, records: 30 };
  let isNewer = true;
  const { api } = fakeApi({
    backups: {
      choose: async () => ok({ fileName: 'Tor.werkbank' }),
      preview: async () =>
        isNewer ? err(appError('future-version', { found: 4, known: 3 })) : ok({ fileName: 'Tor.werkbank', createdAt: '2026-03-25T08:00:00.000Z', inside: counts, files: 1, present: null, erased: [] }),
      openInCopy: async () => ok({}),
    },
  });
  renderPage(<Refused error={newer} />, { api });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Choose a backup file' }));
  await user.type(await screen.findByLabelText('Passphrase'), 'four words{Enter}');
  expect(await screen.findByText('No copy was opened')).toBeTruthy();
  expect(screen.getByText(/format 4.*Nothing was changed/)).toBeTruthy();
  isNewer = false;
  await user.click(screen.getByRole('button', { name: 'Look inside' }));
  const open = await screen.findByRole('button', { name: 'Open as a copy' });
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['What', 'In the backup']);
  expect(await seriousViolations()).toEqual([]);
  await user.click(open);
  expect(api.backups.openInCopy).toHaveBeenCalledOnce();
  expect(api.backups.restore).not.toHaveBeenCalled();
});

it('leads back into a copy that was begun before, and deletes it only after a question', async () => {
  const copy = { createdAt: '2026-03-25T08:00:00.000Z', begunAt: '2026-03-26T09:00:00.000Z' };
  const { api } = fakeApi({ workspace: { copy: async () => ok({ copy, isOpen: false }) } });
  renderPage(<Refused error={newer} />, { api });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Open the copy' }));
  expect(api.workspace.openCopy).toHaveBeenCalledOnce();
  expect(screen.queryByRole('button', { name: 'Choose a backup file' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Delete the copy' }));
  expect(api.workspace.deleteCopy).not.toHaveBeenCalled();
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Delete the copy' }));
  expect(await screen.findByRole('button', { name: 'Choose a backup file' })).toBeTruthy();
  expect(api.workspace.deleteCopy).toHaveBeenCalledOnce();
});

it('promises no backup of newer data before an update', async () => {
  const { api } = fakeApi({ updates: { state: async () => ok({ update: { state: 'ready', version: '9.0.0', notes: '' }, policy }) } });
  renderPage(<Refused error={newer} />, { api });
  expect(await screen.findByRole('button', { name: 'Restart and install' })).toBeTruthy();
  expect(screen.getByText(/only the newer version can back it up/)).toBeTruthy();
  expect(screen.queryByText(/backs everything up/)).toBeNull();
});

it('leads on from a database that cannot be read, and says why it did not start anew', async () => {
  const { api } = fakeApi({
    workspace: {
      lastSnapshot: async () => ok({ snapshot: { name: 'werkbank-1.wbs', createdAt: '2026-03-25T08:00:00.000Z', records: 12 } }),
      beginAnew: async () => err(appError('disk-full', { name: 'profile.json' })),
    },
  });
  renderPage(<Refused error={appError('corrupt', { what: 'database' })} />, { api });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Start anew and restore' }));
  expect(await screen.findByText('Werkbank did not start anew')).toBeTruthy();
  expect(screen.getByText(/cannot be read any more\. The last backup is of .* and holds 12 records\./)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Look at the support file' })).toBeTruthy();
  expect(await seriousViolations()).toEqual([]);
});

it('promises nothing back from a database that cannot be read where no state was kept', async () => {
  renderPage(<Refused error={appError('corrupt', { what: 'database' })} />, { api: fakeApi().api });
  expect(await screen.findByRole('button', { name: 'Start with a new database' })).toBeTruthy();
  expect(screen.getByText(/into which you restore a backup file/)).toBeTruthy();
});
