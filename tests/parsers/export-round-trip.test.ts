import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importSession } from '../../electron/workers/imports/import-session';
import { unpackChanges } from '../../electron/storage-host/repositories/unpack-changes';
import { listFile } from '../../electron/workers/exports/list-file';
import { readWorkbook } from '../../electron/workers/parsers/workbook/read-workbook';
import type { ListFormat } from '../../shared/contract/exports';
import type { ExportList, ListRecords } from '../../shared/domain/export/list-rows';
import type { AnyRecord, RecordOf } from '../../shared/domain/records';
import type { Language } from '../../shared/domain/schema/values';
import { AS_IT_IS, NOTHING_DECIDED } from '../support/imports/import-choices';
import { account, bookkeeping, deal, person } from '../support/records/records';

const NOTHING: ListRecords = { accounts: [], persons: [], deals: [], dealProducts: [], products: [], colleagues: [] };

const SELLER: RecordOf<'colleague'> = { type: 'colleague', ...bookkeeping(), name: 'Jana Reuter', email: 'jana@example.com' };

/** What our own import makes of a list we wrote. */
async function back(list: ExportList, format: ListFormat, records: Partial<ListRecords>, language: Language = 'de'): Promise<AnyRecord[]> {
  const session = importSession();
  const bytes = listFile(list, format, { ...NOTHING, ...records }, language);
  const opened = await session.open({ bytes, fileName: `list.${format}`, language, today: '2026-03-25', profiles: [], options: {}, taken: AS_IT_IS });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const planned = await session.plan({ taken: AS_IT_IS, decisions: { ...NOTHING_DECIDED, collectUnder: 'x' } });
  if (!planned.ok) throw new Error(planned.error.code);
  await session.prepare({ now: '2026-03-25T08:00:00.000Z' });
  const written: AnyRecord[] = [];
  for (;;) {
    const taken = await session.takeChanges({});
    if (!taken.ok || taken.value.changes === null) return written;
    written.push(...unpackChanges(taken.value.changes).map((line) => (JSON.parse(line) as [null, AnyRecord])[1]));
  }
}

const FIRM = account({
  name: 'Süd "West" GmbH & Co. KG', street: 'Industriestr. 1-3; Tor 2', postalCode: '01067', city: 'Dresden', country: 'DE', phone: '+49 351 4711', email: 'info@sued-west.example', website: 'www.sued-west.example',
  industry: 'Maschinenbau', employees: 250, revenue: '12500000.5', vatId: 'DE123456789', note: 'Zeile 1\nZeile 2', contacts: [{ kind: 'phone', label: '', value: '+49 351 4712' }],
});

describe.each(['csv', 'xlsx'] as const)('lists as %s', (format) => {
  it.each(['de', 'en'] as const)('B51: accounts come back as they were (%s)', async (language) => {
    const written = await back('accounts', format, { accounts: [FIRM] }, language);
    const [firm] = written.filter((record) => record.type === 'account');
    const { name, street, postalCode, city, country, phone, email, website, industry, employees, revenue, vatId, note } = FIRM;
    expect(firm).toMatchObject({ name, street, postalCode, city, country, phone, email, website, industry, employees, revenue, vatId, note });
    expect(firm?.type === 'account' && firm.contacts.map(({ value }) => value)).toEqual(['+49 351 4712']);
  });

  it.each(['de', 'en'] as const)('people and deals come back as they were (%s)', async (language) => {
    const anna = person(FIRM.id, { title: 'Dr.', firstName: 'Anna', lastName: 'Vogt', function: 'Einkauf', email: 'anna@sued-west.example', phone: '+49 221 123', birthday: '1980-03-22', gender: 'female', note: '=1+1' });
    const people = await back('people', format, { accounts: [FIRM], persons: [anna] }, language);
    expect(people.find(({ type }) => type === 'person')).toMatchObject({ title: 'Dr.', firstName: 'Anna', lastName: 'Vogt', function: 'Einkauf', email: anna.email, phone: anna.phone, birthday: '1980-03-22', gender: 'female', note: '=1+1' });
    const sale = deal(FIRM.id, { name: 'Laser, zweite Linie', amount: '-1234.5', currency: 'CHF', stage: 'won', probability: 40, closeDate: '2026-02-01', firstContactOn: '2025-12-03', sellerId: SELLER.id, statedReason: '', note: '' });
    const deals = await back('deals', format, { accounts: [FIRM], deals: [sale], colleagues: [SELLER] }, language);
    const seller = deals.find(({ type }) => type === 'colleague');
    expect(seller).toMatchObject({ name: 'Jana Reuter' });
    expect(deals.find(({ type }) => type === 'deal')).toMatchObject({ name: sale.name, amount: '-1234.5', currency: 'CHF', stage: 'won', probability: 40, closeDate: '2026-02-01', firstContactOn: '2025-12-03', sellerId: seller?.id });
  });
});

