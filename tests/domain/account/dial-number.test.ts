import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIAL_NUMBER, dialNumber, phoneOf } from '../../../shared/domain/account/dial-number';

describe('a number to dial', () => {
  it.each<[string, string | null]>([
    ['+49 7132 99001-0', '+497132990010'],
    ['+49 (0)7132 99001-0', '+497132990010'],
    ['0049 7132 / 99001', '+49713299001'],
    ['(07132) 99 00 1', '0713299001'],
    ['07132–99001', '0713299001'],
    ['+41 81 999 03 00', '+41819990300'],
    ['110', '110'],
    ['', null],
    ['12', null],
    ['ext. 12', null],
    ['+49 7132 99001 ext 4', null],
    ['*#06#', null],
    ['0800-KAUFEN', null],
    ['+49+7132', null],
    ['javascript:alert(1)', null],
    ['0713299001;phone-context=evil', null],
    ['1'.repeat(21), null],
  ])('%s → %s', (written, expected) => {
    expect(dialNumber(written)).toBe(expected);
  });

  it('is nothing but digits and a plus, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        const number = dialNumber(written);
        expect(number === null || DIAL_NUMBER.test(number)).toBe(true);
      }),
    );
  });
});

describe('the number of a company', () => {
  it('is its main one, else the first further one that can be dialled and is no fax', () => {
    const contacts = [
      { kind: 'email', label: 'work', value: 'a@b.example' },
      { kind: 'phone', label: 'fax', value: '07132 1' },
      { kind: 'phone', label: 'work', value: 'ask Anna' },
      { kind: 'phone', label: 'cell', value: '0171 555' },
    ] as const;
    expect(phoneOf({ phone: '07132 99001', contacts: [...contacts] })).toBe('07132 99001');
    expect(phoneOf({ phone: 'unknown', contacts: [...contacts] })).toBe('0171 555');
    expect(phoneOf({ phone: '', contacts: [] })).toBeNull();
  });
});
