// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CommandProvider } from '../../../renderer/app/commands/command-context';
import { DealsPage } from '../../../renderer/features/deals/DealsPage';
import type { AnyRecord, RecordOf, RecordType } from '../../../shared/domain/records';
import { account, activity, deal, pain } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { textLiterals } from '../../support/renderer/text-literals';
import { installDomShims } from '../ui/dom-shims';

beforeAll(() => {
  installDomShims();
  window.matchMedia = ((media: string) => ({ media, matches: true, addEventListener: () => undefined, removeEventListener: () => undefined })) as never;
});
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 2, 25, 12) });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const mueller = account();
const zeta = account({ name: 'Zeta AG', city: 'Köln' });
const line4 = deal(mueller.id, { amount: '100000', stage: 'offered', closeDate: '2026-04-10' });
const press = deal(zeta.id, { name: 'Press', amount: '2000.10', stage: 'negotiating', closeDate: '2026-03-01' });
const swiss = deal(zeta.id, { name: 'Swiss', amount: '1000', currency: 'CHF', stage: 'identified' });
const won = deal(zeta.id, { name: 'Old', amount: '5', stage: 'won', closeDate: '2025-12-01' });
const step = activity(mueller.id, { dealId: line4.id, subject: 'Send drawing', dueOn: '2026-03-20' });
const some = [mueller, zeta, line4, press, swiss, won, step];

async function open(records: readonly AnyRecord[] = some, at = '/deals') {
  const { api, stored } = fakeApi();
  for (const record of records) stored.set(record.id, record);
  const page = renderPage(
    <CommandProvider>
      <DealsPage />
    </CommandProvider>,
    { api, path: '/deals', at },
  );
  await screen.findByRole('heading', { level: 1 });
  const table = <T extends RecordType>(type: T): RecordOf<T>[] => [...page.workbench.store.getState().tables[type].values()];
  const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
  return { ...page, table, names, user: userEvent.setup() };
}

