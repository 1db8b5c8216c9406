// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { CommandProvider } from '../../../renderer/app/commands/command-context';
import { AccountsPage } from '../../../renderer/features/accounts/AccountsPage';
import type { AnyRecord } from '../../../shared/domain/records';
import { account } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { textLiterals } from '../../support/renderer/text-literals';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

const mueller = account();
const some = [mueller, account({ name: 'Zeta AG', city: 'Köln' }), account({ name: 'Ärztehaus', city: '' })];

async function open(records: readonly AnyRecord[] = some) {
  const { api, stored } = fakeApi({}, { language: 'de' });
  for (const record of records) stored.set(record.id, record);
  const page = renderPage(
    <CommandProvider>
      <AccountsPage />
    </CommandProvider>,
    { api, path: '/accounts', at: '/accounts', settings: { language: 'de' } },
  );
  await screen.findAllByRole('button', { name: 'Neue Firma' });
  // The list is read after the page is there.
  if (records.length > 0) await screen.findAllByRole('rowheader');
  else await screen.findByText('Hier stehen die Firmen, an die Sie verkaufen');
  const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
  return { ...page, names, user: userEvent.setup() };
}

describe('the list of accounts', () => {
  it('stands in the order of the language and is found by folded text', async () => {
    const { names, user } = await open();
    expect(names()).toEqual(['Ärztehaus', 'Müller Verpackung GmbH', 'Zeta AG']);
    expect(await seriousViolations()).toEqual([]);
    await user.type(screen.getByRole('searchbox'), 'koeln');
    expect(names()).toEqual(['Zeta AG']);
    expect(screen.getByText('1 Firma')).toBeTruthy();
  });

  it('draws ten thousand in part', async () => {
    const height = vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
    try {
      const many = Array.from({ length: 10_000 }, (_, index) => account({ name: `Firma ${index}` }));
      const { names } = await open(many);
      expect(await screen.findByText('10.000 Firmen')).toBeTruthy();
      expect(names().length).toBeLessThan(60);
      expect(names()[0]).toBe('Firma 0');
      expect(names()[2]).toBe('Firma 2');
    } finally {
      height.mockRestore();
    }
  });

  it('opens one by a click', async () => {
    const { user, router } = await open();
    await user.click(screen.getByText('Müller Verpackung GmbH'));
    expect(router.state.location.pathname).toBe(`/accounts/${mueller.id}`);
  });
});

describe('a new account', () => {
  /** Opens the form, which takes the focus with its next picture. */
  const begin = async (user: ReturnType<typeof userEvent.setup>): Promise<void> => {
    await user.click(screen.getByRole('button', { name: 'Neue Firma' }));
    await waitFor(() => expect(document.activeElement?.closest('form')).toBeTruthy());
  };

  it('is made by its name and opened', async () => {
    const { user, router, workbench } = await open([]);
    await begin(user);
    await user.keyboard('Neu GmbH{Enter}');
    const [made] = workbench.store.getState().tables.account.values();
    expect(made?.name).toBe('Neu GmbH');
    expect(router.state.location.pathname).toBe(`/accounts/${made?.id}`);
  });

  it('points out one of the same name first', async () => {
    const { user, router, workbench } = await open();
    await begin(user);
    await user.keyboard('mueller verpackung gmbh{Enter}');
    expect(workbench.store.getState().tables.account.size).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Öffnen' }));
    expect(router.state.location.pathname).toBe(`/accounts/${mueller.id}`);
  });

  it('needs a name', async () => {
    const { user, workbench } = await open();
    await begin(user);
    await user.keyboard('  {Enter}');
    expect(screen.getByText('Geben Sie einen Namen ein.')).toBeTruthy();
    expect(workbench.store.getState().history.done).toEqual([]);
  });
});

it('holds no words of its own', () => {
  expect(textLiterals('features/accounts')).toEqual([]);
});
