// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CommandProvider } from '../../../renderer/app/commands/command-context';
import { PlanPage } from '../../../renderer/features/key-accounts/plan/PlanPage';
import type { PlanView } from '../../../renderer/navigation/places';
import type { AnyRecord, RecordOf, RecordType } from '../../../shared/domain/records';
import { ok } from '../../../shared/errors/result';
import { account, bookkeeping, deal, member, person, relation } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
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

const firm = account({ name: 'Aster Group' });
const plant = account({ name: 'Aster Plant', parentId: firm.id });
const chief = person(firm.id, { firstName: 'Clara', lastName: 'Chief', function: 'Managing Director' });
const head = person(plant.id, { firstName: 'Henry', lastName: 'Head', function: 'Head of Production' });
const jana: RecordOf<'colleague'> = { type: 'colleague', ...bookkeeping(), name: 'Jana Reuter', email: '' };
const sale = deal(plant.id, { name: 'Press', stage: 'won', closeDate: '2026-01-10', amount: '30000' });
const chiefIn = member(sale, { personId: chief.id, isDecider: true, coverage: 'none' });
const headIn = member(sale, { personId: head.id, isUser: true, coverage: 'deep', coveredBy: jana.id, lastContactOn: '2026-03-01' });
const group: AnyRecord[] = [firm, plant, chief, head, jana, sale, chiefIn, headIn, relation(headIn, chiefIn)];
const review: RecordOf<'loyaltyMeasure'> = { type: 'loyaltyMeasure', ...bookkeeping(), accountId: plant.id, kind: 'annual-review', text: 'With the board', dueOn: '2026-02-10', doneOn: '2026-02-10', cost: '400', isShared: true };

async function open(view: PlanView, of: RecordOf<'account'> = firm, records: readonly AnyRecord[] = group) {
  const texts: { name: string; kind: string; text: string }[] = [];
  const { api, stored } = fakeApi({
    documents: {
      saveText: async (wanted) => {
        texts.push(wanted);
        return ok({ fileName: `${wanted.name}.${wanted.kind}` });
      },
    },
  });
  for (const record of records) stored.set(record.id, record);
  const page = renderPage(<CommandProvider><PlanPage /></CommandProvider>, { api, path: '/stages/account-management/plan/:accountId/:view', at: `/stages/account-management/plan/${of.id}/${view}` });
  await screen.findByRole('navigation', { name: 'Parts of the account plan' });
  await waitFor(() => expect(screen.queryByLabelText('Loading…')).toBeNull());
  const table = <T extends RecordType>(type: T): RecordOf<T>[] => [...page.workbench.store.getState().tables[type].values()];
  return { ...page, table, texts, user: userEvent.setup() };
}

