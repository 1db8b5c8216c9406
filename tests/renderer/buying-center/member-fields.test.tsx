// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Api } from '../../../shared/contract/contract';
import type { RecordOf } from '../../../shared/domain/records';
import { appError } from '../../../shared/errors/app-error';
import { err, ok } from '../../../shared/errors/result';
import { account, criterion, member, person } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { stopDay } from '../../support/renderer/stop-day';
import { card, chart, choose, firm, open, people, prepareMaps, sale } from './map-page';

prepareMaps();
const TODAY = stopDay();

const attitudes = (name: string) => within(screen.getByRole('radiogroup', { name }));

it('keeps what one thinks of somebody in one rating, with how it is known', async () => {
  const { worker, records } = chart();
  const { user, table } = await open(records);
  choose(/Wanda/);
  expect(screen.queryByText('Evidence')).toBeNull();
  await user.click(attitudes('Attitude').getByRole('radio', { name: 'Sceptic' }));
  await user.click(attitudes('Wanted attitude').getByRole('radio', { name: 'Supporter' }));
  screen.getByRole('slider', { name: 'Adaptability' }).focus();
  await user.keyboard('4');
  await user.click(screen.getByRole('radio', { name: 'Heard' }));
  await user.type(screen.getByRole('textbox', { name: 'Source' }), 'Trade fair');
  fireEvent.change(screen.getByLabelText('As of'), { target: { value: '2026-03-02' } });
  fireEvent.blur(screen.getByLabelText('As of'));
  expect(table('rating')).toMatchObject([
    {
      memberId: worker.id,
      attitude: 'sceptic',
      attitudeWanted: 'supporter',
      adaptability: 4,
      evidence: 'heard',
      evidenceSource: 'Trade fair',
      evidenceOn: '2026-03-02',
    },
  ]);
  expect(await seriousViolations()).toEqual([]);
});

it('asks plain questions where a value is hard to name, and writes what they point to only when it is taken over', async () => {
  const { worker, records } = chart();
  const { user, table, workbench } = await open(records);
  choose(/Wanda/);
  await user.click(screen.getByRole('button', { name: 'Help me rate: Attitude' }));
  const answer = async (question: string, option: string) => user.click(within(screen.getByRole('radiogroup', { name: question })).getByRole('radio', { name: option }));
  const takeOver = screen.getByRole('button', { name: 'Take over' });
  expect(takeOver).toHaveProperty('disabled', true);
  await answer('Whose solution do they want?', 'Somebody else’s');
  await answer('What do they do about it?', 'They raise objections');
  await answer('What do they tell us?', 'What we ask');
  expect(screen.getByText('Points to: Sceptic')).toBeDefined();
  expect(await seriousViolations()).toEqual([]);
  expect(table('rating')).toEqual([]);
  await user.click(takeOver);
  expect(table('rating')).toMatchObject([{ memberId: worker.id, attitude: 'sceptic', influence: null }]);
  expect(screen.queryByRole('button', { name: 'Take over' })).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Help me rate: Formal authority' }));
  expect(screen.queryByRole('radiogroup', { name: 'Does their signature reach as far as this amount?' })).toBeNull();
  await answer('Whose signature does the order need?', 'Only theirs');
  await answer('Does their signature reach as far as this amount?', 'Yes');
  await user.click(screen.getByRole('button', { name: 'Take over' }));
  expect(table('member').find(({ id }) => id === worker.id)).toMatchObject({ formalAuthority: 'decides-alone' });
  await workbench.undo();
  await workbench.undo();
  expect(table('rating')).toEqual([]);
});

it('takes the day of the last contact, today with one press', async () => {
  const { head, records } = chart();
  const { user, member } = await open(records);
  choose(/Henry/);
  await user.click(screen.getByRole('button', { name: 'Today' }));
  expect(member(head.id)?.lastContactOn).toBe(TODAY);
});

