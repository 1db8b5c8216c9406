import type { Id } from '../schema/values';
import type { FrozenOffer } from './frozen-offer';
import type { LineItem } from './line-item';
import type { Offer } from './offer';
import { positionNumbers } from './position-numbers';
import type { Surcharge } from './surcharge';

/** What a field said before and says now, as it stands in the record. */
export type FieldChange<Field extends string> = { field: Field; from: string; to: string };

/** Fields of a position the customer reads, prices among them. */
const POSITION_FIELDS = [
  'kind', 'selected', 'text', 'description', 'quantity', 'unit', 'unitPrice', 'priceUnit', 'discountPercent', 'vatRate', 'vatCategory', 'groupId', 'articleNumber',
] as const satisfies readonly (keyof LineItem)[];
export type PositionField = (typeof POSITION_FIELDS)[number];

/** Fields of the head that say on which terms one deals. */
const TERM_FIELDS = [
  'discountKind', 'discountValue', 'validUntil', 'isNonBinding', 'paymentTerms', 'netDays', 'skontoPercent', 'skontoDays', 'deliveryTerms', 'deliveryTime', 'incoterm', 'incotermPlace',
  'retentionOfTitle',
] as const satisfies readonly (keyof Offer)[];
export type TermField = (typeof TERM_FIELDS)[number];

/** Fields of the head that are letter rather than terms. */
const LETTER_FIELDS = ['title', 'date', 'language', 'currency', 'recipientPersonId', 'includesMap', 'introduction', 'closing'] as const satisfies readonly (keyof Offer)[];
export type LetterField = (typeof LETTER_FIELDS)[number];

const SURCHARGE_FIELDS = ['text', 'kind', 'value', 'vatRate', 'vatCategory'] as const satisfies readonly (keyof Surcharge)[];
export type SurchargeField = (typeof SURCHARGE_FIELDS)[number];

const SUMS = ['linesNet', 'discount', 'surcharge', 'net', 'vat', 'gross'] as const;
export type SumField = (typeof SUMS)[number];

/** A row that came, went or says something else. `net` is what it comes to. */
export type RowChange<Field extends string> = {
  id: Id;
  what: 'added' | 'removed' | 'changed';
  /** Of a position: its number now, or before when it is gone. */
  number: string | null;
  text: string;
  fields: readonly FieldChange<Field>[];
  netBefore: string | null;
  netNow: string | null;
};

export type VersionDiff = {
  /** In the order of the new version; what is gone comes last. */
  positions: readonly RowChange<PositionField>[];
  /** Whether positions that are in both stand in another order. */
  isReordered: boolean;
  surcharges: readonly RowChange<SurchargeField>[];
  terms: readonly FieldChange<TermField>[];
  /** Whether the payment plan differs. */
  isPlanChanged: boolean;
  letter: readonly FieldChange<LetterField>[];
  /** Benefits argued with now and not before, and the other way round. */
  argumentsAdded: readonly Id[];
  argumentsRemoved: readonly Id[];
  sums: readonly FieldChange<SumField>[];
  isEmpty: boolean;
};

/** What a version of an offer says that an earlier one did not. Positions are the same by their ids, not by their places. */
export function versionDiff(before: FrozenOffer, now: FrozenOffer): VersionDiff {
  const positions = rowChanges(positionRowsOf(before), positionRowsOf(now), POSITION_FIELDS);
  const surcharges = rowChanges(surchargeRowsOf(before), surchargeRowsOf(now), SURCHARGE_FIELDS);
  const terms = fieldChanges(before.offer, now.offer, TERM_FIELDS);
  const letter = fieldChanges(before.offer, now.offer, LETTER_FIELDS);
  const sums = fieldChanges(before.totals, now.totals, SUMS);
  const isReordered = orderOfCommon(before, now) !== orderOfCommon(now, before);
  const isPlanChanged = planOf(before) !== planOf(now);
  const argued = (frozen: FrozenOffer): Id[] => frozen.benefits.map(({ id }) => id);
  const argumentsAdded = without(argued(now), argued(before));
  const argumentsRemoved = without(argued(before), argued(now));
  const lists = [positions, surcharges, terms, letter, sums, argumentsAdded, argumentsRemoved];
  return {
    positions, isReordered, surcharges, terms, isPlanChanged, letter, argumentsAdded, argumentsRemoved, sums,
    isEmpty: !isReordered && !isPlanChanged && lists.every((list) => list.length === 0),
  };
}

type Row<Source> = { source: Source; number: string | null; net: string | null };

function positionRowsOf({ lineItems, totals }: FrozenOffer): Row<LineItem>[] {
  const numbers = positionNumbers(lineItems);
  const subtotals = new Map(totals.groups.map(({ lineItemId, net }) => [lineItemId, net]));
  return lineItems.map((source, index) => ({
    source,
    number: numbers[index] ?? null,
    net: totals.lines[index]?.net ?? subtotals.get(source.id) ?? null,
  }));
}

function surchargeRowsOf({ surcharges, totals }: FrozenOffer): Row<Surcharge>[] {
  return surcharges.map((source, index) => ({ source, number: null, net: totals.surcharges[index]?.net ?? null }));
}

function rowChanges<Source extends { id: Id; text: string }, Field extends keyof Source & string>(
  before: readonly Row<Source>[],
  now: readonly Row<Source>[],
  fields: readonly Field[],
): RowChange<Field>[] {
  const old = new Map(before.map((row) => [row.source.id, row]));
  const kept = new Set(now.map(({ source }) => source.id));
  const changes = now.flatMap(({ source, number, net }): RowChange<Field>[] => {
    const row = { id: source.id, number, text: source.text.trim() };
    const earlier = old.get(source.id);
    if (earlier === undefined) return [{ ...row, what: 'added', fields: [], netBefore: null, netNow: net }];
    const changed = fieldChanges(earlier.source, source, fields);
    return changed.length === 0 ? [] : [{ ...row, what: 'changed', fields: changed, netBefore: earlier.net, netNow: net }];
  });
  const gone = before.filter(({ source }) => !kept.has(source.id));
  return [
    ...changes,
    ...gone.map(({ source, number, net }): RowChange<Field> => ({
      id: source.id, what: 'removed', number, text: source.text.trim(), fields: [], netBefore: net, netNow: null,
    })),
  ];
}

function fieldChanges<Field extends string>(
  before: Record<Field, unknown>,
  now: Record<Field, unknown>,
  fields: readonly Field[],
): FieldChange<Field>[] {
  const told = (value: unknown): string => (value === null || value === undefined ? '' : String(value as string | number | boolean));
  return fields.map((field) => ({ field, from: told(before[field]), to: told(now[field]) })).filter(({ from, to }) => from !== to);
}

/** Ids of one version's positions that the other has, too, in their order. */
function orderOfCommon(of: FrozenOffer, other: FrozenOffer): string {
  const known = new Set(other.lineItems.map(({ id }) => id));
  return of.lineItems.map(({ id }) => id).filter((id) => known.has(id)).join(' ');
}

function planOf({ paymentSteps }: FrozenOffer): string {
  return JSON.stringify(paymentSteps.map(({ percent, due, text, netDays }) => [percent, due, text, netDays]));
}

function without(ids: readonly Id[], others: readonly Id[]): Id[] {
  const known = new Set(others);
  return ids.filter((id) => !known.has(id));
}
