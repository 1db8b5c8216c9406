// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { LossReportPage } from '../../../renderer/features/loss-report/LossReportPage';
import type { AnyRecord, RecordOf, RecordType } from '../../../shared/domain/records';
import { account, bookkeeping, deal, dealClose } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { textLiterals } from '../../support/renderer/text-literals';
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

const firm = account({ industry: 'Food' });

/** A deal that ended, with a buyer with or without contact. */
function ended(name: string, stage: 'won' | 'lost', hasBuyer: boolean, fields: Partial<RecordOf<'dealClose'>> = {}): AnyRecord[] {
  const sale = deal(firm.id, { name, stage, closeDate: '2026-03-01', amount: '10000' });
  const person = { memberId: bookkeeping().id, personId: bookkeeping().id, name: 'Otto Klein', function: '', attitude: null, influence: null, lastContactOn: null };
  const close = dealClose(sale, { stageBefore: 'offered', people: [{ ...person, roles: ['buyer'], coverage: hasBuyer ? 'deep' : 'none' }], ...fields });
  return [sale, close];
}

const lost = ['A', 'B', 'C', 'D'].flatMap((name) => ended(`Lost ${name}`, 'lost', false, { reason: 'price', established: 'relationship' }));
const some: AnyRecord[] = [
  firm, ...lost, ...ended('Lost E', 'lost', true, { reason: 'timing' }), ...ended('Lost F', 'lost', true, { reason: 'price', established: 'features' }),
  ...ended('Won G', 'won', true), ...ended('Won H', 'won', true),
];

async function open(records: readonly AnyRecord[] = some, search = '') {
  const { api, stored } = fakeApi();
  for (const record of records) stored.set(record.id, record);
  const page = renderPage(<LossReportPage />, { api, path: '/reports/losses', at: `/reports/losses${search}` });
  await screen.findAllByRole('heading', { level: 2 });
  const table = <T extends RecordType>(type: T): RecordOf<T>[] => [...page.workbench.store.getState().tables[type].values()];
  return { ...page, api, table, user: userEvent.setup() };
}

const card = (name: string) => within(screen.getByRole('region', { name }));

