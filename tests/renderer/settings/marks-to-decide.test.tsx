// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { SharingPage } from '../../../renderer/features/settings/sharing/SharingPage';
import type { SharingState } from '../../../shared/contract/sharing';
import type { SharingMark } from '../../../shared/contract/sharing-storage';
import { accountDocument } from '../../../shared/domain/sync/shared-scope';
import { ok } from '../../../shared/errors/result';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { account } from '../../support/records/records';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

const [own, readOnly] = [account(), account()];
const circle = (accountId: string, title: string): SharingMark => ({ kind: 'circle', id: `${title}/circle`, document: accountDocument(accountId), type: 'relation', record: title, accountId, title });
const kept = (accountId: string, title: string): SharingMark => ({ ...circle(accountId, title), kind: 'kept-for', id: `${title}/kept`, children: 1 });
const state = (toDecide: number): SharingState => ({
  isOn: true, isPaused: false, server: 'https://sync.example.com', companyServer: null, user: 'Ben', accountIds: [own.id, readOnly.id], sharesWorkspace: true,
  status: { isConnected: true, waiting: 0, synced: 3, documents: 3, problem: null, reason: '', denied: [], readOnly: [accountDocument(readOnly.id)], marks: 4, toDecide, present: [] },
});
const WHY = 'The server lets you only read this. Whoever may change it can decide.';

it('counts what may be decided here, and says of each of the others why not', async () => {
  const marks = [circle(own.id, 'Line A'), circle(readOnly.id, 'Line B'), kept(own.id, 'Card A'), kept(readOnly.id, 'Card B')];
  const { session } = renderPage(<SharingPage />, { api: fakeApi({ sharing: { state: async () => ok(state(2)), marks: async () => ok({ marks }) } }).api });
  act(() => session.takeSharing(state(2)));
  expect((await screen.findAllByText('2 to decide')).length).toBeGreaterThan(0);
  const items = (await screen.findAllByText(/^(Line|Card) [AB]/)).map((title) => within(title.closest('li') as HTMLElement));
  expect(items.map((item) => item.queryByText(WHY) !== null)).toEqual([false, true, false, true]);
});

it('asks for nothing where only others may decide', async () => {
  const { session } = renderPage(<SharingPage />, { api: fakeApi({ sharing: { state: async () => ok(state(0)) } }).api });
  act(() => session.takeSharing(state(0)));
  expect((await screen.findAllByText('In sync')).length).toBeGreaterThan(0);
  expect(screen.queryByText(/^\d+ to decide$/)).toBeNull();
});