describe('the list of deals', () => {
  it('shows the open ones by close date, with what comes next', async () => {
    const { names } = await open();
    expect(names()).toEqual(['Press', 'Line 4', 'Swiss']);
    const row = within(screen.getByRole('row', { name: /Line 4/ }));
    expect(row.getByText('Müller Verpackung GmbH')).toBeTruthy();
    expect(row.getByText('€100,000')).toBeTruthy();
    expect(row.getByText('€50,000')).toBeTruthy();
    expect(row.getByText('Send drawing')).toBeTruthy();
    expect(row.getByText('overdue')).toBeTruthy();
    expect(within(screen.getByRole('row', { name: /Swiss/ })).getByText('No next step')).toBeTruthy();
    expect(await seriousViolations()).toEqual([]);
  });

  it('adds up each currency by itself', async () => {
    await open();
    const footer = within(screen.getByRole('contentinfo', { name: 'Forecast' }));
    expect(footer.getByText('3 deals')).toBeTruthy();
    // By hand: 100,000 × 50 % + 2,000.10 × 80 % = 51,600.08; 1,000 × 10 % = 100.
    expect(footer.getByText('€51,600.08')).toBeTruthy();
    expect(footer.getByText('CHF 100', { normalizer: (text) => text.replaceAll('\u00a0', ' ') })).toBeTruthy();
    expect(footer.getByText('Apr 26: €50,000, 1 deal')).toBeTruthy();
  });

  it('filters by status and by folded text, and sorts by a click', async () => {
    const { user, names } = await open();
    await user.click(screen.getByRole('radio', { name: 'Won' }));
    expect(names()).toEqual(['Old']);
    await user.click(screen.getByRole('radio', { name: 'All' }));
    await user.type(screen.getByRole('searchbox'), 'mueller');
    expect(names()).toEqual(['Line 4']);
    await user.clear(screen.getByRole('searchbox'));
    await user.click(screen.getByRole('button', { name: 'Deal' }));
    expect(names()).toEqual(['Line 4', 'Old', 'Press', 'Swiss']);
    await user.type(screen.getByRole('searchbox'), 'nothing');
    await user.click(screen.getByRole('button', { name: 'Show all deals' }));
    expect(names()).toHaveLength(4);
  });

  it('takes an own chance, and the usual one back when the field is emptied', async () => {
    const { user, table } = await open();
    const chance = screen.getByRole<HTMLInputElement>('textbox', { name: 'Chance of Line 4 in percent' });
    const own = () => table('deal').find(({ id }) => id === line4.id)?.probability;
    await user.clear(chance);
    await user.type(chance, '75{Enter}');
    expect(own()).toBe(75);
    expect(screen.getByText('€75,000')).toBeTruthy();
    await user.clear(chance);
    await user.tab();
    expect(own()).toBeNull();
    await user.clear(chance);
    await user.type(chance, '101{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('At most 100');
    expect(own()).toBeNull();
  });

  it('opens a row by Enter', async () => {
    const { router } = await open();
    screen.getByRole('row', { name: /Press/ }).focus();
    await userEvent.keyboard('{Enter}');
    expect(router.state.location.pathname).toBe(`/deals/${press.id}/buying-center`);
  });

  it('opens a row on the tab it was asked for', async () => {
    const { router, user } = await open(some, '/deals?for=needs');
    expect(screen.getByText('Choose a deal for Pain & Benefit')).toBeTruthy();
    await user.click(screen.getByText('Press'));
    expect(router.state.location.pathname).toBe(`/deals/${press.id}/needs`);
  });

  it('deletes a deal with what hangs on it, and gives it back', async () => {
    const { user, table } = await open([...some, pain(press)]);
    await user.click(screen.getByRole('button', { name: 'Actions for Press' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Delete deal' }));
    await waitFor(() => expect(table('deal')).toHaveLength(3));
    expect(table('pain')).toEqual([]);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect([table('deal').length, table('pain').length]).toEqual([4, 1]);
  });
});

describe('a new deal', () => {
  it('comes with a new account and its first next step, as one step to undo', async () => {
    const { user, table, router, workbench } = await open([]);
    expect(screen.getByText('Your deals belong here')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'New deal' }));
    await user.keyboard('Neukunde GmbH');
    await user.type(screen.getByRole('textbox', { name: 'What are you selling?' }), 'Two lathes');
    await user.type(screen.getByRole('textbox', { name: 'Amount' }), '1,500.50');
    await user.type(screen.getByRole('textbox', { name: 'First next step' }), 'Call Ms Vogt');
    await user.click(screen.getByRole('button', { name: 'Create and open' }));
    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/deals\/[0-9a-f-]{36}\/buying-center$/));
    const [made] = table('account');
    expect(made?.name).toBe('Neukunde GmbH');
    expect(table('deal')).toMatchObject([{ accountId: made?.id, name: 'Two lathes', amount: '1500.5', currency: 'EUR', stage: 'identified' }]);
    expect(table('activity')).toMatchObject([{ kind: 'next-step', subject: 'Call Ms Vogt', dealId: table('deal')[0]?.id }]);
    workbench.undo();
    expect([table('account'), table('deal'), table('activity')]).toEqual([[], [], []]);
  });

  it('finds an account that is there while one types', async () => {
    const { user, table, router } = await open();
    await user.click(screen.getByRole('button', { name: 'New deal' }));
    await user.keyboard('muell');
    const options = await screen.findAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual(['Müller Verpackung GmbHDresden', 'New account “muell”']);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(screen.getByRole<HTMLInputElement>('combobox', { name: 'Account' }).value).toBe('Müller Verpackung GmbH');
    await user.type(screen.getByRole('textbox', { name: 'What are you selling?' }), 'Service{Enter}');
    await waitFor(() => expect(router.state.location.pathname).not.toBe('/deals'));
    expect(table('account')).toHaveLength(2);
    expect(table('deal').find(({ name }) => name === 'Service')?.accountId).toBe(mueller.id);
  });

  it('says what is missing and makes nothing', async () => {
    const { user, table } = await open();
    await user.click(screen.getByRole('button', { name: 'New deal' }));
    await user.click(screen.getByRole('button', { name: 'Create and open' }));
    expect(screen.getByText('Give the deal a name.')).toBeTruthy();
    expect(screen.getByText('Choose an account or enter a new name.')).toBeTruthy();
    expect(table('deal')).toHaveLength(4);
  });
});

it('holds no words of its own', () => {
  expect(textLiterals('features/deals')).toEqual([]);
});
