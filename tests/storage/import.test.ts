import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { Edit } from '../../shared/document/edit';
import { RUNS_KEPT } from '../../shared/domain/import/run/import-run';
import type { AnyRecord, RecordOf, RecordType } from '../../shared/domain/records';
import { importBench } from '../support/imports/import-bench';
import { NOTHING_DECIDED } from '../support/imports/import-choices';
import { changed, deal } from '../support/records/records';

const PEOPLE = 'Firma;PLZ;Ort;Vorname;Nachname;E-Mail\nWerk GmbH;01067;Dresden;Ada;Vogt;ada@werk.example\nWerk GmbH;01067;Dresden;Ben;Low;ben@werk.example\n';
const UPDATED = 'Firma;PLZ;Ort;Vorname;Nachname;E-Mail\nWerk GmbH;01067;Dresden;Ada;Vogt;vogt@werk.example\nWerk GmbH;01067;Dresden;Cy;Neu;cy@werk.example\n';

let generation = 100;
let bench: Awaited<ReturnType<typeof importBench>>;

beforeEach(async () => {
  generation += 1;
  bench = await importBench(`werkbank-${generation}`);
});

/** Colleagues' changes are written past the contract, and leave the revision alone. */
async function changeAsColleague(record: AnyRecord, fields: Record<string, unknown>): Promise<void> {
  const database = await new Dexie(`werkbank-${generation}`).open();
  await database.table(record.type).put({ ...record, ...fields, updatedAt: '2027-01-01T08:00:00.000Z' });
  database.close();
}

const ofType = <T extends RecordType>(records: readonly AnyRecord[], type: T): RecordOf<T>[] => records.filter((record): record is RecordOf<T> => record.type === type);

