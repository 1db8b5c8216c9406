// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CommandProvider } from '../../../renderer/app/commands/command-context';
import { CallListPage } from '../../../renderer/features/qualification/list/CallListPage';
import { addDays } from '../../../shared/domain/calendar/day-arithmetic';
import type { AnyRecord } from '../../../shared/domain/records';
import { appError } from '../../../shared/errors/app-error';
import { err } from '../../../shared/errors/result';
import { formatDay } from '../../../shared/i18n/format';
import { account, activity, bookkeeping, marketSegment, scorecard, scorecardCriterion, segmentCriterion, signalAnswer } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { stopDay } from '../../support/renderer/stop-day';
import { textLiterals } from '../../support/renderer/text-literals';
import { installDomShims } from '../ui/dom-shims';

beforeAll(() => {
  installDomShims();
  // As wide as a large screen: every column is there.
  window.matchMedia = ((media: string) => ({ media, matches: true, addEventListener: () => undefined, removeEventListener: () => undefined })) as never;
});
afterEach(cleanup);

const TODAY = stopDay();
const card = scorecard();
const age = scorecardCriterion(card, { name: 'Old machines', question: 'How old are they?', weight: 5 });
const growth = scorecardCriterion(card, { name: 'Growth', weight: 3, orderKey: 'a1', halfLifeDays: 90 });
const insolvent = scorecardCriterion(card, { name: 'Insolvent', kind: 'knock-out', orderKey: 'a2' });
const baker = account({ name: 'Baker AG', industry: 'Food', phone: '+49 (0)30 1234-5', city: 'Bonn' });
const brewer = account({ name: 'Brewer KG', industry: 'Food' });
const smith = account({ name: 'Smith GmbH', industry: 'Steel' });
const known = [signalAnswer(baker.id, age, { value: 4, answeredOn: TODAY }), signalAnswer(brewer.id, age, { value: 1, answeredOn: TODAY })];
const base: AnyRecord[] = [card, age, growth, insolvent, baker, brewer, smith, ...known];

async function open(records: AnyRecord[] = base, search = '', overrides: Parameters<typeof fakeApi>[0] = {}) {
  const { api, stored } = fakeApi(overrides);
  for (const record of records) stored.set(record.id, record);
  const page = renderPage(<CommandProvider><CallListPage /></CommandProvider>, { api, path: '/stages/qualification', at: `/stages/qualification${search}` });
  const tables = () => page.workbench.store.getState().tables;
  return { ...page, api, tables, user: userEvent.setup() };
}

const rows = async () => within(await screen.findByRole('grid', { name: 'Call list' })).getAllByRole('row').slice(1);
const names = async () => (await rows()).map((row) => /(Baker AG|Brewer KG|Smith GmbH)/.exec(row.textContent ?? '')?.[1]);
const row = (name: RegExp) => screen.findByRole('row', { name });

