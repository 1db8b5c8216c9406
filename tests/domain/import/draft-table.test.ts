import { describe, expect, it } from 'vitest';
import { draftTable } from '../../../shared/domain/import/drafts/draft-table';
import type { Drafts } from '../../../shared/domain/import/drafts/drafts';
import { proposeSettings } from '../../../shared/domain/import/import-settings';
import type { ImportKind } from '../../../shared/domain/import/import-kind';

/** What a table is taken for and what becomes of it, when nothing is changed by hand. */
function draft(headers: string[], ...rows: string[][]): Drafts & { kind: ImportKind } {
  const table = { headers, rows: rows.map((cells, at) => ({ line: at + 2, cells })) };
  const settings = proposeSettings(table, 'de');
  return { kind: settings.kind, ...draftTable(table, { ...settings, today: '2026-03-25' }) };
}

const codes = ({ messages }: Drafts): string[] => messages.map(({ code, line }) => `${line} ${code}`);

describe('companies and people', () => {
  it('B04: several people of a company are one company, also where its name came from a web page', () => {
    const { kind, companies, people, messages } = draft(
      ['Firma', 'Vorname', 'Nachname'],
      ['Dräxler & Dahl GmbH', 'Ina', 'Ott'], ['Dräxler & Dahl  GmbH', 'Ulf', 'Ott'], ['dräxler & dahl gmbh', 'Eva', 'Lang'], ['Dr&auml;xler &amp; Dahl GmbH', 'Jan', 'Lang'],
    );
    expect(kind).toBe('people');
    expect(companies.map(({ name, lines }) => [name, lines])).toEqual([['Dräxler & Dahl GmbH', [2, 3, 4, 5]]]);
    expect(people.map(({ company }) => company)).toEqual([0, 0, 0, 0]);
    expect(messages.map(({ code, line }) => [code, line])).toEqual([['html-entities', 5]]);
  });

  it('B06: free mail makes no companies', () => {
    const { companies, people } = draft(['Name', 'E-Mail', 'Telefon'], ['Ida Berg', 'a@gmail.com', ''], ['Udo Berg', 'b@gmail.com', ''], ['Max Amann', 'c@web.de', ''], ['Ute Orth', 'd@gmx.de', '']);
    expect(companies).toEqual([]);
    expect(people).toHaveLength(4);
  });

  it('keeps companies with ids of their own apart, and names that were destroyed', () => {
    expect(draft(['Kundennummer', 'Firma', 'Ort'], ['1', 'Nitsch', 'A'], ['2', 'Nitsch', 'B']).companies).toHaveLength(2);
    expect(draft(['Firma', 'Branche'], ['????????', 'x'], ['????????', 'x']).companies).toHaveLength(2);
  });

  it('tells companies and people of one list apart', () => {
    const { kind, companies, people } = draft(['Name', 'Is a company', 'Related company', 'ZIP'], ['Aurora', '1', '', '95101'], ['Roger Martins', '0', 'Aurora', '95102'], ['Michael Mason', '0', '', '94104']);
    expect(kind).toBe('people');
    expect(companies.map(({ name }) => name)).toEqual(['Aurora']);
    expect(people.map(({ lastName, company }) => [lastName, company])).toEqual([['Martins', 0], ['Mason', null]]);
  });

  it('makes a company of a row that names nobody, with what stands in the row', () => {
    const { companies, people } = draft(['Vorname', 'Nachname', 'Firma', 'Telefon geschäftlich', 'Geburtstag'], ['', '', 'The Firm', '+49 832 42332', '0.0.00'], ['Ina', 'Ott', 'Firma', '', '0.0.00']);
    expect(companies.map(({ name, phones }) => [name, phones])).toEqual([['The Firm', [{ labels: ['work'], value: '+49 832 42332' }]], ['Firma', []]]);
    expect(people.map(({ birthday }) => birthday)).toEqual(['']);
  });

  it('B12: keeps leading zeros and points short postal codes out', () => {
    const drafts = draft(['Firma', 'PLZ', 'Ort', 'Land'], ['A GmbH', '01067', 'Dresden', 'DE'], ['B GmbH', '1067', 'Dresden', 'D'], ['C AG', '8005', 'Zürich', 'CH']);
    expect(drafts.companies.map(({ addresses }) => addresses[0]?.postalCode)).toEqual(['01067', '1067', '8005']);
    expect(codes(drafts)).toEqual(['3 postal-code-short']);
  });

  it('reads labels of their own columns and several values of one cell', () => {
    const { people } = draft(
      ['Given Name', 'Family Name', 'Group Membership', 'Phone 1 - Type', 'Phone 1 - Value', 'E-mail 1 - Type', 'E-mail 1 - Value', 'Address 1 - Type', 'Address 1 - City'],
      ['Axel', 'Gert', 'kunden ::: * My Contacts', 'Mobile', '+4921230000', '* Other', 'abc@here.example ::: x@here.example', 'Home', 'Winsen'],
    );
    expect(people[0]).toMatchObject({
      tags: ['kunden'], phones: [{ labels: ['cell'], value: '+4921230000' }],
      emails: [{ labels: ['other'], value: 'abc@here.example' }, { labels: ['other'], value: 'x@here.example' }], addresses: [{ label: 'home', city: 'Winsen' }],
    });
  });
});

