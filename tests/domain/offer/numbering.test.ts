import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviceCode, nextNumber, type NumberInput } from '../../../shared/domain/offer/next-number';
import { formatDocumentNumber, patternProblems } from '../../../shared/domain/offer/number-pattern';
import type { NumberSeries } from '../../../shared/domain/workspace/number-series';

const LAPTOP = '6f1c0a5e-3b7d-4c7e-9a11-0000000003e8';
const OTHER = '6f1c0a5e-3b7d-4c7e-9a11-0000000003e9';

const series = (fields: Partial<NumberSeries>): NumberSeries =>
  ({ id: 's', documentKind: 'offer', device: deviceCode(LAPTOP), year: 2026, last: 0, ...fields }) as NumberSeries;
const next = (fields: Partial<NumberInput> = {}): string =>
  nextNumber({ kind: 'offer', pattern: '{YYYY}-{device}-{####}', device: deviceCode(LAPTOP), year: 2026, series: [], taken: new Set(), ...fields }).number;

describe('a numbering pattern', () => {
  it.each([
    ['{YYYY}-{device}-{####}', []],
    ['AN{YY}{device}{###}', []],
    ['{YYYY}-{####}', [{ code: 'no-device' }]],
    ['{YYYY}-{device}', [{ code: 'no-counter' }]],
    ['{device}{##}{##}', [{ code: 'several-counters' }]],
    ['{jahr}{device}{##}', [{ code: 'unknown-placeholder', text: '{jahr}' }]],
    ['{device}{##', [{ code: 'unknown-placeholder', text: '{' }, { code: 'no-counter' }]],
    [`${'x'.repeat(50)}{device}{##}`, [{ code: 'too-long', most: 60 }]],
  ])('%s: %j', (pattern, problems) => {
    expect(patternProblems(pattern)).toEqual(problems);
  });

  it.each([
    ['{YYYY}-{device}-{####}', 7, '2026-7K2M-0007'],
    ['{YYYY}-{device}-{####}', 12_345, '2026-7K2M-12345'],
    ['{YY}/{device}/{#}', 7, '26/7K2M/7'],
  ])('%s with %d is %s', (pattern, count, number) => {
    expect(formatDocumentNumber(pattern, { year: 2026, device: '7K2M', count })).toBe(number);
  });
});

describe("a laptop's code", () => {
  it('is four signs of its id in base 32', () => {
    // 0x3e8 = 1000 = 31 × 32 + 8
    expect(deviceCode(LAPTOP)).toBe('00Z8');
    expect(deviceCode(OTHER)).toBe('00Z9');
    expect(deviceCode('')).toBe('0000');
  });
});

describe('the next number', () => {
  it.each<[string, Partial<NumberInput>, string]>([
    ['begins at 1', {}, '2026-00Z8-0001'],
    ['goes on in its series', { series: [series({ last: 41 })] }, '2026-00Z8-0042'],
    ['begins anew every year', { year: 2027, series: [series({ last: 41 })] }, '2027-00Z8-0001'],
    ['goes on over the years where the number names none', { year: 2027, pattern: '{device}{###}', series: [series({ last: 41 })] }, '00Z8042'],
    ['counts each kind of document apart', { series: [series({ documentKind: 'order-confirmation', last: 9 })] }, '2026-00Z8-0001'],
    ["does not go on in another laptop's series", { series: [series({ device: deviceCode(OTHER), last: 9 })] }, '2026-00Z8-0001'],
    ['leaves out what is taken', { series: [series({ last: 1 })], taken: new Set(['2026-00Z8-0002', '2026-00Z8-0003']) }, '2026-00Z8-0004'],
    ['follows the default where the pattern cannot be used', { pattern: '{YYYY}' }, '2026-00Z8-0001'],
    ['has a mark of its own on a confirmation', { kind: 'order-confirmation', pattern: '' }, 'AB-2026-00Z8-0001'],
  ])('%s', (_, fields, number) => {
    expect(next(fields)).toBe(number);
  });

  it('a restored backup counts in a new series, whatever was given since the backup', () => {
    const kept = [series({ last: 5 })];
    const givenSince = [6, 7, 8].map((last) => next({ series: [series({ last: last - 1 })] }));
    const restored = next({ device: deviceCode(OTHER), series: kept });
    expect(restored).toBe('2026-00Z9-0001');
    expect(givenSince).not.toContain(restored);
  });

  it('is never given twice by laptops that do not know of each other', () => {
    const laptops = fc.uniqueArray(fc.integer({ min: 0, max: 32 ** 4 - 1 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(laptops, fc.array(fc.nat(4), { maxLength: 40 }), (ids, turns) => {
        const all = new Map<number, NumberSeries[]>();
        const given = turns.map((turn) => {
          const id = ids[turn % ids.length] ?? 0;
          const own = all.get(id) ?? [];
          const made = nextNumber({ kind: 'offer', pattern: '', device: deviceCode(id.toString(16)), year: 2026, series: own, taken: new Set() });
          all.set(id, [series({ device: deviceCode(id.toString(16)), last: made.last })]);
          return made.number;
        });
        expect(new Set(given).size).toBe(given.length);
      }),
    );
  });
});
