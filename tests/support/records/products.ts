import type { RecordOf } from '../../../shared/domain/records';
import { bookkeeping } from './records';

/** An offering of the catalogue, of one name in both languages. */
export function product(name: string): RecordOf<'product'> {
  return {
    type: 'product', ...bookkeeping(), articleNumber: '', ean: '', nameDe: name, nameEn: name, descriptionDe: '', descriptionEn: '', unitDe: '', unitEn: '', category: '',
    vatRate: '19', vatCategory: 'standard', internalCost: null, isDiscontinued: false, imports: [],
  };
}

/** That a deal is about an offering. */
export function dealProduct(of: RecordOf<'deal'>, productId: string): RecordOf<'dealProduct'> {
  return { type: 'dealProduct', ...bookkeeping(), accountId: of.accountId, dealId: of.id, productId, name: '', quantity: null, amount: null };
}
