import type { AnyRecord } from '../../../shared/domain/records';
import type { Existing } from '../../../shared/domain/import/plan/import-plan';
import type { ImportRecords } from '../../../shared/domain/import/plan/plan-records';

/** What is there after an import was written, in memory: files can be checked one after another. */
export function afterImport(existing: Existing, { added, updated }: ImportRecords): Existing {
  const changed = new Map(updated.map(([, to]) => [to.id, to]));
  const next = <R extends AnyRecord>(type: R['type'], records: readonly R[]): R[] => [
    ...records.map((record) => (changed.get(record.id) as R | undefined) ?? record),
    ...added.filter((record): record is R => record.type === type),
  ];
  return {
    accounts: next('account', existing.accounts),
    persons: next('person', existing.persons),
    deals: next('deal', existing.deals),
    dealProducts: next('dealProduct', existing.dealProducts),
    products: next('product', existing.products),
    priceLists: next('priceList', existing.priceLists),
    prices: next('price', existing.prices),
    colleagues: next('colleague', existing.colleagues),
  };
}
