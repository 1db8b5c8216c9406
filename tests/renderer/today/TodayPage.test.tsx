// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CommandProvider } from '../../../renderer/app/commands/command-context';
import { TodayPage } from '../../../renderer/features/today/TodayPage';
import type { AnyRecord, RecordOf, RecordType } from '../../../shared/domain/records';
import { account, activity, deal, installation } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { textLiterals } from '../../support/renderer/text-literals';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
// 25 March 2026 is a Wednesday.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 2, 25, 23, 30) });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const mueller = account();
const line4 = deal(mueller.id, { closeDate: '2026-04-10' });
const idle = deal(mueller.id, { name: 'Idle', closeDate: '2026-09-01' });
const late = activity(mueller.id, { dealId: line4.id, subject: 'Send drawing', dueOn: '2026-03-20' });
const now = activity(mueller.id, { subject: 'Call Ms Vogt', dueOn: '2026-03-25' });
const sunday = activity(mueller.id, { subject: 'Prepare the visit', dueOn: '2026-03-29' });
const monday = activity(mueller.id, { subject: 'Visit hall 3', kind: 'visit', dueOn: '2026-03-30' });
const past = activity(mueller.id, { subject: 'First tour', kind: 'visit', doneOn: '2026-03-02', note: 'Ms Vogt showed us round' });
const some = [mueller, line4, idle, late, now, sunday, monday, past];

async function open(records: readonly AnyRecord[] = some) {
  const { api, stored } = fakeApi();
  for (const record of records) stored.set(record.id, record);
  const page = renderPage(
    <CommandProvider>
      <TodayPage />
    </CommandProvider>,
    { api, path: '/today', at: '/today' },
  );
  await screen.findByRole('button', { name: /Log a visit|Enter a deal/ });
  const table = <T extends RecordType>(type: T): RecordOf<T>[] => [...page.workbench.store.getState().tables[type].values()];
  const find = (id: string) => table('activity').find((one) => one.id === id);
  return { ...page, api, table, find, user: userEvent.setup() };
}

const group = (name: string) => within(screen.getByRole('region', { name }));