it('ranks what somebody decides by', async () => {
  const { worker, records } = chart();
  const { user, table, workbench } = await open([...records, criterion(worker, { text: 'Price', orderKey: 'a0' }), criterion(worker, { text: 'Delivery', orderKey: 'a1' })]);
  choose(/Wanda/);
  const ranked = () => within(screen.getByRole('list', { name: 'Decision criteria' })).getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value);
  await user.type(screen.getByRole('textbox', { name: 'New criterion' }), 'Service nearby{Enter}');
  expect(ranked()).toEqual(['Price', 'Delivery', 'Service nearby']);
  await user.click(screen.getByRole('button', { name: 'More important: Service nearby' }));
  await user.click(screen.getByRole('button', { name: 'More important: Service nearby' }));
  expect(ranked()).toEqual(['Service nearby', 'Price', 'Delivery']);
  await user.click(screen.getByRole('button', { name: 'Delete criterion: Price' }));
  expect(table('criterion')).toHaveLength(2);
  workbench.undo();
  expect(table('criterion')).toHaveLength(3);
});

it('names a colleague who looks after somebody', async () => {
  const { chief, records } = chart();
  const { user, member, table, steps } = await open(records);
  choose(/Clara/);
  screen.getByRole('combobox', { name: 'Covered by' }).focus();
  await user.keyboard('{Enter}');
  await user.click(screen.getByRole('option', { name: 'Somebody new' }));
  await user.keyboard('Petra Own{Enter}');
  expect(table('colleague').map(({ name }) => name)).toEqual(['Petra Own']);
  expect(member(chief.id)?.coveredBy).toBe(table('colleague')[0]?.id);
  expect(steps()).toBe(1);
});

it('puts nobody on the map who was erased before without being told to', async () => {
  const erasedAmong = vi.fn<Api['privacy']['erasedAmong']>(async ({ people: asked }) => ok({ erasedOn: asked.map(({ name }) => (name === 'Ben Low' ? '2026-03-14' : null)) }));
  const { records } = chart();
  const { user, table } = await open(records, { privacy: { erasedAmong } });
  choose(/Clara/);
  await user.keyboard('n');
  const form = within(screen.getByRole('dialog', { name: 'Add person' }));
  await user.type(form.getByRole('combobox', { name: 'Name' }), 'Dr. Ben Low{Enter}');
  const box = await form.findByRole('checkbox', { name: 'Ben Low, was erased on 14 Mar 2026' }, { timeout: 10_000 });
  await user.click(form.getByRole('button', { name: 'Add' }));
  expect(table('person').some(({ lastName }) => lastName === 'Low')).toBe(false);
  expect(await seriousViolations()).toEqual([]);
  await user.click(box);
  await user.click(form.getByRole('button', { name: 'Add' }));
  await waitFor(() => expect(table('person').some(({ lastName }) => lastName === 'Low')).toBe(true));
  expect(screen.queryByRole('dialog', { name: 'Add person' })).toBeNull();
});

it('makes nobody a person who was erased before without being told to, and asks once however often it is pressed', async () => {
  let answer: () => void = () => undefined;
  const isAnswered = new Promise<void>((resolve) => (answer = resolve));
  const erasedAmong = vi.fn<Api['privacy']['erasedAmong']>(async ({ people: asked }) => {
    await isAnswered;
    return ok({ erasedOn: asked.map(({ name }) => (name === 'Ben Low' ? '2026-03-14' : null)) });
  });
  const { records } = chart();
  const unnamed = member(sale, { displayName: 'Dr. Ben Low', displayFunction: 'Planner' });
  const { user, table, member: memberOf } = await open([...records, unnamed], { privacy: { erasedAmong } });
  choose(/Ben Low/);
  const press = () => user.click(screen.getByRole('button', { name: 'Create as a person' }));
  await press();
  await press();
  expect(screen.getByRole('button', { name: 'Create as a person' }).getAttribute('aria-busy')).toBe('true');
  await act(async () => answer());
  const box = await screen.findByRole('checkbox', { name: 'Ben Low, was erased on 14 Mar 2026' }, { timeout: 10_000 });
  expect(erasedAmong.mock.calls).toEqual([[{ people: [{ emails: [''], name: 'Ben Low', companies: [firm.name] }] }]]);
  await press();
  expect(table('person').some(({ lastName }) => lastName === 'Low')).toBe(false);
  await user.click(box);
  await press();
  await waitFor(() => expect(table('person').find(({ lastName }) => lastName === 'Low')).toMatchObject({ title: 'Dr.', firstName: 'Ben', function: 'Planner', accountId: firm.id }));
  expect(memberOf(unnamed.id)?.personId).toBe(table('person').find(({ lastName }) => lastName === 'Low')?.id);
});

