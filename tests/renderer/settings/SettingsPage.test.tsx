// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SettingsPage } from '../../../renderer/features/settings/SettingsPage';
import { appError } from '../../../shared/errors/app-error';
import { err } from '../../../shared/errors/result';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { textLiterals } from '../../support/renderer/text-literals';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

it('makes the user a colleague when they enter their name', async () => {
  const { api, stored } = fakeApi();
  const { session, workbench } = renderPage(<SettingsPage />, { api });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Enter own name' }));
  await user.type(await screen.findByLabelText('Name'), 'Mara Lind');
  await workbench.flush();
  expect([...stored.values()]).toMatchObject([{ type: 'colleague', name: 'Mara Lind', id: session.store.getState().settings.colleagueId }]);
});

it('changes language and theme at once', async () => {
  const { api } = fakeApi();
  const { session } = renderPage(<SettingsPage />, { api });
  await userEvent.click(await screen.findByRole('radio', { name: 'Dark' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Deutsch' }));
  expect(session.store.getState().settings).toMatchObject({ theme: 'dark', language: 'de' });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Einstellungen');
  expect(await seriousViolations()).toEqual([]);
});

describe('a backup', () => {
  it('is written at once, and the page says which', async () => {
    const { api } = fakeApi();
    renderPage(<SettingsPage />, { api });
    await userEvent.click(await screen.findByRole('button', { name: 'Save a backup now' }));
    expect(await screen.findByText(/Backup saved: werkbank-1\.wbs, 25 Mar 2026, .*, 0 records/)).toBeTruthy();
  });

  it('says in words why it was not written', async () => {
    const { api } = fakeApi({ workspace: { saveSnapshot: async () => err(appError('disk-full', { name: 'werkbank-1.wbs' })) } });
    renderPage(<SettingsPage />, { api });
    await userEvent.click(await screen.findByRole('button', { name: 'Save a backup now' }));
    expect((await screen.findByRole('alert')).textContent).toContain('There is no room left for “werkbank-1.wbs”.');
  });

  it('is refused while changes wait for the disk', async () => {
    const { api } = fakeApi({ records: { commit: async () => err(appError('quota', {})) } });
    renderPage(<SettingsPage />, { api });
    await userEvent.click(await screen.findByRole('button', { name: 'Enter own name' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save a backup now' }));
    expect((await screen.findByRole('alert')).textContent).toContain('not on the disk yet');
    expect(api.workspace.saveSnapshot).not.toHaveBeenCalled();
  });
});

it('names version and runtime', async () => {
  renderPage(<SettingsPage />, { api: fakeApi().api });
  await waitFor(() => expect(screen.getByText('Electron 25.1.1, Chromium 114.0.1')).toBeTruthy());
});

it('holds no words of its own', () => {
  expect(textLiterals('features/settings')).toEqual([]);
});
