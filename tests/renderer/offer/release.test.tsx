// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readFrozen } from '../../../shared/domain/offer/frozen-offer';
import type { RecordOf } from '../../../shared/domain/records';
import { account, bookkeeping, deal, member, person, rating } from '../../support/records/records';
import { newCompanyProfile } from '../../../renderer/stores/new-company-profile';
import { stopDay } from '../../support/renderer/stop-day';
import { installDomShims } from '../ui/dom-shims';
import { benefitOf, itemsOf, offerOf, openOffer } from './offer-page';

beforeAll(installDomShims);
afterEach(cleanup);

const company = account();
const sale = deal(company.id, { currency: 'EUR', stage: 'needs' });
const anna = person(company.id, { firstName: 'Anna', lastName: 'Vogt' });
const own = { ...newCompanyProfile('Falk GmbH'), vatId: 'DE136695976' };
const ready = offerOf(sale, { recipientPersonId: anna.id, validUntil: '2099-12-31', netDays: 30, deliveryTerms: 'ex works' });
const pump = itemsOf(ready, [{ text: 'Pump', unitPrice: '1000', internalCost: '600' }]);
const quick = benefitOf(sale, { text: 'Set-up falls from 45 to 20 minutes, saves 38,000 a year', motive: 'profit', evidence: 'confirmed' });
const argued: RecordOf<'argument'> = { type: 'argument', ...bookkeeping(), accountId: company.id, dealId: sale.id, offerId: ready.id, benefitId: quick.id, orderKey: 'a0' };

const status = (): string | undefined => screen.getByTestId('offer-status').dataset['status'];
const checks = (): string[] => screen.queryAllByTestId('release-check').map(({ dataset }) => `${dataset['severity']} ${dataset['code']}`);
const year = Number(stopDay().slice(0, 4));

async function openRelease(records: Parameters<typeof openOffer>[1], settings = {}) {
  const page = await openOffer(sale, records, { settings });
  await page.user.click(screen.getByRole('button', { name: 'Release' }));
  const dialog = await screen.findByRole('dialog');
  await waitFor(() => expect(within(dialog).queryByText('The offer is being checked')).toBeNull());
  await waitFor(() => expect(within(dialog).getByTestId('release-number').textContent).not.toBe(''));
  return { ...page, dialog };
}

