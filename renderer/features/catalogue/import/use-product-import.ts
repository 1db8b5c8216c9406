import { useMemo, useState } from 'react';
import type { ImportedTable } from '../../../../shared/contract/imports';
import type { ColumnTarget } from '../../../../shared/domain/import/columns/column-target';
import { draftTable } from '../../../../shared/domain/import/drafts/draft-table';
import type { DraftMessage } from '../../../../shared/domain/import/drafts/drafts';
import { proposeSettings } from '../../../../shared/domain/import/import-settings';
import { noChoices, NOTHING_THERE, type Existing, type ImportPlan } from '../../../../shared/domain/import/plan/import-plan';
import { planImport } from '../../../../shared/domain/import/plan/plan-import';
import { fitDecimal } from '../../../../shared/domain/import/plan/fit';
import type { Currency } from '../../../../shared/domain/schema/values';
import { useLanguage } from '../../../i18n/texts';
import { useToday } from '../../../stores/today';
import { useTable } from '../../../stores/workbench-context';

/** What a row of the file becomes; `price` is a known product of which only the price differs. */
export type Outcome = 'create' | 'update' | 'price' | 'same';

/** The products a file would bring, as the general import plans them. */
export type ProductImport = {
  targets: readonly (ColumnTarget | null)[];
  setTarget: (column: number, target: ColumnTarget | null) => void;
  plan: ImportPlan;
  /** What is to be said about rows. */
  messages: readonly DraftMessage[];
  existing: Existing;
  outcomes: readonly Outcome[];
};

/** Keys and digests of rows make sense within one kind of file. */
const SOURCE = 'products';

/** Plans a table as products beside the catalogue. Nothing is written. */
export function useProductImport({ table }: ImportedTable, listName: string, currency: Currency): ProductImport {
  const language = useLanguage();
  const today = useToday();
  const products = useTable('product');
  const priceLists = useTable('priceList');
  const prices = useTable('price');
  const [chosen, setChosen] = useState<readonly (ColumnTarget | null)[] | null>(null);
  const { targets, formats } = useMemo(() => proposeSettings(table, language, { kind: 'products', ...(chosen === null ? {} : { targets: chosen }) }), [table, language, chosen]);
  const existing = useMemo<Existing>(
    () => ({ ...NOTHING_THERE, products: [...products.values()], priceLists: [...priceLists.values()], prices: [...prices.values()] }),
    [products, priceLists, prices],
  );
  const drafts = useMemo(() => draftTable(table, { kind: 'products', targets, formats, today }), [table, targets, formats, today]);
  const plan = useMemo(
    () => planImport({ kind: 'products', source: SOURCE, drafts, existing, choices: noChoices(currency), phoneKey: (number) => number }),
    [drafts, existing, currency],
  );
  const outcomes = useMemo(() => outcomesOf(plan, existing, listName, currency), [plan, existing, listName, currency]);
  return { targets, plan, messages: drafts.messages, existing, outcomes, setTarget: (column, target) => setChosen(targets.map((known, at) => (at === column ? target : known?.field === target?.field ? null : known))) };
}

function outcomesOf(plan: ImportPlan, { priceLists, prices }: Existing, listName: string, currency: Currency): Outcome[] {
  const listIds = new Map(priceLists.filter(({ name }) => name === listName).map((list) => [list.currency, list.id]));
  const known = new Map(prices.map((price) => [`${price.priceListId} ${price.productId}`, price]));
  return plan.products.map(({ action, record, draft }) => {
    if (action === 'create' || action === 'update') return action;
    const unitPrice = fitDecimal(draft.price);
    if (unitPrice === null || record === null) return 'same';
    const price = known.get(`${listIds.get(draft.currency || currency) ?? ''} ${record.id}`);
    return price?.unitPrice === unitPrice && price.priceUnit === draft.priceUnit ? 'same' : 'price';
  });
}
