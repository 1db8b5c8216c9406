import type { Product } from '../../catalogue/product';
import { unitNames } from '../../catalogue/unit-names';
import type { VatCategory } from '../../offer/line-item';
import type { DecimalText } from '../../schema/values';
import { exactNameKey } from '../drafts/company-pool';
import type { ProductDraft } from '../drafts/drafts';
import { fieldChanges } from './field-changes';
import { fit, fitDecimal, LINES_LIMIT } from './fit';
import type { ImportChoices, PlannedProduct } from './import-plan';
import { byStamp, digestOf, distinctKeys, lastDigest } from './stamps';

/**
 * What a product of a file says about one of the catalogue. Its words count for both languages of a new product, a usual
 * unit in each language's own word. Of a known product they change only what stands alike in both languages: a
 * translation is not written over by what it was made from.
 * @param known the product of the catalogue; `null` for a new one
 */
export function productFields(draft: ProductDraft, known: Product | null): Partial<Product> {
  const name = fit(draft.name || draft.articleNumber);
  const description = fit(draft.description, LINES_LIMIT);
  const unit = unitNames(fit(draft.unit));
  const vatRate = draft.vatRate === null || Number(draft.vatRate) > 100 || Number(draft.vatRate) < 0 ? null : (fitDecimal(draft.vatRate) ?? '0');
  return {
    articleNumber: fit(draft.articleNumber),
    ean: fit(draft.ean),
    ...words('nameDe', 'nameEn', { de: name, en: name }, known),
    ...words('descriptionDe', 'descriptionEn', { de: description, en: description }, known),
    ...words('unitDe', 'unitEn', unit, known),
    category: fit(draft.category),
    ...(vatRate === null || vatRate === known?.vatRate ? {} : { vatRate, vatCategory: categoryOf(vatRate) }),
    ...(draft.cost === null ? {} : { internalCost: fitDecimal(draft.cost) }),
  };
}

type WordField = 'nameDe' | 'nameEn' | 'descriptionDe' | 'descriptionEn' | 'unitDe' | 'unitEn';

function words(german: WordField, english: WordField, said: { de: string; en: string }, known: Product | null): Partial<Record<WordField, string>> {
  const both = { [german]: said.de, [english]: said.en };
  if (known === null) return both;
  const [de, en] = [known[german], known[english]];
  if ([de, en].some((word) => word !== '' && (word === said.de || word === said.en))) return { ...(de === '' ? { [german]: said.de } : {}), ...(en === '' ? { [english]: said.en } : {}) };
  if (de === en) return both;
  // The file speaks one language, and a name that differs is more likely a new one in the first.
  return de === '' || en !== '' ? { [german]: said.de } : { [english]: said.en };
}

/** No member of the EU has a standard rate below 15 %, nor a reduced one of 15 % or more (Directive 2006/112/EC, art. 97). */
function categoryOf(rate: DecimalText): VatCategory {
  if (Number(rate) === 0) return 'zero';
  return Number(rate) >= 15 ? 'standard' : 'reduced';
}

/** Decides for each product of a file whether it is in the catalogue: by the key of an earlier import, article number, EAN or name. */
export function planProducts(drafts: readonly ProductDraft[], products: readonly Product[], source: string, choices: ImportChoices): PlannedProduct[] {
  const keys = distinctKeys(drafts.map(({ articleNumber, ean, name }) => (articleNumber || ean) === '' ? `name:${exactNameKey(name)}` : `id:${articleNumber || ean}`));
  const stamped = byStamp(products, source);
  const byNumber = new Map(products.flatMap((product) => [product.articleNumber, product.ean].filter(Boolean).map((key): [string, Product] => [key, product])));
  const byName = new Map(products.flatMap((product) => [product.nameDe, product.nameEn].map((name): [string, Product] => [exactNameKey(name), product])));
  return drafts.map((draft, at): PlannedProduct => {
    const key = `product:${at}`;
    const rowKey = keys[at] ?? '';
    const byKey = stamped.get(rowKey);
    const byCode = byNumber.get(draft.articleNumber || draft.ean);
    const named = byName.get(exactNameKey(draft.name));
    const sameName = named !== undefined && (draft.articleNumber === '' || named.articleNumber === '' || named.articleNumber === draft.articleNumber) ? named : undefined;
    const record = byKey ?? byCode ?? sameName ?? null;
    const matchedBy = byKey !== undefined ? 'key' : byCode !== undefined ? 'id' : record === null ? null : 'name';
    const base = { key, draft, line: draft.line, name: draft.name || draft.articleNumber, record, matchedBy, joins: null, candidates: [], stamp: { key: rowKey, digest: digestOf(draft) } } as const;
    if (choices.skipped.has(key)) return { ...base, candidates: [], action: 'skip', changes: [] };
    if (record === null) return { ...base, candidates: [], action: 'create', changes: [] };
    const isUnchanged = lastDigest(record, source, rowKey) === base.stamp.digest;
    const changes = isUnchanged ? [] : fieldChanges(key, record, productFields(draft, record));
    return { ...base, candidates: [], action: changes.length === 0 ? 'same' : 'update', changes };
  });
}