describe('what is due', () => {
  it('includes the steps of a plan to the order, the customer’s too', async () => {
    const theirs = activity(mueller.id, { dealId: line4.id, subject: 'Budget released', dueOn: '2026-03-25', isCloseStep: true, closeOwner: 'customer', closePerson: 'Ms Vogt' });
    await open([...some, theirs]);
    const row = group('Today').getByText('Budget released').closest('li')!;
    expect(within(row).getByText(/the customer’s step, Ms Vogt/)).toBeTruthy();
    expect(within(row).getByRole('link', { name: 'Line 4' }).getAttribute('href')).toBe(`/deals/${line4.id}/offer/negotiation`);
  });

  it('stands in its group, whose it is said, weeks end on Sunday', async () => {
    await open();
    expect(screen.getByText('Wednesday, 25 March 2026')).toBeTruthy();
    expect(group('Overdue').getByText('Send drawing')).toBeTruthy();
    expect(group('Overdue').getByText('overdue')).toBeTruthy();
    expect(group('Overdue').getByRole('link', { name: 'Line 4' }).getAttribute('href')).toBe(`/deals/${line4.id}/buying-center`);
    expect(group('Today').getByText('Call Ms Vogt')).toBeTruthy();
    expect(group('This week').getByText('Prepare the visit')).toBeTruthy();
    expect(group('Later').getByText('Visit hall 3')).toBeTruthy();
    expect(await seriousViolations()).toEqual([]);
  });

  it('is ticked off on the local day and can be taken back', async () => {
    const { user, find } = await open();
    await user.click(screen.getByRole('button', { name: 'Done: Send drawing' }));
    expect(find(late.id)?.doneOn).toBe('2026-03-25');
    expect(screen.queryByText('Send drawing')).toBeNull();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(find(late.id)?.doneOn).toBeNull();
  });

  it.each([
    { entry: 'By one day', dueOn: '2026-03-26' },
    { entry: 'By one week', dueOn: '2026-04-01' },
  ])('is put off $entry from today when overdue', async ({ entry, dueOn }) => {
    const { user, find } = await open();
    await user.click(screen.getByRole('button', { name: 'Put off: Send drawing' }));
    await user.click(await screen.findByRole('menuitem', { name: entry }));
    expect(find(late.id)?.dueOn).toBe(dueOn);
  });

  describe('to a day that is typed', () => {
    async function pick() {
      const opened = await open();
      await opened.user.click(screen.getByRole('button', { name: 'Put off: Send drawing' }));
      await opened.user.click(await screen.findByRole('menuitem', { name: 'To a date …' }));
      return { ...opened, input: await screen.findByLabelText<HTMLInputElement>('New date for Send drawing') };
    }
    const leave = {
      Enter: (input: HTMLElement) => fireEvent.keyDown(input, { key: 'Enter' }),
      leaving: (input: HTMLElement) => fireEvent.blur(input),
    };

    it.each(['Enter', 'leaving'] as const)('takes two digits of its year on %s', async (by) => {
      const { input, find } = await pick();
      fireEvent.change(input, { target: { value: '0026-12-03' } });
      leave[by](input);
      expect(find(late.id)?.dueOn).toBe('2026-12-03');
      expect(screen.queryByLabelText('New date for Send drawing')).toBeNull();
    });

    it.each(['Enter', 'leaving'] as const)('moves nothing before %s, whatever days typing goes through', async (by) => {
      const { input, find } = await pick();
      for (const day of ['2026-03-02', '2026-12-02', '2026-12-03']) {
        fireEvent.change(input, { target: { value: day } });
        expect(find(late.id)?.dueOn).toBe('2026-03-20');
        expect(input.value).toBe(day);
      }
      leave[by](input);
      expect(find(late.id)?.dueOn).toBe('2026-12-03');
    });

    it('stays as it was on Escape, and where the day is typed back', async () => {
      const { input, find, user } = await pick();
      fireEvent.change(input, { target: { value: '2026-12-02' } });
      fireEvent.keyDown(input, { key: 'Escape' });
      expect(find(late.id)?.dueOn).toBe('2026-03-20');
      await user.click(screen.getByRole('button', { name: 'Put off: Send drawing' }));
      await user.click(await screen.findByRole('menuitem', { name: 'To a date …' }));
      const again = await screen.findByLabelText<HTMLInputElement>('New date for Send drawing');
      fireEvent.change(again, { target: { value: '2026-12-02' } });
      fireEvent.change(again, { target: { value: '2026-03-20' } });
      leave.Enter(again);
      expect(find(late.id)?.dueOn).toBe('2026-03-20');
      expect(screen.queryByLabelText('New date for Send drawing')).toBeNull();
    });

    it.each(['Enter', 'leaving'] as const)('stays open with what is missing on %s', async (by) => {
      const { input, find } = await pick();
      fireEvent.change(input, { target: { value: '0202-12-03' } });
      leave[by](input);
      expect(find(late.id)?.dueOn).toBe('2026-03-20');
      expect(input.isConnected).toBe(true);
      expect(input.title).toBe('Complete the date or clear it.');
      fireEvent.keyDown(input, { key: 'Escape' });
      expect(input.isConnected).toBe(false);
    });
  });

  it('piles up without slowing the first screen', async () => {
    const many = Array.from({ length: 40 }, (_, index) => activity(mueller.id, { subject: `Step ${index}`, dueOn: '2026-03-01' }));
    const { user } = await open([mueller, ...many]);
    expect(group('Overdue').getAllByRole('listitem')).toHaveLength(20);
    await user.click(group('Overdue').getByRole('button', { name: 'Show all 40' }));
    expect(group('Overdue').getAllByRole('listitem')).toHaveLength(40);
  });
});

