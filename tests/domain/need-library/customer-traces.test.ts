import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerTraces, withoutTraces } from '../../../shared/domain/need-library/customer-traces';

const names = {
  companies: ['Packwerk Neckartal GmbH', 'Groß & Söhne AG'],
  people: [{ firstName: 'Helga', lastName: 'Brinkmann' }, { firstName: 'Li', lastName: 'Wu' }],
};

describe('names and figures of a customer', () => {
  it.each([
    ['Umrüsten dauert zu lange', 'Umrüsten dauert zu lange'],
    ['Packwerk steht als der Lieferant da', '… steht als der Lieferant da'],
    ['Bei Packwerk Neckartal GmbH steht die Anlage', 'Bei … steht die Anlage'],
    ['Packwerks Kunden warten', '… Kunden warten'],
    ['PACKWERK wartet', '… wartet'],
    ['Packwerkzeug ist teuer', 'Packwerkzeug ist teuer'],
    ['Frau Brinkmann ärgert sich', 'Frau … ärgert sich'],
    ['Helga Brinkmann ärgert sich', '… ärgert sich'],
    ['Bei Gross kommt es oft vor', 'Bei … kommt es oft vor'],
    ['Ein Formatwechsel kostet 45 Minuten, sechsmal am Tag', 'Ein Formatwechsel kostet … Minuten, sechsmal am Tag'],
    ['Das bringt 38.000 € im Jahr', 'Das bringt … im Jahr'],
    ['Das bringt €38,000.50 a year', 'Das bringt … a year'],
    ['Ausschuss von 4,5 % auf 1 %', 'Ausschuss von … auf …'],
    ['spart 120 TEUR, ab 01.09.2026', 'spart …, ab …'],
    ['3 4', '…'],
    ['Wu ist kurz, wir wundern uns', 'Wu ist kurz, wir wundern uns'],
    ['', ''],
  ])('%j is kept as %j', (text, kept) => {
    expect(withoutTraces(text, names)).toBe(kept);
  });

  it('are found at their place', () => {
    expect(customerTraces('Für Söder & Packwerk: 12 %', names)).toEqual([
      { kind: 'name', text: 'Packwerk', start: 12, end: 20 },
      { kind: 'figure', text: '12 %', start: 22, end: 26 },
    ]);
  });

  it('lie in the text, one after another, and none is left over', () => {
    const words = fc.array(fc.constantFrom('Packwerk', 'ß', 'Ä', '12', '€', ' ', '%', 'GROSS', 'x', '😀', 'ﬁ', '\u00a0', '.'), { maxLength: 30 });
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('');
        let at = 0;
        for (const { start, end, text: found } of customerTraces(text, names)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(found);
          at = end;
        }
        expect(customerTraces(withoutTraces(text, names), names).filter(({ kind }) => kind === 'figure')).toEqual([]);
      }),
    );
  });
});
