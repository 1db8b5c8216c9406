import type { Product } from '../../catalogue/product';
import { exactNameKey } from '../drafts/company-pool';
import type { ProductDraft } from '../drafts/drafts';
import { fieldChanges } from './field-changes';
import { fit, fitDecimal, LINES_LIMIT } from './fit';
import type { ImportChoices, PlannedProduct } from './import-plan';
import { byStamp, digestOf, distinctKeys, lastDigest } from './stamps';

/** What a product of a file says about one of the catalogue. Its words count for both languages. */
export function productFields(draft: ProductDraft): Partial<Product> {
  const name = fit(draft.name || draft.articleNumber);
  return {
    articleNumber: fit(draft.articleNumber),
    ean: fit(draft.ean),
    nameDe: name,
    nameEn: name,
    descriptionDe: fit(draft.description, LINES_LIMIT),
    descriptionEn: fit(draft.description, LINES_LIMIT),
    unitDe: fit(draft.unit),
    unitEn: fit(draft.unit),
    category: fit(draft.category),
    ...(draft.vatRate === null || Number(draft.vatRate) > 100 || Number(draft.vatRate) < 0 ? {} : { vatRate: fitDecimal(draft.vatRate) ?? '0' }),
    ...(draft.cost === null ? {} : { internalCost: fitDecimal(draft.cost) }),
  };
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
    const changes = isUnchanged ? [] : fieldChanges(key, record, productFields(draft));
    return { ...base, candidates: [], action: changes.length === 0 ? 'same' : 'update', changes };
  });
}