describe('releasing', () => {
  it('gives the number of this laptop, freezes a version and takes no changes any more', async () => {
    const { user, table, dialog, session } = await openRelease([company, own, anna, ready, ...pump, quick, argued], { numberDevice: '7K2M' });
    expect(checks()).toEqual([]);
    expect(within(dialog).getByTestId('release-number').textContent).toBe(`${year}-7K2M-0001`);
    await user.click(within(dialog).getByRole('button', { name: 'Release' }));
    await waitFor(() => expect(status()).toBe('released'));

    expect(table('offer')[0]).toMatchObject({ number: `${year}-7K2M-0001`, status: 'released' });
    expect(table('numberSeries')).toMatchObject([{ documentKind: 'offer', device: '7K2M', year, last: 1 }]);
    const [version] = table('offerVersion');
    expect(version).toMatchObject({ number: 1, offerNumber: `${year}-7K2M-0001`, net: '1000.00', gross: '1190.00', internalCost: '600.00' });
    expect(readFrozen(version!.content)).toMatchObject({ lineItems: [{ text: 'Pump', internalCost: null }], benefits: [{ id: quick.id }], people: [{ id: anna.id }] });
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Text 1' }).matches(':disabled')).toBe(true);
    expect(session.store.getState().settings.numberDevice).toBe('7K2M');
  });

  it('keeps the number through undo, and never gives it twice', async () => {
    const { user, table, dialog, workbench } = await openRelease([company, own, anna, ready, ...pump, quick, argued], { numberDevice: '7K2M' });
    await user.click(within(dialog).getByRole('button', { name: 'Release' }));
    await waitFor(() => expect(status()).toBe('released'));
    workbench.undo();
    await waitFor(() => expect(status()).toBe('draft'));
    expect(table('offerVersion')).toEqual([]);
    expect(table('offer')[0]?.number).toBe(`${year}-7K2M-0001`);
    expect(table('numberSeries')[0]?.last).toBe(1);
  });

  it('takes a code for a laptop that has none', async () => {
    const { user, table, dialog, session } = await openRelease([company, own, anna, ready, ...pump, quick, argued]);
    await user.click(within(dialog).getByRole('button', { name: 'Release' }));
    await waitFor(() => expect(status()).toBe('released'));
    const { numberDevice } = session.store.getState().settings;
    expect(numberDevice).toMatch(/^[0-9A-Z]{4}$/);
    expect(table('offer')[0]?.number).toBe(`${year}-${numberDevice}-0001`);
  });

  it('asks why a decider without an answer is passed over, and keeps the reason', async () => {
    const decider = member(sale, { personId: anna.id, isDecider: true });
    const wants = rating(decider, 'colleague', { leadingMotive: 'security' });
    const { user, table, dialog } = await openRelease([company, own, anna, ready, ...pump, quick, argued, decider, wants]);
    expect(checks()).toEqual(['reason motive-gap']);
    expect(within(dialog).getByText(/Anna Vogt decides with, and nothing in the argument answers their motive Security/)).toBeTruthy();
    const release = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Release' });
    expect(release.disabled).toBe(true);
    await user.type(within(dialog).getByRole('textbox', { name: /Why it is released/ }), 'She leaves in May');
    await user.click(release);
    await waitFor(() => expect(status()).toBe('released'));
    expect(table('offerVersion')[0]?.motiveGapReason).toBe('She leaves in May');
    expect(table('offerVersion')[0]?.content).not.toContain('She leaves in May');
  });

  it('is stopped by what is missing, and leads there', async () => {
    const bare = offerOf(sale);
    const items = itemsOf(bare, [{ text: 'Pump', unitPrice: '1' }, { text: '' }]);
    const { user, dialog } = await openRelease([company, bare, ...items]);
    expect(checks()).toEqual(expect.arrayContaining(['block position-without-text', 'block no-profile', 'warning no-recipient', 'warning no-payment-terms', 'warning no-arguments']));
    expect(within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Release' }).disabled).toBe(true);
    await user.click(within(dialog).getByRole('button', { name: /Go there: Position 2 has no text/ }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement?.closest('[data-number]')?.getAttribute('data-number')).toBe('2'));
  });
});

describe('the way to a decision', () => {
  const released = { ...ready, status: 'released' as const, releasedOn: '2026-03-26', number: '2026-7K2M-0001' };
  const version = { type: 'offerVersion' as const, ...bookkeeping(), accountId: company.id, dealId: sale.id, offerId: ready.id, number: 1, offerNumber: '2026-7K2M-0001', releasedOn: '2026-03-26', releasedById: null, sentOn: null, currency: 'EUR' as const, net: '1000.00', gross: '1190.00', internalCost: null, motiveGapReason: '', content: '{}', hash: 'a'.repeat(64) };

  it('goes from sent over negotiating to won with its days, and tells the deal', async () => {
    const { user, table } = await openOffer(sale, [company, anna, released, ...pump, version]);
    await user.click(screen.getByRole('button', { name: 'Mark as sent' }));
    expect(table('offer')[0]).toMatchObject({ status: 'sent' });
    expect(table('offerVersion')[0]?.sentOn).toBe(table('offer')[0]?.sentOn);
    await user.click(await screen.findByRole('button', { name: 'Set deal to “Offered”' }));
    expect(table('deal')[0]?.stage).toBe('offered');
    await user.click(screen.getByRole('button', { name: 'Negotiation begins' }));
    await user.click(screen.getByRole('button', { name: 'Decision' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Won' }));
    expect(status()).toBe('won');
    expect(table('offer')[0]?.decidedOn).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Take decision back' }));
    expect(table('offer')[0]).toMatchObject({ status: 'negotiating', decidedOn: null });
  });

  it('begins a new version as a draft with the number it has', async () => {
    const { user, table } = await openOffer(sale, [company, anna, { ...released, status: 'sent', sentOn: '2026-03-27' }, ...pump, version]);
    await user.click(screen.getByRole('button', { name: 'New version' }));
    expect(table('offer')[0]).toMatchObject({ status: 'draft', version: 2, number: '2026-7K2M-0001', releasedOn: null, sentOn: null });
    expect(table('offerVersion')).toHaveLength(1);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Text 1' }).matches(':disabled')).toBe(false);
  });
});

describe('confirming an order', () => {
  // B36: Economy 2 × 150 with Business 2 × 200 and First 2 × 400 as alternatives; ordered is Business.
  const won = { ...ready, status: 'won' as const, releasedOn: '2026-03-26', sentOn: '2026-03-27', decidedOn: '2026-04-02', number: '2026-7K2M-0001' };
  const seats = itemsOf(won, [
    { text: 'Economy', quantity: '2', unitPrice: '150' },
    { text: 'Business', quantity: '2', unitPrice: '200', kind: 'alternative' },
    { text: 'First', quantity: '2', unitPrice: '400', kind: 'alternative' },
    { text: 'Lounge', unitPrice: '50', kind: 'optional' },
  ]);

  it('takes the alternative and the options the customer chose', async () => {
    const { user, table } = await openOffer(sale, [company, anna, won, ...seats]);
    await user.click(screen.getByRole('button', { name: 'Order confirmation' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByTestId('ordered-net').textContent).toBe('€300.00');
    await user.type(within(dialog).getByRole('textbox', { name: /order number/ }), 'PO 4711');
    await user.click(within(dialog).getByRole('combobox'));
    await user.click(await screen.findByRole('option', { name: /Business/ }));
    await user.click(within(dialog).getByRole('checkbox', { name: /Lounge/ }));
    expect(within(dialog).getByTestId('ordered-net').textContent).toBe('€450.00');
    await user.click(within(dialog).getByRole('button', { name: 'Make confirmation' }));
    await waitFor(() => expect(table('offer')).toHaveLength(2));
    const made = table('offer').find(({ documentKind }) => documentKind === 'order-confirmation')!;
    expect(made).toMatchObject({ sourceOfferId: won.id, customerOrder: 'PO 4711', number: '', status: 'draft' });
    expect(table('lineItem').filter(({ offerId }) => offerId === made.id).map(({ text, kind }) => [text, kind])).toEqual([['Business', 'standard'], ['Lounge', 'standard']]);
    await waitFor(() => expect(screen.getByTestId('total-net').textContent).toBe('€450.00'));
    expect(status()).toBe('draft');
  });
});
