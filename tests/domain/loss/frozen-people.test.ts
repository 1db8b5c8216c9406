import { expect, it } from 'vitest';
import { frozenPeople, roleContacts } from '../../../shared/domain/loss/frozen-people';
import { account, deal, member, person, rating } from '../../support/records/records';

const firm = account();
const sale = deal(firm.id);
const anna = person(firm.id);
const colleague = '0195ce7c-2c00-7000-8000-000000000009';
const decider = member(sale, { personId: anna.id, displayName: '', isDecider: true, isUser: true, coverage: 'deep' });
const buyer = member(sale, { personId: person(firm.id).id, displayName: 'Otto Klein', isBuyer: true });
const unknown = member(sale, { displayName: 'Gatekeeper – unknown', isGatekeeper: true });

it('keeps everybody as they stood, with what was said last', () => {
  const ratings = [rating(decider, colleague, { attitude: 'sceptic', influence: 4 })];
  expect(frozenPeople({ members: [decider, unknown], ratings }, new Map([[anna.id, anna]]))).toEqual([
    { memberId: decider.id, personId: anna.id, name: 'Anna Vogt', function: 'Head of Production', roles: ['user', 'decider'], attitude: 'sceptic', influence: 4, coverage: 'deep', lastContactOn: null },
    { memberId: unknown.id, personId: null, name: 'Gatekeeper – unknown', function: '', roles: ['gatekeeper'], attitude: null, influence: null, coverage: 'none', lastContactOn: null },
  ]);
});

it('tells with which roles nobody was in touch, and which nobody was known to hold', () => {
  const contacts = roleContacts(frozenPeople({ members: [decider, buyer, unknown], ratings: [] }, new Map([[anna.id, anna]])));
  expect(contacts.map(({ role, contact }) => [role, contact])).toEqual([
    ['initiator', 'missing'], ['user', 'contact'], ['influencer', 'missing'], ['decider', 'contact'], ['buyer', 'no-contact'], ['gatekeeper', 'missing'],
  ]);
});
