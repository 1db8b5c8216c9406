// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CoverageRulesPage } from '../../../renderer/features/coverage-rules/CoverageRulesPage';
import type { AnyRecord } from '../../../shared/domain/records';
import { account, coverageRule, deal, member } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { textLiterals } from '../../support/renderer/text-literals';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

const firm = account();
const sale = deal(firm.id, { amount: '1000', buyClass: 'straight-rebuy' });

async function open(records: AnyRecord[] = [], search = '') {
  const { api, stored } = fakeApi();
  for (const record of [firm, sale, ...records]) stored.set(record.id, record);
  const page = renderPage(<CoverageRulesPage />, { api, path: '/settings/coverage-rules', at: `/settings/coverage-rules${search}` });
  await screen.findByRole('list', { name: 'Rules' });
  const steps = () => page.workbench.store.getState().history.done.length;
  return { ...page, stored, steps, user: userEvent.setup() };
}

const rows = () => [...screen.getByRole('list', { name: 'Rules' }).children] as HTMLElement[];
const row = (text: string) => {
  const found = rows().find(({ textContent }) => textContent?.includes(text));
  if (found === undefined) throw new Error(`no rule “${text}”`);
  return found;
};
const LARGE = 'New task from €250,000: the role Influencer, at least 5 people known by name, a meeting with the decider in the last 90 days, and a mentor.';

async function chooseInMenu(user: ReturnType<typeof userEvent.setup>, of: HTMLElement, entry: string) {
  await user.click(within(of).getByRole('button', { name: /^More for/ }));
  await user.click(await screen.findByRole('menuitem', { name: entry }));
}

describe('the rules', () => {
  it('read as sentences, with what follows and how many open deals they hold for', async () => {
    await open();
    expect(rows()).toHaveLength(14);
    expect(row(LARGE).textContent).toContain('Otherwise red');
    expect(row('Straight rebuy: the role Buyer.').textContent).toContain('Holds for 1 open deal');
    expect(screen.queryByText('Some deals have no rule')).toBeNull();
    expect(await seriousViolations()).toEqual([]);
  });

  it('change in every field, each choice being one step and the built-in one being written only then', async () => {
    const { user, workbench, steps } = await open();
    const rule = () => [...workbench.store.getState().tables.coverageRule.values()];
    await user.click(within(row(LARGE)).getByRole('button', { name: 'Change “New task from €250,000”' }));
    expect(rule()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Gatekeeper' }));
    const people = screen.getByLabelText('People known by name, at least');
    await user.clear(people);
    await user.type(people, '4{Enter}');
    await user.click(screen.getByRole('radio', { name: 'Light turns amber' }));
    await user.type(screen.getByLabelText('Name'), 'Big ones');
    await user.tab();
    expect(rule()).toMatchObject([{ needsGatekeeper: true, minMembers: 4, severity: 'warning', name: 'Big ones', amountFrom: '250000', needsMentor: true }]);
    expect(steps()).toBe(4);
    expect(row('Big ones').textContent).toContain('Built in, changed');
    expect(await seriousViolations()).toEqual([]);
    await chooseInMenu(user, row('Big ones'), 'Restore as built in');
    expect(rule()).toEqual([]);
    expect(row(LARGE)).toBeTruthy();
    workbench.undo();
    await waitFor(() => expect(row('Big ones')).toBeTruthy());
  });

  it('refuse a number that cannot be', async () => {
    const { user, steps } = await open();
    await user.click(within(row(LARGE)).getByRole('button', { name: /^Change/ }));
    const days = screen.getByLabelText('Decider met within days');
    await user.clear(days);
    await user.type(days, '2.5{Enter}');
    expect(screen.getByRole('alert').textContent).toBe('Enter a whole number.');
    await user.clear(days);
    await user.type(days, '400{Enter}');
    expect(screen.getByRole('alert').textContent).toBe('At most 365.');
    expect(steps()).toBe(0);
  });

  it('can be added, duplicated, moved and deleted, each taken back in one step', async () => {
    const { user, workbench, steps } = await open();
    await user.click(screen.getByRole('button', { name: 'Add a rule' }));
    expect(rows()).toHaveLength(15);
    const added = rows()[14] as HTMLElement;
    expect(added.textContent).toContain('This rule asks for nothing. Choose below what must be there.');
    await user.click(within(added).getByRole('button', { name: 'Decider' }));
    expect((rows()[14] as HTMLElement).textContent).toContain('Every deal: the role Decider.');
    await chooseInMenu(user, rows()[14] as HTMLElement, 'Move up');
    expect((rows()[13] as HTMLElement).textContent).toContain('Every deal: the role Decider.');
    await chooseInMenu(user, rows()[0] as HTMLElement, 'Duplicate');
    expect(rows()).toHaveLength(16);
    expect((rows()[1] as HTMLElement).textContent).toContain('Adds nothing: “Straight rebuy” already asks for all of it.');
    await chooseInMenu(user, rows()[1] as HTMLElement, 'Delete');
    expect(rows()).toHaveLength(15);
    expect(steps()).toBe(5);
    for (let left = 5; left > 0; left -= 1) workbench.undo();
    await waitFor(() => expect(rows()).toHaveLength(14));
    expect([...workbench.store.getState().tables.coverageRule.values()]).toEqual([]);
  });

  it('say which deals have no rule once one is switched off', async () => {
    const { user } = await open();
    await user.click(within(row('Straight rebuy: the role Buyer.')).getByRole('switch'));
    expect(screen.getByText('Some deals have no rule')).toBeTruthy();
    expect(screen.getByText('Straight rebuy: below €25,000')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Restore the built-in rules' }));
    expect(screen.queryByText('Some deals have no rule')).toBeNull();
  });

  it('keep own ones when the built-in ones are restored', async () => {
    const own = coverageRule({ name: 'Ours', needsGatekeeper: true, orderKey: 'b99' });
    const { user } = await open([own]);
    await user.click(within(row('Straight rebuy: the role Buyer.')).getByRole('switch'));
    await user.click(screen.getByRole('button', { name: 'Restore the built-in rules' }));
    expect(row('Ours').textContent).toContain('Own rule');
    expect(within(row('Straight rebuy: the role Buyer.')).getByRole('switch').getAttribute('aria-checked')).toBe('true');
  });
});

describe('with the deal one comes from', () => {
  it('opens the rule asked for and changes the light at once', async () => {
    const straight = '019b7650-0000-7000-8000-000000000001';
    const { user, workbench } = await open([member(sale, { isDecider: true })], `?deal=${sale.id}&rule=${straight}`);
    const light = () => screen.getByText('Light of Line 4').parentElement?.textContent;
    await screen.findByText('Light of Line 4');
    expect(light()).toBe('Light of Line 4Red');
    const opened = row('Straight rebuy: the role Buyer.');
    expect(within(opened).getByRole('button', { name: /^Change/ }).getAttribute('aria-expanded')).toBe('true');
    expect(opened.textContent).toContain('Holds for this deal');
    await user.click(within(opened).getByRole('radio', { name: 'Light turns amber' }));
    expect(light()).toBe('Light of Line 4Amber');
    await user.click(within(row('Straight rebuy')).getByRole('switch'));
    expect(light()).toBe('Light of Line 4Green');
    workbench.undo();
    await waitFor(() => expect(light()).toBe('Light of Line 4Amber'));
  });
});

it('holds no words of its own', () => expect(textLiterals('features/coverage-rules')).toEqual([]));