describe('the call list', () => {
  it('ranks companies by what is known, with the why in one line', async () => {
    await open();
    // Baker 4 of 4 with weight 5 of 8: 100, 63 % known; Brewer 25; Smith is unknown and counts as the middle.
    expect(await names()).toEqual(['Baker AG', 'Smith GmbH', 'Brewer KG']);
    expect((await row(/Baker AG/)).textContent).toContain('100For: Old machines · 1 signal unknown · Unchecked: Insolvent');
    expect((await row(/Smith/)).textContent).toContain('–Nothing is known yet');
    expect(await seriousViolations()).toEqual([]);
  });

  it('ranks again with every answer, and back with undo', async () => {
    const { user, workbench, tables } = await open();
    await user.click(await row(/Smith/));
    const panel = screen.getByRole('complementary', { name: 'Smith GmbH' });
    expect(within(panel).getByText('How old are they?')).toBeTruthy();
    await user.click(within(within(panel).getByRole('radiogroup', { name: 'Old machines' })).getByRole('radio', { name: 'speaks clearly for' }));
    await user.click(within(within(panel).getByRole('radiogroup', { name: 'Growth' })).getByRole('radio', { name: 'speaks clearly for' }));
    expect(await names()).toEqual(['Smith GmbH', 'Baker AG', 'Brewer KG']);
    expect(within(panel).getByRole('status').textContent).toBe('Score 100 of 100');
    expect([...tables().signalAnswer.values()].filter(({ accountId }) => accountId === smith.id)).toHaveLength(2);
    await user.click(within(within(panel).getByRole('radiogroup', { name: 'Insolvent' })).getByRole('radio', { name: 'applies, out' }));
    expect(await names()).toEqual(['Baker AG', 'Brewer KG']);
    expect(screen.getByRole('radio', { name: 'Knocked out (1)' })).toBeTruthy();
    for (let step = 0; step < 3; step += 1) workbench.undo();
    await waitFor(async () => expect(await names()).toEqual(['Baker AG', 'Smith GmbH', 'Brewer KG']));
  });

  it('answers correct one another on the same day and can be taken back', async () => {
    const { user, tables } = await open();
    const answers = () => [...tables().signalAnswer.values()].filter(({ accountId }) => accountId === smith.id).map(({ value }) => value);
    await user.click(await row(/Smith/));
    const growthOf = () => within(screen.getByRole('radiogroup', { name: 'Growth' }));
    await user.click(growthOf().getByRole('radio', { name: 'speaks clearly for' }));
    await user.click(growthOf().getByRole('radio', { name: 'speaks rather against' }));
    expect(answers()).toEqual([1]);
    await user.click(screen.getByRole('button', { name: 'Take the answer back: Growth' }));
    expect(answers()).toEqual([]);
  });

  it('shows an old answer as such, which one click makes fresh', async () => {
    const old = signalAnswer(smith.id, growth, { value: 4, answeredOn: addDays(TODAY, -90) });
    const { user, tables } = await open([...base, old]);
    await user.click(await row(/Smith/));
    expect(screen.getByText('half gone')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Still true today: Growth' }));
    expect([...tables().signalAnswer.values()].filter(({ accountId }) => accountId === smith.id).map(({ value, answeredOn }) => [value, answeredOn])).toEqual([
      [4, addDays(TODAY, -90)],
      [4, TODAY],
    ]);
    expect(screen.queryByText('half gone')).toBeNull();
  });

  it('is pinned, put off and assigned by the menu of a row', async () => {
    const { user, tables } = await open([...base, { type: 'colleague', ...bookkeeping(), name: 'Jo Field', email: '' }]);
    const choose = async (of: string, entry: string) => {
      await user.click(await screen.findByRole('button', { name: `More for ${of}` }));
      await user.click(await screen.findByRole('menuitem', { name: new RegExp(`^${entry}`) }));
    };
    await choose('Brewer KG', 'Pin to the top');
    expect(await names()).toEqual(['Brewer KG', 'Baker AG', 'Smith GmbH']);
    await choose('Baker AG', 'For a week');
    expect(await names()).toEqual(['Brewer KG', 'Smith GmbH']);
    await user.click(screen.getByRole('radio', { name: 'Put off (1)' }));
    expect((await rows())[0]?.textContent).toContain(formatDay(addDays(TODAY, 7), 'en'));
    await choose('Baker AG', 'Show again now');
    await user.click(screen.getByRole('radio', { name: 'To call (3)' }));
    await user.click(await screen.findByRole('button', { name: 'More for Smith GmbH' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Jo Field' }));
    await user.click(screen.getByRole('combobox', { name: 'Who calls' }));
    await user.click(await screen.findByRole('option', { name: 'Jo Field' }));
    expect(await names()).toEqual(['Smith GmbH']);
    expect(tables().callListEntry.size).toBe(3);
  });

  it('shows one segment, and finds by name in either spelling of an umlaut', async () => {
    const food = marketSegment({ name: 'Food' });
    const mueller = account({ name: 'Müller Smith GmbH' });
    const { user } = await open([...base, food, segmentCriterion(food, { values: ['Food'] }), mueller], `?segment=${food.id}`);
    expect(await names()).toEqual(['Baker AG', 'Brewer KG']);
    await user.click(screen.getByRole('combobox', { name: 'Segment' }));
    await user.click(await screen.findByRole('option', { name: 'All segments' }));
    for (const text of ['mueller', 'muller', 'Müller']) {
      await user.type(screen.getByRole('searchbox'), text);
      expect((await rows()).map((found) => found.textContent)).toEqual([expect.stringContaining('Müller Smith GmbH')]);
      await user.clear(screen.getByRole('searchbox'));
    }
  });

  it('draws only what is in sight of ten thousand companies', async () => {
    const many = Array.from({ length: 10_000 }, (_unused, index) => account({ name: `Company ${String(index).padStart(5, '0')}` }));
    await open([card, age, ...many]);
    expect((await screen.findByRole('grid', { name: 'Call list' })).getAttribute('aria-rowcount')).toBe('10001');
    expect((await rows()).length).toBeLessThan(100);
  });
});

describe('a call', () => {
  it('is placed with a checked number and logged with outcome, note and the next day', async () => {
    const planned = activity(baker.id, { kind: 'call', subject: 'Ask for the budget', dueOn: TODAY });
    const { user, api, tables, workbench } = await open([...base, planned]);
    await user.click(await row(/Baker AG/));
    await user.click(screen.getByRole('button', { name: 'Call +49 (0)30 1234-5' }));
    expect(api.phone.dial).toHaveBeenCalledWith({ number: '+493012345' });
    await user.click(screen.getByRole('radio', { name: 'Interested' }));
    await user.type(screen.getByLabelText('What was said'), 'Wants figures');
    expect((screen.getByLabelText('Next step') as HTMLInputElement).value).toBe('Call about the details');
    expect(await seriousViolations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Log the call' }));
    const activities = () => [...tables().activity.values()];
    expect(activities()).toMatchObject([
      { id: planned.id, doneOn: TODAY, outcome: 'interested', note: 'Wants figures' },
      { kind: 'call', subject: 'Call about the details', dueOn: addDays(TODAY, 7), doneOn: null },
    ]);
    expect(await names()).toEqual(['Smith GmbH', 'Brewer KG']);
    // Whoever is next is chosen.
    expect(screen.getByRole('complementary', { name: 'Smith GmbH' })).toBeTruthy();
    workbench.undo();
    expect(activities()).toMatchObject([{ doneOn: null, outcome: null, note: '' }]);
    await waitFor(async () => expect(await names()).toEqual(['Baker AG', 'Smith GmbH', 'Brewer KG']));
  });

  it('leads to a visit after an appointment, and asks how it went before it is logged', async () => {
    const { user, tables } = await open();
    await user.click(await row(/Baker AG/));
    await user.click(screen.getByRole('radio', { name: 'Appointment' }));
    await user.click(screen.getByRole('button', { name: 'Log the call' }));
    expect([...tables().activity.values()]).toMatchObject([
      { kind: 'call', outcome: 'appointment', subject: 'Call: Appointment', doneOn: TODAY },
      { kind: 'visit', subject: 'Visit', doneOn: null },
    ]);
  });

  it('that no program can place is said in words', async () => {
    const { user } = await open(base, '', { phone: { dial: async () => err(appError('no-dialler', { number: '+493012345' })) } });
    await user.click(await screen.findByRole('button', { name: 'Call Baker AG: +49 (0)30 1234-5' }));
    expect(await screen.findByText(/^No program on this computer can call \+493012345/)).toBeTruthy();
    expect((screen.getByRole('button', { name: 'No telephone number of Smith GmbH' }) as HTMLButtonElement).disabled).toBe(true);
  });

  it('is placed, logged, pinned and put off by keys', async () => {
    const { user, api, tables } = await open();
    (await row(/Baker AG/)).focus();
    await user.keyboard(' ');
    await user.keyboard('c');
    expect(api.phone.dial).toHaveBeenCalledTimes(1);
    await user.keyboard('p');
    expect([...tables().callListEntry.values()]).toMatchObject([{ accountId: baker.id, pinKey: 'a0' }]);
    await user.keyboard('l');
    expect(document.activeElement?.getAttribute('role')).toBe('radio');
    await user.keyboard('s');
    expect([...tables().callListEntry.values()]).toMatchObject([{ snoozedUntil: addDays(TODAY, 1) }]);
  });
});

it('without companies leads to the import', async () => {
  const { user } = await open([card]);
  await user.click(await screen.findByRole('button', { name: 'Import companies and people' }));
  expect(screen.getByTestId('elsewhere').textContent).toBe('/import');
});

it('holds no words of its own', () => expect([...textLiterals('features/qualification'), ...textLiterals('fields')]).toEqual([]));
