import type { Concession } from '../negotiation/concession';
import type { Demand } from '../negotiation/demand';
import type { Benefit } from '../needs/benefit';
import { mayArgue, type VerdictOf } from '../needs/may-argue';
import type { Pain } from '../needs/pain';
import type { LineItem } from '../offer/line-item';
import type { Offer } from '../offer/offer';
import type { Day, DecimalText, Id } from '../schema/values';

/** Why the customer bought, as far as somebody at the customer said so. Money is per year, in the deal's currency. */
export type WhyFact =
  | { kind: 'pain'; text: string; yearlyCost: DecimalText | null }
  | { kind: 'benefit'; text: string }
  | { kind: 'event'; text: string; on: Day | null };

/** What belongs to the order, what does not, and what nobody settled. */
export type ScopeFact = { kind: 'included' | 'excluded' | 'open'; text: string };

type Needs = { pains: readonly Pain[]; benefits: readonly Benefit[]; verdictOf: VerdictOf };

/**
 * What speaks for the order in the words of the canvas: pains by urgency, then benefits that may be argued with in the
 * order of the canvas, then what forced a decision. What was only assumed is no reason anybody bought for.
 */
export function proposedWhy({ pains, benefits, verdictOf }: Needs): WhyFact[] {
  const heard = pains.filter(({ text, evidence }) => evidence !== 'assumed' && text.trim() !== '').sort((a, b) => b.urgency - a.urgency || inOrder(a, b));
  return [
    ...heard.map(({ text, yearlyCost }): WhyFact => ({ kind: 'pain', text: oneLine(text), yearlyCost })),
    ...benefits
      .filter((benefit) => benefit.text.trim() !== '' && mayArgue(benefit, verdictOf(benefit)))
      .sort(inOrder)
      .map(({ text }): WhyFact => ({ kind: 'benefit', text: oneLine(text) })),
    ...heard.filter(({ eventText }) => eventText.trim() !== '').map(({ eventText, eventOn }): WhyFact => ({ kind: 'event', text: eventText.trim(), on: eventOn })),
  ];
}

type Negotiated = { demands: readonly Demand[]; concessions: readonly Concession[]; offers: readonly Offer[]; lineItems: readonly LineItem[] };

/**
 * Nuances of the scope from the negotiation of the offer that was won: what was given beside the price and demands that were
 * met; options that were not ordered and demands that were refused; demands nobody answered. Prices are no scope. Without an
 * offer that was won there is nothing to say.
 */
export function proposedScope({ demands, concessions, offers, lineItems }: Negotiated): ScopeFact[] {
  const won = offers.find(({ documentKind, status }) => documentKind === 'offer' && status === 'won');
  if (won === undefined) return [];
  const confirmed = new Set(offers.filter(({ documentKind, sourceOfferId }) => documentKind === 'order-confirmation' && sourceOfferId === won.id).map(({ id }) => id));
  const ordered = new Set(lineItems.filter(({ offerId }) => confirmed.has(offerId)).map(({ text }) => text.trim()));
  const of = <T extends { offerId: Id; orderKey: string; text: string }>(all: readonly T[]): T[] => all.filter(({ offerId, text }) => offerId === won.id && text.trim() !== '').sort(inOrder);
  const asked = of(demands).filter(({ subject }) => subject !== 'price');
  const given = of(concessions).filter(({ kind, status }) => kind === 'cost' && status === 'given');
  const answered = new Set(given.map(({ demandId }) => demandId));
  const facts: ScopeFact[] = [
    ...given.map(({ text }): ScopeFact => ({ kind: 'included', text: text.trim() })),
    ...asked.filter(({ id, status }) => status === 'met' && !answered.has(id)).map(({ text }): ScopeFact => ({ kind: 'included', text: text.trim() })),
    ...of(lineItems).filter(({ kind, selected, text }) => kind === 'optional' && !selected && !ordered.has(text.trim())).map(({ text }): ScopeFact => ({ kind: 'excluded', text: text.trim() })),
    ...asked.filter(({ status }) => status === 'refused').map(({ text }): ScopeFact => ({ kind: 'excluded', text: text.trim() })),
    ...asked.filter(({ status }) => status === 'open').map(({ text }): ScopeFact => ({ kind: 'open', text: text.trim() })),
  ];
  return facts;
}

/** The lines a text does not have yet, below it. */
export function withLines(text: string, lines: readonly string[]): string {
  const known = new Set(text.split('\n').map((line) => line.trim()));
  const fresh = lines.filter((line) => !known.has(line.trim()));
  return fresh.length === 0 ? text : [...(text.trim() === '' ? [] : [text.trimEnd()]), ...fresh].join('\n');
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ');
}

function inOrder(a: { orderKey: string }, b: { orderKey: string }): number {
  return a.orderKey < b.orderKey ? -1 : a.orderKey > b.orderKey ? 1 : 0;
}
