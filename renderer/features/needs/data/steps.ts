import { useMemo } from 'react';
import { draftAlternative, draftBenefit, draftPain } from '../../../../shared/domain/needs/draft';
import { linkBetween, type NeedEnd } from '../../../../shared/domain/needs/need-ends';
import { moveFunction } from '../../../../shared/domain/needs/move-function';
import { keyAtEnd, moveTo } from '../../../../shared/domain/needs/ordering';
import { removalOf } from '../../../../shared/domain/needs/removal';
import type { AnyRecord } from '../../../../shared/domain/records';
import type { Evidence } from '../../../../shared/domain/schema/values';
import type { RecordTables } from '../../../../shared/document/record-tables';
import { newId, newRecord } from '../../../stores/new-record';
import type { Workbench } from '../../../stores/workbench';
import { useWorkbench } from '../../../stores/workbench-context';

/** A card the user writes: people are only linked here. */
export type CardEnd = NeedEnd & { type: 'pain' | 'benefit' };

/** What the user does on the needs page; each call is one step to undo. */
export type NeedsSteps = {
  /** Writes down pains or benefits, in this order at the end of their column. Answers their ids. */
  add(type: CardEnd['type'], texts: readonly string[], evidence: Evidence): string[];
  /** Adds an empty benefit that eases a pain. Answers its id. */
  addBenefitFor(painId: string, evidence: Evidence): string | null;
  /** Joins or parts two cards. Does nothing where nothing can join them. */
  setLinked(a: NeedEnd, b: NeedEnd, linked: boolean): void;
  /** Moves words that describe the product from a benefit to what enables it. */
  moveFunction(benefitId: string, part: { start: number; end: number }): void;
  /** Moves a card to a place in its column. */
  move(card: CardEnd, place: number): void;
  /** Writes down that the customer may do nothing, to be told better. */
  addAlternative(): void;
  removeAlternative(id: string): void;
  /** Deletes a card with what hangs on it. Answers how to take that back, also after further steps. */
  remove(card: CardEnd): (() => void) | null;
};

/** The steps of the needs page on one deal. */
export function useNeedsSteps(dealId: string): NeedsSteps {
  const workbench = useWorkbench();
  return useMemo(() => createSteps(workbench, dealId), [workbench, dealId]);
}

function createSteps(workbench: Workbench, dealId: string): NeedsSteps {
  const ofDeal = <R extends { dealId: string }>(table: ReadonlyMap<string, R>): R[] =>
    [...table.values()].filter((record) => record.dealId === dealId);

  const newLink = (tables: RecordTables, a: NeedEnd, b: NeedEnd): AnyRecord | null => {
    const deal = tables.deal.get(dealId);
    const ends = linkBetween(a, b);
    if (deal === undefined || ends === null) return null;
    return { type: 'needLink', ...newRecord(), accountId: deal.accountId, dealId, ...ends };
  };

  return {
    add(type, texts, evidence) {
      const ids = texts.map(newId);
      workbench.change(type === 'pain' ? 'needs.steps.addPain' : 'needs.steps.addBenefit', (edit, tables) => {
        const deal = tables.deal.get(dealId);
        if (deal === undefined) return;
        const rows: { id: string; orderKey: string }[] = ofDeal<{ dealId: string; id: string; orderKey: string }>(tables[type]);
        texts.forEach((text, index) => {
          const bookkeeping = { ...newRecord(), id: ids[index] ?? newId() };
          const card = (type === 'pain' ? draftPain : draftBenefit)({ bookkeeping, deal, orderKey: keyAtEnd(rows), text, evidence });
          rows.push(card);
          edit.add(card);
        });
      });
      return ids;
    },
    addBenefitFor(painId, evidence) {
      const bookkeeping = newRecord();
      workbench.change('needs.steps.addBenefit', (edit, tables) => {
        const deal = tables.deal.get(dealId);
        const link = newLink(tables, { type: 'benefit', id: bookkeeping.id }, { type: 'pain', id: painId });
        if (deal === undefined || link === null || !tables.pain.has(painId)) return;
        edit.add(draftBenefit({ bookkeeping, deal, orderKey: keyAtEnd(ofDeal(tables.benefit)), text: '', evidence }), link);
      });
      return workbench.store.getState().tables.benefit.has(bookkeeping.id) ? bookkeeping.id : null;
    },
    setLinked(a, b, linked) {
      workbench.change(linked ? 'needs.steps.link' : 'needs.steps.unlink', (edit, tables) => {
        const link = newLink(tables, a, b);
        if (link?.type !== 'needLink') return;
        const same = ofDeal(tables.needLink).filter(({ kind, fromId, toId }) => kind === link.kind && fromId === link.fromId && toId === link.toId);
        if (!linked) edit.remove(...same);
        else if (same.length === 0) edit.add(link);
      });
    },
    moveFunction(benefitId, part) {
      workbench.change('needs.steps.moveFunction', (edit, tables) => {
        const benefit = tables.benefit.get(benefitId);
        if (benefit !== undefined) edit.update(benefit, moveFunction(benefit, part));
      });
    },
    move(card, place) {
      workbench.change('needs.steps.move', (edit, tables) => {
        const rows = ofDeal<{ dealId: string; id: string; orderKey: string }>(tables[card.type]);
        for (const { id, orderKey } of moveTo(rows, card.id, place)) {
          const record = tables[card.type].get(id);
          if (record !== undefined) edit.update<AnyRecord>(record, { orderKey });
        }
      });
    },
    addAlternative() {
      workbench.change('needs.steps.addAlternative', (edit, tables) => {
        const deal = tables.deal.get(dealId);
        if (deal !== undefined) edit.add(draftAlternative(newRecord(), deal));
      });
    },
    removeAlternative(id) {
      workbench.change('needs.steps.deleteAlternative', (edit, tables) => {
        const alternative = tables.nextBestAlternative.get(id);
        if (alternative !== undefined) edit.remove(alternative);
      });
    },
    remove(card) {
      const { tables } = workbench.store.getState();
      const record = tables[card.type].get(card.id);
      if (record === undefined) return null;
      const removed = removalOf(record, { links: tables.needLink.values(), arguments: tables.argument.values(), questions: tables.guideQuestion.values() });
      workbench.change(card.type === 'pain' ? 'needs.steps.deletePain' : 'needs.steps.deleteBenefit', (edit) => edit.remove(...removed));
      const step = workbench.store.getState().history.done.at(-1);
      return () => {
        if (workbench.store.getState().history.done.at(-1) === step) workbench.undo();
        else restore(workbench, removed);
      };
    },
  };
}

/** Brings back records that are still gone. */
function restore(workbench: Workbench, records: readonly AnyRecord[]): void {
  workbench.change('needs.steps.restore', (edit, tables) => {
    edit.add(...records.filter(({ type, id }) => !tables[type].has(id)));
  });
}
