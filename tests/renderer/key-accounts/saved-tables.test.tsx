// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { CommandProvider } from '../../../renderer/app/commands/command-context';
import { KeyAccountsPage } from '../../../renderer/features/key-accounts/KeyAccountsPage';
import { WhiteSpacePage } from '../../../renderer/features/key-accounts/white-space/WhiteSpacePage';
import { ok } from '../../../shared/errors/result';
import type { AnyRecord } from '../../../shared/domain/records';
import { account, bookkeeping, deal } from '../../support/records/records';
import { dealProduct, product } from '../../support/records/products';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { installDomShims } from '../ui/dom-shims';

beforeAll(() => {
  installDomShims();
  window.matchMedia = ((media: string) => ({ media, matches: false, addEventListener: () => undefined, removeEventListener: () => undefined })) as never;
});
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 2, 25, 12) });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const mill = account({ name: '=Mill' });
const press = product('Press');
const saw = product('Saw');
const won = deal(mill.id, { stage: 'won', closeDate: '2026-02-23', amount: '30000' });
const records: AnyRecord[] = [
  mill, press, saw, won, dealProduct(won, press.id),
  { type: 'accountPlan', ...bookkeeping(), accountId: mill.id, isKeyAccount: true, potential: 5, position: 2, wallet: '120000', currency: 'EUR', goals: '' },
  { type: 'whiteSpaceCell', ...bookkeeping(), accountId: mill.id, productId: saw.id, state: 'competitor', potential: '8000.5', note: '' },
];

it.each([
  // A name that looks like a formula is made inert.
  ['Portfolio', 'accounts', ["Company,Potential,Position,Spends in a year,Currency,What to do", "'=Mill,5,2,120000,EUR,Invest"]],
  ['White-space matrix', 'white-space', ['Company,Press,Press: potential,Saw,Saw: potential,Currency', "'=Mill,Bought,,Competitor,8000.5,EUR"]],
])('the table “%s” is saved as it stands', async (name, page, lines) => {
  const texts: string[] = [];
  const { api, stored } = fakeApi({
    documents: {
      saveText: async ({ text }) => {
        texts.push(text);
        return ok({ fileName: 'table.csv' });
      },
    },
  });
  for (const record of records) stored.set(record.id, record);
  const path = page === 'accounts' ? '/stages/account-management' : '/stages/account-management/white-space';
  renderPage(<CommandProvider>{page === 'accounts' ? <KeyAccountsPage /> : <WhiteSpacePage />}</CommandProvider>, { api, path, at: path });
  await userEvent.setup().click(await screen.findByRole('button', { name: `${name}: Save as table (CSV)` }));
  await waitFor(() => expect(texts).toHaveLength(1));
  expect(texts[0]?.replace('\uFEFF', '').trim().split('\r\n')).toEqual(lines);
});
