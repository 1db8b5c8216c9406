import { describe, expect, it } from 'vitest';
import type { Product } from '../../../shared/domain/catalogue/product';
import { draftTable } from '../../../shared/domain/import/drafts/draft-table';
import { proposeSettings } from '../../../shared/domain/import/import-settings';
import { noChoices, NOTHING_THERE } from '../../../shared/domain/import/plan/import-plan';
import { planImport } from '../../../shared/domain/import/plan/plan-import';
import { importRecords } from '../../../shared/domain/import/plan/plan-records';
import type { RecordOf } from '../../../shared/domain/records';
import { bookkeeping } from '../../support/records/records';
import { product } from '../catalogue/catalogue-of';
import { tableOf } from './table-of';

const HEADERS = ['Artikelnummer', 'Bezeichnung', 'Einheit', 'Listenpreis', 'Preiseinheit', 'MwSt', 'EK'];

function imported(rows: string[][], known: Product[] = []) {
  const table = tableOf(HEADERS.join(';'), ...rows.map((row) => row.join(';')));
  const { kind, targets, formats } = proposeSettings(table, 'de');
  const drafts = draftTable(table, { kind, targets, formats, today: '2026-03-25' });
  const existing = { ...NOTHING_THERE, products: known };
  const plan = planImport({ kind, source: 'test', drafts, existing, choices: noChoices('EUR'), phoneKey: (text) => text });
  const origin = { now: bookkeeping().createdAt, newId: () => bookkeeping().id, base64: () => '' };
  const { added, updated } = importRecords(plan, existing, noChoices('EUR'), 'Preisliste', origin);
  const prices = added.filter((record): record is RecordOf<'price'> => record.type === 'price');
  return { kind, messages: drafts.messages, products: [...added, ...updated.map(([, to]) => to)].filter((record): record is Product => record.type === 'product'), prices };
}

describe('products of a file', () => {
  it('get the usual word for their unit in both languages, price unit, VAT with its reason and cost', () => {
    const { kind, products, prices } = imported([['S-1', 'Schraube M8', 'Stück', '12,50', '100', '19', '0,05'], ['B-2', 'Handbuch', 'Stk.', '40', '1', '7', '']]);
    expect(kind).toBe('products');
    expect(products).toMatchObject([
      { articleNumber: 'S-1', nameDe: 'Schraube M8', nameEn: 'Schraube M8', unitDe: 'Stück', unitEn: 'pcs', vatRate: '19', vatCategory: 'standard', internalCost: '0.05' },
      { articleNumber: 'B-2', unitDe: 'Stk.', unitEn: 'pcs', vatRate: '7', vatCategory: 'reduced', internalCost: null },
    ]);
    expect(prices).toMatchObject([{ unitPrice: '12.5', priceUnit: 100 }, { unitPrice: '40', priceUnit: 1 }]);
  });

  it.each([['je 100', 100], ['100 Stück', 100], ['% St', 100], ['1.000', 1000], ['', 1]])('have a price for %j', (cell, priceUnit) => {
    expect(imported([['A', 'B', '', '5', cell, '', '']]).prices).toMatchObject([{ unitPrice: '5', priceUnit }]);
  });

  it('have no price where it is for a number that no price is for, and it is named', () => {
    const { prices, products, messages } = imported([['A', 'B', '', '5', '12', '', '']]);
    expect([prices, products.length]).toEqual([[], 1]);
    expect(messages).toEqual([{ code: 'number-unreadable', line: 2, params: { column: 'Preiseinheit', text: '12' } }]);
  });

  it('do not write over a translation, nor over a word that is there in either language', () => {
    const known = product({ articleNumber: 'L', nameDe: 'Laser', nameEn: 'Laser cutter', unitDe: 'Stück', unitEn: 'pcs' });
    expect(imported([['L', 'Laser', 'pcs', '', '', '', '']], [known]).products).toMatchObject([{ nameDe: 'Laser', nameEn: 'Laser cutter', unitDe: 'Stück', unitEn: 'pcs' }]);
    expect(imported([['L', 'Laserschneider', '', '', '', '', '']], [known]).products).toMatchObject([{ nameDe: 'Laserschneider', nameEn: 'Laser cutter' }]);
    const alike = product({ articleNumber: 'L', nameDe: 'Laser', nameEn: 'Laser' });
    expect(imported([['L', 'Laser 2', '', '', '', '', '']], [alike]).products).toMatchObject([{ nameDe: 'Laser 2', nameEn: 'Laser 2' }]);
  });

  it('keep the reason of a rate that stays the same', () => {
    const known = product({ articleNumber: 'L', nameDe: 'x', nameEn: 'x', vatRate: '19', vatCategory: 'reverse-charge' });
    expect(imported([['L', 'y', '', '', '', '19', '']], [known]).products).toMatchObject([{ vatRate: '19', vatCategory: 'reverse-charge' }]);
  });
});
