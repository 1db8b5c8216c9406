// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { appError } from '../../../shared/errors/app-error';
import { err, ok } from '../../../shared/errors/result';
import { account, bookkeeping, deal, member, pain, person } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { textLiterals } from '../../support/renderer/text-literals';
import { installDomShims } from '../ui/dom-shims';
import { benefitOf, expectTotals, itemsOf, nets, offerOf, openOffer, rows } from './offer-page';

beforeAll(installDomShims);
afterEach(cleanup);

const company = account();
const sale = deal(company.id, { name: 'Line 4', currency: 'EUR' });
const quick = benefitOf(sale, { text: 'Set-up falls to 20 minutes', yearlyValue: '38000', evidence: 'confirmed', orderKey: 'a0' });
const calm = benefitOf(sale, { text: 'No more downtime', motive: 'security', yearlyValue: '12500', evidence: 'heard', orderKey: 'a1' });
const guess = benefitOf(sale, { text: 'Saves energy', yearlyValue: '9000', evidence: 'assumed', orderKey: 'a2' });

describe('a deal without offers', () => {
  it('says what an offer does and makes one that is filled in', async () => {
    const anna = person(company.id, { language: 'de' });
    const decider = member(sale, { personId: anna.id, isDecider: true });
    const { user, table } = await openOffer(sale, [company, anna, decider]);
    expect(screen.getByText(/argues with the customer’s own pains/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Create offer' }));
    expect(table('offer')[0]).toMatchObject({
      title: 'Line 4',
      recipientPersonId: anna.id,
      language: 'de',
      currency: 'EUR',
      paymentTerms: 'Zahlbar innerhalb von 30 Tagen ohne Abzug.',
    });
    expect(rows()).toHaveLength(1);
    expect(table('lineItem')[0]).toMatchObject({ offerId: table('offer')[0]?.id, text: '' });
  });

  it('makes offer and first position in one step', async () => {
    const { user, table, workbench } = await openOffer(sale, [company]);
    await user.click(screen.getByRole('button', { name: 'Create offer' }));
    workbench.undo();
    expect(await screen.findByText('No offer yet')).toBeTruthy();
    expect(table('lineItem')).toEqual([]);
  });
});

describe('totals', () => {
  // Hand calculation: 13 × 5.36 × 0.97 = 67.5896, 14 × 13.03 × 0.97 = 176.9474; 24 % of 884.18 = 212.2032.
  const offer = offerOf(sale);
  const items = itemsOf(offer, [
    { quantity: '41', unitPrice: '15.30', vatRate: '24' },
    { quantity: '13', unitPrice: '5.36', discountPercent: '3', vatRate: '24' },
    { quantity: '14', unitPrice: '13.03', discountPercent: '3', vatRate: '24' },
    { quantity: '1', unitPrice: '12.34', vatRate: '24' },
  ]);

  it('B34: stand in English', async () => {
    await openOffer(sale, [company, offer, ...items]);
    expect(nets()).toEqual(['627.30', '67.59', '176.95', '12.34']);
    expectTotals('€884.18', '€212.20', '€1,096.38');
  });

  it('B34: stand in German', async () => {
    await openOffer(sale, [company, offer, ...items], { settings: { language: 'de' } });
    expect(nets()).toEqual(['627,30', '67,59', '176,95', '12,34']);
    expectTotals('884,18\u00a0€', '212,20\u00a0€', '1.096,38\u00a0€');
  });

  it('name each VAT rate, and the document discount', async () => {
    const mixed = itemsOf(offer, [
      { quantity: '1', unitPrice: '100', vatRate: '19' },
      { quantity: '1', unitPrice: '50', vatRate: '7' },
    ]);
    const { user } = await openOffer(sale, [company, offer, ...mixed]);
    await user.click(screen.getByRole('radio', { name: 'Percent' }));
    await user.click(screen.getByRole('textbox', { name: 'Discount' }));
    await user.keyboard('10');
    // 150 − 10 % = 135; 19 % of 90 = 17.10; 7 % of 45 = 3.15
    expect(screen.getByTestId('total-discount').textContent).toBe('-€15.00');
    expect(screen.getAllByTestId('total-vat').map((sum) => sum.textContent)).toEqual(['€17.10', '€3.15']);
    expect(screen.getByTestId('total-gross').textContent).toBe('€155.25');
  });
});

describe('the argument', () => {
  const offer = offerOf(sale);
  const argued = (): string[] =>
    screen.getAllByTestId('argument').filter(({ dataset }) => dataset['kind'] === 'chosen').map((row) => within(row).getByRole('checkbox').parentElement?.textContent ?? '');

  it('takes heard and confirmed benefits in their order and refuses assumed ones', async () => {
    const { user, table } = await openOffer(sale, [company, offer, quick, calm, guess]);
    const locked = screen.getByRole<HTMLButtonElement>('checkbox', { name: 'Saves energy' });
    expect(locked.disabled).toBe(true);
    expect(screen.getByText(/Assumed benefits never reach a document/)).toBeTruthy();
    await user.click(locked);
    expect(table('argument')).toEqual([]);

    await user.click(screen.getByRole('checkbox', { name: 'No more downtime' }));
    await user.click(screen.getByRole('checkbox', { name: 'Set-up falls to 20 minutes' }));
    expect(argued()).toEqual(['No more downtime', 'Set-up falls to 20 minutes']);
    await user.click(screen.getAllByRole('button', { name: 'Move up' })[1]!);
    expect(argued()).toEqual(['Set-up falls to 20 minutes', 'No more downtime']);
    expect(screen.getByText('€50,500')).toBeTruthy();

    await user.click(screen.getByRole('checkbox', { name: 'No more downtime' }));
    expect(table('argument').map(({ benefitId }) => benefitId)).toEqual([quick.id]);
  });

  it('refuses a function with the reason why, and takes it once it is overruled', async () => {
    const spec = benefitOf(sale, { text: '94 % efficiency', evidence: 'heard', orderKey: 'a3' });
    const { workbench } = await openOffer(sale, [company, offer, quick, spec]);
    expect(await screen.findByText(/A function is not a benefit and never reaches a document/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('checkbox', { name: '94 % efficiency' }).disabled).toBe(true);
    workbench.change('offer.steps.argument', (edit) => edit.update(spec, { lintOverride: 'They sell the power' }));
    await waitFor(() => expect(screen.getByRole<HTMLButtonElement>('checkbox', { name: '94 % efficiency' }).disabled).toBe(false));
  });

  it('says which pain a benefit eases', async () => {
    const slow = pain(sale, { text: 'Set-up takes 45 minutes' });
    const { accountId, dealId } = offer;
    const link = { type: 'needLink' as const, ...bookkeeping(), accountId, dealId, kind: 'relieves' as const, fromId: quick.id, toId: slow.id };
    await openOffer(sale, [company, offer, quick, slow, link]);
    expect(screen.getByText('Eases: Set-up takes 45 minutes')).toBeTruthy();
  });
});

describe('the head', () => {
  it('proposes untouched texts in the other language', async () => {
    const { user, table } = await openOffer(sale, [company]);
    await user.click(screen.getByRole('button', { name: 'Create offer' }));
    await user.click(screen.getByRole('radio', { name: 'German' }));
    expect(table('offer')[0]).toMatchObject({ language: 'de', paymentTerms: 'Zahlbar innerhalb von 30 Tagen ohne Abzug.' });
  });

  it('says when the offer ends before it begins', async () => {
    await openOffer(sale, [company, offerOf(sale, { date: '2026-03-25', validUntil: '2026-03-24' })]);
    expect(screen.getByText('This day is before the date of the offer.')).toBeTruthy();
  });
});

describe('several offers', () => {
  it('shows the newest, and deletes it with all it has, to be brought back', async () => {
    const old = offerOf(sale, { title: 'Old', createdAt: '2026-01-25T08:00:00.000Z' });
    const young = offerOf(sale, { title: 'Young' });
    const { user, table } = await openOffer(sale, [company, old, young, ...itemsOf(young, [{}, {}]), ...itemsOf(old, [{}])]);
    expect(screen.getByRole('combobox', { name: 'Offers of this deal' }).textContent).toContain('Young');
    await user.click(screen.getByRole('button', { name: 'More about this offer' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Delete offer' }));
    expect(table('offer').map(({ title }) => title)).toEqual(['Old']);
    expect(table('lineItem')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(table('lineItem')).toHaveLength(3);
    expect(table('offer')).toHaveLength(2);
  });
});

describe('export to Word', () => {
  const offer = offerOf(sale);

  it('saves first, then writes, then offers to open the file', async () => {
    const calls: string[] = [];
    const { user, api } = await openOffer(sale, [company, offer], {
      overrides: {
        records: { commit: async () => (calls.push('commit'), ok({})) },
        documents: {
          exportOffer: async () => (calls.push('export'), ok({ fileName: 'Angebot.docx', templateMissing: false, attached: [], missing: [] })),
          openLastExport: async () => ok({}),
          revealLastExport: async () => err(appError('file-unreadable', { name: 'Angebot.docx' })),
        },
      },
    });
    await user.type(screen.getByRole('textbox', { name: 'Title' }), '7');
    await user.click(screen.getByRole('button', { name: 'Export to Word' }));
    expect(await screen.findByText('“Angebot.docx” is written')).toBeTruthy();
    expect(calls).toEqual(['commit', 'export']);
    expect(api.documents.exportOffer).toHaveBeenCalledWith({ dealId: sale.id, offerId: offer.id, format: 'word', variant: 'full', recipientPersonId: null });
    await user.click(screen.getByRole('button', { name: 'Show in folder' }));
    expect(await screen.findByText(/cannot be read or written/)).toBeTruthy();
  });

  it('says why it failed, and nothing when it was cancelled', async () => {
    const answers = [err(appError('cancelled', {})), err(appError('file-busy', { name: 'Angebot.docx' }))];
    const { user, api } = await openOffer(sale, [company, offer], { overrides: { documents: { exportOffer: async () => answers.shift()! } } });
    const button = screen.getByRole('button', { name: 'Export to Word' });
    await user.click(button);
    await waitFor(() => expect(button.getAttribute('aria-busy')).toBeNull());
    expect(screen.queryByText('The Word file was not written')).toBeNull();
    await user.click(button);
    expect(await screen.findByText(/is open in another program/)).toBeTruthy();
    expect(api.documents.exportOffer).toHaveBeenCalledTimes(2);
  });

  it('writes nothing while changes cannot be saved', async () => {
    const { user, api } = await openOffer(sale, [company, offer], { overrides: { records: { commit: async () => err(appError('quota', {})) } } });
    await user.type(screen.getByRole('textbox', { name: 'Title' }), '7');
    await user.click(screen.getByRole('button', { name: 'Export to Word' }));
    expect(await screen.findByText(/not on the disk yet/)).toBeTruthy();
    expect(api.documents.exportOffer).not.toHaveBeenCalled();
  });
});

describe('the page', () => {
  it('has no serious accessibility violations', async () => {
    const offer = offerOf(sale);
    await openOffer(sale, [company, offer, quick, guess, ...itemsOf(offer, [{}, { kind: 'optional' }, { kind: 'text' }, { kind: 'alternative', description: 'x' }])]);
    expect(await seriousViolations()).toEqual([]);
  });

  it('takes its words from the catalogue', () => {
    expect(textLiterals('features/offer')).toEqual([]);
  });
});