describe('deals, products, positions', () => {
  it('keeps no amount apart from an amount of zero', () => {
    const { kind, deals } = draft(['opportunity_id', 'deal_stage', 'close_date', 'close_value'], ['1', 'Lost', '3/30/2017', '0'], ['2', 'Engaging', '', ''], ['3', 'Won', '3/1/2017', '1,054.50']);
    expect(kind).toBe('deals');
    expect(deals.map(({ amount, closeDate }) => [amount, closeDate])).toEqual([['0', '2017-03-30'], [null, null], ['1054.5', '2017-03-01']]);
  });

  it('B13: keeps article codes as they are and points out those a spreadsheet mangled', () => {
    const drafts = draft(['Artikelnummer', 'Bezeichnung', 'Preis'], ...['06-8108', 'MAR 3', '1-3', '100E10', '468768833943384123', 'Jun-08', '2,09147E+12'].map((code) => [code, 'Teil', '1']));
    expect(drafts.kind).toBe('products');
    expect(drafts.products.map(({ articleNumber }) => articleNumber)).toEqual(['06-8108', 'MAR 3', '1-3', '100E10', '468768833943384123', 'Jun-08', '2,09147E+12']);
    expect(codes(drafts)).toEqual(['7 code-as-date', '8 code-as-exponent']);
  });

  it('lets the lines below the first of an order belong to it', () => {
    const { kind, positions } = draft(['Order Date', 'Order Reference', 'Order Lines / Product', 'Order Lines / Quantity'], ['2012-12-15', 'PO8', 'ADPT', '20'], ['', '', 'LAP-E5', '30'], ['2012-12-16', 'PO9', 'HDD SH-1', '5']);
    expect(kind).toBe('positions');
    expect(positions.map(({ order, orderDate, text, quantity }) => [order, orderDate, text, quantity])).toEqual([
      ['PO8', '2012-12-15', 'ADPT', '20'], ['PO8', '2012-12-15', 'LAP-E5', '30'], ['PO9', '2012-12-16', 'HDD SH-1', '5'],
    ]);
  });

  it('leaves out and names what it cannot read', () => {
    const drafts = draft(['Pos.', 'Bezeichnung', 'Menge', 'Einheit'], ['10', 'Welle', '13,75', 'kg'], ['20', 'Lager', '12,345.67', 'St'], ['0', '', '0', ''], ['Type code', '', '', '']);
    expect(drafts.positions.map(({ quantity }) => quantity)).toEqual(['13.75']);
    expect(codes(drafts)).toEqual(['3 number-unreadable', '3 no-data-row', '4 no-data-row', '5 no-data-row']);
  });
});
