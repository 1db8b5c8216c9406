// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CommandProvider } from '../../../renderer/app/commands/command-context';
import { NegotiationPage } from '../../../renderer/features/negotiation/NegotiationPage';
import type { AnyRecord, RecordOf, RecordType } from '../../../shared/domain/records';
import { account, activity, bookkeeping, deal, member, person } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { textLiterals } from '../../support/renderer/text-literals';
import { itemsOf, offerOf } from '../offer/offer-page';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

const company = account();
const sale = deal(company.id, { currency: 'EUR', closeDate: '2099-12-31' });
const anna = person(company.id, { firstName: 'Anna', lastName: 'Vogt' });
const boss = member(sale, { personId: anna.id, isDecider: true });
const offer = offerOf(sale, { status: 'sent', releasedOn: '2026-03-26', sentOn: '2026-03-27', number: '2026-7K2M-0001' });
const [machine] = itemsOf(offer, [{ text: 'Machine', unitPrice: '100000', internalCost: '70000' }]);
const owner = { accountId: company.id, dealId: sale.id, offerId: offer.id };
const round = (orderKey: string, heldOn: string): RecordOf<'negotiationRound'> => ({
  type: 'negotiationRound', ...bookkeeping(), ...owner, orderKey, heldOn, channel: 'meeting', place: '', people: '', versionNumber: null, note: '',
});
const limits: RecordOf<'negotiation'> = {
  type: 'negotiation', ...bookkeeping(), ...owner, floorNet: '92000', floorMarginPercent: null, targetNet: '98000', ownAlternative: '', customerAlternative: '',
};

async function open(records: readonly AnyRecord[]) {
  const { api, stored } = fakeApi();
  for (const record of [company, sale, anna, boss, ...records]) stored.set(record.id, record);
  const page = renderPage(
    <CommandProvider>
      <NegotiationPage />
    </CommandProvider>,
    { api, path: '/deals/:dealId/offer/negotiation', at: `/deals/${sale.id}/offer/negotiation` },
  );
  await page.workbench.load({ kind: 'deal', dealId: sale.id });
  await screen.findAllByRole('button');
  const table = <T extends RecordType>(type: T): RecordOf<T>[] => [...page.workbench.store.getState().tables[type].values()];
  return { ...page, table, user: userEvent.setup() };
}

const standing = (): string => screen.getByRole('region', { name: 'Where we stand' }).textContent ?? '';

