import { expect, it } from 'vitest';
import { companyOfDeal } from '../../../shared/domain/deal/company-of-deal';
import { account, deal } from '../../support/records/records';

it('is what the company is called, and nothing where one of the two is not there', () => {
  const firm = account({ name: 'Hill Engineers' });
  const sale = deal(firm.id);
  const tables = { deal: new Map([[sale.id, sale]]), account: new Map([[firm.id, firm]]) };
  expect(companyOfDeal(tables, sale.id)).toBe('Hill Engineers');
  expect(companyOfDeal({ ...tables, account: new Map() }, sale.id)).toBe('');
  expect(companyOfDeal({ ...tables, deal: new Map() }, sale.id)).toBe('');
});
