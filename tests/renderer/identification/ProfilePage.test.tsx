// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CommandProvider } from '../../../renderer/app/commands/command-context';
import { ProfilePage } from '../../../renderer/features/identification/profile/ProfilePage';
import type { AnyRecord } from '../../../shared/domain/records';
import { account, deal, profileCriterion } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

/** Five that bought, four of them food companies of 200 to 499 people, and three steel companies that were lost. */
const won = [250, 300, 480, 210].map((employees, index) => account({ name: `Food ${index}`, industry: 'Food', employees }));
const bought = account({ name: 'Steel that bought', industry: 'Steel', employees: 5000 });
const lost = [20, 30, 40].map((employees, index) => account({ name: `Steel ${index}`, industry: 'Steel', employees }));
const deals = [...[...won, bought].map(({ id }) => deal(id, { stage: 'won' })), ...lost.map(({ id }) => deal(id, { stage: 'lost' }))];
const companies: AnyRecord[] = [...won, bought, ...lost, ...deals];

async function open(records: AnyRecord[]) {
  const { api, stored } = fakeApi();
  for (const record of records) stored.set(record.id, record);
  const page = renderPage(<CommandProvider><ProfilePage /></CommandProvider>, { api, path: '/stages/identification/profile' });
  await screen.findByRole('region', { name: 'Criteria' });
  const criteria = () => [...page.workbench.store.getState().tables.profileCriterion.values()];
  return { ...page, criteria, user: userEvent.setup() };
}

describe('what the own deals say', () => {
  it('stands in words with its counts and is taken over one by one', async () => {
    const { user, criteria, workbench } = await open(companies);
    const card = screen.getByRole('region', { name: 'What your deals say' });
    expect(card.textContent).toContain('Drawn from 5 companies you won and 3 you lost.');
    expect(card.textContent).toContain('Your wins share: Industry Food and 200 to 499 employees.');
    expect(card.textContent).toContain('Your losses share: 1 to 49 employees and Industry Steel.');
    const row = within(card).getByText('200 to 499 employees').closest('li');
    expect(row?.textContent).toBe('+4200 to 499 employees4 of 5 won, 0 of 3 lostTake over');
    await user.click(within(card).getByRole('button', { name: 'Take over: 200 to 499 employees' }));
    expect(criteria()).toMatchObject([{ rating: 4, field: 'employees', from: '200', to: '499', name: '' }]);
    expect(row?.textContent).toContain('In the profile');
    workbench.undo();
    await waitFor(() => expect(within(card).getByRole('button', { name: 'Take over: 200 to 499 employees' })).toBeTruthy());
    expect(criteria()).toEqual([]);
  });

  it('is not told from fewer than five that bought', async () => {
    await open([...won.slice(0, 2), ...deals.slice(0, 2)]);
    expect(screen.getByText('2 companies have bought so far. From 5 on it can be told what your wins share.')).toBeTruthy();
  });
});

describe('the criteria', () => {
  it('are rated by one slider each, a drag being one step', async () => {
    const criterion = profileCriterion({ field: 'industry', values: ['Food'], rating: 3 });
    const { criteria, workbench } = await open([...companies, criterion]);
    const slider = screen.getByRole('slider', { name: 'Rating of Industry Food' });
    expect(slider.getAttribute('aria-valuetext')).toBe('3 of −5 to +5');
    for (const value of ['1', '-2', '-4']) fireEvent.change(slider, { target: { value } });
    fireEvent.blur(slider);
    expect(criteria()).toMatchObject([{ rating: -4 }]);
    workbench.undo();
    expect(criteria()).toMatchObject([{ rating: 3 }]);
    expect(await seriousViolations()).toEqual([]);
  });

  it('are made, described and removed', async () => {
    const { user, criteria } = await open(companies);
    await user.click(screen.getAllByRole('button', { name: /Add a criterion/ })[0] as HTMLElement);
    await user.type(screen.getByRole('combobox', { name: 'One of these' }), 'Food, Steel{Enter}');
    await user.type(screen.getByLabelText('Name'), 'Our industries');
    expect(criteria()).toMatchObject([{ values: ['Food', 'Steel'], name: 'Our industries', rating: 3 }]);
    await user.click(screen.getByRole('button', { name: 'More for Our industries' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    expect(criteria()).toEqual([]);
  });
});

describe('the fit of all companies', () => {
  it('is a picture in words, figures, and the companies behind each', async () => {
    const { user, router } = await open([...companies, account({ name: 'Blank' }), profileCriterion({ field: 'industry', values: ['Food'], rating: 5 })]);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'Companies by fit: 4 at 0–19%, 0 at 20–39%, 0 at 40–59%, 0 at 60–79%, 4 at 80–100%, and 1 at not known.',
    );
    await user.click(screen.getByRole('button', { name: '4 companies at 80–100%' }));
    const rows = within(screen.getByRole('grid', { name: 'Companies with a fit of 80–100%' })).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([0, 1, 2, 3].map((index) => `Food ${index}DresdenFood${won[index]?.employees}100%`));
    await user.click(rows[0] as HTMLElement);
    expect(router.state.location.pathname).toBe(`/accounts/${won[0]?.id}`);
  });
});
