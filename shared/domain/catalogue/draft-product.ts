import type { Bookkeeping } from '../schema/record';
import type { Product } from './product';

/** A product of which nothing is known yet, at the standard rate of German VAT (§ 12 Abs. 1 UStG). */
export function draftProduct(bookkeeping: Bookkeeping): Product {
  return {
    type: 'product',
    ...bookkeeping,
    articleNumber: '',
    ean: '',
    nameDe: '',
    nameEn: '',
    descriptionDe: '',
    descriptionEn: '',
    unitDe: '',
    unitEn: '',
    category: '',
    vatRate: '19',
    vatCategory: 'standard',
    internalCost: null,
    isDiscontinued: false,
    imports: [],
  };
}
