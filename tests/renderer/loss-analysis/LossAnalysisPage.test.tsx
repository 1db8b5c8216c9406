// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { LossAnalysisPage } from '../../../renderer/features/loss-analysis/LossAnalysisPage';
import type { AnyRecord, RecordOf, RecordType } from '../../../shared/domain/records';
import { account, deal, dealClose, lossProbe, member, person } from '../../support/records/records';
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
const anna = person(firm.id);
const lost = deal(firm.id, { stage: 'lost', closeDate: '2026-03-20', statedReason: 'Too expensive' });
const boss = member(lost, { personId: anna.id, displayName: '', isDecider: true, isBuyer: true });

async function open(records: readonly AnyRecord[] = [], of: RecordOf<'deal'> = lost) {
  const { api, stored } = fakeApi();
  for (const record of [firm, anna, of, ...records]) stored.set(record.id, record);
  const page = renderPage(<LossAnalysisPage />, { api, path: '/deals/:dealId/loss-analysis', at: `/deals/${of.id}/loss-analysis` });
  await page.workbench.load({ kind: 'deal', dealId: of.id });
  const table = <T extends RecordType>(type: T): RecordOf<T>[] => [...page.workbench.store.getState().tables[type].values()];
  await screen.findAllByRole('heading');
  return { ...page, table, user: userEvent.setup() };
}

const cause = () => within(screen.getByRole('region', { name: 'The cause' }));
const question = (name: RegExp) => within(screen.getByRole('listitem', { name }));
const choose = async (user: ReturnType<typeof userEvent.setup>, box: HTMLElement, option: string) => {
  await user.click(box);
  await user.click(await screen.findByRole('option', { name: option }));
};

