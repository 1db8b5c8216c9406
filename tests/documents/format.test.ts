import { describe, expect, it } from 'vitest';
import { currencySign, formatAmount, formatDay, formatMoney, formatNumber, formatPercent } from '../../shared/i18n/format';

const NBSP = '\u00a0';

describe('case 10: numbers and days per language', () => {
  it.each([
    ['1234.50', 'EUR', `1.234,50${NBSP}€`, '€1,234.50'],
    ['-1234.5', 'EUR', `-1.234,50${NBSP}€`, '-€1,234.50'],
    ['0.00', 'EUR', `0,00${NBSP}€`, '€0.00'],
    ['-0.00', 'EUR', `0,00${NBSP}€`, '€0.00'],
    ['999', 'CHF', `999,00${NBSP}CHF`, `CHF${NBSP}999.00`],
    ['0.123456', 'EUR', `0,123456${NBSP}€`, '€0.123456'],
    // Beyond 2^53: a float would end in …992
    ['9007199254740993.01', 'EUR', `9.007.199.254.740.993,01${NBSP}€`, '€9,007,199,254,740,993.01'],
  ])('%s %s', (amount, currency, de, en) => {
    expect(formatMoney(amount, currency, 'de')).toBe(de);
    expect(formatMoney(amount, currency, 'en')).toBe(en);
  });

  it('amounts, numbers, percentages, signs, days', () => {
    expect([formatAmount('1265793.29', 'de'), formatAmount('1265793.29', 'en')]).toEqual(['1.265.793,29', '1,265,793.29']);
    expect([formatNumber('2.250', 'de'), formatNumber('1000', 'en'), formatNumber('-5', 'de')]).toEqual(['2,25', '1,000', '-5']);
    expect([formatPercent('2.5', 'de'), formatPercent('19', 'en')]).toEqual([`2,5${NBSP}%`, '19%']);
    expect([currencySign('EUR', 'de'), currencySign('CHF', 'en'), currencySign('USD', 'en')]).toEqual(['€', 'CHF', 'US$']);
    expect([formatDay('2026-03-05', 'de'), formatDay('2026-03-05', 'en'), formatDay('2026-09-30', 'en')]).toEqual(['05.03.2026', '5 Mar 2026', '30 Sep 2026']);
  });
});