describe('the plan of an account', () => {
  it('says what belongs into it while it is empty', async () => {
    await open('goals');
    expect(await screen.findByText('No goal yet')).toBeTruthy();
    expect(screen.getByText('No pair yet')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/NaN|Infinity|undefined/);
    expect(await seriousViolations()).toEqual([]);
  });

  it('leads from what it is worth to its orders', async () => {
    const { user } = await open('goals', plant);
    await user.click(await screen.findByRole('button', { name: /30,000 in 2 years/ }));
    expect(within(await screen.findByRole('dialog')).getByText('Press')).toBeTruthy();
  });

  it('takes a goal from the keyboard, with an owner, and undo takes back each step', async () => {
    const { user, table, workbench } = await open('goals');
    const add = await screen.findByRole('button', { name: 'Add goal' });
    add.focus();
    await user.keyboard('{Enter}');
    const row = within(await screen.findByTestId('goal'));
    await user.type(row.getByLabelText('What'), 'Second machine');
    await user.type(row.getByLabelText('Target'), '2');
    await user.tab();
    await user.click(row.getByRole('combobox', { name: 'Owner' }));
    await user.click(await screen.findByRole('option', { name: 'Jana Reuter' }));
    expect(table('accountGoal')).toMatchObject([{ accountId: firm.id, text: 'Second machine', target: '2', state: 'open', ownerId: jana.id, isShared: false }]);
    workbench.undo();
    workbench.undo();
    expect(table('accountGoal')).toMatchObject([{ text: 'Second machine', target: '', ownerId: null }]);
  });

  it('marks what is late: a goal whose day has passed and executives who have not met', async () => {
    const late: RecordOf<'accountGoal'> = { type: 'accountGoal', ...bookkeeping(), accountId: firm.id, orderKey: 'a0', text: 'Late', measure: '', target: '', dueOn: '2026-03-24', state: 'open', ownerId: null, isShared: false };
    const pair: RecordOf<'sponsorPair'> = { type: 'sponsorPair', ...bookkeeping(), accountId: firm.id, ownName: 'Martin Keller', personId: chief.id, personName: '', lastMetOn: '2025-09-25', nextOn: null, note: '' };
    await open('goals', firm, [...group, late, pair]);
    expect(within(await screen.findByTestId('goal')).getByText('Overdue')).toBeTruthy();
    const sponsors = within(screen.getByTestId('sponsors'));
    expect(sponsors.getByText('Last met 181 days ago, no meeting planned')).toBeTruthy();
    expect(sponsors.getByLabelText<HTMLInputElement>('Customer’s executive').value).toBe('Clara Chief');
  });

  it('takes the customer’s executive from the people of all units', async () => {
    const { user, table } = await open('goals');
    await user.click(await screen.findByRole('button', { name: 'Add pair' }));
    await user.type(within(await screen.findByTestId('sponsors')).getByLabelText('Customer’s executive'), 'hen');
    await user.click(await screen.findByRole('option', { name: /Henry Head/ }));
    expect(table('sponsorPair')).toMatchObject([{ personId: head.id, personName: '' }]);
  });

  it('makes a plan with the first rating of a company that had none', async () => {
    const { user, table } = await open('goals');
    await user.click(await screen.findByRole('combobox', { name: 'Potential' }));
    await user.click(await screen.findByRole('option', { name: '5' }));
    expect(table('accountPlan')).toMatchObject([{ accountId: firm.id, potential: 5, isKeyAccount: false }]);
  });

  it('shows people across units with roles, coverage and who looks after them, bosses of other units by name', async () => {
    await open('people');
    expect(await screen.findByText('2 people in 2 units, 1 with regular contact')).toBeTruthy();
    const top = within(screen.getByRole('list', { name: 'People of Aster Group' }));
    const below = within(screen.getByRole('list', { name: 'People of Aster Plant' }));
    expect(top.getByRole('link').textContent).toContain('Nobody looks after them');
    const card = below.getByRole('link');
    expect(card.textContent).toContain('Reports to Clara Chief, Aster Group');
    expect(card.getAttribute('title')).toBe('in 1 deal · Coverage: Deep contact · Last contact 1 Mar 2026 · Looked after by Jana Reuter · Reports to Clara Chief, Aster Group');
    expect(await seriousViolations()).toEqual([]);
  });

  it('has measures with a calendar, an effect that stays honest about small numbers, and a calendar file', async () => {
    const visit: RecordOf<'loyaltyMeasure'> = { ...review, ...bookkeeping(), kind: 'visit', text: 'Hall 3', dueOn: '2026-04-20', doneOn: null };
    const { user, texts } = await open('measures', plant, [...group, review, visit]);
    expect(await screen.findAllByTestId('measure')).toHaveLength(2);
    const calendar = within(screen.getByRole('table', { name: 'Measures of 2026' }));
    expect(calendar.getByText('Visit · Hall 3, due 20 Apr 2026')).toBeTruthy();
    expect(calendar.getByText('Annual review · With the board, done 10 Feb 2026')).toBeTruthy();
    const effect = within(screen.getByRole('table', { name: 'Before and after' })).getByRole('row', { name: /With the board/ }).textContent ?? '';
    // One order of 30,000 in the year before, none in the 43 days since.
    expect(effect).toContain('1 → 0');
    expect(effect).toContain('€30,000 → €0');
    expect(effect).toContain('1 order in both years: too few to speak of an effect; only 43 of 365 days have passed');
    expect(effect).not.toMatch(/%|NaN/);
    const before = within(screen.getByRole('table', { name: 'Before and after' }));
    await user.click(before.getByRole('button', { name: '€30,000' }));
    expect(within(await screen.findByRole('dialog')).getByText('Press')).toBeTruthy();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Calendar file (.ics)' }));
    await waitFor(() => expect(texts).toHaveLength(1));
    expect(texts[0]?.text).toContain('DTSTART;VALUE=DATE:20260420');
    expect(texts[0]?.text).not.toContain('20260210');
    expect(await seriousViolations()).toEqual([]);
  });

  it('takes a measure from the keyboard and gives it back', async () => {
    const { user, table, workbench } = await open('measures');
    expect(await screen.findByText('No measure yet')).toBeTruthy();
    screen.getByRole('button', { name: 'Add measure' }).focus();
    await user.keyboard('{Enter}');
    expect(table('loyaltyMeasure')).toMatchObject([{ accountId: firm.id, kind: 'visit', doneOn: null }]);
    workbench.undo();
    await waitFor(() => expect(screen.queryByTestId('measure')).toBeNull());
  });

  it('says so when the company is not there', async () => {
    const { api } = fakeApi();
    renderPage(<CommandProvider><PlanPage /></CommandProvider>, { api, path: '/stages/account-management/plan/:accountId/:view', at: `/stages/account-management/plan/${firm.id}/goals` });
    expect(await screen.findByText('This company is not there')).toBeTruthy();
  });
});