describe('the report over lost deals', () => {
  it('tells what was stated and what it was, and every figure leads to the deals behind it', async () => {
    const { user, router } = await open();
    expect(await seriousViolations()).toEqual([]);
    expect(card('Stated and established reason').getByText('Of 5 causes found out where price was stated, 5 were something else.')).toBeTruthy();
    await user.click(card('Stated and established reason').getByRole('button', { name: '5' , description: 'Price: Fell: show the deals' }));
    const list = within(await screen.findByRole('dialog', { name: 'Price: Fell' }));
    expect(list.getByText('5 deals · €50,000.00')).toBeTruthy();
    expect(list.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['Lost A', 'Lost B', 'Lost C', 'Lost D', 'Lost F']);
    await user.click(list.getByText('Lost A'));
    await waitFor(() => expect(router.state.location.pathname).toMatch(/\/loss-analysis$/));
    // Back from the deal leads to the list, once more to the report.
    await act(() => router.navigate(-1));
    expect(await screen.findByRole('dialog', { name: 'Price: Fell' })).toBeTruthy();
    await act(() => router.navigate(-1));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it.each(['reason', 'established', 'segment', 'industry', 'size', 'competitor', 'seller', 'year', 'quarter', 'month'])('has no figure by %s without its deals, in cards, tables and sentences', async (by) => {
    await open(some, `?by=${by}`);
    const bare = [...document.querySelectorAll<HTMLElement>('td, dd, p')].filter((element) => {
      const words = element.cloneNode(true) as HTMLElement;
      for (const leading of words.querySelectorAll('button')) leading.remove();
      return /\d/.test(words.textContent);
    });
    // A 0 has nothing behind it; a proposal leads to its deals by the button beside it.
    expect(bare.map(({ textContent }) => textContent).filter((text) => text !== '0' && !/^0 of /.test(text) && !/^\d of \d losses:/.test(text))).toEqual([]);
    for (const button of document.querySelectorAll('button[title$="show the deals"]')) expect(button.textContent).not.toBe('');
  });

  it('opens the deals behind a bar, behind a proposal by the keyboard, and saves them', async () => {
    const { user, api } = await open();
    const bars = screen.getByRole('img', { name: 'Won, lost and undecided deals by stated reason' });
    await user.click(bars.querySelector('rect')!);
    expect(await screen.findByRole('dialog', { name: 'Price, lost' })).toBeTruthy();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    card('Coverage at loss and at win').getAllByRole('button', { name: 'Show 4 deals' })[0]!.focus();
    await user.keyboard('{Enter}');
    const list = within(await screen.findByRole('dialog', { name: 'No contact: Buyer, lost' }));
    await user.click(list.getByRole('button', { name: 'No contact: Buyer, lost: Save as table (CSV)' }));
    expect(api.documents.saveText).toHaveBeenCalledWith({ name: 'No contact: Buyer, lost', kind: 'csv', text: expect.stringContaining('Lost A,Müller Verpackung GmbH,10000,EUR,Lost,2026-03-01\r\n') as string });
  });

  it('proposes the rule the losses ask for, adds it, and says when there is one', async () => {
    const { user, table, workbench } = await open();
    const coverage = card('Coverage at loss and at win');
    expect(coverage.getByText('4 of 6 losses: No contact: Buyer. Wins: 0 of 2.')).toBeTruthy();
    expect(coverage.getByRole('row', { name: /^No contact: Buyer/ }).textContent).toMatch(/4 of 6 · 67%0 of 2$/);
    await user.click(coverage.getAllByRole('button', { name: 'Add rule' })[0]!);
    expect(table('coverageRule')).toMatchObject([{ needsBuyer: true, severity: 'warning', amountScope: 'any', buyClass: null }]);
    expect(await coverage.findByText('A rule warns of this already.')).toBeTruthy();
    workbench.undo();
    expect(table('coverageRule')).toEqual([]);
  });

  it('tells small numbers as counts', async () => {
    const { user } = await open();
    expect(card('How deals end').getByRole('row', { name: /^Timing/ }).textContent).toBe('Timing010');
    await user.click(screen.getByRole('combobox', { name: 'By' }));
    await user.click(await screen.findByRole('option', { name: 'By industry' }));
    expect(within(card('How deals end').getByRole('row', { name: /^Food/ })).getByText('25%')).toBeTruthy();
  });

  it('saves the table behind a picture', async () => {
    const { user, api } = await open();
    await user.click(screen.getByRole('button', { name: 'How deals end: Save as table (CSV)' }));
    expect(api.documents.saveText).toHaveBeenCalledWith({ name: 'How deals end', kind: 'csv', text: expect.stringContaining('Price,0,5,0\r\n') as string });
  });

  it('saves a picture with its legend, in the colours of paper', async () => {
    const { user, api } = await open();
    await user.click(screen.getByRole('button', { name: 'Won, lost and undecided deals by stated reason: Save chart as picture (SVG)' }));
    const saved = vi.mocked(api.documents.saveText).mock.calls[0]?.[0];
    expect([saved?.name, saved?.kind]).toEqual(['Won, lost and undecided deals by stated reason', 'svg']);
    const picture = new DOMParser().parseFromString(saved?.text ?? '', 'image/svg+xml');
    expect(picture.querySelector('parsererror')).toBeNull();
    expect([...picture.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(['No decision', '5']));
    expect(picture.querySelector('[class]')).toBeNull();
    expect(document.documentElement.hasAttribute('data-print')).toBe(false);
  });

  it('leaves out what was not decided in the chosen year', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('radio', { name: 'in 2025' }));
    expect(screen.getByText('No deal ended in this period')).toBeTruthy();
  });
});

it('says what belongs here while nothing has ended', async () => {
  await open([firm, deal(firm.id)]);
  expect(screen.getByText('No deal has ended yet')).toBeTruthy();
  expect(document.body.textContent).not.toContain('NaN');
});

it('has no share of nothing where deals were only won', async () => {
  await open([firm, deal(firm.id, { stage: 'won', closeDate: '2026-02-01' })]);
  expect(screen.getByText('No reason has been stated yet')).toBeTruthy();
  expect(screen.getByText('1 of 1')).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/NaN|Infinity|undefined/);
});

it('holds no words of its own', () => {
  expect(textLiterals('features/loss-report')).toEqual([]);
});
