// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { CommandProvider } from '../../../renderer/app/commands/command-context';
import { TodayPage } from '../../../renderer/features/today/TodayPage';
import { account, activity, deal, marketSegment } from '../../support/records/records';
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

it('reminds of the next actions of segments on their day, to be ticked off and put off', async () => {
  const firm = account();
  const food = marketSegment({ name: 'Food', nextAction: 'Invite them', nextActionOn: '2026-03-25' });
  const steel = marketSegment({ name: 'Steel', nextAction: 'Go to the fair', nextActionOn: '2026-03-20' });
  const { api, stored } = fakeApi();
  const steps = ['2026-03-18', '2026-03-22'].map((dueOn) => activity(firm.id, { subject: `Step of ${dueOn}`, dueOn }));
  for (const record of [firm, deal(firm.id), ...steps, food, steel, marketSegment({ name: 'White' })]) stored.set(record.id, record);
  const { workbench } = renderPage(<CommandProvider><TodayPage /></CommandProvider>, { api, path: '/today' });
  const user = userEvent.setup();
  const today = within(await screen.findByRole('region', { name: 'Today' }));
  expect((await today.findByText('Invite them')).closest('li')?.textContent).toContain('Segment Food');
  expect(within(screen.getByRole('region', { name: 'Overdue' })).getByRole('link', { name: 'Segment Steel' }).getAttribute('href')).toBe(`/stages/identification?segment=${steel.id}`);
  // Among the steps of its stretch it stands on its day.
  const overdue = within(screen.getByRole('region', { name: 'Overdue' })).getAllByRole('button', { name: /^Done/ });
  expect(overdue.map((tick) => tick.getAttribute('aria-label'))).toEqual(['Done: Step of 2026-03-18', 'Done: Go to the fair', 'Done: Step of 2026-03-22']);
  expect(await seriousViolations()).toEqual([]);
  const segment = (id: string) => workbench.store.getState().tables.marketSegment.get(id);
  await user.click(screen.getByRole('button', { name: 'Done: Invite them' }));
  expect(segment(food.id)).toMatchObject({ nextAction: '', nextActionOn: null, note: '25 Mar 2026: Invite them' });
  workbench.undo();
  await waitFor(() => expect(screen.getByText('Invite them')).toBeTruthy());
  await user.click(screen.getByRole('button', { name: 'Put off: Go to the fair' }));
  await user.click((await screen.findAllByRole('menuitem'))[1] as HTMLElement);
  expect(segment(steel.id)?.nextActionOn).toBe('2026-04-01');
});
