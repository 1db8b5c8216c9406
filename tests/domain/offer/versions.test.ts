import { describe, expect, it } from 'vitest';
import { freezeOffer, frozenText, readFrozen, type OfferContent } from '../../../shared/domain/offer/frozen-offer';
import type { LineItem } from '../../../shared/domain/offer/line-item';
import type { PaymentStep } from '../../../shared/domain/offer/payment-step';
import { frozenContent, offerVersion, releasedOffer } from '../../../shared/domain/offer/release';
import type { Surcharge } from '../../../shared/domain/offer/surcharge';
import { versionDiff } from '../../../shared/domain/offer/version-diff';
import { benefitOf } from '../needs/cards';
import { lineItemOf } from './line-item-of';
import { contentOf, offerOf } from './offer-content';

describe('a frozen offer', () => {
  it('holds nothing that is only for us', () => {
    const text = frozenText(freezeOffer(contentOf()));
    expect(text).not.toMatch(/SECRET|777777/);
    expect(text).toContain('Pump');
  });

  it('keeps that somebody overruled the lint, so that the benefit is still argued', () => {
    expect(freezeOffer(contentOf()).benefits[0]?.lintOverride).not.toBe('');
    const plain = contentOf({ benefits: [benefitOf('b1', { lintOverride: ' ' })] });
    expect(freezeOffer(plain).benefits[0]?.lintOverride).toBe('');
  });

  it('carries its sums: 1,000 and 3 × 3.33 at 19 % are 1,201.89', () => {
    expect(freezeOffer(contentOf()).totals).toMatchObject({ net: '1009.99', vat: '191.90', gross: '1201.89' });
  });

  it('is the same text whatever the order of fields and rows, and reads back', () => {
    const content = contentOf();
    const turned = { ...content, offer: Object.fromEntries(Object.entries(content.offer).reverse()) as typeof content.offer, lineItems: [...content.lineItems].reverse() };
    const text = frozenText(freezeOffer(content));
    expect(frozenText(freezeOffer(turned))).toBe(text);
    expect(readFrozen(text)).toEqual(freezeOffer(content));
  });

  it.each(['', 'null', '{', '{"format":2,"lineItems":[],"offer":{}}', '[]', '"text"'])('is not read from %j', (text) => {
    expect(readFrozen(text)).toBeNull();
  });
});

describe('releasing', () => {
  const release = { number: '2026-00Z8-0001', on: '2026-03-26', motiveGapReason: ' Nobody met him yet ' };

  it('gives the number once', () => {
    const first = releasedOffer(offerOf(), release);
    expect(first).toMatchObject({ number: '2026-00Z8-0001', status: 'released', releasedOn: '2026-03-26', motiveGapReason: 'Nobody met him yet' });
    expect(releasedOffer({ ...first, status: 'draft', version: 2 }, { ...release, number: '2026-00Z8-0002' }).number).toBe('2026-00Z8-0001');
  });

  it('writes the version down', () => {
    const offer = releasedOffer(offerOf({ version: 2 }), release);
    const { frozen, text } = frozenContent(contentOf({ offer }));
    const bookkeeping = { id: 'v', createdAt: offer.createdAt, updatedAt: offer.updatedAt, rev: 1 };
    expect(offerVersion({ bookkeeping, offer, frozen, text, hash: 'h', releasedById: null, internalCost: '700' })).toMatchObject({
      id: 'v', type: 'offerVersion', offerId: 'offer', number: 2, offerNumber: '2026-00Z8-0001', releasedOn: '2026-03-26', sentOn: null, currency: 'EUR',
      net: '1009.99', gross: '1201.89', internalCost: '700', motiveGapReason: 'Nobody met him yet', content: text, hash: 'h',
    });
    expect(text).not.toContain('Nobody met him yet');
  });
});

describe('what a version says that an earlier one did not', () => {
  const pump = lineItemOf({ text: 'Pump', unitPrice: '1000' }, 1);
  const valve = lineItemOf({ text: 'Valve', quantity: '3', unitPrice: '3.33' }, 2);
  const freight: Surcharge = { id: 's', orderKey: 'a0', text: 'Freight', kind: 'absolute', value: '50', vatRate: '19', vatCategory: 'standard' } as Surcharge;
  const step = (id: string, percent: string): PaymentStep => ({ id, orderKey: id, percent, due: 'order', text: '', netDays: null }) as PaymentStep;
  const before = contentOf({ lineItems: [pump, valve], surcharges: [freight], paymentSteps: [step('a', '30'), step('b', '70')] });
  const diff = (fields: Partial<OfferContent>) => versionDiff(freezeOffer(before), freezeOffer({ ...before, ...fields }));
  const rows = (...lineItems: LineItem[]) => diff({ lineItems });

  it('is nothing when only notes, costs and bookkeeping changed', () => {
    const same = diff({ lineItems: [{ ...pump, internalCost: '1', rev: 9, updatedAt: '2027-01-01T00:00:00.000Z' }, valve] });
    expect(same.isEmpty).toBe(true);
  });

  it('names positions that came, went and changed, with what they come to', () => {
    const hose = lineItemOf({ text: 'Hose', unitPrice: '20' }, 3);
    const { positions, sums, isEmpty } = rows({ ...valve, unitPrice: '3.00', discountPercent: '10' }, hose);
    expect(isEmpty).toBe(false);
    expect(positions).toEqual([
      { id: valve.id, what: 'changed', number: '1', text: 'Valve', netBefore: '9.99', netNow: '8.10', fields: [{ field: 'unitPrice', from: '3.33', to: '3.00' }, { field: 'discountPercent', from: '0', to: '10' }] },
      { id: hose.id, what: 'added', number: '2', text: 'Hose', netBefore: null, netNow: '20.00', fields: [] },
      { id: pump.id, what: 'removed', number: '1', text: 'Pump', netBefore: '1000.00', netNow: null, fields: [] },
    ]);
    expect(sums.find(({ field }) => field === 'net')).toEqual({ field: 'net', from: '1059.99', to: '78.10' });
  });

  it('tells a new order from a change', () => {
    const turned = rows({ ...pump, orderKey: 'b' }, valve);
    expect([turned.isReordered, turned.positions]).toEqual([true, []]);
    expect(rows(pump, valve).isReordered).toBe(false);
  });

  it('names terms, plan, letter, surcharges and arguments apart', () => {
    const changed = diff({
      offer: { ...before.offer, skontoPercent: '2', skontoDays: 14, retentionOfTitle: true, closing: 'Tschüss' },
      surcharges: [{ ...freight, value: '80' }],
      paymentSteps: [step('a', '40'), step('b', '60')],
      benefits: [benefitOf('b2')],
    });
    expect(changed.terms).toEqual([
      { field: 'skontoPercent', from: '', to: '2' },
      { field: 'skontoDays', from: '', to: '14' },
      { field: 'retentionOfTitle', from: 'false', to: 'true' },
    ]);
    expect(changed.letter).toEqual([{ field: 'closing', from: 'Bis bald', to: 'Tschüss' }]);
    expect(changed.surcharges).toEqual([{ id: 's', what: 'changed', number: null, text: 'Freight', netBefore: '50.00', netNow: '80.00', fields: [{ field: 'value', from: '50', to: '80' }] }]);
    expect([changed.isPlanChanged, changed.argumentsAdded, changed.argumentsRemoved, changed.positions]).toEqual([true, ['b2'], ['b1'], []]);
  });
});
