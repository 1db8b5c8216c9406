import { describe, expect, it } from 'vitest';
import { dossierOf } from '../../../shared/domain/privacy/dossier';
import { AnyRecordSchema, RECORD_TYPES, type AnyRecord, type RecordOf } from '../../../shared/domain/records';
import { account, activity, bookkeeping, deal, person } from '../../support/records/records';
import { NOBODY_ELSE, plantedPerson } from '../../support/records/planted-person';

const { records, subject, other, unsure, words, links } = plantedPerson();
const dossier = dossierOf(subject, records);
const text = JSON.stringify(dossier.entries.map(({ recordId: _, ...entry }) => entry));

/** Planted where the person’s own records are. */
const OWN = [
  'Zqfunction', 'Zqdepartment', 'zqmail@nord.example', '+49 555 73190', '1980-03-22', 'Zqnote', 'Zqkey', 'Zqtag', 'zqhome@home.example', 'Zqstreet 7', 'zqstamp', 'Zqcardnote', 'Zqsource', 'opponent', 'Zqcriterion', 'Zqquestion', 'Zqanswer',
  'Zqdemand', 'Zqoffertitle', '2026-077', 'Zqhistoricfunction', 'Zqgonenote', 'Zqhistoricattitude', 'Zqfrozenfunction', 'Zqintroduction', 'Zqposition', 'Zqbefore', 'Zqbeforenote', 'R0lGODlhAQABAAAAADs=', 'OZ',
];
/** Fields of names alone show the person's name and nothing that stands beside it. */
const NAMES_ONLY = /(?:^|\.)(?:people(?:\.0\.name)?|statedBy|by|person|personName|ownName|closePerson|manager|assistant|name|firstName|lastName|displayName|directors|signatory|supervisoryChair|evidenceSource|email|phone)$/;

describe('what is kept about a planted person', () => {
  it('is planted as records are', () => {
    expect(records.flatMap((record) => AnyRecordSchema.safeParse(record).error?.issues.map((issue) => `${record.type} ${issue.path.join('.')}: ${issue.message}`) ?? [])).toEqual([]);
  });

  it.each(OWN)('holds their own %s', (trace) => {
    expect(text).toContain(trace);
  });

  it(`holds each of ${words.length} texts that name them, in every type that has texts`, () => {
    const missing = words.filter(({ recordId, path, word }) => {
      const shown = dossier.entries.filter((entry) => entry.recordId === recordId).map(({ facts }) => JSON.stringify(facts)).join();
      return !shown.includes(NAMES_ONLY.test(path) ? 'Zora Quandt' : word);
    });
    expect(missing).toEqual([]);
    expect(words.length).toBeGreaterThan(150);
  });

  it.each(unsure)('offers what may mean them: %s', (note) => {
    const entry = dossier.entries.find(({ facts }) => facts.some(({ value }) => value === note));
    expect(entry?.isSure).toBe(note.startsWith('QUANDT'));
  });

  it(`holds each of ${links.length} records that name them by their id`, () => {
    expect(links.filter(({ recordId }) => !dossier.entries.some((entry) => entry.recordId === recordId))).toEqual([]);
    expect(links.length).toBeGreaterThan(50);
  });

  it('leaves out no type of record that can hold a text or an id', () => {
    const planted = new Set([...words, ...links].map(({ type }) => type));
    // They hold days, numbers and hashes.
    expect(RECORD_TYPES.filter((type) => !planted.has(type))).toEqual(['erasure', 'retentionRule']);
  });

  it('holds nobody else’s name, number, note or opinion', () => {
    expect(NOBODY_ELSE.exec(text)?.[0]).toBeUndefined();
    expect(text).not.toContain('1970-01-01');
  });

  it('lists the files that belong to them, and photos of visits that name them as what may show somebody else', () => {
    const firm = account();
    const sale = deal(firm.id);
    const anna = person(firm.id);
    const [offer, photo, attachment] = (['offer', 'activityPhoto', 'attachment'] as const).map((type) => records.find((record) => record.type === type)) as [RecordOf<'offer'>, RecordOf<'activityPhoto'>, RecordOf<'attachment'>];
    const letter = { ...offer, ...bookkeeping(), accountId: firm.id, dealId: sale.id, recipientPersonId: anna.id };
    const file = (fields: Partial<RecordOf<'attachment'>>): RecordOf<'attachment'> => ({ ...attachment, ...bookkeeping(), accountId: firm.id, dealId: sale.id, offerId: offer.id, title: '', ...fields });
    const [toThem, named, another, notChosen] = [
      file({ offerId: letter.id, fileName: 'Datenblatt.pdf', sha256: 'a'.repeat(64) }),
      file({ fileName: 'CV Anna Vogt.pdf', sha256: 'b'.repeat(64) }),
      file({ fileName: 'Other.pdf', sha256: 'c'.repeat(64) }),
      file({ offerId: letter.id, fileName: '', sha256: null }),
    ];
    const visit = activity(firm.id, { kind: 'visit', subject: 'Visit', note: 'Mit Anna Vogt an der Linie.' });
    const elsewhere = activity(firm.id, { kind: 'visit', subject: 'Visit', note: 'Niemand da.' });
    const picture = (activityId: string, name: string): RecordOf<'activityPhoto'> => ({ ...photo, ...bookkeeping(), accountId: firm.id, activityId, name, base64: 'AAAA' });
    const all: AnyRecord[] = [firm, sale, anna, letter, toThem, named, another, notChosen, visit, elsewhere, picture(visit.id, 'Plate'), picture(elsewhere.id, 'Hall')];
    const files = dossierOf(anna, all).entries.filter(({ file: found }) => found !== undefined);
    expect(files).toMatchObject([
      { type: 'attachment', section: 'files', isSure: true, company: firm.name, deal: sale.name, file: { name: 'Datenblatt.pdf', sha256: 'a'.repeat(64) } },
      { type: 'attachment', isSure: true, file: { name: 'CV Anna Vogt.pdf', sha256: 'b'.repeat(64) } },
      { type: 'activityPhoto', isSure: false, company: firm.name, since: expect.any(String) as string, file: { name: 'Plate.jpg', base64: 'AAAA' } },
    ]);
  });

  it('is the other way round for the other', () => {
    const theirs = JSON.stringify(dossierOf(other, records));
    for (const trace of ['Ywnote', 'Ywsource', 'Ywanswer', 'Ywbefore']) expect(theirs).toContain(trace);
    expect(/quandt|zora|zqcardnote|zqsource|zqanswer/i.exec(theirs)?.[0]).toBeUndefined();
  });
});
