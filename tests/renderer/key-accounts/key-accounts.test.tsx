// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CommandProvider } from '../../../renderer/app/commands/command-context';
import { KeyAccountsPage } from '../../../renderer/features/key-accounts/KeyAccountsPage';
import { WhiteSpacePage } from '../../../renderer/features/key-accounts/white-space/WhiteSpacePage';
import type { AnyRecord, RecordOf, RecordType } from '../../../shared/domain/records';
import { account, activity, bookkeeping, deal } from '../../support/records/records';
import { dealProduct, product } from '../../support/records/products';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { textLiterals } from '../../support/renderer/text-literals';
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

const mill = account({ name: 'Aster Mill' });
const dairy = account({ name: 'Birch Dairy' });
const press = product('Press');
const saw = product('Saw');
const millPress = deal(mill.id, { name: 'First press', stage: 'won', closeDate: '2026-02-23', amount: '30000' });
const dairyBoth = deal(dairy.id, { name: 'Line', stage: 'won', closeDate: '2026-02-23', amount: '5000' });
const some: AnyRecord[] = [
  mill, dairy, press, saw, millPress, dairyBoth, dealProduct(millPress, press.id), dealProduct(dairyBoth, press.id), dealProduct(dairyBoth, saw.id),
  activity(mill.id, { kind: 'visit', doneOn: '2026-03-20' }),
  { type: 'accountPlan', ...bookkeeping(), accountId: mill.id, isKeyAccount: true, potential: 5, position: 2, wallet: '120000', currency: 'EUR', goals: '' },
  { type: 'whiteSpaceCell', ...bookkeeping(), accountId: mill.id, productId: saw.id, state: 'aware', potential: '8000', note: '' },
];

async function open(what: 'accounts' | 'white-space', records: readonly AnyRecord[] = some, search = '') {
  const { api, stored } = fakeApi();
  for (const record of records) stored.set(record.id, record);
  const path = what === 'accounts' ? '/stages/account-management' : '/stages/account-management/white-space';
  const page = renderPage(<CommandProvider>{what === 'accounts' ? <KeyAccountsPage /> : <WhiteSpacePage />}</CommandProvider>, { api, path, at: `${path}${search}` });
  await waitFor(() => expect(screen.queryByLabelText('Loading…') ?? screen.queryAllByRole('row')[0] ?? screen.queryByRole('heading', { level: 2 })).toBeTruthy());
  const table = <T extends RecordType>(type: T): RecordOf<T>[] => [...page.workbench.store.getState().tables[type].values()];
  return { ...page, table, user: userEvent.setup() };
}

