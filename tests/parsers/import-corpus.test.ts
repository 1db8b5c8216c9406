import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Decimal } from '../../shared/domain/money/decimal';
import { NOTHING_THERE, type Existing } from '../../shared/domain/import/plan/import-plan';
import { checkFile } from '../../scripts/cli/import-check/check-file';
import { hasRealInputs, realInput } from '../support/real-inputs';

type Row = Record<string, unknown> & { type: string; line: number; lines: number[] };
type Report = {
  kind: string; encoding: string; delimiter: string; headerRow: number; columns: number; headers: string[]; sheet: string; sheets: { name: string; hidden: boolean }[];
  mapping: { header: string; field: string; label: string }[];
  counts: Record<string, number>;
  sums: { stages: { stage: string; outcome: string | null; count: number; amount: string }[]; positionsNet: string };
  values: { field: string; value: string; count: number; answer: string | null; proposals: { label: string }[] }[];
  duplicates: { type: string; names: string[]; lines: number[]; reasons: string[] }[];
  warnings: { line: number; code: string; params: Record<string, unknown>; text: string }[];
  rejected: { line: number; cells: string[] }[];
  rows: Row[];
  cells: { line: number; values: Record<string, string | null>; instants?: Record<string, string> }[];
};
type Options = { locale?: 'de' | 'en'; sheet?: string; headerRow?: number; after?: Existing; values?: [string, string][] };

const TODAY = '2026-03-25';

/** The dry run of a collected file, and what would be there after it. */
function check(file: string, { locale = 'de', after = NOTHING_THERE, values = [], ...options }: Options = {}): Report & { existing: Existing } {
  const result = checkFile(realInput(file), after, { locale, timeZone: process.env['TZ'] ?? 'UTC', withRows: true, options, values, today: TODAY });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return { ...(result.value.report as unknown as Report), existing: result.value.existing };
}

const of = ({ rows }: Report, type: string): Row[] => rows.filter((row) => row.type === type);
const codes = ({ warnings }: Report, code: string): number[] => warnings.filter((warning) => warning.code === code).map(({ line }) => line);
const only = <T>(list: readonly T[]): T => {
  if (list.length !== 1 || list[0] === undefined) throw new Error(`${list.length} in place of one`);
  return list[0];
};
const sum = (numbers: readonly string[]): string => numbers.reduce((total, text) => total.plus(text || 0), new Decimal(0)).toFixed(2);

if (!hasRealInputs) console.warn('The collected real files are not beside the checkout: their 65 expectations are not tested.');

