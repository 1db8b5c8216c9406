import { describe, expect, it } from 'vitest';
import { buildDossier } from '../../electron/workers/documents/privacy/build-dossier';
import type { RecordOf } from '../../shared/domain/records';
import { account, activity, bookkeeping, person } from '../support/records/records';
import { NOBODY_ELSE, plantedPerson } from '../support/records/planted-person';

const { records, subject } = plantedPerson();
const build = (language: 'de' | 'en') => {
  const built = buildDossier(records, subject.id, { language, today: '2026-06-01' });
  if (built === null) throw new Error('nobody');
  return built;
};

describe.each(['de', 'en'] as const)('the access document in %s', (language) => {
  const { html, json, fileName } = build(language);

  it('holds what is planted, and nobody else, on paper and for machines', () => {
    for (const trace of ['Zqfunction', 'zqhome@home.example', 'Zqcardnote', 'Zqsource', 'Zqanswer', 'Zqhistoricfunction', 'Zqfrozenfunction', 'Zqbefore', 'Zqpaintext', 'R0lGODlhAQABAAAAADs=']) {
      expect(html).toContain(trace);
      expect(json).toContain(trace);
    }
    expect(NOBODY_ELSE.exec(html)?.[0]).toBeUndefined();
    expect(NOBODY_ELSE.exec(json)?.[0]).toBeUndefined();
  });

  it('has words for everything', () => {
    expect(/privacy\.[\w.]+/.exec(html)?.[0]).toBeUndefined();
    expect(html).toContain(language === 'de' ? 'Artikel 15' : 'article 15');
    expect(fileName).toBe(language === 'de' ? 'Auskunft Dr. Zora Quandt.pdf' : 'Access Dr. Zora Quandt.pdf');
  });

  it('is JSON that says what it is', () => {
    expect(JSON.parse(json)).toMatchObject({ format: 'werkbank-access', version: 1, asOf: '2026-06-01', name: 'Dr. Zora Quandt', personId: subject.id });
  });
});

describe('files that belong to somebody', () => {
  it('have names of their own, by which both papers list them', () => {
    const firm = account();
    const anna = person(firm.id);
    const visit = activity(firm.id, { kind: 'visit', subject: 'Visit', note: 'Mit Anna Vogt an der Linie.' });
    const sample = records.find((record): record is RecordOf<'activityPhoto'> => record.type === 'activityPhoto');
    if (sample === undefined) throw new Error('no photo');
    const photo = { ...sample, accountId: firm.id, activityId: visit.id, base64: 'AAAA' };
    const photos = ['Plate', 'Plate'].map((name) => ({ ...photo, ...bookkeeping(), name }));
    const built = buildDossier([firm, anna, visit, ...photos], anna.id, { language: 'en', today: '2026-06-01' });
    expect(built?.files).toEqual(['01 Plate.jpg', '02 Plate.jpg'].map((name) => ({ name, sha256: null, base64: 'AAAA' })));
    for (const { name } of built?.files ?? []) for (const text of [built?.html, built?.json]) expect(text).toContain(name);
    expect(built?.json).not.toContain('AAAA');
  });
});

describe('text in an access document', () => {
  it('is never markup', () => {
    const odd = { ...subject, note: '<script>alert(1)</script> & more' };
    const built = buildDossier(records.map((record) => (record.id === subject.id ? odd : record)), subject.id, { language: 'en', today: '2026-06-01' });
    expect(built?.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; more');
  });
});
