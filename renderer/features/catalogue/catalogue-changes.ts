import type { Changes } from '../../../shared/document/edit';
import { draftProduct } from '../../../shared/domain/catalogue/draft-product';
import type { Price } from '../../../shared/domain/catalogue/price';
import type { PriceList } from '../../../shared/domain/catalogue/price-list';
import { raisedPrice } from '../../../shared/domain/catalogue/price-on';
import type { Product } from '../../../shared/domain/catalogue/product';
import { addDays } from '../../../shared/domain/calendar/day-arithmetic';
import { keyAtEnd } from '../../../shared/domain/needs/ordering';
import type { Currency, Day, DecimalText } from '../../../shared/domain/schema/values';
import { newRecord } from '../../stores/new-record';
import { createRowChanges, type RowChanges } from '../../stores/row-changes';
import type { Workbench } from '../../stores/workbench';

/** How a price list is copied. */
export type ListCopy = { name: string; percent: DecimalText; validFrom: Day | null; endsOld: boolean };

/** Everything that changes the catalogue. Each call is one step to undo. */
export type CatalogueChanges = {
  /** Answers the id of the new product. */
  addProduct(): string;
  updateProduct(id: string, fields: Changes<Product>, mergeKey?: string): void;
  /** Copies a product with its prices. */
  duplicateProduct(product: Product): string;
  /** Takes a product and its prices away; positions that were taken from it stay. */
  removeProduct(product: Product): void;
  /** Sets what a product costs in a list; `null` takes the price away. */
  setPrice(product: Product, list: PriceList, price: Pick<Price, 'unitPrice' | 'priceUnit'> | null): void;
  lists: RowChanges<'priceList'>;
  addList(name: string, currency: Currency, validFrom: Day | null): string;
  /** Copies a list with its prices raised; the old one may end the day before. Answers how many prices the copy has. */
  copyList(list: PriceList, copy: ListCopy): number;
  removeList(list: PriceList): void;
};

/** Changes to the catalogue of a workbench. */
export function createCatalogueChanges(workbench: Workbench): CatalogueChanges {
  return {
    addProduct() {
      const product = draftProduct(newRecord());
      workbench.change('catalogue.steps.addProduct', (edit) => edit.add(product));
      return product.id;
    },
    updateProduct(id, fields, mergeKey) {
      workbench.change(
        'catalogue.steps.editProduct',
        (edit, tables) => {
          const product = tables.product.get(id);
          if (product !== undefined) edit.update(product, fields);
        },
        mergeKey,
      );
    },
    duplicateProduct(product) {
      const record = newRecord();
      workbench.change('catalogue.steps.duplicateProduct', (edit, tables) => {
        edit.add({ ...product, ...record, ean: '', imports: [] });
        for (const price of tables.price.values()) if (price.productId === product.id) edit.add({ ...price, ...newRecord(), productId: record.id });
      });
      return record.id;
    },
    removeProduct(product) {
      workbench.change('catalogue.steps.removeProduct', (edit, tables) => edit.remove(product, ...[...tables.price.values()].filter(({ productId }) => productId === product.id)));
    },
    setPrice(product, list, price) {
      workbench.change('catalogue.steps.price', (edit, tables) => {
        const known = [...tables.price.values()].filter(({ productId, priceListId }) => productId === product.id && priceListId === list.id);
        const [first, ...doubled] = known;
        if (price === null) edit.remove(...known);
        else {
          if (first === undefined) edit.add({ type: 'price', ...newRecord(), priceListId: list.id, productId: product.id, ...price });
          else edit.update(first, price);
          edit.remove(...doubled);
        }
      });
    },
    lists: createRowChanges(workbench, 'priceList', { edit: 'catalogue.steps.editList', move: 'catalogue.steps.moveList' }),
    addList(name, currency, validFrom) {
      const record = newRecord();
      workbench.change('catalogue.steps.addList', (edit, tables) =>
        edit.add({ type: 'priceList', ...record, orderKey: keyAtEnd([...tables.priceList.values()]), name, currency, validFrom, validUntil: null }),
      );
      return record.id;
    },
    copyList(list, { name, percent, validFrom, endsOld }) {
      const record = newRecord();
      let count = 0;
      workbench.change('catalogue.steps.copyList', (edit, tables) => {
        edit.add({ ...list, ...record, orderKey: keyAtEnd([...tables.priceList.values()]), name, validFrom, validUntil: null });
        for (const price of tables.price.values()) {
          if (price.priceListId !== list.id || tables.product.get(price.productId)?.isDiscontinued !== false) continue;
          edit.add({ ...price, ...newRecord(), priceListId: record.id, unitPrice: raisedPrice(price.unitPrice, percent) });
          count += 1;
        }
        if (endsOld && validFrom !== null) edit.update(list, { validUntil: addDays(validFrom, -1) });
      });
      return count;
    },
    removeList(list) {
      workbench.change('catalogue.steps.removeList', (edit, tables) => edit.remove(list, ...[...tables.price.values()].filter(({ priceListId }) => priceListId === list.id)));
    },
  };
}