it('takes somebody from another company without a record of their own, known by name and no placeholder', async () => {
  const { records } = chart();
  const { user, table, workbench } = await open(records);
  choose(/Clara/);
  await user.keyboard('n');
  const form = within(screen.getByRole('dialog', { name: 'Add person' }));
  await user.type(form.getByRole('combobox', { name: 'Name' }), 'Petra Planner');
  await user.type(form.getByRole('textbox', { name: 'Function' }), 'Planner');
  await user.click(form.getByRole('checkbox', { name: 'From another company' }));
  await user.click(form.getByRole('button', { name: 'Add' }));
  expect(form.getByText('Enter the company.')).toBeDefined();
  await user.type(form.getByRole('textbox', { name: 'Company' }), 'Hill Engineers');
  await user.click(form.getByRole('button', { name: 'Add' }));
  expect(table('member').find(({ displayName }) => displayName === 'Petra Planner')).toMatchObject({ personId: null, displayFunction: 'Planner', displayCompany: 'Hill Engineers' });
  expect(table('person').some(({ lastName }) => lastName === 'Planner')).toBe(false);
  expect(card(/^Petra Planner, Planner, Hill Engineers, no role/)).toBeDefined();
  expect(screen.getByRole('textbox', { name: 'Company' })).toHaveProperty('value', 'Hill Engineers');
  expect(screen.queryByRole('button', { name: 'Create as a person' })).toBeNull();
  await workbench.undo();
  expect(screen.queryByRole('group', { name: /^Petra/ })).toBeNull();
});

const planners = account({ name: 'Hill Engineers' });
const petra = person(planners.id, { firstName: 'Petra', lastName: 'Planner', function: 'Planner' });
const paul = person(planners.id, { firstName: 'Paul', lastName: 'Plantagenet', function: 'Planner' });

type Loaded = Awaited<ReturnType<Api['records']['load']>>;

/** The form with people of other companies, as they are found for a text; `answer` is what reading their company answers first. */
async function lookElsewhere(hitsOf: (text: string) => readonly RecordOf<'person'>[], answer: Promise<Loaded> | null = null) {
  const { records } = chart();
  const opened = await open([...records, planners, petra, paul]);
  vi.mocked(opened.api.records.search).mockImplementation(async ({ text }) =>
    ok({ hits: hitsOf(text).map((of) => ({ type: 'person' as const, id: of.id, accountId: of.accountId, title: `${of.firstName} ${of.lastName}`, subtitle: 'Hill Engineers' })) }),
  );
  const load = vi.mocked(opened.api.records.load);
  const usual = load.getMockImplementation();
  let first = answer;
  load.mockImplementation(async (query) => {
    const asked = query.kind === 'account' && query.accountId === planners.id ? first : null;
    if (asked !== null) first = null;
    return asked ?? usual?.(query) ?? ok({ records: [] });
  });
  choose(/Clara/);
  await opened.user.keyboard('n');
  const form = within(screen.getByRole('dialog', { name: 'Add person' }));
  await opened.user.click(form.getByRole('checkbox', { name: 'From another company' }));
  await opened.user.type(form.getByRole('combobox', { name: 'Name' }), 'pl');
  await form.findByRole('listbox', { name: 'People of other companies' });
  return { ...opened, form };
}

