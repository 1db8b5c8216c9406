// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { SharingPage } from '../../../renderer/features/settings/sharing/SharingPage';
import type { SharingState } from '../../../shared/contract/sharing';
import { accountDocument } from '../../../shared/domain/sync/shared-scope';
import { appError } from '../../../shared/errors/app-error';
import { err, ok } from '../../../shared/errors/result';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { account } from '../../support/records/records';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

const firm = account({ name: 'Nordwerk' });
const state = (status: Partial<SharingState['status'] & object>): SharingState => ({
  isOn: true, isPaused: false, server: 'https://sync.example.com', companyServer: null, user: 'Ben', accountIds: [firm.id], sharesWorkspace: true,
  status: { isConnected: true, waiting: 0, synced: 1, documents: 1, problem: null, reason: '', denied: [], readOnly: [], marks: 0, toDecide: 0, present: [], ...status },
});
const openPage = (shown: SharingState, ...here: ReturnType<typeof account>[]): void => {
  const listed = { accounts: [firm, ...here].map(({ id, name }) => ({ id, name, city: '', deals: 0 })) };
  renderPage(<SharingPage />, { api: fakeApi({ sharing: { state: async () => ok(shown) }, records: { listAccounts: async () => ok(listed as never) } }).api });
};

it('names what may not be shared, and what becomes of it', async () => {
  openPage(state({ problem: 'denied', reason: 'document-denied', denied: [accountDocument(firm.id), 'workspace'] }));
  const text = await screen.findByText('Nordwerk and What the whole team uses', { exact: false });
  expect(text.textContent).toContain('nothing is lost');
  expect(screen.getByText('2 accounts may not be shared')).toBeTruthy();
  expect(screen.getByText('2 accounts not shared')).toBeTruthy();
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(await seriousViolations()).toEqual([]);
});

it('names a few of many, and says how many there are', async () => {
  const many = Array.from({ length: 150 }, () => account());
  openPage(state({ problem: 'denied', reason: 'document-denied', denied: [firm, ...many].map(({ id }) => accountDocument(id)) }), ...many);
  expect(await screen.findByText(/Nordwerk, .* and 146 more/)).toBeTruthy();
  expect(screen.getAllByText('151 accounts may not be shared').length).toBeGreaterThan(0);
});

it('says of those that never were on this laptop how many they are, as it knows no name of theirs', async () => {
  const absent = Array.from({ length: 7 }, () => accountDocument(account().id));
  openPage(state({ problem: 'denied', reason: 'document-denied', denied: [accountDocument(firm.id), ...absent] }));
  expect(await screen.findByText('Nordwerk and 7 accounts that are not on this laptop yet', { exact: false })).toBeTruthy();
  expect(screen.queryByText(/without a name/i)).toBeNull();
});

it('names a few, then how many more there are, then those that never were on this laptop', async () => {
  const many = Array.from({ length: 6 }, () => account({ name: 'Werk' }));
  const absent = Array.from({ length: 7 }, () => accountDocument(account().id));
  openPage(state({ problem: 'denied', reason: 'document-denied', denied: [...[firm, ...many].map(({ id }) => accountDocument(id)), ...absent] }), ...many);
  expect(await screen.findByText('Nordwerk, Werk, Werk, Werk, Werk, 2 more, and 7 accounts that are not on this laptop yet', { exact: false })).toBeTruthy();
});

it('says that accounts are denied also where their names cannot be read', async () => {
  const shown = state({ problem: 'denied', reason: 'document-denied', denied: [accountDocument(firm.id), accountDocument(account().id), 'workspace'] });
  renderPage(<SharingPage />, { api: fakeApi({ sharing: { state: async () => ok(shown) }, records: { listAccounts: async () => err(appError('storage-gone', {})) } }).api });
  expect(await screen.findByText('3 accounts may not be shared')).toBeTruthy();
  const text = screen.getByText('What the whole team uses and 2 accounts', { exact: false });
  expect(text.textContent).toContain('nothing is lost');
  expect(text.textContent).not.toContain('not on this laptop');
});

it('says that one may only read instead of that changes wait', async () => {
  openPage(state({ problem: 'read-only', waiting: 1 }));
  expect(await screen.findByText('Some accounts you may only read')).toBeTruthy();
  expect(screen.getByText('Some accounts read-only')).toBeTruthy();
});
