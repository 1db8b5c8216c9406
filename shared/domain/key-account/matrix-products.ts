import type { Product } from '../catalogue/product';
import type { Id } from '../schema/values';

/** A catalogue of more is shown by what deals and the matrix name. */
const WHOLE_CATALOGUE = 40;

/** The offerings a matrix shows: the catalogue without what is discontinued, or of a large one what is named. */
export function matrixProducts(catalogue: Iterable<Product>, naming: Iterable<{ productId: Id | null }>): { products: Product[]; isPart: boolean } {
  const active = [...catalogue].filter(({ isDiscontinued }) => !isDiscontinued);
  if (active.length <= WHOLE_CATALOGUE) return { products: active, isPart: false };
  const named = new Set([...naming].map(({ productId }) => productId));
  return { products: active.filter(({ id }) => named.has(id)), isPart: true };
}