describe('an import', () => {
  it('becomes records in one transaction, with a postal code that keeps its zero', async () => {
    const { result } = await bench.take(PEOPLE, 'people.csv');
    expect(result).toMatchObject({ created: 3, updated: 0, fileName: 'people.csv' });
    const records = await bench.records();
    const [firm] = ofType(records, 'account');
    expect(firm).toMatchObject({ name: 'Werk GmbH', postalCode: '01067', city: 'Dresden' });
    expect(ofType(records, 'person').map(({ firstName, accountId }) => [firstName, accountId === firm?.id])).toEqual([['Ada', true], ['Ben', true]]);
  });

  it('changes nothing when the same file comes again', async () => {
    await bench.take(PEOPLE, 'people.csv');
    const before = await bench.records();
    const { plan, result } = await bench.take(PEOPLE, 'people.csv');
    expect(plan.figures).toMatchObject({ created: 0, updated: 0, same: 3 });
    expect(plan.writes).toBe(false);
    expect(result).toMatchObject({ created: 0, updated: 0 });
    expect(await bench.records()).toEqual(before);
    // An import that did nothing leaves nothing to take back.
    const runs = await bench.storage.imports.runs({});
    expect(runs.ok && runs.value.runs).toHaveLength(1);
  });

  it('takes an updated file by its keys: new, changed, gone', async () => {
    await bench.take(PEOPLE, 'people.csv');
    const { plan } = await bench.take(UPDATED, 'people.csv');
    expect(plan.figures).toMatchObject({ created: 1, updated: 1, gone: 1 });
    expect(plan.gone.first).toEqual([{ type: 'person', name: 'Ben Low' }]);
    const people = ofType(await bench.records(), 'person');
    expect(people.map(({ firstName, email }) => [firstName, email]).sort()).toEqual([['Ada', 'vogt@werk.example'], ['Ben', 'ben@werk.example'], ['Cy', 'cy@werk.example']]);
  });

  it('is taken back as a whole, also what it changed', async () => {
    await bench.take(PEOPLE, 'people.csv');
    const before = await bench.records();
    const { result } = await bench.take(UPDATED, 'people.csv');
    const undone = await bench.storage.imports.undo({ runId: result.runId, now: '2026-03-26T08:00:00.000Z' });
    expect(undone).toMatchObject({ ok: true, value: { removed: 1, restored: 1, kept: 0 } });
    const plain = (records: AnyRecord[]): unknown[] => records.map(({ rev: _, updatedAt: _at, ...rest }) => rest);
    expect(plain(await bench.records())).toEqual(plain(before));
    const again = await bench.storage.imports.undo({ runId: result.runId, now: '2026-03-26T08:00:00.000Z' });
    expect(again).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('keeps what somebody has worked with since, and what that belongs to', async () => {
    const { result } = await bench.take(PEOPLE, 'people.csv');
    const records = await bench.records();
    const [firm] = ofType(records, 'account');
    const ada = ofType(records, 'person').find(({ firstName }) => firstName === 'Ada');
    if (firm === undefined || ada === undefined) throw new Error('not imported');
    const edit = new Edit().add(deal(firm.id)).diff;
    await bench.storage.records.commit({ diff: { ...edit, updated: { [ada.id]: [ada, changed(ada, { note: 'called' })] } } });
    const undone = await bench.storage.imports.undo({ runId: result.runId, now: '2026-03-26T08:00:00.000Z' });
    expect(undone).toMatchObject({ ok: true, value: { removed: 1, kept: 2 } });
    expect(undone.ok && undone.value.keptNames.sort()).toEqual(['Ada Vogt', 'Werk GmbH']);
    expect((await bench.records()).map(({ type }) => type).sort()).toEqual(['account', 'deal', 'person']);
  });

  it('keeps what a colleague has worked with since', async () => {
    await bench.take(PEOPLE, 'people.csv');
    const { result } = await bench.take(UPDATED, 'people.csv');
    const people = ofType(await bench.records(), 'person');
    for (const person of people) await changeAsColleague(person, { note: `${person.firstName} called` });
    const undone = await bench.storage.imports.undo({ runId: result.runId, now: '2026-03-26T08:00:00.000Z' });
    expect(undone).toMatchObject({ ok: true, value: { removed: 0, restored: 0, kept: 2 } });
    expect(undone.ok && undone.value.keptNames.sort()).toEqual(['Ada Vogt', 'Cy Neu']);
    expect(ofType(await bench.records(), 'person').map(({ note }) => note).sort()).toEqual(['Ada called', 'Ben called', 'Cy called']);
  });

  it('is refused when a colleague changed a record of it after the preview, and leaves what they wrote', async () => {
    await bench.take(PEOPLE, 'people.csv');
    const ada = ofType(await bench.records(), 'person').find(({ firstName }) => firstName === 'Ada') as AnyRecord;
    await bench.open(UPDATED, 'people.csv');
    await bench.dryRun();
    await changeAsColleague(ada, { note: 'called' });
    const before = await bench.records();
    expect(await bench.write()).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(await bench.records()).toEqual(before);
  });

  it('can be taken back until ten more were written; what an older one wrote stays', async () => {
    const first = await bench.take(PEOPLE, 'people.csv');
    for (let at = 1; at <= RUNS_KEPT; at += 1) await bench.take(`Vorname;Nachname\nNeu;Person ${at}\n`, `${at}.csv`);
    const runs = await bench.storage.imports.runs({});
    expect(runs.ok && runs.value.runs.map(({ fileName }) => fileName)).not.toContain('people.csv');
    expect(runs.ok && runs.value.runs).toHaveLength(RUNS_KEPT);
    expect(await bench.storage.imports.undo({ runId: first.result.runId, now: '2026-03-26T08:00:00.000Z' })).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(ofType(await bench.records(), 'person')).toHaveLength(2 + RUNS_KEPT);
    const dumped = await bench.storage.database.dump({});
    const parts = dumped.ok ? dumped.value.lines.map((line) => JSON.parse(line) as AnyRecord).filter(({ type }) => type === 'importRunPart') : [];
    expect(parts).toHaveLength(RUNS_KEPT);
  });

  it('writes nothing when it is called off, before and while it is written', async () => {
    const many = ['Vorname;Nachname;E-Mail', ...Array.from({ length: 3000 }, (_unused, at) => `A;Person ${at};p${at}@x${at}.example`)].join('\n');
    for (const stage of ['handing-over', 'writing']) {
      await bench.open(many, 'many.csv');
      await bench.dryRun();
      const control = new AbortController();
      const written = await bench.write({
        signal: control.signal,
        onProgress: (now, done, total) => {
          if (now === stage && done < total) control.abort();
        },
      });
      expect(written).toMatchObject({ ok: false, error: { code: 'cancelled' } });
      expect(await bench.records()).toEqual([]);
      const runs = await bench.storage.imports.runs({});
      expect(runs.ok && runs.value.runs).toEqual([]);
    }
    // The plan was let go to be written, and is made once more.
    expect(await bench.write()).toMatchObject({ ok: true, value: { created: 3000 } });
    expect(await bench.records()).toHaveLength(3000);
  });

  it('is refused as a whole when a record changed since the dry run', async () => {
    await bench.take(PEOPLE, 'people.csv');
    await bench.open(UPDATED, 'people.csv');
    await bench.dryRun();
    const ada = ofType(await bench.records(), 'person').find(({ firstName }) => firstName === 'Ada');
    if (ada === undefined) throw new Error('not imported');
    await bench.storage.records.commit({ diff: { added: {}, updated: { [ada.id]: [ada, changed(ada, { note: 'mine' })] }, removed: {} } });
    expect(await bench.write()).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(ofType(await bench.records(), 'person').map(({ firstName }) => firstName).sort()).toEqual(['Ada', 'Ben']);
  });

  it('remembers how the columns were taken, and what words mean', async () => {
    const products = 'Artikelnummer;Bezeichnung;Preis\n1;GTX Pro;4821,00\n';
    await bench.take(products, 'products.csv');
    const [product] = ofType(await bench.records(), 'product');
    const deals = 'Verkaufschance;Firma;Produkt;Betrag;Phase\nA;Werk GmbH;GTXPro;3.000;Won\n';
    const decisions = { ...NOTHING_DECIDED, values: [{ field: 'deal.product' as const, value: 'GTXPro', answer: product?.id ?? '' }], collectUnder: 'Ohne Firma' };
    const file = await bench.open(deals, 'deals.csv');
    if (!file.ok || file.value.content.source !== 'table') throw new Error('not read');
    const { questions, targets } = file.value.content;
    // 3.000 can be three or three thousand: it is asked for.
    const column = targets.findIndex((target) => target?.field === 'deal.amount');
    expect(questions).toEqual([{ column, cells: ['3.000'] }]);
    const format = { kind: 'number' as const, decimal: '.' as const, isProven: true, scale: 1 as const };
    const first = await bench.take(deals, 'deals.csv', { taken: { kind: null, targets: null, formats: [{ column, format }] }, decisions });
    expect(first.plan.values.find(({ field }) => field === 'deal.product')).toMatchObject({ value: 'GTXPro', answer: product?.id });
    expect(ofType(await bench.records(), 'deal')).toMatchObject([{ name: 'A', amount: '3' }]);
    const next = await bench.open(deals.replace('3.000', '4.000').replace('A;', 'B;'), 'deals-2.csv');
    if (!next.ok || next.value.content.source !== 'table') throw new Error('not read');
    expect(next.value.content).toMatchObject({ isRemembered: true, questions: [] });
    expect(next.value.content.formats[column]).toEqual(format);
    const plan = await bench.dryRun();
    expect(plan.ok && plan.value.values.find(({ field }) => field === 'deal.product')?.answer).toBe(product?.id);
  });

  it('says in a report what became of every line', async () => {
    await bench.take(PEOPLE, 'people.csv');
    for (const format of ['csv', 'html', 'txt'] as const) {
      const report = await bench.parsers.report({ format, language: 'de' });
      expect(report.ok && report.value.fileName).toBe('Importbericht people');
      for (const text of ['Ada Vogt', 'Werk GmbH', 'Neu']) expect(report.ok && report.value.text).toContain(text);
    }
  });

  it('B02: finds a company again whatever encoding its file is in', async () => {
    const text = 'Firma;Ort\r\nSüd GmbH;München\r\n';
    const duplicates: number[] = [];
    for (const bytes of [Buffer.from(text, 'latin1'), new TextEncoder().encode(text), new TextEncoder().encode(`\uFEFF${text}`)]) {
      const { plan } = await bench.take(bytes, 'firms.csv');
      duplicates.push(plan.figures.duplicates);
    }
    expect(duplicates).toEqual([0, 1, 1]);
    expect(ofType(await bench.records(), 'account').map(({ name, city }) => [name, city])).toEqual([['Süd GmbH', 'München']]);
  });

  it('B05: links people to companies by domain, whichever file comes first', async () => {
    const companies = 'Company name,Company domain name,Industry\nWerk,werk.example,Gears\nSud,sud.example,Gears\n';
    const contacts = 'First name,Last name,Email,Associated company domain\nAda,Vogt,ada@private.example,werk.example\nBen,Low,ben@private.example,\n';
    const linked = async (): Promise<unknown[]> => {
      const records = await bench.records();
      const firms = new Map(ofType(records, 'account').map(({ id, name }) => [id, name]));
      return [firms.size, ...ofType(records, 'person').map(({ firstName, accountId }) => [firstName, firms.get(accountId ?? '') ?? null])].sort();
    };
    await bench.take(companies, 'companies.csv', { language: 'en' });
    const { plan } = await bench.take(contacts, 'contacts.csv', { language: 'en' });
    expect(plan.figures).toMatchObject({ linked: 1, unlinked: 1 });
    const first = await linked();
    generation += 1;
    bench = await importBench(`werkbank-${generation}`);
    await bench.take(contacts, 'contacts.csv', { language: 'en' });
    await bench.take(companies, 'companies.csv', { language: 'en' });
    expect(await linked()).toEqual(first);
    expect(first).toEqual([2, ['Ada', 'Werk'], ['Ben', null]]);
  });
});
