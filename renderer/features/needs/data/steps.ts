import { useMemo } from 'react';
import type { MapPlace } from '../../../../shared/domain/buying-center/map-places';
import type { Benefit } from '../../../../shared/domain/needs/benefit';
import { draftAlternative, draftBenefit, draftPain } from '../../../../shared/domain/needs/draft';
import { linkBetween, type NeedEnd } from '../../../../shared/domain/needs/need-ends';
import { moveFunction } from '../../../../shared/domain/needs/move-function';
import { keyAtEnd, moveTo } from '../../../../shared/domain/needs/ordering';
import type { Pain } from '../../../../shared/domain/needs/pain';
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
  /**
   * Writes places of the free board down, and with them those that were only worked out (`unplaced`), so that the rest of
   * the picture stays put. Nudges of the same cards are one step.
   */
  place(places: ReadonlyMap<string, MapPlace>, unplaced: ReadonlyMap<string, MapPlace>, how: 'place' | 'nudge' | 'arrange'): void;
  /** Writes down that the customer may do nothing, to be told better. */
  addAlternative(): void;
  removeAlternative(id: string): void;
  /** Deletes cards with what hangs on them. Answers how to take that back, also after further steps. */
  remove(cards: readonly CardEnd[]): (() => void) | null;
};

/** The steps of the needs page on one deal. */
export function useNeedsSteps(dealId: string): NeedsSteps {
  const workbench = useWorkbench();
  return useMemo(() => createNeedsSteps(workbench, dealId), [workbench, dealId]);
}

/** The same for whoever has the workbench. */
export function createNeedsSteps(workbench: Workbench, dealId: string): NeedsSteps {
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
    place(places, unplaced, how) {
      workbench.change(
        how === 'arrange' ? 'needs.steps.arrange' : 'needs.steps.place',
        (edit, tables) => {
          for (const [id, { x, y }] of new Map([...unplaced, ...places])) {
            // A negative zero is not kept by a saved record.
            const position = { x: x + 0, y: y + 0 };
            const card = tables.pain.get(id) ?? tables.benefit.get(id);
            if (card !== undefined && !isAt(card.position, position)) edit.update<Pain | Benefit>(card, { position });
            const member = tables.member.get(id);
            if (member !== undefined && !isAt(member.needsPosition, position)) edit.update(member, { needsPosition: position });
          }
        },
        how === 'nudge' ? `needs.nudge.${[...places.keys()].join()}` : undefined,
      );
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
    remove(cards) {
      const { tables } = workbench.store.getState();
      const dependents = { links: [...tables.needLink.values()], arguments: [...tables.argument.values()], questions: [...tables.guideQuestion.values()] };
      const records = cards.flatMap(({ type, id }) => (type === 'pain' ? (tables.pain.get(id) ?? []) : (tables.benefit.get(id) ?? [])));
      const [first, ...others] = records;
      if (first === undefined) return null;
      // A link between two of them hangs on both.
      const removed = [...new Set<AnyRecord>(records.flatMap((record) => removalOf(record, dependents)))];
      const label = others.length > 0 ? 'needs.steps.deleteCards' : first.type === 'pain' ? 'needs.steps.deletePain' : 'needs.steps.deleteBenefit';
      workbench.change(label, (edit) => edit.remove(...removed));
      const step = workbench.store.getState().history.done.at(-1);
      return () => {
        if (workbench.store.getState().history.done.at(-1) === step) workbench.undo();
        else restore(workbench, removed);
      };
    },
  };
}

function isAt(place: MapPlace | null, { x, y }: MapPlace): boolean {
  return place?.x === x && place.y === y;
}

/** Brings back records that are still gone. */
function restore(workbench: Workbench, records: readonly AnyRecord[]): void {
  workbench.change('needs.steps.restore', (edit, tables) => {
    edit.add(...records.filter(({ type, id }) => !tables[type].has(id)));
  });
}