/** What each collected file must give, as counted in it by other means (its log), in three time zones. */
describe.skipIf(!hasRealInputs).each(['Europe/Berlin', 'America/Los_Angeles', 'Pacific/Auckland'])('collected real files in %s', (zone) => {
  const before = process.env['TZ'];
  beforeAll(() => {
    process.env['TZ'] = zone;
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  });
  afterAll(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  describe('accounts, products and deals of CRM programs', () => {
    it('maven: 85 companies, 15 of them below another', () => {
      const report = check('csv/maven_accounts.csv');
      const companies = of(report, 'company');
      expect([companies.length, report.counts['withParent'], codes(report, 'unknown-parent')]).toEqual([85, 15, []]);
      expect(sum(companies.map(({ revenue }) => revenue as string))).toBe('169543.80');
      expect(companies.reduce((total, { employees }) => total + Number(employees), 0)).toBe(396_170);
      expect(new Set(companies.map(({ industry }) => industry)).size).toBe(10);
    });

    it('maven: 7 products, and 8,800 deals that meet them once GTXPro is said to be GTX Pro', () => {
      const products = check('csv/maven_products.csv', { after: check('csv/maven_accounts.csv').existing });
      expect(of(products, 'product')).toHaveLength(7);
      expect(of(products, 'product').find(({ name }) => name === 'GTX Pro')).toMatchObject({ price: '4821' });

      const unsaid = check('csv/maven_sales_pipeline.csv', { after: products.existing });
      expect(unsaid.sums.stages.map(({ stage, count }) => [stage, count])).toEqual([['Won', 4238], ['Lost', 2473], ['Engaging', 1589], ['Prospecting', 500]]);
      expect(unsaid.sums.stages.find(({ outcome }) => outcome === 'won')?.amount).toBe('10005534');
      expect(unsaid.values.find(({ value }) => value === 'GTXPro')).toMatchObject({ count: 1480, answer: null });
      expect(unsaid.values.find(({ value }) => value === 'GTXPro')?.proposals[0]?.label).toBe('GTX Pro');
      expect(unsaid.counts['dealsWithProduct']).toBe(8800 - 1480);
      const deals = of(unsaid, 'deal');
      expect(deals.filter(({ company }) => company === null)).toHaveLength(1425);
      expect(deals.filter(({ startDate }) => startDate === null)).toHaveLength(500);
      expect(deals.filter(({ closeDate, amount }) => closeDate === null && amount === null)).toHaveLength(2089);
      expect(deals.filter(({ outcome, amount }) => outcome === 'lost' && amount === '0')).toHaveLength(2473);

      const said = check('csv/maven_sales_pipeline.csv', { after: products.existing, values: [['GTXPro', 'GTX Pro']] });
      expect(said.counts['dealsWithProduct']).toBe(8800);
      const won = new Set(of(said, 'deal').filter(({ outcome }) => outcome === 'won').map(({ company, productIds }) => `${String(company)} ${String(productIds)}`));
      expect([won.size, 85 * 7 - won.size]).toEqual([522, 73]);
    });

    it('maven: the copy with US dates has the same 15,011 days', () => {
      const days = (file: string): unknown[] => of(check(file), 'deal').map(({ id, startDate, closeDate }) => [id, startDate, closeDate]);
      const us = days('csv/maven_sales_pipeline_us_dates.csv');
      expect(us).toEqual(days('csv/maven_sales_pipeline.csv'));
      expect(us.flat().filter((cell) => /^\d{4}-\d\d-\d\d$/.test(String(cell)))).toHaveLength(15_011);
    });

    it('Salesforce: 423 accounts and 38 opportunities that find them', () => {
      const accounts = check('csv/salesforce_accounts_cp1252.csv', { locale: 'en' });
      const companies = of(accounts, 'company');
      expect([accounts.encoding, companies.length]).toEqual(['windows-1252', 423]);
      expect(companies.find(({ name }) => name === 'Acme')).toMatchObject({ revenue: '84800000000' });
      expect(companies.find(({ name }) => name === 'salesforce.com')).toMatchObject({ revenue: '60000000', employees: '350' });
      const postalCode = ({ addresses }: Row): string => (addresses as { label: string; postalCode: string }[]).find(({ label }) => label === 'billing')?.postalCode ?? '';
      expect(companies.filter((company) => postalCode(company).startsWith('0'))).toHaveLength(39);
      const destroyed = companies.filter(({ name }) => /^\?{3,}$/.test(String(name)));
      expect(destroyed).toHaveLength(5);
      expect(codes(accounts, 'damaged-characters')).toEqual(destroyed.map(({ line }) => line));
      expect(accounts.duplicates.filter(({ names }) => names.some((name) => name.startsWith('???')))).toEqual([]);

      const deals = check('csv/salesforce_opportunities.csv', { locale: 'en', after: accounts.existing });
      expect([deals.counts['deals'], deals.counts['dealsWithAccount']]).toEqual([38, 38]);
      expect(of(deals, 'deal').filter(({ outcome }) => outcome === 'won')).toHaveLength(8);
      expect(of(deals, 'deal').filter(({ outcome }) => outcome === 'lost')).toEqual([]);
      expect(of(deals, 'deal').filter(({ amount }) => amount === null)).toHaveLength(5);
      expect(of(deals, 'deal').find(({ name }) => name === 'Acme - 1,200 Widgets')).toMatchObject({ amount: '140000', probability: '50', expected: '70000' });
    });

    it('HubSpot: 200 companies, 950 contacts of which 679 find theirs, in either order, and 500 deals', () => {
      const companies = check('csv/hubspot_companies.csv');
      expect(companies.counts['companies']).toBe(200);
      expect(new Set(of(companies, 'company').map(({ domain }) => domain)).size).toBe(200);
      expect(of(companies, 'company').filter(({ addresses }) => (addresses as { postalCode: string }[])[0]?.postalCode.startsWith('0'))).toHaveLength(16);

      const contacts = check('csv/hubspot_contacts.csv', { after: companies.existing });
      expect(contacts.counts).toMatchObject({ people: 950, linked: 679, unlinked: 271, dangling: 0, companies: 0 });
      expect(of(contacts, 'person').filter(({ addresses }) => (addresses as { postalCode: string }[])[0]?.postalCode.startsWith('0'))).toHaveLength(83);
      const again = check('csv/hubspot_contacts.csv', { after: contacts.existing });
      expect([again.counts['created'], again.counts['updated'], again.existing.persons.length]).toEqual([0, 0, 950]);

      const early = check('csv/hubspot_contacts.csv');
      const late = check('csv/hubspot_companies.csv', { after: early.existing });
      expect([early.existing.accounts.length, late.counts['lateLinks'], late.existing.accounts.length]).toEqual([0, 679, 200]);
      expect(late.existing.persons.filter(({ accountId }) => accountId !== null)).toHaveLength(679);

      const deals = check('csv/hubspot_deals.csv', { after: contacts.existing });
      const ended = (outcome: string): { count: number | undefined; amount: string | undefined } => {
        const stage = deals.sums.stages.find((one) => one.outcome === outcome);
        return { count: stage?.count, amount: stage?.amount };
      };
      expect([deals.counts['deals'], ended('won'), ended('lost')]).toEqual([500, { count: 71, amount: '8934361.48' }, { count: 69, amount: '8719582.46' }]);
      const reasons = of(deals, 'deal').filter(({ outcome }) => outcome === 'lost').map(({ lostReason }) => String(lostReason));
      const times = (reason: string): number => reasons.filter((one) => one === reason).length;
      expect(['Product Fit', 'Price', 'Competitor', 'Timing', 'Lost Interest', ''].map(times)).toEqual([16, 13, 10, 9, 8, 13]);
    });

    it('datablist: 100 leads and 100 products', () => {
      const leads = check('csv/datablist_leads_100.csv');
      expect(leads.counts).toMatchObject({ people: 100, linked: 100 });
      expect(of(leads, 'person').every(({ emails, phones }) => (emails as unknown[]).length === 2 && (phones as unknown[]).length === 2)).toBe(true);
      expect(of(leads, 'person').some(({ phones }) => (phones as { value: string }[]).some(({ value }) => value === '001-672-799-2170x5610'))).toBe(true);
      const products = check('csv/datablist_products_100.csv');
      expect(products.counts).toMatchObject({ products: 100 });
      expect(of(products, 'product')[0]).toMatchObject({ ean: '2091465262179' });
    });

    it('tine: two leads, the second with two products', () => {
      const report = check('csv/tine_leads_two_date_formats.csv');
      expect([report.kind, report.columns, of(report, 'deal').length]).toEqual(['deals', 25, 2]);
      expect(of(report, 'deal').map(({ startDate, products }) => [startDate, products])).toEqual([['2015-01-31', ['product1']], ['2015-01-31', ['product1', 'product2']]]);
    });
  });

  describe('people and companies of address books and ERP programs', () => {
    it('Odoo: 3 companies and 5 people in one list, CSV and XLS', () => {
      for (const file of ['csv/odoo_customers_contacts_mixed.csv', 'xlsx/odoo_res_partner.xls']) {
        const report = check(file);
        expect(report.counts).toMatchObject({ companies: 3, people: 5, linked: 4 });
        expect(only(of(report, 'person').filter(({ company }) => company === null))).toMatchObject({ firstName: 'Michael', lastName: 'Mason' });
        expect((of(report, 'company')[0]?.['addresses'] as { postalCode: string }[])[0]?.postalCode).toBe('95101');
      }
    });

    it('Outlook 2007: destroyed umlauts are pointed out and do not hinder', () => {
      const report = check('csv/outlook2007_de_destroyed_umlauts.csv');
      expect(codes(report, 'damaged-characters')).toEqual([1]);
      const mapped = new Map(report.mapping.map(({ header, field, label }) => [header, `${field} ${label}`.trim()]));
      expect(['Vorname', 'Nachname', 'Firma', 'Telefon gesch\uFFFDftlich', 'E-Mail-Adresse'].map((header) => mapped.get(header))).toEqual(['person.firstName', 'person.lastName', 'company.name', 'person.phone work', 'person.email']);
      expect(of(report, 'company').map(({ name }) => name)).toEqual(['The Firm', 'Firma']);
      expect(only(of(report, 'person'))).toMatchObject({ company: 'Firma', birthday: '' });
      expect(report.counts['errors']).toBe(0);
    });

    it('Outlook 2013: a line break in a cell makes no third contact', () => {
      const report = check('csv/outlook2013_de_cp1252.csv');
      expect(of(report, 'person').map(({ firstName, lastName }) => `${String(firstName)} ${String(lastName)}`)).toEqual(['Karl-Otto Beispiel', 'Friedrich Groß']);
      expect(report.headers).toContain('Straße geschäftlich');
    });

    it('Lx-Office: two Nitsch may be one, three e-mails of one cell, a short postal code', () => {
      const report = check('csv/lxoffice_customers_contacts_de.csv');
      expect(of(report, 'company')).toHaveLength(6);
      expect(only(report.duplicates)).toMatchObject({ names: ['Nitsch', 'Nitsch'], lines: [3, 7], reasons: ['name', 'address', 'phone'] });
      expect(only(of(report, 'person'))).toMatchObject({ firstName: 'Bruno', lastName: 'Röhr', company: 'Gartencenter Röhr & Vater' });
      const firm = of(report, 'company').find(({ name }) => name === 'Gartencenter Röhr & Vater');
      expect([(firm?.['emails'] as unknown[]).length, (firm?.['addresses'] as { postalCode: string }[])[0]?.postalCode]).toEqual([3, '1112']);
      expect(codes(report, 'postal-code-short')).toEqual([6]);
    });

    it('Google: 5 contacts, groups of one\'s own are tags', () => {
      const report = check('csv/google_contacts.csv');
      const people = of(report, 'person');
      expect(people).toHaveLength(5);
      expect(people.flatMap(({ tags }) => tags)).toEqual(['kunden']);
      expect(people.map(({ phones }) => (phones as { value: string }[])[0]?.value)).toEqual(['+49227910000', '+494471700000', '01235680000', '+4921230000', '021224350000']);
    });

    it('B22: two people of one company at one address are two', () => {
      const report = check('csv/duplicates_de_cp1252.csv');
      expect(of(report, 'person').map(({ firstName, lastName }) => [firstName, lastName])).toEqual([['Jörg', 'Heinz'], ['Hans', 'Fritz']]);
      expect(only(of(report, 'company'))).toMatchObject({ name: 'effect gmbh' });
      expect((only(of(report, 'company'))['addresses'] as { city: string }[])[0]?.city).toBe('Köln');
      expect(report.duplicates).toEqual([]);
    });

    it('B04: 433 contacts of 28 companies, also the second time', () => {
      const report = check('csv/tine_demo_contacts_de.csv');
      expect(report.counts).toMatchObject({ people: 433, companies: 28 });
      expect(codes(report, 'postal-code-short')).toHaveLength(8);
      expect(report.duplicates).toEqual([]);
      const again = check('csv/tine_demo_contacts_de.csv', { after: report.existing });
      expect([again.existing.persons.length, again.existing.accounts.length, again.counts['created'], again.counts['updated']]).toEqual([433, 28, 0, 0]);
    });

    it('DATEV: header on line 2, people and companies', () => {
      const report = check('csv/datev_EXTF_stammdaten_cp1252.csv');
      expect([report.columns, report.headerRow, report.counts['rows']]).toEqual([254, 2, 4]);
      expect(only(of(report, 'person'))).toMatchObject({ id: '10000', title: 'Dr.', firstName: 'Sabine', lastName: 'Mustermann', addresses: [{ city: 'Köln', postalCode: '50999' }] });
      expect(of(report, 'company').find(({ id }) => id === '70001')).toMatchObject({ name: 'Meyer GmbH' });
      expect(report.cells[0]?.values['IBAN 1']).toBe('DE12500105170648489890');
      const entries = check('csv/datev_EXTF_buchungen_cp1252.csv');
      expect(entries.cells.map(({ values }) => Number(values['Umsatz (ohne Soll/Haben-Kz)']))).toEqual([24.95, 5950]);
      expect(entries.headers).toContain('Beleginfo – Art 1');
    });

    it('B07: 67 customers, 24 with too many columns set aside', () => {
      const report = check('csv/northwind_customers_unquoted_commas.csv');
      expect([report.counts['companies'], report.rejected.length, codes(report, 'too-many-columns').length]).toEqual([67, 24, 24]);
      expect(report.warnings.find(({ code }) => code === 'too-many-columns')?.text).toContain('12 Zellen statt 11');
      expect(of(report, 'company').some(({ addresses }) => (addresses as { city: string; region: string }[]).some(({ city, region }) => city === '67' || region === 'NULL'))).toBe(false);
      expect(report.rejected.map(({ cells }) => cells[0])).toContain('HANAR');
    });

    it('B01: a cell that begins with an umlaut keeps it', () => {
      const report = check('csv/umlaut_first_char_cp1252.csv');
      expect([report.encoding, report.delimiter, of(report, 'person').length]).toEqual(['windows-1252', ';', 4]);
      expect(of(report, 'person')[2]).toMatchObject({ firstName: 'ÖzdemirÖ', lastName: 'Üglü' });
    });

    it('macOS: tabs in a file called csv, a year of two digits', () => {
      const report = check('csv/mac_addressbook_de.tsv.csv');
      expect(report.delimiter).toBe('\t');
      expect(only(of(report, 'person'))).toMatchObject({ firstName: 'Max', lastName: 'Mustermann', company: 'Musterfirma', birthday: '1999-01-01', addresses: [{ postalCode: '22767' }] });
    });

    it('B03: 292 rows of 21 companies, with a mark at the start', () => {
      const report = check('csv/ladesaeulen_koeln_bom_semicolon.csv');
      expect([report.headers[0], report.mapping[0]?.field, report.counts['rows'], report.counts['companies']]).toEqual(['Betreiber', 'company.name', 292, 21]);
      const houses = report.cells.map(({ values }) => values['Hausnummer']);
      expect(houses).toContain('1-3');
      expect(report.cells[0]?.values['Inbetriebnahmedatum']).toBe('2021-07-22');
      expect(report.cells.some(({ values }) => values['P1 [kW]'] === '3.5' || values['Anschlussleistung'] === '3.5')).toBe(true);
    });
  });

  describe('org charts', () => {
    it.each([
      ['northwind_employees_reportsto.csv', 9, 8, 0], ['orgchart_1516_people.csv', 1516, 1515, 0], ['orgchart_oracle_hr_107.csv', 107, 106, 0], ['orgchart_drawio_dotted.csv', 4, 3, 2], ['orgchart_nasa_units_bom.csv', 11, 10, 0],
    ])('%s: %i people, %i lines, %i dotted', (file, people, reportingLines, informalLines) => {
      const report = check(`csv/${file}`);
      expect(report.kind).toBe('org-chart');
      expect(report.counts).toMatchObject({ people, reportingLines, informalLines, roots: 1, errors: 0 });
    });

    it('B16: days of birth stay the days they are', () => {
      const report = check('csv/northwind_employees_reportsto.csv');
      expect(report.cells[0]?.values['birthDate']).toBe('1948-12-08');
    });
  });

  describe('positions and other tables', () => {
    it('Northwind: 2,155 positions add up as an offer does', () => {
      const report = check('csv/northwind_order_details_rounding.csv', { locale: 'en' });
      expect([report.counts['positions'], report.counts['documents'], report.sums.positionsNet]).toEqual([2155, 830, '1265793.29']);
      const net = (order: string, article: string): unknown => of(report, 'position').find((row) => row['order'] === order && row['articleNumber'] === article)?.['net'];
      expect([net('10469', '16'), net('10580', '65'), net('11027', '62'), net('11074', '16'), net('10324', '16')]).toEqual(['413.53', '599.93', '776.48', '232.09', '248.12']);
    });

    it('Odoo: 9 items of 3 orders', () => {
      const report = check('csv/odoo_order_lines_grouped.csv');
      expect([report.counts['documents'], report.counts['positions'], report.counts['companies']]).toEqual([3, 9, 0]);
      const orders = of(report, 'position').map((row) => row['order']);
      expect(['PO00008', 'PO00009', 'PO000010'].map((order) => orders.filter((one) => one === order).length)).toEqual([3, 2, 4]);
      expect(of(report, 'position').map((row) => row['text'])).toEqual(expect.arrayContaining(['LAP-E5', 'HDD SH-1']));
    });

    it('a bill of quantities: 35 items, 89 pieces', () => {
      const items = of(check('xlsx/sheetjs_lineitems_merged.xlsx'), 'position');
      expect(items.map((row) => row['number'])).toEqual(Array.from({ length: 35 }, (_unused, index) => String(10 * (index + 1))));
      expect(items.reduce((total, row) => total + Number(row['quantity']), 0)).toBe(89);
    });

    it('B10, B14: amounts and days saved from formatted cells', () => {
      const report = check('csv/financial_sample_currency_text.csv');
      const value = (name: string): string[] => report.cells.map(({ values }) => values[name] ?? '');
      expect(report.cells).toHaveLength(700);
      expect([sum(value('Sales')), sum(value('Profit'))]).toEqual(['118726350.29', '16893702.29']);
      expect(report.cells.find(({ line }) => line === 234)?.values).toMatchObject({ Profit: '-4533.75', Date: '2014-07-01' });
      expect(report.cells.find(({ line }) => line === 4)?.values['Date']).toBe('2014-06-01');
      expect(report.cells.filter(({ values }) => Number(values['Date']?.slice(5, 7)) === Number(values['Month Number']))).toHaveLength(700);
      const typed = check('xlsx/financial_sample.xlsx');
      expect([typed.cells.length, sum(typed.cells.map(({ values }) => values['Sales'] ?? ''))]).toEqual([700, '118726350.26']);
      expect(typed.cells[0]?.values['Date']).toBe('2014-01-01');
    });

    it('B17: workbooks that count from 1904', () => {
      const days = check('xlsx/sheetjs_1904_dates.xlsx').cells.map(({ values }) => values['2']);
      expect(days).toEqual(['1904-01-02', '1904-01-12', '1904-04-21', '1907-01-16', '1934-06-03']);
    });

    it('B08: German numbers in a file with commas', () => {
      const numbers = check('csv/phpspreadsheet_numbers_de.csv').cells.flatMap(({ values }) => Object.values(values)).filter((value) => /\d/.test(value ?? ''));
      expect(numbers).toEqual(['-123', '1234', '12345.67', '123.4567', '123.456789012', '-1234.567']);
    });

    it('a table behind a list of contents, with footnotes below', () => {
      const report = check('xlsx/destatis_gemeinden_two_sheets.xlsx', { headerRow: 4 });
      expect([report.sheet, report.sheets.map(({ name }) => name), report.headerRow]).toEqual(['Onlineprodukt_Gemeinden', ['Inhalt', 'Onlineprodukt_Gemeinden'], 4]);
      const text = report.cells.flatMap(({ values }) => Object.values(values));
      expect(text).toEqual(expect.arrayContaining(['24937', '01', '9.43751']));
      expect(codes(report, 'no-data-row').length).toBeGreaterThanOrEqual(8);
    });

    it('days and instants of twelve spellings', () => {
      const report = check('csv/salesforce_timezones.csv', { locale: 'en' });
      const instant = (name: string): string | undefined => report.cells.find(({ values }) => values['Name'] === name)?.instants?.['Date'];
      expect([instant('A'), instant('C'), instant('F')]).toEqual(['2009-07-14T18:14:45Z', '2009-07-14T12:14:45Z', '2009-07-14T12:14:45Z']);
      expect(report.cells[0]?.values['Date']).toBe('2009-07-15');
      expect(report.cells.every(({ instants }) => instants?.['Date'] !== undefined)).toBe(true);
    });

    it('tables that are about nothing of ours are read all the same', () => {
      const utf16 = check('csv/salesforce_utf16le_bom.csv');
      expect([utf16.headers, utf16.counts['rows']]).toEqual([['column1', 'column2', 'column3'], 2]);
      const separated = check('csv/phpspreadsheet_sep_line.csv');
      expect([separated.headers, separated.counts['rows']]).toEqual([['A', '1'], 1]);
      const quoted = check('csv/phpspreadsheet_linebreaks_escaped_quotes.csv');
      expect([quoted.counts['rows'], quoted.cells[0]?.values['Copy']?.startsWith('This is a "test csv file"\n')]).toEqual([4, true]);
      const blocks = check('csv/tine_offer_boilerplate_de.csv');
      expect(blocks.counts['rows']).toBe(32);
      expect(blocks.cells.some(({ values }) => values['boilerplate']?.includes('{{'))).toBe(true);
      const visible = check('xlsx/sheetjs_hidden_sheets.xlsx');
      expect([visible.sheet, visible.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name)]).toEqual(['Visible', ['Visible']]);
      const types = check('xlsx/sheetjs_datatypes.xlsx').cells.map(({ values }) => values['2']);
      expect(types.slice(2, 4)).toEqual(['123', '0.9876']);
      expect(() => check('docx/tine_german_offer_template.docx')).toThrow('foreign-format');
    });
  });

  describe('vCards', () => {
    const person = (file: string): Row => only(of(check(`vcf/${file}`), 'person'));
    const values = (row: Row, field: string): string[] => (row[field] as { value: string }[]).map(({ value }) => value);

    it('B21: Android, 6 contacts', () => {
      const report = check('vcf/android_21_quoted_printable.vcf');
      expect([report.counts['contacts'], of(report, 'person').length]).toEqual([6, 6]);
      expect(of(report, 'person').map(({ displayName }) => displayName)).toEqual(expect.arrayContaining(['john.doe@company.com', 'Ñ Ñ Ñ Ñ Ñ']));
      expect(codes(report, 'photo-damaged')).toHaveLength(1);
    });

    it('Outlook 2003', () => {
      const row = person('outlook2003_21_note_key.vcf');
      expect(row).toMatchObject({ company: 'Company, The', department: 'TheDepartment' });
      const lines = String(row['note']).split('\n');
      expect([lines.length, lines[2]]).toEqual([4, '']);
      const latin2 = check('vcf/outlook2003_21_qp_latin2.vcf');
      expect(codes(latin2, 'charset-unknown').length).toBeGreaterThan(0);
      expect(only(of(latin2, 'person'))).toMatchObject({ emails: [{ value: 'adam_muster@example.com' }], phones: [{ value: '49 631 000 000' }, { value: '48 691 000 000' }, { value: '48 91 0 000 000' }] });
    });

    it('Outlook with manager, assistant and picture', () => {
      expect(person('outlook_21_photo_design.vcf')).toMatchObject({ manager: 'Big Blue', assistant: 'Jenny', birthday: '1980-03-22', photo: { mime: 'image/jpeg' } });
      expect(person('sabre_21_photo_bare_params.vcf')).toMatchObject({ photo: { mime: 'image/jpeg', bytes: 19_685 } });
    });

    it('Google', () => {
      const row = person('google_30_multivalue_labels.vcf');
      expect(['emails', 'phones', 'addresses'].map((field) => (row[field] as unknown[]).length)).toEqual([5, 11, 5]);
      expect((row['emails'] as { labels: string[] }[]).flatMap(({ labels }) => labels)).toContain('CustomEmailCategory');
      expect(row['websites']).toContain('http://www.example1.com');
    });

    it('two employers, a German label, and every property there is', () => {
      const two = check('vcf/fullcontact_40_two_orgs.vcf');
      expect(only(of(two, 'person'))).toMatchObject({ company: 'Organization1', department: 'Department1' });
      expect(String(only(of(two, 'person'))['further'])).toContain('Organization2 / Department2');
      const german = person('rfc6868_40_german_label.vcf');
      expect(german).toMatchObject({ company: 'Dummy GmbH', addresses: [{ city: 'Bad Homburg', postalCode: '61352' }] });
      expect([values(german, 'phones').length, values(german, 'emails')]).toEqual([2, ['dummy.dummy@dummy.com']]);
      expect(person('icaljs_40_all_properties.vcf')).toMatchObject({ birthday: '--02-03', company: 'ABC, Inc.', phones: [{ value: '+33-01-23-45-67' }] });
      expect(person('icaljs_30_rfc2426.vcf')).toMatchObject({ displayName: 'Mr. John Q. Public, Esq.', function: 'Director, Research and Development' });
      const escapes = person('icaljs_30_nextcloud_escapes.vcf');
      expect([escapes['birthday'], values(escapes, 'phones')]).toEqual(['2019-02-10', expect.arrayContaining(['205246;;,;'])]);
    });

    it('KDE: German text in quoted-printable, and a fold inside a character', () => {
      const report = check('vcf/kde_21_german_qp.vcf');
      expect(report.counts['contacts']).toBe(5);
      const people = of(report, 'person');
      expect(people.map((row) => row['function'])).toContain('Facharzt für Allgemeinmedizin');
      expect(people.flatMap((row) => row['websites'])).toContain('http://some-webseite.com');
      expect(JSON.stringify(people)).toContain('AAAAAAA-AäAAAAA 11');
      const folded = person('kde_30_fold_inside_utf8.vcf');
      expect(String(folded['note']).endsWith('строка более 70 символов.')).toBe(true);
      expect(JSON.stringify(folded)).not.toContain('\uFFFD');
      expect(JSON.stringify(folded)).toMatch(/[α-ω].*ㄓ|ㄓ.*[α-ω]/);
    });

    it('iOS, macOS, tine and Aperture', () => {
      const latin1 = person('tine_30_latin1_invalid_label.vcf');
      expect(latin1).toMatchObject({ lastName: 'München', firstName: 'Falk' });
      expect(JSON.stringify(latin1)).toContain('Düsseldorf');
      expect(values(latin1, 'emails')).toHaveLength(1);
      const ios = person('tine_30_ios5.vcf');
      expect((ios['emails'] as { labels: string[] }[])[2]?.labels).toEqual(['Other']);
      expect((ios['addresses'] as { label: string; city: string }[]).find(({ label }) => label === 'work')?.city).toBe('Hamburg');
      expect(person('tine_30_macosx_escapes.vcf')).toMatchObject({ company: 'ORGANI,SATION', department: 'UN;IT' });
      expect(person('tine_21_no_N.vcf')).toMatchObject({ firstName: 'Hans', lastName: 'Müller', company: 'Mein Schiff' });
      expect(person('aperture_21_lowercase_koeln.vcf')).toMatchObject({ gender: 'male', firstName: 'Franz M.', lastName: 'Branntwein', addresses: [{ postalCode: '50441', city: 'Köln' }], phones: [{ value: '0221 12345678' }] });
    });
  });
});
