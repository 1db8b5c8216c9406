// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CommandProvider } from '../../../renderer/app/commands/command-context';
import { AccountPage } from '../../../renderer/features/accounts/AccountPage';
import type { Api } from '../../../shared/contract/contract';
import type { AnyRecord, RecordOf, RecordType } from '../../../shared/domain/records';
import { appError } from '../../../shared/errors/app-error';
import { err, ok } from '../../../shared/errors/result';
import { account, activity, deal, person } from '../../support/records/records';
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

const mueller = account();
const line4 = deal(mueller.id);
const vogt = person(mueller.id);
const adler = person(mueller.id, { firstName: 'Udo', lastName: 'Ädler', function: 'Buyer' });
const call = activity(mueller.id, { kind: 'call', subject: 'Asked about the budget', doneOn: '2026-03-01' });

async function open(records: readonly AnyRecord[] = [line4, vogt, adler, call], parts: Parameters<typeof fakeApi>[0] = {}) {
  const { api, stored } = fakeApi(parts);
  for (const record of [mueller, ...records]) stored.set(record.id, record);
  const page = renderPage(
    <CommandProvider>
      <AccountPage />
    </CommandProvider>,
    { api, path: '/accounts/:accountId', at: `/accounts/${mueller.id}` },
  );
  await screen.findByRole('heading', { level: 1, name: mueller.name });
  const table = <T extends RecordType>(type: T): RecordOf<T>[] => [...page.workbench.store.getState().tables[type].values()];
  return { ...page, table, user: userEvent.setup() };
}

const card = (name: string) => within(screen.getByRole('region', { name }));

describe('the page of an account', () => {
  it('shows people in order, deals and activities', async () => {
    await open();
    expect(card('People').getAllByRole('button', { name: /^Edit/ }).map((button) => button.getAttribute('aria-label'))).toEqual(['Edit Udo Ädler', 'Edit Anna Vogt']);
    expect(card('Deals').getByRole('link', { name: /Line 4/ }).getAttribute('href')).toBe(`/deals/${line4.id}/buying-center`);
    expect(card('Activities').getByText('Asked about the budget')).toBeTruthy();
    expect(await seriousViolations()).toEqual([]);
  });

  it('saves details as one types, one visit to a field being one step', async () => {
    const { user, table, workbench } = await open();
    const name = card('Details').getByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, 'Müller SE');
    await user.tab();
    expect(table('account')[0]?.name).toBe('Müller SE');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Müller SE');
    workbench.undo();
    expect(table('account')[0]?.name).toBe(mueller.name);
  });

  it('makes a deal by its name', async () => {
    const { user, table, router } = await open();
    await user.type(card('Deals').getByRole('textbox'), 'Service{Enter}');
    const made = table('deal').find(({ name }) => name === 'Service');
    expect(made?.accountId).toBe(mueller.id);
    expect(router.state.location.pathname).toBe(`/deals/${made?.id}/buying-center`);
  });
});

