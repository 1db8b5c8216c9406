import { useMemo } from 'react';
import type { Price } from '../../../../../shared/domain/catalogue/price';
import { currentPrice, pricedLists } from '../../../../../shared/domain/catalogue/price-on';
import { productEntries, sortProducts, type ProductEntry } from '../../../../../shared/domain/catalogue/product-list';
import type { Offer } from '../../../../../shared/domain/offer/offer';
import { nameOrder } from '../../../../../shared/domain/text/name-order';
import { useTable } from '../../../../stores/workbench-context';

/** The products with what they cost on the day of an offer in its currency, in order of their numbers, named in its language. */
export function useCatalogueEntries({ date, currency, language }: Pick<Offer, 'date' | 'currency' | 'language'>): ProductEntry[] {
  const products = useTable('product');
  const lists = useTable('priceList');
  const prices = useTable('price');
  return useMemo(() => {
    const priced = pricedLists(lists.values(), prices.values());
    const current = new Map<string, Price>();
    for (const product of products.values()) {
      const found = currentPrice(product, priced, currency, date);
      if (found !== null) current.set(product.id, found.price);
    }
    return sortProducts(productEntries(products.values(), current, language), { column: 'articleNumber', direction: 'ascending' }, nameOrder(language));
  }, [products, lists, prices, currency, date, language]);
}
