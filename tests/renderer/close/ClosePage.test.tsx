// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { ClosePage } from '../../../renderer/features/close/ClosePage';
import type { AnyRecord, RecordOf, RecordType } from '../../../shared/domain/records';
import { account, activity, bookkeeping, deal, dealClose, installation } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { textLiterals } from '../../support/renderer/text-literals';
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

async function open(of: RecordOf<'deal'>, records: readonly AnyRecord[] = []) {
  const { api, stored } = fakeApi();
  for (const record of [firm, of, ...records]) stored.set(record.id, record);
  const page = renderPage(<ClosePage />, { api, path: '/deals/:dealId/close', at: `/deals/${of.id}/close` });
  await page.workbench.load({ kind: 'deal', dealId: of.id });
  await screen.findAllByRole('heading');
  const table = <T extends RecordType>(type: T): RecordOf<T>[] => [...page.workbench.store.getState().tables[type].values()];
  return { ...page, table, user: userEvent.setup() };
}

it('closes an open deal as won, shows what follows, and opens it again in its stage', async () => {
  const sale = deal(firm.id, { stage: 'negotiating', amount: '1000' });
  const { user, table } = await open(sale);
  expect(await seriousViolations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: /^Won/ }));
  await waitFor(() => expect(table('deal')).toMatchObject([{ stage: 'won', closeDate: '2026-03-25' }]));
  expect(table('dealClose')).toMatchObject([{ stageBefore: 'negotiating', closedOn: '2026-03-25' }]);
  expect(await screen.findByRole('heading', { name: 'What follows the order' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Open again' }));
  expect(table('deal')).toMatchObject([{ stage: 'negotiating' }]);
});

it('asks how it was lost by the short form, and leads to its cause', async () => {
  const sale = deal(firm.id, { stage: 'offered' });
  const { user, table, router } = await open(sale);
  await user.click(screen.getByRole('button', { name: /^Lost/ }));
  const form = within(await screen.findByRole('dialog'));
  await user.click(form.getByRole('button', { name: 'Price' }));
  await user.click(form.getByRole('button', { name: 'Close deal' }));
  await waitFor(() => expect(table('deal')).toMatchObject([{ stage: 'lost' }]));
  const lost = within(await screen.findByRole('region', { name: 'Stated, and found out' }));
  expect(lost.getByText('Price')).toBeTruthy();
  expect(lost.getByText('not found out yet')).toBeTruthy();
  await user.click(lost.getByRole('button', { name: 'Find the cause' }));
  expect(router.state.location.pathname).toBe(`/deals/${sale.id}/loss-analysis`);
});

it('says which steps after the order are done, and leads to each', async () => {
  const sale = deal(firm.id, { stage: 'won', closeDate: '2026-03-20' });
  const visit = activity(firm.id, { dealId: sale.id, kind: 'visit', doneOn: '2026-02-01', note: 'Promise: two spare tools' });
  const handover: RecordOf<'handover'> = { type: 'handover', ...bookkeeping(), accountId: firm.id, dealId: sale.id, why: '', scope: '', handedTo: 'Eva', handedOn: '2026-03-21' };
  const { user, router } = await open(sale, [visit, handover, installation(firm.id, { dealId: sale.id }), dealClose(sale)]);
  const step = (name: string): string => screen.getByTestId(`after-${name}`).textContent;
  expect([step('confirmation'), step('promises'), step('handover'), step('machine')]).toEqual([
    expect.stringMatching(/^Open/), expect.stringMatching(/^Open.*1 promise is not a task yet/), expect.stringMatching(/^Done.*21 Mar 2026/), expect.stringMatching(/^Done.*1 machine/),
  ]);
  await user.click(screen.getByRole('button', { name: 'Go to: Promises' }));
  expect(router.state.location.pathname).toBe(`/deals/${sale.id}/care`);
});

it('keeps who sells it, and counts its days from the first contact', async () => {
  const eva: RecordOf<'colleague'> = { type: 'colleague', ...bookkeeping(), name: 'Eva Roth', email: '' };
  const sale = deal(firm.id, { stage: 'won', closeDate: '2026-03-20', firstContactOn: '2026-03-01' });
  const { user, table, workbench } = await open(sale, [eva, dealClose(sale, { closedOn: '2026-03-20' })]);
  // By hand: 1 to 20 March.
  expect(screen.getByText('19 days')).toBeTruthy();
  await user.click(screen.getByRole('combobox', { name: 'Seller' }));
  await user.click(await screen.findByRole('option', { name: 'Eva Roth' }));
  expect(table('deal')).toMatchObject([{ sellerId: eva.id }]);
  workbench.undo();
  expect(table('deal')).toMatchObject([{ sellerId: null }]);
});

it('holds no words of its own', () => {
  expect(textLiterals('features/close')).toEqual([]);
});
