// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RecordOf } from '../../../shared/domain/records';
import { ok } from '../../../shared/errors/result';
import { account, bookkeeping, deal, person } from '../../support/records/records';
import { installDomShims } from '../ui/dom-shims';
import { cell, itemsOf, offerOf, openOffer, rows } from './offer-page';

beforeAll(installDomShims);
afterEach(cleanup);

const company = account();
const sale = deal(company.id, { currency: 'EUR' });
const anna = person(company.id, { firstName: 'Anna', lastName: 'Vogt' });
const jan = person(company.id, { firstName: 'Jan', lastName: 'Beck' });
const offer = offerOf(sale, { recipientPersonId: anna.id, language: 'de', date: '2026-03-25' });

describe('who else gets the offer', () => {
  it('is chosen among the people of the company, with what they get', async () => {
    const { user, table } = await openOffer(sale, [company, anna, jan, offer]);
    await user.click(screen.getByRole('button', { name: 'Add person' }));
    expect(screen.queryByRole('menuitem', { name: /Anna Vogt/ })).toBeNull();
    await user.click(await screen.findByRole('menuitem', { name: /Jan Beck/ }));
    expect(table('offerRecipient')).toMatchObject([{ personId: jan.id, offerId: offer.id, variant: 'full' }]);
    await user.click(screen.getByRole('combobox', { name: 'What Jan Beck gets' }));
    await user.click((await screen.findAllByRole('option'))[3]!);
    expect(table('offerRecipient')[0]?.variant).toBe('buyer');
    await user.click(screen.getByRole('button', { name: 'Take Jan Beck off the list' }));
    expect(table('offerRecipient')).toEqual([]);
  });
});

describe('attachments', () => {
  it('are listed under a title of their own and said to lie beside the file', async () => {
    const { user, table } = await openOffer(sale, [company, anna, offer], {
      overrides: {
        documents: {
          chooseAttachment: async () => ok({ fileName: 'pump-4711.pdf', size: 1_250_000, sha256: 'a'.repeat(64) }),
          exportOffer: async () => ok({ fileName: 'Angebot.docx', templateMissing: false, attached: ['Data sheet'], missing: ['Drawing'] }),
        },
      },
    });
    await user.click(screen.getByRole('button', { name: 'Add file' }));
    await waitFor(() => expect(table('attachment')).toMatchObject([{ title: 'pump-4711', fileName: 'pump-4711.pdf', sha256: 'a'.repeat(64) }]));
    expect(within(screen.getByTestId('attachment')).getByText('pump-4711.pdf, 1.3 MB')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Export to Word' }));
    expect(await screen.findByText('1 attachment lies beside it. Not on this computer: Drawing')).toBeTruthy();
  });

  it('go with the mail', async () => {
    const { user, api } = await openOffer(sale, [company, anna, offer], {
      overrides: { documents: { exportOffer: async () => ok({ fileName: 'Angebot.docx', templateMissing: false, attached: [], missing: [] }), mailOffer: async () => ok({ how: 'bare' as const }) } },
    });
    await user.click(screen.getByRole('button', { name: 'Other documents of this offer' }));
    await user.click(await screen.findByRole('menuitem', { name: 'PDF by e-mail' }));
    expect(await screen.findByText(/Attach them from the folder that was opened/)).toBeTruthy();
    expect(api.documents.mailOffer).toHaveBeenCalledWith({ dealId: sale.id, offerId: offer.id, format: 'pdf', variant: 'full', recipientPersonId: null });
  });
});

describe('the catalogue', () => {
  const list = (name: string, validFrom: string | null, validUntil: string | null, orderKey: string): RecordOf<'priceList'> => ({ type: 'priceList', ...bookkeeping(), orderKey, name, currency: 'EUR', validFrom, validUntil });
  const old = list('2025', '2025-01-01', '2025-12-31', 'a0');
  const current = list('2026', '2026-01-01', null, 'a1');
  const product = (fields: Partial<RecordOf<'product'>>): RecordOf<'product'> => ({
    type: 'product', ...bookkeeping(), articleNumber: '', ean: '', nameDe: '', nameEn: '', descriptionDe: '', descriptionEn: '', unitDe: 'Stück', unitEn: 'pcs', category: '', vatRate: '19', vatCategory: 'standard', internalCost: null, isDiscontinued: false, imports: [], ...fields,
  });
  const screw = product({ articleNumber: 'S-100', nameDe: 'Schraube', nameEn: 'Screw', internalCost: '0.02' });
  const book = product({ articleNumber: 'B-7', nameDe: 'Handbuch', nameEn: 'Manual', vatRate: '7', vatCategory: 'reduced' });
  const price = (of: RecordOf<'product'>, priceList: RecordOf<'priceList'>, unitPrice: string, priceUnit: 1 | 100 = 1): RecordOf<'price'> => ({ type: 'price', ...bookkeeping(), priceListId: priceList.id, productId: of.id, unitPrice, priceUnit });
  const records = [company, anna, offer, ...itemsOf(offer, [{}]), old, current, screw, book, price(screw, old, '9.99', 100), price(screw, current, '12.50', 100)];

  it('gives positions at the price of the offer’s day, in its language, with unit and VAT', async () => {
    const { user, items } = await openOffer(sale, records);
    await user.click(screen.getByRole('button', { name: 'From the catalogue' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('€12.50 per 100')).toBeTruthy();
    expect(within(dialog).getByText('no price on that day')).toBeTruthy();
    await user.type(within(dialog).getByRole('searchbox'), 'schra{Enter}');
    expect(within(dialog).getByText('1 position taken over')).toBeTruthy();
    await user.clear(within(dialog).getByRole('searchbox'));
    await user.click(within(dialog).getByText('Handbuch'));
    await user.click(within(dialog).getByRole('button', { name: 'Done' }));
    expect(items().map(({ text, articleNumber, unit, unitPrice, priceUnit, vatRate, vatCategory, internalCost }) => [text, articleNumber, unit, unitPrice, priceUnit, vatRate, vatCategory, internalCost])).toEqual([
      ['Schraube', 'S-100', 'Stück', '12.50', 100, '19', 'standard', '2'],
      ['Handbuch', 'B-7', 'Stück', '0', 1, '7', 'reduced', null],
    ]);
    expect(rows()).toHaveLength(2);
    expect(cell('Text 1').value).toBe('Schraube');
  });
});
