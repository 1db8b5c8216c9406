import { useMemo } from 'react';
import { arrangedItems } from '../../../../shared/domain/offer/arranged-items';
import type { CatalogueItem } from '../../../../shared/domain/catalogue/catalogue-item';
import { draftLineItem } from '../../../../shared/domain/offer/draft';
import { changedKind, dissolved, placeAt, placeOneStep, placesBelow, withMembers, type ItemUpdates, type Place } from '../../../../shared/domain/offer/item-places';
import type { LineItem, LineItemKind } from '../../../../shared/domain/offer/line-item';
import { isPriced } from '../../../../shared/domain/offer/line-net';
import type { Offer } from '../../../../shared/domain/offer/offer';
import type { PasteColumn, PastedItem } from '../../../../shared/domain/offer/pasted-items';
import { isUntouched } from '../../../../shared/domain/offer/untouched-item';
import type { Changes, Edit } from '../../../../shared/document/edit';
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
  /** Changes all positions with a price alike. */
  setAll(changes: (item: LineItem) => Changes<LineItem>): void;
  setKind(id: string, kind: LineItemKind): void;
  /** Adds an empty position below another, or at the end. */
  add(below: string | null, kind: LineItemKind): string;
  /** Adds a product of the catalogue at the end; an untouched last position becomes it. */
  addProduct(product: CatalogueItem): string;
  /** Copies a position below itself, a heading with what stands under it. */
  duplicate(id: string): string;
  move(id: string, step: -1 | 1): void;
  drop(id: string, target: string, side: 'before' | 'after'): void;
  /**
   * Adds pasted positions below another; an untouched one becomes the first of them. A range pasted into another column
   * than the text fills the positions from that one on downwards, and adds what they do not suffice for.
   */
  paste(at: string | null, items: readonly PastedItem[], first: PasteColumn): string[];
};

type OfferOf = Pick<Offer, 'id' | 'accountId' | 'dealId'>;

/** The positions of an offer in a state of the records, as the offer shows them. */
export function itemsIn(tables: RecordTables, offerId: string): LineItem[] {
  return arrangedItems([...tables.lineItem.values()].filter((item) => item.offerId === offerId));
}

/**
 * Gets the rest of an offer ready for positions to go: a heading that goes alone leaves what stands under it in its
 * place, and no alternative names what is gone.
 */
export function prepareRemoval(edit: Edit, rows: readonly LineItem[], gone: readonly LineItem[]): void {
  const ids = new Set(gone.map(({ id }) => id));
  for (const item of gone) {
    const isAlone = item.kind === 'group' && withMembers(rows, item.id).some(({ id }) => !ids.has(id));
    if (isAlone) applyUpdates(edit, rows, dissolved(rows, item.id));
  }
  for (const row of rows) if (row.alternativeToId !== null && ids.has(row.alternativeToId)) edit.update(row, { alternativeToId: null });
}

function applyUpdates(edit: Edit, rows: readonly LineItem[], updates: ItemUpdates): void {
  for (const row of rows) {
    const changes = updates.get(row.id);
    if (changes !== undefined) edit.update(row, changes);
  }
}

function itemChanges(workbench: Workbench, offer: OfferOf): ItemChanges {
  const rowsIn = (tables: RecordTables): LineItem[] => itemsIn(tables, offer.id);
  const update = (id: string, changes: Changes<LineItem>, mergeKey?: string): void =>
    workbench.change(
      'offer.steps.editItem',
      (edit, tables) => {
        const item = tables.lineItem.get(id);
        if (item !== undefined) edit.update(item, changes);
      },
      mergeKey,
    );
  const place = (id: string, find: (rows: readonly LineItem[]) => Place | null): void =>
    workbench.change('offer.steps.moveItem', (edit, tables) => {
      const item = tables.lineItem.get(id);
      const found = find(rowsIn(tables));
      if (item !== undefined && found !== null) edit.update(item, found);
    });

  return {
    setCell: (id, changes, cell) => update(id, changes, `${id}.${cell}`),
    endCell: () => workbench.endStep(),
    set: (id, changes) => update(id, changes),
    setAll(changes) {
      workbench.change('offer.steps.editItems', (edit, tables) => {
        for (const item of rowsIn(tables)) if (isPriced(item)) edit.update(item, changes(item));
      });
    },
    setKind(id, kind) {
      workbench.change('offer.steps.editItem', (edit, tables) => {
        const rows = rowsIn(tables);
        applyUpdates(edit, rows, changedKind(rows, id, kind));
      });
    },
    add(below, kind) {
      const id = newId();
      workbench.change('offer.steps.addItem', (edit, tables) => {
        const rows = rowsIn(tables);
        const [at] = placesBelow(rows, below, kind);
        const belowAt = rows.findIndex((row) => row.id === below);
        const previous = rows.slice(0, belowAt < 0 ? rows.length : belowAt + 1).filter(isPriced).at(-1);
        if (at !== undefined) edit.add(draftLineItem({ id, now: now(), offer, kind, ...at, ...(previous === undefined ? {} : { previous }) }));
      });
      return id;
    },
    addProduct(product) {
      let id = newId();
      workbench.change('offer.steps.addFromCatalogue', (edit, tables) => {
        const rows = rowsIn(tables);
        const last = rows.at(-1);
        if (last !== undefined && isUntouched(last)) {
          id = last.id;
          edit.update(last, product);
          return;
        }
        const [at] = placesBelow(rows, last?.id ?? null, 'standard');
        if (at !== undefined) edit.add({ ...draftLineItem({ id, now: now(), offer, ...at }), ...product });
      });
      return id;
    },
    duplicate(id) {
      const copyId = newId();
      workbench.change('offer.steps.duplicateItem', (edit, tables) => {
        const rows = rowsIn(tables);
        const item = rows.find((row) => row.id === id);
        if (item === undefined) return;
        const [at] = placesBelow(rows, id, item.kind);
        edit.add({ ...item, ...newRecord(), id: copyId, ...at });
        for (const member of withMembers(rows, id)) if (member.id !== id) edit.add({ ...member, ...newRecord(), groupId: copyId });
      });
      return copyId;
    },
    move: (id, step) => place(id, (rows) => placeOneStep(rows, id, step)),
    drop: (id, target, side) => place(id, (rows) => placeAt(rows, id, target, side)),
    paste(at, items, first) {
      const ids = items.map(newId);
      workbench.change('offer.steps.pasteItems', (edit, tables) => {
        const rows = rowsIn(tables);
        const from = rows.findIndex((row) => row.id === at);
        const isFill = first !== 'text' && from >= 0;
        const filled = isFill ? rows.slice(from).filter(isPriced) : rows.slice(Math.max(from, 0), from + 1).filter(isUntouched);
        items.forEach((item, index) => {
          const target = filled[index];
          if (target === undefined) return;
          edit.update(target, item);
          ids[index] = target.id;
        });
        const added = items.slice(filled.length);
        const last = isFill ? rows.at(-1) : rows[from];
        placesBelow(rows, last?.id ?? null, 'standard', added.length).forEach((spot, index) => {
          const id = ids[index + filled.length] ?? newId();
          const previous = last !== undefined && isPriced(last) ? { previous: last } : {};
          edit.add({ ...draftLineItem({ id, now: now(), offer, ...spot, ...previous }), ...added[index] });
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
