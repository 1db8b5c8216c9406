import type { Price } from '../../../shared/domain/catalogue/price';
import type { PriceList } from '../../../shared/domain/catalogue/price-list';
import type { Product } from '../../../shared/domain/catalogue/product';
import { bookkeeping } from '../../support/records/records';

/** A product of which only what is given is known. */
export const product = (fields: Partial<Product> = {}): Product => ({
  type: 'product', ...bookkeeping(), articleNumber: '', ean: '', nameDe: '', nameEn: '', descriptionDe: '', descriptionEn: '', unitDe: '', unitEn: '', category: '', vatRate: '19',
  vatCategory: 'standard', internalCost: null, isDiscontinued: false, imports: [], ...fields,
});

/** A list in euros that always holds. */
export const priceList = (fields: Partial<PriceList> = {}): PriceList => ({
  type: 'priceList', ...bookkeeping(), orderKey: 'a0', name: '', currency: 'EUR', validFrom: null, validUntil: null, ...fields,
});

export const price = (list: PriceList, of: Product, unitPrice: string, priceUnit: Price['priceUnit'] = 1): Price => ({
  type: 'price', ...bookkeeping(), priceListId: list.id, productId: of.id, unitPrice, priceUnit,
});
