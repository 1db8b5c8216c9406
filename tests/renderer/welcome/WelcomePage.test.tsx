// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WelcomePage } from '../../../renderer/features/welcome/WelcomePage';
import { appError } from '../../../shared/errors/app-error';
import { err, ok } from '../../../shared/errors/result';
import { account, deal } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { textLiterals } from '../../support/renderer/text-literals';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

const status = (snapshotRecords: number | null) => async () =>
  ok({
    isEmpty: true,
    snapshot: snapshotRecords === null ? null : { name: 'werkbank-7.wbs', createdAt: '2026-03-25T08:00:00.000Z', records: snapshotRecords },
    runtime: { electron: '25.1.1', chromium: '114.0.1' },
    version: '0.1.0',
    snapshotFailure: null,
  });

describe('an empty workspace', () => {
  it('offers three ways to begin', async () => {
    renderPage(<WelcomePage />, { api: fakeApi().api });
    await screen.findByRole('button', { name: 'Open the sample workspace' });
    expect(screen.getByRole('button', { name: 'Start empty' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Import people from a table' })).toBeTruthy();
    expect(await seriousViolations()).toEqual([]);
  });

  it.each([
    ['nothing guards the key', { isEncrypted: true, keyStore: 'none' as const }, 'Encrypted, but the key lies beside the data', 'Set a passphrase'],
    ['it is not encrypted', { isEncrypted: false, keyStore: 'system' as const }, 'Not encrypted', 'Encrypt'],
  ])('says at once that %s, and leads to the remedy', async (_name, state, title, action) => {
    const asked = { isLocked: false, hasPassphrase: false, asksPassphrase: false, hasRecoveryKey: false, ...state };
    const { router } = renderPage(<WelcomePage />, { api: fakeApi({ protection: { state: async () => ok(asked) } }).api });
    expect(await screen.findByText(title)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: action }));
    expect(router.state.location.pathname).toBe('/settings/protection');
  });

  it('says nothing of that where the system guards the key', async () => {
    const asked = { isEncrypted: true, isLocked: false, hasPassphrase: false, asksPassphrase: false, hasRecoveryKey: false, keyStore: 'system' as const };
    const { api } = fakeApi({ protection: { state: async () => ok(asked) } });
    renderPage(<WelcomePage />, { api });
    await screen.findByRole('button', { name: 'Start empty' });
    await waitFor(() => expect(api.protection.state).toHaveResolved());
    expect(screen.queryByText(/the key lies beside/)).toBeNull();
  });

  it('opens the sample in the language of the interface at the deal with an offer', async () => {
    const company = account();
    const offered = deal(company.id, { stage: 'offered' });
    const fake = fakeApi({
      workspace: {
        status: status(null),
        loadSample: async () => {
          fake.stored.set(company.id, company).set(offered.id, offered);
          return ok({});
        },
      },
    });
    const { router } = renderPage(<WelcomePage />, { api: fake.api, settings: { language: 'de' } });
    await userEvent.click(await screen.findByRole('button', { name: 'Beispiel-Arbeitsplatz öffnen' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/deals/${offered.id}/buying-center`));
    expect(fake.api.workspace.loadSample).toHaveBeenCalledWith({ language: 'de' });
  });

  it('makes the user a colleague and their company the letterhead in one step', async () => {
    const { api, stored } = fakeApi();
    const { router, session, workbench } = renderPage(<WelcomePage />, { api });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Start empty' }));
    await user.click(screen.getByRole('button', { name: 'Start' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Enter your name.');
    await user.type(screen.getByLabelText('Your name'), 'Mara Lind');
    await user.type(screen.getByLabelText('Your company'), 'Lind Tools GmbH{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/deals'));
    await workbench.flush();

    const colleague = [...stored.values()].find(({ type }) => type === 'colleague');
    expect(colleague).toMatchObject({ name: 'Mara Lind' });
    expect(session.store.getState().settings.colleagueId).toBe(colleague?.id);
    expect([...stored.values()].find(({ type }) => type === 'companyProfile')).toMatchObject({ name: 'Lind Tools GmbH' });
    expect(workbench.store.getState().history.done).toHaveLength(1);
  });

  it('says in words when the sample cannot be opened', async () => {
    const { api } = fakeApi({ workspace: { status: status(null), loadSample: async () => err(appError('quota', {})) } });
    renderPage(<WelcomePage />, { api });
    await userEvent.click(await screen.findByRole('button', { name: 'Open the sample workspace' }));
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full');
  });
});

describe('an empty workspace beside a backup with data', () => {
  it('offers to restore it, with its day and size, and goes to Today', async () => {
    const { api } = fakeApi({ workspace: { status: status(136) } });
    const { router } = renderPage(<WelcomePage />, { api });
    expect((await screen.findByRole('status')).textContent).toMatch(/25 Mar 2026.*136 records/);
    await userEvent.click(screen.getByRole('button', { name: 'Restore backup' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/today'));
    expect(api.workspace.restoreSnapshot).toHaveBeenCalledWith({ name: 'werkbank-7.wbs' });
  });

  it('shows that it is at work and takes no second click', async () => {
    let finish = (): void => undefined;
    const { api } = fakeApi({
      workspace: { status: status(1), restoreSnapshot: () => new Promise((resolve) => (finish = () => resolve(ok({})))) },
    });
    const { router } = renderPage(<WelcomePage />, { api });
    const restore = await screen.findByRole('button', { name: 'Restore backup' });
    await userEvent.click(restore);
    await userEvent.click(restore);
    expect(await screen.findByRole('progressbar', { name: 'Restoring the backup' })).toBeTruthy();
    expect(api.workspace.restoreSnapshot).toHaveBeenCalledTimes(1);
    finish();
    await waitFor(() => expect(router.state.location.pathname).toBe('/today'));
  });

  it('says in words when the backup cannot be read', async () => {
    const { api } = fakeApi({
      workspace: { status: status(136), restoreSnapshot: async () => err(appError('not-a-snapshot', { name: 'werkbank-7.wbs' })) },
    });
    renderPage(<WelcomePage />, { api });
    await userEvent.click(await screen.findByRole('button', { name: 'Restore backup' }));
    expect((await screen.findByRole('alert')).textContent).toContain('“werkbank-7.wbs” is not a Werkbank backup.');
  });

  it('says nothing of a backup where there is none', async () => {
    renderPage(<WelcomePage />, { api: fakeApi({ workspace: { status: status(null) } }).api });
    await screen.findByRole('button', { name: 'Start empty' });
    expect(screen.queryByRole('button', { name: 'Restore backup' })).toBeNull();
  });
});

it('leads on when the workspace is in use', async () => {
  const fake = fakeApi();
  const company = account();
  fake.stored.set(company.id, company);
  const { router } = renderPage(<WelcomePage />, { api: fake.api });
  await userEvent.click(await screen.findByRole('button', { name: 'Go to Today' }));
  expect(router.state.location.pathname).toBe('/today');
  expect(screen.queryByRole('button', { name: 'Start empty' })).toBeNull();
});

it('holds no words of its own', () => {
  expect(textLiterals('features/welcome')).toEqual([]);
});
