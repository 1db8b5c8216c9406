import { Decimal } from '../money/decimal';
import type { LineItem } from '../offer/line-item';
import type { Language } from '../schema/values';
import type { Price } from './price';
import type { Product } from './product';

/** What a product says of a position. */
export type CatalogueItem = Pick<
  LineItem,
  'productId' | 'articleNumber' | 'text' | 'description' | 'unit' | 'unitPrice' | 'priceUnit' | 'vatRate' | 'vatCategory' | 'internalCost'
>;

/**
 * A product as a position of an offer in a language. From then on the position goes its own way. Name and unit are taken
 * from the other language where there are none; a description is not, as nobody wants whole sentences in a foreign one.
 * @param price of the list that holds; without one the price stays to be entered
 */
export function catalogueItem(product: Product, price: Pick<Price, 'unitPrice' | 'priceUnit'> | null, language: Language): CatalogueItem {
  const priceUnit = price?.priceUnit ?? 1;
  return {
    productId: product.id,
    articleNumber: product.articleNumber,
    text: productName(product, language),
    description: language === 'de' ? product.descriptionDe : product.descriptionEn,
    unit: language === 'de' ? filled(product.unitDe, product.unitEn) : filled(product.unitEn, product.unitDe),
    unitPrice: price?.unitPrice ?? '0',
    priceUnit,
    vatRate: product.vatRate,
    vatCategory: product.vatCategory,
    // The product knows the cost of one, the position that of what its price buys.
    internalCost: product.internalCost === null ? null : new Decimal(product.internalCost).times(priceUnit).toFixed(),
  };
}

/** What a product is called in a language, or else in the other. */
export function productName({ nameDe, nameEn }: Pick<Product, 'nameDe' | 'nameEn'>, language: Language): string {
  return language === 'de' ? filled(nameDe, nameEn) : filled(nameEn, nameDe);
}

const filled = (own: string, other: string): string => (own.trim() === '' ? other.trim() : own.trim());