describe('the line that adds', () => {
  it('takes down a next step for a deal found by typing', async () => {
    const { user, table, api } = await open();
    expect(api.records.listAccounts).not.toHaveBeenCalled();
    await user.type(screen.getByRole('textbox', { name: 'Next step' }), 'Ask for the budget');
    await user.type(screen.getByRole('combobox', { name: 'Deal or account' }), 'idl');
    await user.click(await screen.findByRole('option', { name: /Idle/ }));
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(table('activity').at(-1)).toMatchObject({ kind: 'next-step', subject: 'Ask for the budget', dealId: idle.id, accountId: mueller.id, dueOn: '2026-03-25', doneOn: null });
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Next step' }).value).toBe('');
  });

  it('takes two digits of a year that is typed', async () => {
    const { user, table } = await open();
    await user.type(screen.getByRole('combobox', { name: 'Deal or account' }), 'idl');
    await user.click(await screen.findByRole('option', { name: /Idle/ }));
    await user.type(screen.getByRole('textbox', { name: 'Next step' }), 'Ask for the budget');
    const day = screen.getByLabelText('Due');
    await user.click(day);
    fireEvent.change(day, { target: { value: '0026-12-03' } });
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(table('activity').at(-1)).toMatchObject({ subject: 'Ask for the budget', dueOn: '2026-12-03' });
  });

  it('asks whom it is for and keeps what was written', async () => {
    const { user, table } = await open();
    await user.type(screen.getByRole('textbox', { name: 'Next step' }), 'Ask for the budget{Enter}');
    expect(screen.getByRole('alert').textContent).toBe('Choose a deal or an account from the list.');
    expect(table('activity')).toHaveLength(5);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Next step' }).value).toBe('Ask for the budget');
  });
});

describe('visits', () => {
  it('are listed, latest first, with their notes', async () => {
    await open();
    expect(group('Last visits').getByText('Ms Vogt showed us round')).toBeTruthy();
  });

  it('are taken down with their notes', async () => {
    const { user, table } = await open();
    await user.click(screen.getByRole('button', { name: 'Log a visit' }));
    const form = within(screen.getByRole('region', { name: 'Log a visit' }));
    await user.type(form.getByRole('textbox', { name: 'Subject' }), 'Second tour');
    await user.type(form.getByRole('textbox', { name: 'Notes' }), 'They need it by May');
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(form.getByText('Choose a deal or an account from the list.')).toBeTruthy();
    await user.type(form.getByRole('combobox', { name: 'Deal or account' }), 'muell');
    await user.click(await screen.findByRole('option', { name: /^Müller Verpackung GmbH/ }));
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(table('activity').at(-1)).toMatchObject({ kind: 'visit', subject: 'Second tour', note: 'They need it by May', doneOn: '2026-03-25', dueOn: null, dealId: null });
    expect(group('Last visits').getByText('Second tour')).toBeTruthy();
  });
});

