import { describe, expect, it } from 'vitest';
import { buildDossier } from '../../electron/workers/documents/privacy/build-dossier';
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

describe('text in an access document', () => {
  it('is never markup', () => {
    const odd = { ...subject, note: '<script>alert(1)</script> & more' };
    const built = buildDossier(records.map((record) => (record.id === subject.id ? odd : record)), subject.id, { language: 'en', today: '2026-06-01' });
    expect(built?.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; more');
  });
});
