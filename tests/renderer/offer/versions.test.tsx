// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { frozenContent, offerVersion, releasedOffer } from '../../../shared/domain/offer/release';
import { ok } from '../../../shared/errors/result';
import type { RecordOf } from '../../../shared/domain/records';
import { account, bookkeeping, deal, person } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { installDomShims } from '../ui/dom-shims';
import { itemsOf, offerOf, openOffer } from './offer-page';

beforeAll(installDomShims);
afterEach(cleanup);

const company = account();
const sale = deal(company.id, { currency: 'EUR' });
const anna = person(company.id);
const first = offerOf(sale, { recipientPersonId: anna.id, validUntil: '2026-04-30', netDays: 30 });
const [pump, valve, fan] = itemsOf(first, [
  { text: 'Pump', unitPrice: '1000' },
  { text: 'Valve', quantity: '3', unitPrice: '10' },
  { text: 'Fan', unitPrice: '50' },
]);

/** The version an offer with these positions becomes. */
function versionOf(offer: RecordOf<'offer'>, lineItems: RecordOf<'lineItem'>[], fields: Partial<RecordOf<'offerVersion'>> = {}): RecordOf<'offerVersion'> {
  const released = releasedOffer(offer, { number: '2026-7K2M-0001', on: '2026-03-26', motiveGapReason: '' });
  const { frozen, text } = frozenContent({
    offer: released, lineItems, surcharges: [], paymentSteps: [], recipients: [], attachments: [], arguments: [], benefits: [],
    account: company, people: [anna], profile: null, contact: null, signatories: [], benefitCurrency: 'EUR', chart: null,
  });
  return { ...offerVersion({ bookkeeping: bookkeeping(), offer: released, frozen, text, hash: 'a'.repeat(64), releasedById: null, internalCost: null }), ...fields };
}

const sent = versionOf(first, [pump!, valve!], { sentOn: '2026-03-27' });
// Version 2: the pump is cheaper, the valve is gone, a fan is new, 14 days to pay. 900 + 50 = 950 net.
const second = { ...first, number: '2026-7K2M-0001', version: 2, netDays: 14 };
const now = [{ ...pump!, unitPrice: '900' }, fan!];
const changes = (): string[] => screen.getAllByTestId('row-change').map((row) => `${row.dataset['what']} ${row.querySelector('p')?.textContent}`);
const field = (name: string): string[] => [...screen.getAllByTestId('field-change').find(({ dataset }) => dataset['field'] === name)!.querySelectorAll('td')].map((cell) => cell.textContent ?? '');

describe('the versions of an offer', () => {
  it('show what the draft changes in positions, prices and terms', async () => {
    await openOffer(sale, [company, anna, second, ...now, sent], { view: 'offer/versions' });
    expect(screen.getAllByTestId('offer-version').map(({ dataset }) => dataset['number'])).toEqual(['2', '1']);
    expect(screen.getByText('Sent on 27 Mar 2026')).toBeTruthy();
    expect(screen.getByText('What version 2 says that version 1 does not')).toBeTruthy();
    expect(changes()).toEqual(['changed Changed1 Pump', 'added New2 Fan', 'removed Dropped2 Valve']);
    expect(field('net')).toEqual(['€1,030.00', '€950.00']);
    expect(field('unitPrice')).toEqual(['€1,000.00', '€900.00']);
    expect(field('netDays')).toEqual(['30', '14']);
    expect(await seriousViolations()).toEqual([]);
  });

  it('give documents of the version as it was sent', async () => {
    const { user, api } = await openOffer(sale, [company, anna, second, ...now, sent], {
      view: 'offer/versions',
      overrides: { documents: { exportOffer: async () => ok({ fileName: 'Angebot.docx', templateMissing: false, attached: [], missing: [] }) } },
    });
    const [, version] = screen.getAllByTestId('offer-version');
    await user.click(within(version!).getByRole('button', { name: 'Word' }));
    expect(await screen.findByText('“Angebot.docx” is written')).toBeTruthy();
    expect(api.documents.exportOffer).toHaveBeenCalledWith({ dealId: sale.id, offerId: first.id, format: 'word', variant: 'full', recipientPersonId: null, version: 1 });
  });

  it('compare any two, and say when nothing differs', async () => {
    const same = versionOf({ ...first, version: 2 }, [pump!, valve!]);
    const { user } = await openOffer(sale, [company, anna, { ...second, version: 3 }, ...now, sent, same], { view: 'offer/versions' });
    await user.click(within(screen.getAllByTestId('offer-version')[1]!).getByRole('button', { name: /Version 2/ }));
    expect(screen.getByTestId('same-version')).toBeTruthy();
    await user.click(within(screen.getAllByTestId('offer-version')[2]!).getByRole('button', { name: /Version 1/ }));
    expect(screen.getByText('The first version: there is none before it.')).toBeTruthy();
    await user.click(within(screen.getAllByTestId('offer-version')[0]!).getByRole('button', { name: /Version 3/ }));
    await user.click(screen.getByRole('combobox', { name: 'Compared with' }));
    await user.click(await screen.findByRole('option', { name: 'Version 1' }));
    expect(screen.getByText('What version 3 says that version 1 does not')).toBeTruthy();
  });

  it('are compared with a Word file that came back', async () => {
    const none = { totals: [], paymentPlan: [], terms: [], letter: [] };
    const answers = [
      ok({ fileName: 'back.docx', problem: null, drift: { ...none, positions: [{ what: 'changed' as const, number: '1', title: 'Pump', cells: [{ column: 'Unit price', from: '1,000.00', to: '950.00' }] }] } }),
      ok({ fileName: 'other.docx', problem: 'other-offer' as const, drift: null }),
    ];
    const { user, api } = await openOffer(sale, [company, anna, second, ...now, sent], { view: 'offer/versions', overrides: { documents: { readBackOffer: async () => answers.shift()! } } });
    const check = within(screen.getAllByTestId('offer-version')[1]!).getByRole('button', { name: 'Check edited file' });
    await user.click(check);
    const dialog = await screen.findByRole('dialog');
    expect(api.documents.readBackOffer).toHaveBeenCalledWith({ dealId: sale.id, offerId: first.id, version: 1 });
    expect(within(dialog).getByTestId('drift').textContent).toBe('Changed1 PumpBeforeNowUnit price1,000.00950.00');
    await user.click(within(dialog).getAllByRole('button', { name: 'Close' })[0]!);
    await user.click(check);
    expect(await screen.findByText('“other.docx” belongs to another offer.')).toBeTruthy();
  });

  it('say when one cannot be read any more, and when there is none', async () => {
    await openOffer(sale, [company, anna, second, ...now, { ...sent, content: '{' }], { view: 'offer/versions' });
    expect(screen.getByText('This version is no longer stored as it was released')).toBeTruthy();
    cleanup();
    await openOffer(sale, [company, anna, first, pump!], { view: 'offer/versions' });
    expect(screen.getByText('Nothing is released yet')).toBeTruthy();
  });
});