describe('the people of an account', () => {
  it('are edited where they stand; the row keeps its place while its name is typed', async () => {
    const { user, table } = await open();
    await user.click(screen.getByRole('button', { name: 'Edit Udo Ädler' }));
    const last = card('People').getByRole('textbox', { name: 'Last name' });
    await user.clear(last);
    await user.type(last, 'Zahn');
    expect(document.activeElement).toBe(last);
    await user.click(screen.getByRole('radio', { name: 'Mr' }));
    expect(table('person').find(({ id }) => id === adler.id)).toMatchObject({ lastName: 'Zahn', gender: 'male' });
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(card('People').getAllByRole('button', { name: /^Edit/ })[1]?.getAttribute('aria-label')).toBe('Edit Udo Zahn');
  });

  it('get a new one, whose first name can be typed at once', async () => {
    const { user, table } = await open();
    await user.click(screen.getByRole('button', { name: 'Add a person' }));
    await user.keyboard('Eva{Enter}');
    // Everything else about them follows.
    await user.click(await screen.findByRole('button', { name: 'Done' }));
    expect(table('person').find(({ firstName }) => firstName === 'Eva')?.accountId).toBe(mueller.id);
  });

  it('enter nobody who was erased before without being told to', async () => {
    const erasedAmong = vi.fn<Api['privacy']['erasedAmong']>(async ({ people }) => ok({ erasedOn: people.map(({ name }) => (name === 'Eva Low' ? '2026-03-14' : null)) }));
    const { user, table } = await open(undefined, { privacy: { erasedAmong } });
    await user.click(screen.getByRole('button', { name: 'Add a person' }));
    await user.keyboard('Eva{Tab}Low{Tab}eva@low.example{Enter}');
    const box = await screen.findByRole('checkbox', { name: 'Eva Low, was erased on 14 Mar 2026' }, { timeout: 10_000 });
    expect(erasedAmong).toHaveBeenCalledWith({ people: [{ emails: ['eva@low.example'], name: 'Eva Low', companies: [mueller.name] }] });
    await user.click(screen.getByRole('button', { name: 'Create' }));
    expect(table('person').some(({ firstName }) => firstName === 'Eva')).toBe(false);
    expect(await seriousViolations()).toEqual([]);
    await user.click(box);
    await user.click(screen.getByRole('button', { name: 'Create' }));
    await screen.findByRole('button', { name: 'Done' });
    expect(table('person').find(({ firstName }) => firstName === 'Eva')).toMatchObject({ lastName: 'Low', email: 'eva@low.example' });
  });

  it('keep no person about whom nothing was entered', async () => {
    const { user, table } = await open();
    await user.click(screen.getByRole('button', { name: 'Add a person' }));
    await user.keyboard('{Escape}');
    expect(table('person')).toHaveLength(2);
  });
});

describe('the activities of an account', () => {
  it.each([
    { kind: 'Visit', stored: { kind: 'visit', doneOn: '2026-03-25', dueOn: null } },
    { kind: 'Call', stored: { kind: 'call', doneOn: '2026-03-25', dueOn: null } },
    { kind: 'Next step', stored: { kind: 'next-step', doneOn: null, dueOn: '2026-03-25' } },
  ])('take down a $kind', async ({ kind, stored }) => {
    const { user, table } = await open();
    await user.click(card('Activities').getByRole('button', { name: 'Add' }));
    await user.click(card('Activities').getByRole('radio', { name: kind }));
    await user.type(card('Activities').getByRole('textbox', { name: 'Subject' }), 'Hall 3');
    await user.click(card('Activities').getByRole('button', { name: 'Save' }));
    expect(table('activity').at(-1)).toMatchObject({ subject: 'Hall 3', accountId: mueller.id, dealId: null, ...stored });
  });

  it('are opened again, and deleted with a way back', async () => {
    const { user, table } = await open();
    await user.click(screen.getByRole('button', { name: 'Open again: Asked about the budget' }));
    expect(table('activity')[0]?.doneOn).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Delete: Asked about the budget' }));
    expect(table('activity')).toEqual([]);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(table('activity')).toHaveLength(1);
  });

  it('can be corrected', async () => {
    const { user, table } = await open();
    await user.click(card('Activities').getByRole('button', { name: 'Asked about the budget' }));
    await user.type(card('Activities').getByRole('textbox', { name: 'Notes' }), '80,000 at most');
    expect(table('activity')[0]?.note).toBe('80,000 at most');
  });
});

it('says that an account is not there, with a way back', async () => {
  const { api } = fakeApi({ records: { load: async () => err(appError('not-found', { id: 'x' })) } });
  const { router } = renderPage(<AccountPage />, { api, path: '/accounts/:accountId', at: `/accounts/${mueller.id}` });
  await userEvent.click(await screen.findByRole('button', { name: 'To the accounts' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/accounts'));
});