describe('photos of a visit', () => {
  const picture = { width: 4000, height: 3000, close: () => undefined };
  beforeEach(() => {
    vi.stubGlobal('createImageBitmap', async (file: File) => {
      if (file.name.endsWith('.txt')) throw new Error('no picture');
      return picture;
    });
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({ fillRect: () => undefined, drawImage: () => undefined } as never);
    // A picture is too large at the best quality: 600,000 characters are 450,000 bytes.
    vi.spyOn(HTMLCanvasElement.prototype, 'toDataURL').mockImplementation((_type, quality) => `data:image/jpeg;base64,${'A'.repeat(quality === 0.82 ? 600_000 : 400)}`);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('are shrunk at once and kept with it, as one step', async () => {
    const { user, table, workbench } = await open();
    await user.click(screen.getByRole('button', { name: 'Log a visit' }));
    const form = within(screen.getByRole('region', { name: 'Log a visit' }));
    await user.upload(form.getByLabelText('Add photos'), [new File(['x'], 'plate.jpg', { type: 'image/jpeg' })]);
    expect(await form.findByRole('img', { name: 'plate.jpg' })).toBeTruthy();
    await user.type(form.getByLabelText('Subject'), 'Tour');
    await user.type(form.getByLabelText('Deal or account'), 'mül');
    await user.click(await screen.findByRole('option', { name: /^Müller Verpackung GmbH/ }));
    await user.click(form.getByRole('button', { name: 'Save' }));
    const visit = table('activity').find(({ subject }) => subject === 'Tour');
    expect(table('activityPhoto')).toMatchObject([{ accountId: mueller.id, activityId: visit?.id, name: 'plate.jpg', width: 1600, height: 1200, base64: 'A'.repeat(400) }]);
    workbench.undo();
    expect([table('activityPhoto'), table('activity').some(({ subject }) => subject === 'Tour')]).toEqual([[], false]);
  });

  it('say which file is no picture, and keep the others', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Log a visit' }));
    const form = within(screen.getByRole('region', { name: 'Log a visit' }));
    await user.upload(form.getByLabelText('Add photos'), [new File(['x'], 'notes.txt', { type: 'image/png' }), new File(['x'], 'plate.jpg', { type: 'image/jpeg' })]);
    expect((await form.findByRole('alert')).textContent).toContain('notes.txt');
    expect(form.getAllByRole('img')).toHaveLength(1);
  });
});

describe('a visit report', () => {
  it('is one step with people, what follows and what hurts', async () => {
    const { user, table, workbench } = await open();
    await user.click(screen.getByRole('button', { name: 'Log a visit' }));
    const form = within(screen.getByRole('region', { name: 'Log a visit' }));
    await user.type(form.getByRole('textbox', { name: 'Subject' }), 'Second tour');
    await user.type(form.getByRole('textbox', { name: 'Notes' }), 'They need it by May');
    await user.type(form.getByRole('combobox', { name: 'Deal or account' }), 'line');
    await user.click(await screen.findByRole('option', { name: /^Line 4/ }));
    await user.type(form.getByRole('textbox', { name: 'Spoke with' }), 'Anna Vogt');
    await user.type(form.getByRole('textbox', { name: 'Next step' }), 'Send the drawing');
    await user.type(await form.findByRole('textbox', { name: 'New pain' }), 'Set-up takes 45 minutes');
    const before = table('activity').length;
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(table('activity').slice(before)).toMatchObject([
      { kind: 'visit', subject: 'Second tour', note: 'Anna Vogt\n\nThey need it by May', doneOn: '2026-03-25' },
      { kind: 'next-step', subject: 'Send the drawing', doneOn: null },
    ]);
    expect(table('pain')).toMatchObject([{ text: 'Set-up takes 45 minutes', evidence: 'heard', evidenceSource: 'Anna Vogt', evidenceOn: '2026-03-25' }]);
    workbench.undo();
    expect([table('activity').length, table('pain').length]).toEqual([before, 0]);
  });
});

describe('what threatens to be forgotten', () => {
  it('is a contract that ends, for which a task is made', async () => {
    const { user, table } = await open([...some, installation(mueller.id, { name: 'L-4020', contractEndsOn: '2026-06-22' })]);
    const watched = group('Keep an eye on');
    expect(await watched.findByText('Contract ends: L-4020')).toBeTruthy();
    await user.click(watched.getByRole('button', { name: 'Plan offer' }));
    expect(table('activity').at(-1)).toMatchObject({ subject: 'Offer a new service contract for L-4020', origin: 'contract', dueOn: '2026-03-25' });
    expect(watched.queryByText('Contract ends: L-4020')).toBeNull();
  });

  it('and what is planned goes into a calendar file', async () => {
    const { user, api } = await open();
    await user.click(screen.getByRole('button', { name: 'Calendar file (.ics)' }));
    expect(api.documents.saveText).toHaveBeenCalledWith({ name: 'Today', kind: 'ics', text: expect.stringContaining('SUMMARY:Visit hall 3 · Müller') as string });
  });
});

describe('deals that ask for attention', () => {
  it('close soon or have nothing planned', async () => {
    await open();
    expect(group('Closing soon').getByText('Line 4')).toBeTruthy();
    expect(group('Closing soon').queryByText('Idle')).toBeNull();
    expect(group('Without a next step').getByText('Idle')).toBeTruthy();
    expect(group('Without a next step').queryByText('Line 4')).toBeNull();
  });
});

it('says what belongs here while there is nothing', async () => {
  const { user, router } = await open([]);
  expect(screen.getByText('Your day starts here')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Import people' }));
  expect(router.state.location.pathname).toBe('/import/people');
});

it('holds no words of its own', () => {
  expect(textLiterals('features/today')).toEqual([]);
});
