// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { CarePage } from '../../../renderer/features/care/CarePage';
import { draftBenefit, draftPain } from '../../../shared/domain/needs/draft';
import type { AnyRecord, RecordOf, RecordType } from '../../../shared/domain/records';
import { oneOfEach } from '../../support/records/one-of-each';
import { account, activity, bookkeeping, deal } from '../../support/records/records';
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
const won = deal(firm.id, { stage: 'won', closeDate: '2026-03-20' });
const given: RecordOf<'concession'> = {
  type: 'concession', ...bookkeeping(), accountId: firm.id, dealId: won.id, offerId: won.id, roundId: won.id, demandId: null, orderKey: 'a0', kind: 'cost', text: 'Training on site by 04.05.2026', value: '0',
  status: 'given', counter: '', counterValue: null, counterStatus: 'agreed',
};
const anOffer = oneOfEach().find((record) => record.type === 'offer')!;
const visit = activity(firm.id, { dealId: won.id, kind: 'visit', subject: 'Hall 3', doneOn: '2026-02-01', note: 'Promise: two spare tools' });

async function open(records: readonly AnyRecord[] = [], of: RecordOf<'deal'> = won) {
  const { api, stored } = fakeApi();
  for (const record of [firm, of, ...records]) stored.set(record.id, record);
  const page = renderPage(<CarePage />, { api, path: '/deals/:dealId/care', at: `/deals/${of.id}/care` });
  await page.workbench.load({ kind: 'deal', dealId: of.id });
  await screen.findAllByRole('heading');
  const table = <T extends RecordType>(type: T): RecordOf<T>[] => [...page.workbench.store.getState().tables[type].values()];
  return { ...page, table, user: userEvent.setup() };
}

it('makes dated tasks of what was promised in negotiation and visits, as one step', async () => {
  const { user, table, workbench } = await open([given, visit]);
  expect(screen.getByText('2 promises are not tasks yet.')).toBeTruthy();
  expect(await seriousViolations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Make tasks' }));
  const tasks = (): RecordOf<'activity'>[] => table('activity').filter(({ origin }) => origin === 'promise');
  expect(tasks()).toMatchObject([
    { subject: 'Training on site by 04.05.2026', dueOn: '2026-05-04', originId: given.id, kind: 'next-step' },
    { subject: 'two spare tools', dueOn: '2026-04-19', originId: visit.id, note: 'Hall 3' },
  ]);
  expect(screen.queryByText(/not tasks yet/)).toBeNull();
  expect(screen.getAllByTestId('care-task')).toHaveLength(2);
  workbench.undo();
  expect(tasks()).toEqual([]);
});

it('keeps the machine, and says when its contract ends soon', async () => {
  const { user, table, workbench } = await open();
  await user.click(screen.getByRole('button', { name: 'Add machine' }));
  const row = within(await screen.findByTestId('machine'));
  await user.type(row.getByRole('textbox', { name: 'Serial number' }), '4020-117');
  expect(table('installation')).toMatchObject([{ name: 'Line 4', serial: '4020-117', dealId: won.id, contractEndsOn: null }]);
  workbench.change('care.steps.editMachine', (edit, tables) => edit.update([...tables.installation.values()][0]!, { contractEndsOn: '2026-06-22' }));
  expect(await screen.findByText(/The contract ends soon/)).toBeTruthy();
});

it('proposes the why from pains and benefits, and the scope from the negotiation, below what is written', async () => {
  const slow = { ...draftPain({ bookkeeping: bookkeeping(), deal: won, orderKey: 'a0', text: 'Changeovers take 45 minutes', evidence: 'heard' }), yearlyCost: '67320' };
  const quick = draftBenefit({ bookkeeping: bookkeeping(), deal: won, orderKey: 'a0', text: 'Your people change over in 20 minutes and go home on time', evidence: 'confirmed' });
  const axis = draftBenefit({ bookkeeping: bookkeeping(), deal: won, orderKey: 'a1', text: 'Servo drive with 0.01 mm accuracy', evidence: 'confirmed' });
  const bought: RecordOf<'offer'> = { ...anOffer, dealId: won.id, accountId: firm.id, status: 'won' };
  const { user, table, workbench } = await open([slow, quick, axis, bought, { ...given, offerId: bought.id }]);
  await user.type(screen.getByRole('textbox', { name: 'Why the customer bought' }), 'Night shift');
  // Benefits are judged once the lint is loaded.
  await waitFor(() => expect(lines()).toBe(2));
  await user.click(screen.getByRole('button', { name: 'Propose from the negotiation' }));
  expect(table('handover')[0]?.why.split('\n')).toEqual(['Night shift', 'Pain: Changeovers take 45 minutes (€67,320 a year)', `Benefit: ${quick.text}`]);
  expect(table('handover')[0]?.scope).toBe('In the order: Training on site by 04.05.2026');
  expect(screen.queryByRole('button', { name: /^Propose/ })).toBeNull();
  workbench.undo();
  expect(table('handover')[0]?.scope).toBe('');

  /** Proposes again and again until nothing is missing; answers how many lines there are below the own ones. */
  function lines(): number {
    const propose = screen.queryByRole('button', { name: 'Propose from pain & benefit' });
    if (propose !== null) fireEvent.click(propose);
    return (table('handover')[0]?.why.split('\n').length ?? 0) - 1;
  }
});

it('takes down the why, answers and complaints', async () => {
  const { user, table } = await open();
  await user.type(screen.getByRole('textbox', { name: 'Why the customer bought' }), 'Night shift');
  expect(table('handover')).toMatchObject([{ why: 'Night shift', dealId: won.id }]);
  await user.click(screen.getByRole('button', { name: 'Add complaint' }));
  await user.type(await screen.findByRole('textbox', { name: 'What was said' }), 'Door sticks');
  expect(table('careCheck')).toMatchObject([{ kind: 'complaint', text: 'Door sticks', score: null, settledOn: null, heldOn: '2026-03-25' }]);
});

it('says what belongs here while the deal is not won', async () => {
  await open([], deal(firm.id));
  expect(screen.getByText('This deal is not won')).toBeTruthy();
});

it('holds no words of its own', () => {
  expect(textLiterals('features/care')).toEqual([]);
});