describe('a round', () => {
  it('takes a demand, answers it with a concession, and asks what for', async () => {
    const { user, table } = await open([offer, machine!, limits]);
    await user.click(screen.getByRole('button', { name: 'Add round' }));
    await user.click(await screen.findByRole('button', { name: 'Add demand' }));
    await user.type(screen.getByRole('textbox', { name: 'What the customer asks for, demand 1' }), '3 % off');
    await user.click(screen.getByRole('combobox', { name: 'Who asks, demand 1' }));
    await user.click(await screen.findByRole('option', { name: 'Anna Vogt' }));
    await user.type(screen.getByRole('textbox', { name: 'Costs us, demand 1' }), '3000{Tab}');
    expect(table('demand')).toMatchObject([{ text: '3 % off', memberId: boss.id, value: '3000', status: 'open' }]);

    await user.click(screen.getByRole('button', { name: 'Answer “3 % off” with a concession' }));
    expect(table('concession')).toMatchObject([{ kind: 'price', value: '3000', demandId: table('demand')[0]?.id, counter: '' }]);
    expect(screen.getByText('Nothing is given for nothing. What do you ask for in return?')).toBeTruthy();
    expect(standing()).toContain('1 concession without something in return');
    expect(standing()).toContain('€97,000.00');
    expect(standing()).toContain('Still to give€5,000.00');

    await user.click(screen.getByRole('button', { name: 'Ideas' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Higher down payment' }));
    expect(table('concession')[0]?.counter).toBe('Higher down payment');
    expect(screen.queryByText(/Nothing is given for nothing/)).toBeNull();
    expect(await seriousViolations()).toEqual([]);
  });

  it('shows floor and cumulated margin after each, and warns below the floor', async () => {
    const first = round('a0', '2026-04-01');
    const second = round('a1', '2026-04-08');
    const given = (roundId: string, orderKey: string, value: string): RecordOf<'concession'> => ({
      type: 'concession', ...bookkeeping(), ...owner, roundId, demandId: null, orderKey, kind: 'price', text: 'Price', value, status: 'given', counter: 'Prepayment', counterValue: '500', counterStatus: 'agreed',
    });
    const { user } = await open([offer, machine!, limits, first, second, given(first.id, 'a0', '3000'), given(second.id, 'a1', '6000')]);
    // 100,000 − 3,000 − 6,000 = 91,000 net, 21,000 margin = 23.1 %, 1,000 below the floor of 92,000.
    expect(standing()).toContain('€91,000.00');
    expect(standing()).toContain('€21,000.00 · 23.1%');
    expect(standing()).toContain('Below the floor by€1,000.00');
    expect(standing()).toContain('This is below your floor.');
    const after = (number: number): string => screen.getByLabelText(`After round ${number}`, { selector: 'dl' }).textContent ?? '';
    expect(after(2)).toContain('€91,000.00');
    await user.click(screen.getByRole('button', { name: /Round 1 · 1 Apr 2026/ }));
    // After the first: 97,000 net, 27,000 margin = 27.8 %, 5,000 still to give.
    expect(after(1)).toMatch(/€97,000\.00.*27\.8%.*€5,000\.00/);
  });

  it('goes with all that hangs on it, and comes back', async () => {
    const first = round('a0', '2026-04-01');
    const demand: RecordOf<'demand'> = { type: 'demand', ...bookkeeping(), ...owner, roundId: first.id, orderKey: 'a0', subject: 'price', text: 'Less', memberId: null, value: null, status: 'open' };
    const { user, table, workbench } = await open([offer, machine!, first, demand]);
    await user.click(screen.getByRole('button', { name: 'More for round 1' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove round' }));
    expect([table('negotiationRound'), table('demand')]).toEqual([[], []]);
    workbench.undo();
    expect([table('negotiationRound').length, table('demand').length]).toEqual([1, 1]);
  });
});

describe('limits and alternatives', () => {
  it('are kept as they are written, in one record', async () => {
    const { user, table } = await open([offer, machine!]);
    await user.type(screen.getByRole('textbox', { name: 'Lowest net' }), '90000{Tab}');
    await user.type(screen.getByRole('textbox', { name: 'Lowest margin %' }), '25{Tab}');
    await user.type(screen.getByRole('textbox', { name: 'What we do then' }), 'Sell it to Beck');
    expect(table('negotiation')).toMatchObject([{ floorNet: '90000', floorMarginPercent: '25', ownAlternative: 'Sell it to Beck' }]);
    // A margin of 25 % on a cost of 70,000 needs 93,333.34.
    await waitFor(() => expect(standing()).toContain('€93,333.34'));
  });
});

describe('the plan to the order', () => {
  it('begins with the usual steps, is the customer’s too, and becomes due', async () => {
    const { user, table } = await open([offer, machine!]);
    await user.click(screen.getByRole('button', { name: 'Take over a usual plan' }));
    expect(screen.getAllByTestId('close-step').map(({ dataset }) => dataset['owner'])).toEqual(['customer', 'us', 'customer', 'customer', 'customer', 'customer']);
    expect(table('activity').every(({ kind, isCloseStep, dealId }) => kind === 'next-step' && isCloseStep && dealId === sale.id)).toBe(true);
    await user.click(screen.getByRole('checkbox', { name: 'Step 1 is done' }));
    expect(screen.getByText('1 of 6 done')).toBeTruthy();
  });

  it('warns of a plan without the customer and of days after the close', async () => {
    const ours = activity(company.id, { dealId: sale.id, subject: 'Send contract', isCloseStep: true, dueOn: '2100-01-15' });
    await open([offer, machine!, ours]);
    expect(screen.getByText(/No step is the customer’s/)).toBeTruthy();
    expect(screen.getByText(/due after the day the deal is to close/)).toBeTruthy();
  });
});

describe('the page', () => {
  it('leads to the offers while there is none', async () => {
    await open([]);
    expect(screen.getByText('No offer to negotiate yet')).toBeTruthy();
  });

  it('takes its words from the catalogue', () => {
    expect(textLiterals('features/negotiation')).toEqual([]);
  });

  it('says that it is only for us', async () => {
    await open([offer, machine!]);
    expect(within(document.body).getByText(/For us only/)).toBeTruthy();
  });
});