describe('somebody of another company whose records are still being read', () => {
  const readLater = () => {
    let answer: (result: Loaded) => void = () => undefined;
    const load = new Promise<Loaded>((resolve) => (answer = resolve));
    return { load, answer: (result: Loaded) => answer(result) };
  };
  const theirs = (table: RecordOf<'member'>[]) => table.filter(({ personId }) => personId === petra.id);

  it('comes onto the map once, however often they are taken', async () => {
    const { load, answer } = readLater();
    const { user, form, table } = await lookElsewhere(() => [petra], load);
    await user.dblClick(form.getByRole('option', { name: /Petra/ }));
    await user.click(form.getByRole('combobox', { name: 'Name' }));
    await user.keyboard('{ArrowDown}{Enter}{Enter}');
    await act(async () => answer(ok({ records: [planners, petra] })));
    await waitFor(() => expect(theirs(table('member'))).toHaveLength(1));
    expect(screen.queryByRole('dialog', { name: 'Add person' })).toBeNull();
  });

  it('stays away when the form is closed meanwhile', async () => {
    const { load, answer } = readLater();
    const { user, form, table } = await lookElsewhere(() => [petra], load);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(form.getByRole('option', { name: /Petra/ }).getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Add person' })).toBeNull());
    await act(async () => answer(ok({ records: [planners, petra] })));
    expect(theirs(table('member'))).toEqual([]);
  });

  it('is not said to be gone when reading fails, and can be taken again', async () => {
    const { user, form, table } = await lookElsewhere(() => [petra], Promise.resolve(err(appError('storage-gone', {}))));
    await user.keyboard('{ArrowDown}{Enter}');
    expect((await form.findByRole('alert')).textContent).not.toContain('not there any more');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(theirs(table('member'))).toHaveLength(1));
  });
});

it('keeps the mark at a person though the list changes under it', async () => {
  const { user, form } = await lookElsewhere((text) => (text === 'pl' ? [petra] : [paul, petra]));
  // The list for the longer text is not there yet.
  const combobox = form.getByRole('combobox', { name: 'Name' });
  fireEvent.change(combobox, { target: { value: 'pla' } });
  fireEvent.keyDown(combobox, { key: 'ArrowDown' });
  await form.findByRole('option', { name: /Paul/ });
  expect(form.getAllByRole('option', { selected: true }).map(({ textContent }) => textContent)).toEqual(['Petra PlannerHill Engineers']);
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('group', { name: /^Petra Planner/ })).toBeDefined();
});

it('takes somebody whose record is with another company, found by name', async () => {
  const { records } = chart();
  const { user, api, table } = await open([...records, planners, petra]);
  const hit = (of: RecordOf<'person'>, subtitle: string) => ({ type: 'person' as const, id: of.id, accountId: of.accountId, title: `${of.firstName} ${of.lastName}`, subtitle });
  vi.mocked(api.records.search).mockResolvedValue(ok({ hits: [hit(people.spare, 'Advisor'), hit(petra, 'Planner · Hill Engineers'), { type: 'account', id: planners.id, accountId: planners.id, title: 'Hill Engineers', subtitle: '' }] }));
  choose(/Clara/);
  await user.keyboard('n');
  const form = within(screen.getByRole('dialog', { name: 'Add person' }));
  await user.click(form.getByRole('checkbox', { name: 'From another company' }));
  await user.type(form.getByRole('combobox', { name: 'Name' }), 'plan');
  const list = await form.findByRole('listbox', { name: 'People of other companies' });
  expect(within(list).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Petra PlannerPlanner · Hill Engineers']);
  await user.keyboard('{ArrowDown}{Enter}');
  await waitFor(() => expect(card(/^Petra Planner, Planner, Hill Engineers, no role/)).toBeDefined());
  expect(table('member').find(({ personId }) => personId === petra.id)).toMatchObject({ displayName: 'Petra Planner', displayFunction: 'Planner', displayCompany: 'Hill Engineers' });
  // Her record is the one that is shown and changed.
  expect(screen.getByRole('textbox', { name: 'Last name' })).toHaveProperty('value', 'Planner');
});

it('puts a role that is missing on the map with one press, before its name is known', async () => {
  const { records } = chart();
  const { user, table } = await open(records);
  const [remedy] = await screen.findAllByRole('button', { name: /^Put “.* – unknown” on the map$/ });
  const name = /“(.*)”/.exec(remedy?.textContent ?? '')?.[1] ?? '';
  if (remedy !== undefined) await user.click(remedy);
  expect(table('member').find(({ displayName }) => displayName === name)).toMatchObject({ personId: null, displayCompany: '' });
  expect(document.activeElement?.getAttribute('aria-label')).toContain(name);
  expect(screen.queryByRole('button', { name: `Put “${name}” on the map` })).toBeNull();
});
