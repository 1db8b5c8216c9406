// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CommandProvider } from '../../../renderer/app/commands/command-context';
import { DealPage } from '../../../renderer/features/deal/DealPage';
import type { AnyRecord, RecordOf, RecordType } from '../../../shared/domain/records';
import { appError } from '../../../shared/errors/app-error';
import { err } from '../../../shared/errors/result';
import { account, activity, deal, member, pain, person } from '../../support/records/records';
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

const owner = account();
const line4 = deal(owner.id);

async function open(records: readonly AnyRecord[] = [], of = line4) {
  const { api, stored } = fakeApi();
  for (const record of [owner, of, ...records]) stored.set(record.id, record);
  const page = renderPage(
    <CommandProvider>
      <DealPage />
    </CommandProvider>,
    { api, path: '/deals/:dealId/*', at: `/deals/${of.id}/needs` },
  );
  await screen.findByRole('navigation');
  const table = <T extends RecordType>(type: T): RecordOf<T>[] => [...page.workbench.store.getState().tables[type].values()];
  const steps = () => page.workbench.store.getState().history.done.length;
  return { ...page, api, stored, table, steps, user: userEvent.setup(), input: screen.getByTestId<HTMLInputElement>('next-step') };
}

describe('the strip of a deal', () => {
  it('shows what one must know and leads to account and tabs', async () => {
    await open([member(line4), member(line4, { coverage: 'deep' })]);
    expect(screen.getByRole('link', { name: owner.name }).getAttribute('href')).toBe(`/accounts/${owner.id}`);
    expect(screen.getByRole('heading', { level: 1, name: 'Line 4' })).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Amount' }).value).toBe('300,000.00');
    // The light comes after the strip.
    expect(await screen.findByRole('link', { name: /^Red, \d+ gaps$/ })).toBeTruthy();
    const tabs = within(screen.getByRole('navigation')).getAllByRole('link');
    expect(tabs.map(({ textContent }) => textContent)).toEqual(['Buying Center', 'Pain & Benefit', 'Offer & Negotiation', 'Close', 'Care']);
    expect(tabs[1]?.getAttribute('aria-current')).toBe('page');
    expect(await seriousViolations()).toEqual([]);
  });

  it('has the loss analysis once the deal is lost', async () => {
    await open([], deal(owner.id, { stage: 'lost' }));
    expect(screen.getByRole('link', { name: 'Loss analysis' })).toBeTruthy();
  });

  it('renames the deal as one step', async () => {
    const { user, table, workbench } = await open();
    await user.dblClick(screen.getByRole('button', { name: 'Name of the deal: Line 4' }));
    await user.clear(screen.getByRole('textbox', { name: 'Name of the deal' }));
    await user.keyboard('Line 5{Enter}');
    expect(table('deal')[0]?.name).toBe('Line 5');
    workbench.undo();
    expect(table('deal')[0]?.name).toBe('Line 4');
  });

  it('takes an amount in the notation of the language', async () => {
    const { user, table } = await open();
    const amount = screen.getByRole('textbox', { name: 'Amount' });
    await user.clear(amount);
    await user.type(amount, '1,234.5{Enter}');
    expect(table('deal')[0]?.amount).toBe('1234.5');
  });
});

describe('the next step', () => {
  it('is made by typing, saved as one types, and is one step to undo', async () => {
    const { user, input, table, steps, workbench, stored } = await open();
    await user.type(input, 'Call Ms Vogt');
    await user.tab();
    expect(table('activity')).toMatchObject([{ kind: 'next-step', subject: 'Call Ms Vogt', dealId: line4.id, accountId: owner.id, doneOn: null }]);
    expect(steps()).toBe(1);
    await workbench.flush();
    expect([...stored.values()].filter(({ type }) => type === 'activity')).toHaveLength(1);
    workbench.undo();
    expect(table('activity')).toEqual([]);
    await waitFor(() => expect(input.value).toBe(''));
  });

  it('leaves nothing behind when what was typed is taken away again', async () => {
    const { user, input, table, steps } = await open();
    await user.type(input, 'ab{Backspace}{Backspace}');
    expect(table('activity')).toEqual([]);
    expect(steps()).toBe(0);
  });

  it('is the open one due first, and is edited rather than made anew', async () => {
    const due = activity(owner.id, { dealId: line4.id, subject: 'Send drawing', dueOn: '2026-03-20' });
    const later = activity(owner.id, { dealId: line4.id, subject: 'Visit', dueOn: '2026-04-20' });
    const { user, input, table } = await open([later, due]);
    expect(input.value).toBe('Send drawing');
    expect(screen.getByText('overdue')).toBeTruthy();
    await user.type(input, 's');
    expect(table('activity').find(({ id }) => id === due.id)?.subject).toBe('Send drawings');
    expect(table('activity')).toHaveLength(2);
  });

  it('is ticked off, can be taken back, and asks for the next one', async () => {
    const step = activity(owner.id, { dealId: line4.id, subject: 'Send drawing', dueOn: '2026-03-25' });
    const { user, input, table } = await open([step]);
    await user.click(screen.getByRole('button', { name: 'Next step is done' }));
    expect(table('activity')[0]?.doneOn).toBe('2026-03-25');
    expect(input.value).toBe('');
    expect(document.activeElement).toBe(input);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(table('activity')[0]?.doneOn).toBeNull();
    expect(input.value).toBe('Send drawing');
  });
});

