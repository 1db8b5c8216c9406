import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { offerTotals } from '../../../shared/domain/offer/totals';
import { lineItemOf } from './line-item-of';

/** Northwind order details (Microsoft sample data), kept outside the repository. */
const FILE = new URL('../../../../shared/real-inputs/csv/northwind_order_details_rounding.csv', import.meta.url);

describe.skipIf(!existsSync(FILE))('2,155 real order lines', () => {
  it('B35: sum to 1265793.29 exactly', () => {
    const rows = readFileSync(FILE, 'utf8').trim().split('\n').slice(1).map((row) => row.trim().split(','));
    const lineItems = rows.map(([, , unitPrice = '', quantity = '', discount = ''], index) => {
      // 0.15 is 15 %: the point moves two places in the text, no float in between.
      const [whole = '0', fraction = ''] = discount.split('.');
      const hundredths = fraction.padEnd(2, '0');
      const discountPercent = `${Number(whole + hundredths.slice(0, 2))}.${hundredths.slice(2) || '0'}`;
      return lineItemOf({ unitPrice, quantity, discountPercent }, index + 1);
    });
    expect(lineItems).toHaveLength(2155);
    expect(offerTotals({ discountKind: 'none', discountValue: '0' }, lineItems, []).net).toBe('1265793.29');
  });
});
