import { describe, expect, it } from 'vitest';
import type { ArgumentChoice } from '../../../shared/domain/offer/argument-choices';
import { mayRelease, releaseChecks, type ReleaseCheck, type ReleaseInput } from '../../../shared/domain/offer/release-checks';
import type { Offer } from '../../../shared/domain/offer/offer';
import type { PaymentStep } from '../../../shared/domain/offer/payment-step';
import { offerMargin } from '../../../shared/domain/offer/margin';
import { offerTotals } from '../../../shared/domain/offer/totals';
import type { MotiveFit } from '../../../shared/domain/needs/motive-fit';
import type { LineItem } from '../../../shared/domain/offer/line-item';
import { benefitOf } from '../needs/cards';
import { lineItemOf } from './line-item-of';
import { offerOf } from './offer-content';

const chosen: ArgumentChoice = { kind: 'chosen', benefit: benefitOf('b1'), argument: {} as never };
const NO_GAP: MotiveFit = { people: [], gapCount: 0 };
const pump = lineItemOf({ text: 'Pump', unitPrice: '1000', internalCost: '600' });

type Case = Partial<Omit<ReleaseInput, 'offer'>> & { offer?: Partial<Offer> };

function check({ offer = {}, lineItems = [pump], ...more }: Case = {}): ReleaseCheck[] {
  const whole = offerOf({ validUntil: '2026-04-30', ...offer });
  const totals = offerTotals(whole, lineItems, []);
  return releaseChecks({
    offer: whole, lineItems, paymentSteps: [], totals, margin: offerMargin(lineItems, totals), account: { vatId: 'FR40303265045' },
    profile: { name: 'Falk GmbH', vatId: 'DE136695976' }, choices: [chosen], arguedIds: new Set(['b1']), fit: NO_GAP, today: '2026-03-26', ...more,
  });
}
const seen = (given: Case): string[] => check(given).map(({ severity, code, ...params }) => [severity, code, ...Object.values(params)].join(' '));
const items = (...fields: Partial<LineItem>[]): LineItem[] => fields.map((each, index) => lineItemOf({ text: 'Pump', unitPrice: '1', ...each }, index + 1));
const steps = (...percents: string[]): PaymentStep[] => percents.map((percent, index) => ({ id: `${index}`, orderKey: `${index}`, percent }) as PaymentStep);
const gap = (status: 'gap' | 'unknown'): MotiveFit => ({
  people: [{ memberId: 'boss', counts: true, status, cells: status === 'unknown' ? [] : [{ motive: 'security', wanted: 'leading', answer: 'gap', benefitIds: [] }] }],
  gapCount: 1,
});

describe('checks before a release', () => {
  it('find nothing in an offer that is in order', () => {
    expect(seen({})).toEqual([]);
  });

  it.each<[string, Case, string[]]>([
    ['no positions', { lineItems: [] }, ['block no-positions']],
    ['texts and headings only', { lineItems: items({ kind: 'text' }, { kind: 'group' }) }, ['block no-positions']],
    ['a position without words', { lineItems: items({ text: ' ' }, {}) }, ['block position-without-text 1']],
    ['a position without a price', { lineItems: items({}, { unitPrice: '0.00' }) }, ['warning position-without-price 2']],
    ['sold below cost', { lineItems: items({ internalCost: '3' }) }, ['warning below-cost -2.00']],
    ['no recipient', { offer: { recipientPersonId: null } }, ['warning no-recipient']],
    ['no company profile', { profile: null }, ['block no-profile']],
    ['no last day', { offer: { validUntil: null } }, ['warning no-validity']],
    ['no last day where it does not bind', { offer: { validUntil: null, isNonBinding: true } }, []],
    ['a last day that is past', { offer: { validUntil: '2026-03-25' } }, ['block validity-past 2026-03-25']],
    ['today as the last day', { offer: { validUntil: '2026-03-26' } }, []],
    ['a last day before its own', { offer: { validUntil: '2026-03-24' } }, ['block validity-before-date 2026-03-24']],
    ['no payment terms', { offer: { paymentTerms: ' ' } }, ['warning no-payment-terms']],
    ['days net are payment terms', { offer: { paymentTerms: '', netDays: 30 } }, []],
    ['a plan is payment terms', { offer: { paymentTerms: '' }, paymentSteps: steps('30', '60', '10') }, []],
    ['a plan that is not 100 %', { paymentSteps: steps('30', '60') }, ['block payment-plan 90']],
    ['half a cash discount', { offer: { skontoPercent: '2' } }, ['block skonto-incomplete']],
    ['no delivery terms', { offer: { deliveryTerms: '' } }, ['warning no-delivery-terms']],
    ['an Incoterm is delivery terms', { offer: { deliveryTerms: '', incoterm: 'DAP', incotermPlace: 'Heilbronn' } }, []],
    ['an Incoterm without its place', { offer: { incoterm: 'DAP' } }, ['block incoterm-without-place']],
    ['a text module nobody filled in everywhere', { offer: { introduction: 'Dear {person}, {person}', closing: '{contact}, {kunde}' } }, ['warning placeholder-left person', 'warning placeholder-left contact']],
    ['no own VAT id', { profile: { name: 'Falk GmbH', vatId: '' } }, ['warning no-own-vat-id false']],
    ['no VAT ids where tax passes on', { lineItems: items({ vatCategory: 'reverse-charge' }), profile: { name: 'Falk GmbH', vatId: '' }, account: { vatId: '' } }, ['block no-own-vat-id true', 'block no-customer-vat-id']],
    ['no VAT id of the customer within the community', { lineItems: items({ vatCategory: 'intra-community' }), account: { vatId: ' ' } }, ['block no-customer-vat-id']],
    ['no VAT id of the customer at home', { account: { vatId: '' } }, []],
    ['a decider without an answer', { fit: gap('gap') }, ['reason motive-gap boss security']],
    ['a decider whose motive nobody knows', { fit: gap('unknown') }, ['reason motive-gap boss ']],
    ['no argument', { choices: [] }, ['warning no-arguments']],
    ['an argument that turned out to be a function', { choices: [chosen, { kind: 'locked', benefit: benefitOf('b2'), refusal: 'function' }], arguedIds: new Set(['b1', 'b2']) }, ['warning argument-refused b2 function']],
    ['a locked benefit nobody argues with', { choices: [chosen, { kind: 'locked', benefit: benefitOf('b2'), refusal: 'function' }] }, []],
    ['a confirmation has neither validity nor argument', { offer: { documentKind: 'order-confirmation', validUntil: null }, choices: [], fit: gap('gap') }, []],
    ['what stops it comes first', { lineItems: [], fit: gap('gap'), offer: { recipientPersonId: null } }, ['block no-positions', 'reason motive-gap boss security', 'warning no-recipient']],
  ])('%s', (_, given, expected) => {
    expect(seen(given)).toEqual(expected);
  });

  it('let an offer go when nothing stops it and a gap has its reason', () => {
    expect(mayRelease(check({ offer: { recipientPersonId: null } }), '')).toBe(true);
    expect(mayRelease(check({ fit: gap('gap') }), ' ')).toBe(false);
    expect(mayRelease(check({ fit: gap('gap') }), 'He leaves in May')).toBe(true);
    expect(mayRelease(check({ lineItems: [], fit: gap('gap') }), 'He leaves in May')).toBe(false);
  });
});