describe('the end of a deal', () => {
  it('is chosen in the menu', async () => {
    const { user, table } = await open();
    await user.click(screen.getByRole('button', { name: 'More about this deal' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Mark as won' }));
    await waitFor(() => expect(table('deal')[0]?.stage).toBe('won'));
    expect(table('dealClose')).toMatchObject([{ dealId: line4.id, closedOn: '2026-03-25', stageBefore: 'needs', reason: null, people: [] }]);
  });

  it('asks whoever loses why, and freezes the buying center, as one step', async () => {
    const anna = person(owner.id);
    const boss = member(line4, { personId: anna.id, displayName: '', isDecider: true, coverage: 'regular' });
    const buyer = member(line4, { isBuyer: true });
    const { user, table, workbench } = await open([anna, boss, buyer]);
    await user.click(screen.getByRole('combobox', { name: 'Stage' }));
    await user.click(await screen.findByRole('option', { name: 'Lost' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'How did Line 4 end?' }));
    expect(table('deal')[0]?.stage).toBe('needs');
    expect(await seriousViolations()).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Price' }));
    await user.type(dialog.getByRole('textbox', { name: 'In the customer’s words' }), 'You were clearly{Enter}above the others');
    await user.type(dialog.getByRole('combobox', { name: 'Said by' }), 'vog');
    await user.click(await screen.findByRole('option', { name: 'Anna Vogt' }));
    await user.type(dialog.getByRole('combobox', { name: 'Who won instead' }), 'Nordlaser');
    await user.type(dialog.getByRole('textbox', { name: 'Cheaper by' }), '12000{Tab}');
    await user.click(dialog.getByRole('button', { name: 'Close deal' }));
    await waitFor(() => expect(table('deal')[0]).toMatchObject({ stage: 'lost', closeDate: '2026-03-25', statedReason: 'You were clearly above the others' }));
    const [close] = table('dealClose');
    expect(close).toMatchObject({ reason: 'price', statedBy: 'Anna Vogt', competitor: 'Nordlaser', priceGap: '12000', stageBefore: 'needs', established: null, light: 'red' });
    expect(close?.people.map(({ name, roles, coverage }) => [name, roles, coverage])).toEqual([['Anna Vogt', ['decider'], 'regular'], ['Buyer – unknown', ['buyer'], 'none']]);
    expect(screen.getByRole('link', { name: 'Loss analysis' })).toBeTruthy();

    workbench.undo();
    expect(table('deal')[0]).toMatchObject({ stage: 'needs', closeDate: null, statedReason: '' });
    expect(table('dealClose')).toEqual([]);
  });

  it('changes nothing when the question is left', async () => {
    const { user, table, steps } = await open();
    await user.click(screen.getByRole('button', { name: 'More about this deal' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Mark as lost' }));
    await screen.findByRole('dialog');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect([table('deal')[0]?.stage, steps()]).toEqual(['needs', 0]);
  });

  it('by deleting takes along all that hangs on it, in one step', async () => {
    const { user, table, workbench, router } = await open([pain(line4), member(line4), activity(owner.id, { dealId: line4.id }), activity(owner.id)]);
    await user.click(screen.getByRole('button', { name: 'More about this deal' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Delete deal' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/deals'));
    expect([table('deal'), table('pain'), table('member')]).toEqual([[], [], []]);
    expect(table('activity')).toHaveLength(1);
    expect(table('account')).toHaveLength(1);
    workbench.undo();
    expect([table('deal').length, table('pain').length, table('member').length, table('activity').length]).toEqual([1, 1, 1, 2]);
  });
});

describe('a deal that is not there', () => {
  it('is said in words with a way back', async () => {
    const { api } = fakeApi({ records: { load: async () => err(appError('not-found', { id: 'x' })) } });
    const { router } = renderPage(<DealPage />, { api, path: '/deals/:dealId/*', at: `/deals/${line4.id}/needs` });
    expect(await screen.findByText('This deal is not here')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'To the deals' }));
    expect(router.state.location.pathname).toBe('/deals');
  });

  it('is told from a fault, which can be tried again', async () => {
    const load = vi.fn().mockResolvedValue(err(appError('storage-gone', {})));
    renderPage(<DealPage />, { api: fakeApi({ records: { load } }).api, path: '/deals/:dealId/*', at: `/deals/${line4.id}/needs` });
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(load).toHaveBeenCalledTimes(2);
  });
});

it('holds no words of its own', () => {
  expect(textLiterals('features/deal')).toEqual([]);
});