describe('the key accounts', () => {
  it('stand with health and its reasons, worth, share of wallet and what to offer next', async () => {
    await open('accounts');
    const customers = within(await screen.findByRole('grid', { name: 'Customers' }));
    const row = customers.getByRole('row', { name: /Aster Mill/ }).textContent ?? '';
    expect(row).toContain('100 · good');
    expect(row).toContain('Unknown: satisfaction, loyalty measures.');
    expect(row).toContain('Last contact 5 days ago, no open complaint');
    expect(row).toContain('25%');
    expect(customers.getByRole('row', { name: /Birch Dairy/ }).textContent).toContain('too little known');
    expect(screen.getByRole('img', { name: 'Portfolio: 1 key accounts by potential and position' }).textContent).toContain('Aster Mill');
    expect(within(screen.getByRole('table', { name: 'Portfolio' })).getByRole('row', { name: /Aster Mill/ }).textContent).toContain('Invest');
    const offers = within(screen.getByRole('grid', { name: 'What to offer next' })).getAllByRole('row');
    expect(offers[1]?.textContent).toMatch(/^Aster MillSaw1 of 1/);
    expect(await seriousViolations()).toEqual([]);
  });

  it('lead from their figures to the deals behind them', async () => {
    const { user } = await open('accounts');
    const row = within(await screen.findByRole('row', { name: /Aster Mill.*good/ }));
    const behind = async (figure: string, title: string): Promise<string[]> => {
      await user.click(row.getByRole('button', { name: figure }));
      const list = within(await screen.findByRole('dialog', { name: title }));
      const names = list.getAllByRole('rowheader').map(({ textContent }) => textContent);
      await user.click(list.getByRole('button', { name: 'Close' }));
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
      return names;
    };
    expect(await behind('A', 'Aster Mill, ABC')).toEqual(['First press']);
    expect(await behind('25%', 'Aster Mill, Share of wallet')).toEqual(['First press']);
  });

  it('lead from a sum of the matrix to the orders it counts, and leave out who never bought', async () => {
    const prospect = account({ name: 'Cedar Works' });
    const { user } = await open('white-space', [...some, prospect, deal(prospect.id, { stage: 'offered' })]);
    await user.click(await screen.findByRole('button', { name: '2 of 2 bought', description: /^Press/ }));
    const list = within(await screen.findByRole('dialog', { name: 'Press, Bought' }));
    expect(list.getAllByRole('rowheader').map(({ textContent }) => textContent).sort()).toEqual(['First press', 'Line']);
    expect(screen.queryByRole('rowheader', { name: 'Cedar Works', hidden: true })).toBeNull();
  });

  it('are chosen by a star, and undo takes it back', async () => {
    const { user, table, workbench } = await open('accounts');
    await user.click(await screen.findByRole('button', { name: 'Make Birch Dairy a key account' }));
    expect(table('accountPlan').map(({ accountId }) => accountId)).toContain(dairy.id);
    workbench.undo();
    expect(table('accountPlan').map(({ accountId }) => accountId)).toEqual([mill.id]);
  });

  it('say what belongs here while there is no customer', async () => {
    await open('accounts', [mill]);
    expect(await screen.findByText('No customer yet')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('the white-space matrix', () => {
  const cell = (unit: string, column: number) => within(screen.getByRole('row', { name: new RegExp(`^${unit}`) })).getAllByRole('gridcell')[column]!;

  it('shows every state in words with potentials and sums', async () => {
    await open('white-space');
    await screen.findByRole('grid', { name: 'White-space matrix' });
    expect([cell('Aster Mill', 0).textContent, cell('Aster Mill', 1).textContent]).toEqual(['Bought', 'Aware€8,000']);
    expect(screen.getByRole('row', { name: /^Together/ }).textContent).toContain('3 of 4 bought');
    expect(await seriousViolations()).toEqual([]);
  });

  it('takes a state from the keyboard and gives it back, but none that deals tell', async () => {
    const { user, table, workbench } = await open('white-space');
    await screen.findByRole('grid', { name: 'White-space matrix' });
    cell('Aster Mill', 0).focus();
    await user.keyboard('5');
    expect(cell('Aster Mill', 0).textContent).toBe('Bought');
    await user.keyboard('{ArrowRight}5');
    expect(cell('Aster Mill', 1).textContent).toBe('Competitor€8,000');
    expect(table('whiteSpaceCell')).toMatchObject([{ state: 'competitor', potential: '8000' }]);
    workbench.undo();
    expect(table('whiteSpaceCell')).toMatchObject([{ state: 'aware' }]);
  });

  it('opens a cell by a click, with the deals behind it', async () => {
    const { user } = await open('white-space');
    await screen.findByRole('grid', { name: 'White-space matrix' });
    fireEvent.click(cell('Birch Dairy', 1));
    const dialog = within(await screen.findByRole('dialog', { name: 'Saw at Birch Dairy' }));
    expect(dialog.getByRole('link', { name: 'Line' })).toBeTruthy();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('shows one company with its units', async () => {
    await open('white-space', some, `?account=${dairy.id}`);
    await screen.findByRole('grid', { name: 'White-space matrix' });
    expect(screen.queryByRole('row', { name: /^Aster Mill/ })).toBeNull();
  });

  it('leads to the catalogue while there are no offerings', async () => {
    await open('white-space', [mill, millPress]);
    expect(await screen.findByText('No offerings yet')).toBeTruthy();
  });
});

it('holds no words of its own', () => {
  expect(textLiterals('features/key-accounts')).toEqual([]);
});
