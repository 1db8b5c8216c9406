import { describe, expect, it } from 'vitest';
import { proposedScope, proposedWhy, withLines } from '../../../shared/domain/order-care/handover-proposal';
import type { RecordOf } from '../../../shared/domain/records';
import { bookkeeping } from '../../support/records/records';
import { benefitOf, painOf } from '../needs/cards';

const deal = { accountId: 'a', dealId: 'd', offerId: 'won', roundId: 'r' };
const demand = (id: string, fields: Partial<RecordOf<'demand'>>): RecordOf<'demand'> => ({ type: 'demand', ...bookkeeping(), id, ...deal, orderKey: id, subject: 'scope', text: id, memberId: null, value: null, status: 'open', ...fields });
const concession = (id: string, fields: Partial<RecordOf<'concession'>>): RecordOf<'concession'> => ({
  type: 'concession', ...bookkeeping(), id, ...deal, demandId: null, orderKey: id, kind: 'cost', text: id, value: '0', status: 'given', counter: '', counterValue: null, counterStatus: 'agreed', ...fields,
});
const item = (id: string, fields: Partial<RecordOf<'lineItem'>>): RecordOf<'lineItem'> => ({
  type: 'lineItem', ...bookkeeping(), id, accountId: 'a', dealId: 'd', offerId: 'won', orderKey: id, kind: 'optional', selected: false, text: id, description: '', quantity: '1', unit: '', unitPrice: '1', priceUnit: 1,
  discountPercent: '0', vatRate: '19', vatCategory: 'standard', groupId: null, alternativeToId: null, internalCost: null, articleNumber: '', productId: null, ...fields,
});
const offer = (id: string, fields: Partial<RecordOf<'offer'>>) => ({ id, documentKind: 'offer', status: 'won', sourceOfferId: null, ...fields }) as RecordOf<'offer'>;
const won = offer('won', {});
const nothing = { demands: [], concessions: [], offers: [won], lineItems: [] };

describe('the why proposed for a handover', () => {
  it('names what somebody said, the hottest pain first, then clean benefits and what forced a decision', () => {
    const pains = [
      painOf('slow', { evidence: 'heard', urgency: 5, text: 'Changeovers\n take 45 minutes', yearlyCost: '67320', eventText: 'New line starts', eventOn: '2026-06-01' }),
      painOf('late', { evidence: 'confirmed', urgency: 9, text: 'Rush orders are late', yearlyCost: null }),
      painOf('hoped', { evidence: 'assumed', urgency: 10, text: 'Nobody said so', eventText: 'Nor this' }),
    ];
    const benefits = [benefitOf('quick', { evidence: 'heard', text: 'Changeovers take 20' }), benefitOf('axis', { evidence: 'confirmed', text: 'Servo axis' }), benefitOf('guess', { evidence: 'assumed' })];
    expect(proposedWhy({ pains, benefits, verdictOf: ({ id }) => (id === 'axis' ? 'function' : 'benefit') })).toEqual([
      { kind: 'pain', text: 'Rush orders are late', yearlyCost: null },
      { kind: 'pain', text: 'Changeovers take 45 minutes', yearlyCost: '67320' },
      { kind: 'benefit', text: 'Changeovers take 20' },
      { kind: 'event', text: 'New line starts', on: '2026-06-01' },
    ]);
  });
});

describe('the scope proposed for a handover', () => {
  it('tells what was given, what stays out and what is open, and leaves prices to the invoice', () => {
    const demands = [demand('d1', { text: 'Training for six', status: 'met' }), demand('d2', { text: 'Remote service', status: 'refused' }), demand('d3', { text: 'Noise below 70 dB', status: 'open' }), demand('d4', { subject: 'price', text: '5 % less', status: 'met' }), demand('d5', { text: 'Longer warranty', status: 'met' })];
    const concessions = [concession('c1', { text: 'Warranty of 36 months', demandId: 'd5' }), concession('c2', { kind: 'price', text: 'Discount' }), concession('c3', { status: 'withdrawn', text: 'Free spare parts' })];
    const lineItems = [item('p1', { text: 'Service contract' }), item('p2', { text: 'Second pallet', selected: true }), item('p3', { text: 'Chip conveyor' }), item('p4', { kind: 'standard', text: 'Machine' })];
    expect(proposedScope({ demands, concessions, offers: [won], lineItems })).toEqual([
      { kind: 'included', text: 'Warranty of 36 months' },
      { kind: 'included', text: 'Training for six' },
      { kind: 'excluded', text: 'Service contract' },
      { kind: 'excluded', text: 'Chip conveyor' },
      { kind: 'excluded', text: 'Remote service' },
      { kind: 'open', text: 'Noise below 70 dB' },
    ]);
    const confirmation = offer('conf', { documentKind: 'order-confirmation', sourceOfferId: 'won', status: 'sent' });
    expect(proposedScope({ ...nothing, offers: [won, confirmation], lineItems: [...lineItems, item('q1', { offerId: 'conf', kind: 'standard', text: 'Chip conveyor' })] })).toEqual([{ kind: 'excluded', text: 'Service contract' }]);
  });

  it('says nothing without an offer that was won, and nothing of other offers', () => {
    expect(proposedScope({ ...nothing, offers: [offer('won', { status: 'lost' })], demands: [demand('d1', {})] })).toEqual([]);
    expect(proposedScope({ ...nothing, demands: [demand('d1', { offerId: 'other' })] })).toEqual([]);
  });
});

it('adds only lines that are not there yet', () => {
  expect(withLines('', ['a', 'b'])).toBe('a\nb');
  expect(withLines('own words\n a ', ['a', 'b'])).toBe('own words\n a\nb');
  expect(withLines('a\nb', ['b'])).toBe('a\nb');
});
