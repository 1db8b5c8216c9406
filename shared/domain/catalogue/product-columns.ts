import { damagedHeaderPattern, foldHeader, umlautsAsGaps } from '../import/fold-header';
import type { Language } from '../schema/values';

/** What a column of a file of products can hold. */
export const PRODUCT_FIELDS = [
  'articleNumber', 'nameDe', 'nameEn', 'descriptionDe', 'descriptionEn', 'unit', 'category', 'price', 'priceUnit', 'internalCost', 'vatRate',
] as const;
export type ProductField = (typeof PRODUCT_FIELDS)[number];

/** Which column is what, by index; `null` for what the file does not have. */
export type ProductColumns = Record<ProductField, number | null>;

/** Header names by field, the surest first, compared as `foldHeader` folds them. */
const NAMES: Record<ProductField, readonly string[]> = {
  articleNumber: [
    'Artikelnummer', 'Artikel-Nr.', 'Art.-Nr.', 'Artnr', 'Artikel', 'Materialnummer', 'Material-Nr.', 'Material', 'Produktnummer', 'Produkt-Nr.', 'Teilenummer', 'Teile-Nr.',
    'Bestellnummer', 'Bestell-Nr.', 'Sachnummer', 'SKU', 'item no', 'item number', 'item code', 'article number', 'article no', 'product number', 'product no', 'product code',
    'part number', 'part no', 'order number', 'Nummer', 'Nr.', 'no', 'number', 'code', 'id',
  ],
  nameDe: [
    'Bezeichnung', 'Bezeichnung (deutsch)', 'Bezeichnung DE', 'Artikelbezeichnung', 'Produktbezeichnung', 'Produktname', 'Materialkurztext', 'Kurztext', 'Kurzbezeichnung', 'Name (deutsch)',
    'Name DE', 'name german', 'Artikelname', 'Produkt', 'Leistung', 'Benennung', 'Titel',
  ],
  nameEn: ['product name', 'item name', 'article name', 'short text', 'Bezeichnung (englisch)', 'Bezeichnung EN', 'Name (englisch)', 'Name EN', 'name english', 'product', 'item', 'title'],
  descriptionDe: ['Beschreibung', 'Beschreibung (deutsch)', 'Beschreibung DE', 'Langtext', 'Artikelbeschreibung', 'Produktbeschreibung', 'Positionstext', 'Details', 'description german'],
  descriptionEn: ['description', 'long text', 'product description', 'item description', 'Beschreibung (englisch)', 'Beschreibung EN', 'Langtext EN', 'description english', 'description EN'],
  unit: ['Einheit', 'Mengeneinheit', 'Basismengeneinheit', 'ME', 'Verkaufsmengeneinheit', 'unit', 'unit of measure', 'uom', 'base unit', 'sales unit'],
  category: ['Warengruppe', 'Produktgruppe', 'Artikelgruppe', 'Materialgruppe', 'Kategorie', 'Gruppe', 'category', 'product group', 'product category', 'material group', 'group', 'family'],
  price: [
    'Listenpreis', 'VK netto', 'Verkaufspreis', 'Verkaufspreis netto', 'VK', 'VK-Preis', 'Einzelpreis', 'Nettopreis', 'Preis netto', 'Preis', 'E-Preis', 'EP', 'list price', 'sales price',
    'selling price', 'unit price', 'net price', 'price',
  ],
  priceUnit: ['Preiseinheit', 'PE', 'Preis je', 'je', 'price unit', 'price per', 'per'],
  internalCost: ['Einkaufspreis', 'EK', 'EK netto', 'EK-Preis', 'Herstellkosten', 'Selbstkosten', 'Kosten', 'purchase price', 'cost price', 'unit cost', 'cost', 'costs'],
  vatRate: ['MwSt', 'MwSt-Satz', 'MwSt %', 'USt', 'USt-Satz', 'USt %', 'Mehrwertsteuer', 'Umsatzsteuer', 'Steuersatz', 'Steuer', 'VAT', 'VAT %', 'VAT rate', 'tax rate', 'tax'],
};

/** Fields in the order in which they choose: a surer name takes its column before a vaguer one asks for it. */
const ORDER: readonly ProductField[] = ['articleNumber', 'nameDe', 'nameEn', 'descriptionDe', 'descriptionEn', 'unit', 'priceUnit', 'price', 'internalCost', 'vatRate', 'category'];

/**
 * Proposes which column is what, from German and English headers. `Name` alone is in the user's language. The proposal is
 * there to be changed.
 */
export function proposeProductColumns(headers: readonly string[], language: Language): ProductColumns {
  const columns = Object.fromEntries(PRODUCT_FIELDS.map((field) => [field, null])) as ProductColumns;
  const taken = new Set<number>();
  const take = (field: ProductField, names: readonly string[]): void => {
    if (columns[field] !== null) return;
    const index = names.map((name) => columnNamed(headers, name, taken)).find((found) => found !== undefined);
    if (index === undefined) return;
    columns[field] = index;
    taken.add(index);
  };
  for (const field of ORDER) take(field, NAMES[field]);
  const name = language === 'de' ? 'nameDe' : 'nameEn';
  if (columns.nameDe === null && columns.nameEn === null) take(name, ['Name']);
  return columns;
}

/** The columns after the user chose one for a field, or `null` for none. A column serves one field. */
export function assignProductColumn(columns: ProductColumns, field: ProductField, index: number | null): ProductColumns {
  const freed = PRODUCT_FIELDS.map((other) => [other, index !== null && columns[other] === index ? null : columns[other]] as const);
  return { ...(Object.fromEntries(freed) as ProductColumns), [field]: index };
}

function columnNamed(headers: readonly string[], name: string, taken: ReadonlySet<number>): number | undefined {
  const index = headers.findIndex((header, at) => {
    if (taken.has(at)) return false;
    const damaged = damagedHeaderPattern(header);
    return damaged === undefined ? foldHeader(header) === foldHeader(name) : damaged === umlautsAsGaps(name);
  });
  return index < 0 ? undefined : index;
}
