import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bicProblem, formatIban, ibanProblem } from '../../../shared/domain/workspace/bank-account';

/** Examples of the IBAN registry (SWIFT, release 99, ISO 13616). */
const REGISTRY = [
  'AT611904300234573201',
  'BE68539007547034',
  'CH9300762011623852957',
  'CZ6508000000192000145399',
  'DE89370400440532013000',
  'ES9121000418450200051332',
  'FR1420041010050500013M02606',
  'GB29NWBK60161331926819',
  'IT60X0542811101000000123456',
  'LI21088100002324013AA',
  'LU280019400644750000',
  'NL91ABNA0417164300',
  'NO9386011117947',
  'PL61109010140000071219812874',
  'SE4550000000058398257466',
  'TR330006100519786457841326',
];

describe('an IBAN', () => {
  it.each(REGISTRY)('%s is one, in blocks of four and in small letters too', (iban) => {
    expect(ibanProblem(iban)).toBeNull();
    expect(ibanProblem(formatIban(iban).toLowerCase())).toBeNull();
  });

  it.each([
    ['DE89 3704 0044 0532 0130 0', { code: 'iban-length', params: { country: 'DE', expected: 22, found: 21 } }],
    ['DE88370400440532013000', { code: 'iban-check-digits', params: {} }],
    ['DE89370400440532013001', { code: 'iban-check-digits', params: {} }],
    ['8937040044', { code: 'iban-characters', params: {} }],
    ['DE89-3704?', { code: 'iban-characters', params: {} }],
    ['ZZ89370400', { code: 'iban-too-short', params: { found: 10 } }],
  ])('%s is none, and it is said why', (text, problem) => {
    expect(ibanProblem(text)).toEqual(problem);
  });

  it('that is not entered is no mistake', () => {
    expect([ibanProblem(''), ibanProblem('  ')]).toEqual([null, null]);
  });

  it('with one digit mistyped is found out (ISO 7064, MOD 97-10)', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REGISTRY), fc.nat(), fc.integer({ min: 1, max: 9 }), (iban, place, step) => {
        const digits = [...iban].flatMap((character, index) => (/\d/.test(character) && index > 3 ? [index] : []));
        const at = digits[place % digits.length] ?? 4;
        const typed = String((Number(iban[at]) + step) % 10);
        expect(ibanProblem(iban.slice(0, at) + typed + iban.slice(at + 1))).not.toBeNull();
      }),
    );
  });

  it('is written in blocks of four from the left (DIN 5008)', () => {
    expect(formatIban('de89370400440532013000')).toBe('DE89 3704 0044 0532 0130 00');
    expect(formatIban('not yet one?')).toBe('not yet one?');
  });
});

describe('a BIC (ISO 9362)', () => {
  it.each(['DEUTDEFF', 'DEUTDEFF500', 'BYLADEM1001', 'byladem1001', ''])('%s is one', (bic) => {
    expect(bicProblem(bic)).toBeNull();
  });
  it.each(['DEUTDEF', 'DEUTDEFF50', 'DEUT1EFF', 'DEUTDEFF 50?'])('%s is none', (bic) => {
    expect(bicProblem(bic)).toEqual({ code: 'bic-format', params: {} });
  });
});
