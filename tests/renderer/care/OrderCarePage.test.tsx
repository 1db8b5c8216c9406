// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { OrderCarePage } from '../../../renderer/features/care/overview/OrderCarePage';
import type { AnyRecord, RecordOf, RecordType } from '../../../shared/domain/records';
import { account, activity, deal, dealClose, installation } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 2, 25, 12) });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const firm = account();
const won = deal(firm.id, { name: 'Line 4', stage: 'won', closeDate: '2026-03-20' });
const task = activity(firm.id, { dealId: won.id, origin: 'promise', subject: 'Training on site', dueOn: '2026-03-24' });
const machine = installation(firm.id, { dealId: won.id, name: 'Laser 3000', contractEndsOn: '2026-06-22' });
const some: AnyRecord[] = [firm, won, dealClose(won), task, machine];

async function open(records: readonly AnyRecord[] = some, at = '/stages/order-care') {
  const { api, stored } = fakeApi();
  for (const record of records) stored.set(record.id, record);
  const page = renderPage(<OrderCarePage />, { api, path: '/stages/order-care', at });
  await screen.findAllByRole('heading');
  const table = <T extends RecordType>(type: T): RecordOf<T>[] => [...page.workbench.store.getState().tables[type].values()];
  return { ...page, api, table, user: userEvent.setup() };
}

it('lists what is open, ticks a promise off, and leads to its deal', async () => {
  const { user, table, workbench, router } = await open();
  const row = await screen.findByRole('row', { name: /Training on site/ });
  expect(await seriousViolations()).toEqual([]);
  expect(within(row).getByText('overdue')).toBeTruthy();
  await user.click(within(row).getByRole('button', { name: 'Training on site is done' }));
  expect(table('activity').find(({ id }) => id === task.id)).toMatchObject({ doneOn: '2026-03-25' });
  await waitFor(() => expect(screen.queryByRole('row', { name: /Training on site/ })).toBeNull());
  workbench.undo();
  await user.click(await screen.findByText('Training on site'));
  expect(router.state.location.pathname).toBe(`/deals/${won.id}/care`);
});

it('shows one kind, of any time, and plans a service offer once', async () => {
  const { user, table, router } = await open();
  await screen.findByRole('row', { name: /Training on site/ });
  expect(screen.queryByRole('row', { name: /Laser 3000/ })).toBeNull();
  await user.click(screen.getByRole('radio', { name: 'at any time' }));
  await user.click(screen.getByRole('button', { name: 'Contract ends 1' }));
  expect(router.state.location.search).toBe('?due=any&kind=contract');
  await user.click(within(screen.getByRole('row', { name: /Laser 3000/ })).getByRole('button', { name: 'Plan offer' }));
  expect(table('activity').find(({ origin }) => origin === 'contract')).toMatchObject({ subject: 'Offer a new service contract for Laser 3000', originId: machine.id, dueOn: '2026-03-25' });
  expect(await screen.findByText('Nothing of this is open')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show everything' }));
  expect(await screen.findByRole('row', { name: /Training on site/ })).toBeTruthy();
});

it('saves what is shown as a table', async () => {
  const { user, api } = await open();
  await user.click(await screen.findByRole('button', { name: 'What order care has open: Save as table (CSV)' }));
  expect(api.documents.saveText).toHaveBeenCalledWith({
    name: 'What order care has open', kind: 'csv', text: '\uFEFFDue,What,Kind,Account,Deal\r\n2026-03-24,Training on site,Promise,Müller Verpackung GmbH,Line 4\r\n',
  });
});

it('says why it is empty: nothing won, or nothing open', async () => {
  await open([firm, deal(firm.id)]);
  expect(await screen.findByText('No deal is won yet')).toBeTruthy();
  cleanup();
  await open([firm, deal(firm.id, { stage: 'won', closeDate: '2020-01-10' })]);
  expect(await screen.findByText('Nothing is open')).toBeTruthy();
});
