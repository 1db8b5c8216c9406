import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offerFileName } from '../../shared/report/offer-file-name';
import { windowsFileName } from '../../shared/report/windows-file-name';

const de = (number: string, name: string): string => offerFileName({ language: 'de', documentKind: 'offer', number }, { name });

/** What Windows accepts, written down independently (Microsoft, Naming Files, Paths, and Namespaces). */
const isValid = (name: string): boolean =>
  name.length > 0 && name.length <= 120 && [...name].every((c) => !'<>:"/\\|?*'.includes(c) && c.charCodeAt(0) > 31) &&
  !/[ .]$/.test(name) && !['CON', 'PRN', 'AUX', 'NUL', 'COM1', 'LPT9'].includes((name.split('.')[0] ?? '').toUpperCase()) &&
  !/\p{Surrogate}/u.test(name);

describe('file name of an offer', () => {
  it.each([
    ['2024/017', 'A/B "Süd*West": Co. & Söhne?', 'Angebot 2024-017 A-B -Süd-West- Co. & Söhne.docx'],
    ['2026-017', 'Müller & Söhne GmbH', 'Angebot 2026-017 Müller & Söhne GmbH.docx'],
    ['', '', 'Angebot.docx'],
    [' 7 ', 'Firma.', 'Angebot 7 Firma.docx'],
    ['7', 'a\u202egpj\u0000\nb', 'Angebot 7 a-gpj-b.docx'],
    ['7', 'Mu\u0308ller', 'Angebot 7 Müller.docx'],
  ])('B39: %j %j', (number, name, expected) => {
    expect(de(number, name)).toBe(expected);
    expect(isValid(de(number, name))).toBe(true);
  });

  it('B39: cuts at 120 characters without halving one', () => {
    const name = de('7', '😀'.repeat(250));
    expect(name.length).toBeLessThanOrEqual(120);
    expect(name).toMatch(/^Angebot 7 (?:😀)+\.docx$/u);
  });

  it.each(['CON', 'con', 'NUL.txt', 'Com1', 'lpt9', 'COM¹'])('B39: avoids the device name %s', (stem) => {
    expect(windowsFileName(stem, '.docx', 'x')).toBe(`_${stem}.docx`);
  });

  it('is valid whatever the names are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', maxLength: 300 }), (number, name) => {
        expect(isValid(de(number, name))).toBe(true);
        expect(isValid(windowsFileName(name, '.docx', 'Angebot'))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