describe('formula-looking text', () => {
  const HOSTILE = ["=cmd|' /C calc'!A0", '@SUM(1)', '-2+3', '+49 221 123'];

  it.each(HOSTILE)('B52: %s is inert in Excel and comes back unchanged', async (text) => {
    const firm = { ...FIRM, note: text, phone: '+49 221 123' };
    for (const format of ['csv', 'xlsx'] as const) {
      const [back_] = (await back('accounts', format, { accounts: [firm] })).filter((record) => record.type === 'account');
      expect(back_).toMatchObject({ note: text, phone: '+49 221 123' });
    }
    const csv = new TextDecoder().decode(listFile('accounts', 'csv', { ...NOTHING, accounts: [firm] }, 'de'));
    expect(csv.includes(`'${text}`)).toBe(!text.startsWith('+49 '));
    const sheet = readWorkbook(listFile('accounts', 'xlsx', { ...NOTHING, accounts: [firm] }, 'de'), {});
    expect(sheet.ok && sheet.value.rows[0]?.cells).toContain(text);
  });

  it('comes back unchanged whatever it is', async () => {
    const sign = fc.constantFrom("'", '=', '+', '-', '@', '1', 'a', 'ä', ';', ',', '"', '\n');
    const note = fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => `x${signs.join('')}x`);
    await fc.assert(
      fc.asyncProperty(note, fc.constantFrom('csv' as const, 'xlsx' as const), fc.constantFrom('de' as const, 'en' as const), async (text, format, language) => {
        const [firm] = (await back('accounts', format, { accounts: [{ ...FIRM, note: text }] }, language)).filter((record) => record.type === 'account');
        return firm?.type === 'account' && firm.note === text;
      }),
      { numRuns: 100 },
    );
  });
});

describe('vCards', () => {
  it('bring people and companies back', async () => {
    const anna = person(FIRM.id, { title: 'Dr.', firstName: 'Anna', lastName: 'Vogt', function: 'Einkauf, Technik', department: 'Werk; Süd', email: 'anna@sued-west.example', phone: '+49 221 123', birthday: '--03-22', note: 'Zeile 1\nZeile 2 \\ mit langem Text: äöü äöü äöü äöü äöü äöü äöü äöü äöü' });
    const people = await back('people', 'vcf', { accounts: [FIRM], persons: [anna] });
    expect(people.find(({ type }) => type === 'person')).toMatchObject({ title: 'Dr.', firstName: 'Anna', lastName: 'Vogt', function: anna.function, department: anna.department, email: anna.email, phone: anna.phone, birthday: '--03-22', note: anna.note });
    expect(people.find(({ type }) => type === 'account')).toMatchObject({ name: FIRM.name });
    const firms = await back('accounts', 'vcf', { accounts: [FIRM] });
    expect(firms.find(({ type }) => type === 'account')).toMatchObject({ name: FIRM.name, city: 'Dresden', postalCode: '01067', phone: FIRM.phone });
  });
});
