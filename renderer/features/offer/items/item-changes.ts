import { useMemo } from 'react';
import { draftLineItem } from '../../../../shared/domain/offer/draft';
import { inOrder } from '../../../../shared/domain/offer/in-order';
import type { LineItem, LineItemKind } from '../../../../shared/domain/offer/line-item';
import type { Offer } from '../../../../shared/domain/offer/offer';
import { orderKeyOneStep, orderKeysAt } from '../../../../shared/domain/offer/order-keys';
import type { PastedItem } from '../../../../shared/domain/offer/pasted-items';
import { isUntouched } from '../../../../shared/domain/offer/untouched-item';
import type { Changes } from '../../../../shared/document/edit';
import type { RecordTables } from '../../../../shared/document/record-tables';
import { newId, newRecord, now } from '../../../stores/new-record';
import type { Workbench } from '../../../stores/workbench';
import { useWorkbench } from '../../../stores/workbench-context';

/** Every way the positions of an offer change; each call is one step to undo. Answers are the ids of new positions. */
export type ItemChanges = {
  /** Typing in one cell is one step; `endCell` closes it. */
  setCell(id: string, changes: Changes<LineItem>, cell: string): void;
  endCell(): void;
  set(id: string, changes: Changes<LineItem>): void;
  /** Adds an empty position below another, or at the end. */
  add(below: string | null, kind: LineItemKind): string;
  duplicate(id: string): string;
  move(id: string, step: -1 | 1): void;
  /** Adds pasted positions below another; an untouched one becomes the first of them. */
  paste(below: string | null, items: readonly PastedItem[]): string[];
};

type OfferOf = Pick<Offer, 'id' | 'accountId' | 'dealId'>;

function itemChanges(workbench: Workbench, offer: OfferOf): ItemChanges {
  const rowsIn = (tables: RecordTables): LineItem[] =>
    inOrder([...tables.lineItem.values()].filter((item) => item.offerId === offer.id));
  /** How many rows come before a new one below `id`. */
  const placeBelow = (rows: readonly LineItem[], id: string | null): number => {
    const index = rows.findIndex((row) => row.id === id);
    return index < 0 ? rows.length : index + 1;
  };
  const update = (id: string, changes: Changes<LineItem>, mergeKey?: string): void =>
    workbench.change(
      'offer.steps.editItem',
      (edit, tables) => {
        const item = tables.lineItem.get(id);
        if (item !== undefined) edit.update(item, changes);
      },
      mergeKey,
    );

  return {
    setCell: (id, changes, cell) => update(id, changes, `${id}.${cell}`),
    endCell: () => workbench.endStep(),
    set: (id, changes) => update(id, changes),
    add(below, kind) {
      const id = newId();
      workbench.change('offer.steps.addItem', (edit, tables) => {
        const rows = rowsIn(tables);
        const place = placeBelow(rows, below);
        const [orderKey = ''] = orderKeysAt(rows, place, 1);
        const previous = rows.slice(0, place).filter((row) => row.kind !== 'text').at(-1);
        edit.add(draftLineItem({ id, now: now(), offer, orderKey, kind, ...(previous === undefined ? {} : { previous }) }));
      });
      return id;
    },
    duplicate(id) {
      const bookkeeping = newRecord();
      workbench.change('offer.steps.duplicateItem', (edit, tables) => {
        const rows = rowsIn(tables);
        const item = tables.lineItem.get(id);
        const [orderKey = ''] = orderKeysAt(rows, placeBelow(rows, id), 1);
        if (item !== undefined) edit.add({ ...item, ...bookkeeping, orderKey });
      });
      return bookkeeping.id;
    },
    move(id, step) {
      workbench.change('offer.steps.moveItem', (edit, tables) => {
        const item = tables.lineItem.get(id);
        const orderKey = orderKeyOneStep(rowsIn(tables), id, step);
        if (item !== undefined && orderKey !== null) edit.update(item, { orderKey });
      });
    },
    paste(below, items) {
      const ids = items.map(newId);
      workbench.change('offer.steps.pasteItems', (edit, tables) => {
        const rows = rowsIn(tables);
        const place = placeBelow(rows, below);
        const target = rows[place - 1];
        const isFilled = target !== undefined && isUntouched(target);
        if (isFilled && items[0] !== undefined) {
          edit.update(target, items[0]);
          ids[0] = target.id;
        }
        const added = items.slice(isFilled ? 1 : 0);
        const keys = orderKeysAt(rows, place, added.length);
        added.forEach((item, index) => {
          const id = ids[index + items.length - added.length] ?? newId();
          const draft = draftLineItem({ id, now: now(), offer, orderKey: keys[index] ?? '', ...(target === undefined ? {} : { previous: target }) });
          edit.add({ ...draft, ...item });
        });
      });
      return ids;
    },
  };
}

/** Changes to the positions of an offer; the same object for as long as the offer is open. */
export function useItemChanges({ id, accountId, dealId }: OfferOf): ItemChanges {
  const workbench = useWorkbench();
  return useMemo(() => itemChanges(workbench, { id, accountId, dealId }), [workbench, id, accountId, dealId]);
}