describe('the analysis of a lost deal', () => {
  it('does not take the price for the cause before three questions are answered with who, when and how known', async () => {
    const close = dealClose(lost, { reason: 'price', statedBy: 'Anna Vogt' });
    const { user, table, workbench } = await open([close]);
    expect(await seriousViolations()).toEqual([]);
    await choose(user, cause().getByRole('combobox', { name: 'Established reason' }), 'Price');
    expect(cause().getByText(/Price counts as the cause after 3 answered questions; 0 are/)).toBeTruthy();
    const save = cause().getByRole<HTMLButtonElement>('button', { name: 'Set down the cause' });
    expect(save.disabled).toBe(true);

    for (const [name, answer] of [[/compared with what/, 'With another offer'], [/leave the price aside/, 'Yes, we would'], [/had been the same/, 'Yes']] as const) {
      await choose(user, question(name).getByRole('combobox', { name: 'Answer' }), answer);
      expect(question(name).getByText('Still missing: How we know')).toBeTruthy();
      expect(save.disabled).toBe(true);
      await choose(user, question(name).getByRole('combobox', { name: 'How we know' }), 'told us');
    }
    expect(table('lossProbe')).toMatchObject([
      { step: 'compared-with', outcome: 'other-offer', by: 'Anna Vogt', askedOn: '2026-03-25', knownBy: 'told' },
      { step: 'set-aside', outcome: 'first-choice' },
      { step: 'hypothetical', outcome: 'yes' },
    ]);
    expect(screen.getByText(/3 of 4 answered/)).toBeTruthy();
    expect(save.disabled).toBe(false);
    await user.click(save);
    expect(table('dealClose')[0]).toMatchObject({ established: 'price' });
    expect(cause().getByText('Stated and borne out: Price.')).toBeTruthy();
    workbench.undo();
    expect(table('dealClose')[0]).toMatchObject({ established: null });
  });

  it('takes it where nobody can be asked and says why, and no longer once that is gone', async () => {
    const { user, table } = await open([dealClose(lost, { reason: 'price' })]);
    await user.type(cause().getByRole('textbox', { name: 'Why nobody can be asked' }), 'Insolvent');
    await choose(user, cause().getByRole('combobox', { name: 'Established reason' }), 'Price');
    await user.click(cause().getByRole('button', { name: 'Set down the cause' }));
    expect(table('dealClose')[0]).toMatchObject({ established: 'price', unreachableWhy: 'Insolvent' });
    await user.clear(cause().getByRole('textbox', { name: 'Why nobody can be asked' }));
    expect(cause().getByText(/its answers are gone/)).toBeTruthy();
  });

  it('skips the hypothetical question and calls the price a pretext when another was the first choice', async () => {
    const { user } = await open([dealClose(lost, { reason: 'price' })]);
    await choose(user, question(/leave the price aside/).getByRole('combobox', { name: 'Answer' }), 'No, another one');
    expect(screen.queryByRole('listitem', { name: /had been the same/ })).toBeNull();
    expect(screen.getByText(/the stated reason was a pretext/)).toBeTruthy();
    await choose(user, cause().getByRole('combobox', { name: 'Established reason' }), 'Relationship');
    await user.click(cause().getByRole('button', { name: 'Set down the cause' }));
    expect(cause().getByText('Stated: Price. It was: Relationship.')).toBeTruthy();
  });

  it('takes a deal that was lost elsewhere, with its map, at the first word', async () => {
    const { user, table } = await open([boss]);
    expect(screen.getByText('No buying center was drawn')).toBeTruthy();
    await choose(user, screen.getByRole('combobox', { name: 'Stated reason' }), 'Price');
    expect(table('dealClose')).toMatchObject([{ closedOn: '2026-03-20', reason: 'price', people: [{ name: 'Anna Vogt', roles: ['decider', 'buyer'] }] }]);
    expect(screen.getByText('2 roles without contact')).toBeTruthy();
  });

  it('keeps quotes, lessons, and actions that stand on Today', async () => {
    const { user, table } = await open([dealClose(lost)]);
    await user.click(screen.getByRole('button', { name: 'Add note' }));
    await user.type(await screen.findByRole('combobox', { name: 'Spoke with' }), 'Anna Vogt');
    await user.type(screen.getByRole('textbox', { name: 'Quote' }), 'We never met your service');
    await user.click(screen.getByRole('button', { name: 'Add lesson' }));
    await user.type(await screen.findByRole('textbox', { name: 'Lesson 1' }), 'Bring the service along');
    await user.click(screen.getByRole('button', { name: 'Add action' }));
    await user.type(await screen.findByRole('textbox', { name: 'Action 1' }), 'Meet Ms Vogt');
    expect(table('interviewNote')).toMatchObject([{ person: 'Anna Vogt', quote: 'We never met your service', heldOn: '2026-03-25' }]);
    expect(table('lesson')).toMatchObject([{ text: 'Bring the service along' }]);
    expect(table('activity')).toMatchObject([{ kind: 'next-step', origin: 'lesson', dealId: lost.id, subject: 'Meet Ms Vogt', dueOn: '2026-03-25', doneOn: null }]);
    await user.click(screen.getByRole('button', { name: 'Remove lesson 1' }));
    await waitFor(() => expect(table('lesson')).toEqual([]));
    expect(await seriousViolations()).toEqual([]);
  });
});

it('shows the answers of one reason apart from those of another', async () => {
  const { user } = await open([dealClose(lost, { reason: 'timing' }), lossProbe(lost, { reason: 'price', step: 'cause', answer: 'The hall' })]);
  expect(screen.getByRole('listitem', { name: 'What comes first instead?' })).toBeTruthy();
  expect(screen.queryByDisplayValue('The hall')).toBeNull();
  await choose(user, screen.getByRole('combobox', { name: 'Questions about' }), '“Too expensive”');
  expect(screen.getByDisplayValue('The hall')).toBeTruthy();
});

it('says what belongs here while the deal is not lost', async () => {
  const { user } = await open([], deal(firm.id));
  expect(screen.getByText('This deal is not lost')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'What lost deals have in common' }));
  expect(screen.getByTestId('elsewhere').textContent).toBe('/reports/losses');
});

it('holds no words of its own', () => {
  expect(textLiterals('features/loss-analysis')).toEqual([]);
});
