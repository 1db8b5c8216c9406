import { describe, expect, it } from 'vitest';
import { EMPTY_MAP, mapModel, type MapRecords } from '../../../shared/domain/buying-center/map-model';
import type { Rating } from '../../../shared/domain/buying-center/rating';
import { account, bookkeeping, changed, deal, member, person, rating as ratingOf, relation } from '../../support/records/records';

const firm = account();
const sale = deal(firm.id);

const ids = { accountId: firm.id, dealId: sale.id };
const rating = (memberId: string, raterId: string, fields: Partial<Rating>): Rating => ratingOf({ id: memberId, ...ids }, raterId, fields);

function records(fields: Partial<MapRecords>): MapRecords {
  return { members: [], persons: new Map(), ratings: [], relations: [], colleagues: new Map(), ownColleagueId: null, ...fields };
}

describe('mapModel', () => {
  it('shows a person with what is known of their part', () => {
    const vogt = person(firm.id, { title: 'Dr.', firstName: 'Anna', lastName: 'Vogt', function: 'Head of Production' });
    const colleague = { type: 'colleague' as const, ...bookkeeping(), name: 'Jonas Brandt', email: '' };
    const anna = member(sale, { personId: vogt.id, isDecider: true, isInitiator: true, coverage: 'deep', coveredBy: colleague.id, position: { x: 10, y: 20 } });
    const model = mapModel(
      records({
        members: [anna],
        persons: new Map([[vogt.id, vogt]]),
        colleagues: new Map([[colleague.id, colleague]]),
        ratings: [rating(anna.id, colleague.id, { attitude: 'sceptic', influence: 4 })],
      }),
    );
    expect(model.cards).toEqual([
      {
        id: anna.id,
        company: '',
        name: 'Dr. Anna Vogt',
        function: 'Head of Production',
        initials: 'AV',
        isPlaceholder: false,
        roles: ['initiator', 'decider'],
        attitude: 'sceptic',
        influence: 4,
        coverage: 'deep',
        coveredBy: 'JB',
        position: { x: 10, y: 20 },
      },
    ]);
  });

  it('shows a role without a person as a placeholder', () => {
    const unknown = member(sale, { displayName: 'Buyer – unknown', isBuyer: true });
    expect(mapModel(records({ members: [unknown] })).cards[0]).toMatchObject({ name: 'Buyer – unknown', initials: '?', isPlaceholder: true, roles: ['buyer'] });
  });

  it('puts bosses before their people', () => {
    const [worker, head, chief] = [member(sale), member(sale), member(sale)];
    const model = mapModel(records({ members: [worker, head, chief], relations: [relation(worker, head), relation(head, chief)] }));
    expect(model.cards.map(({ id }) => id)).toEqual([chief.id, head.id, worker.id]);
  });

  it('leaves out lines to people who are not there and lines to oneself', () => {
    const [a, b, gone] = [member(sale), member(sale), member(sale)];
    const kept = relation(a, b, { kind: 'influence', strength: -2 });
    const model = mapModel(records({ members: [a, b], relations: [relation(a, gone), relation(a, a), kept] }));
    expect(model.lines).toEqual([{ id: kept.id, kind: 'influence', fromId: a.id, toId: b.id, strength: -2 }]);
  });

  describe('of several opinions', () => {
    const a = member(sale);
    const older = rating(a.id, 'ben', { attitude: 'neutral', updatedAt: '2026-03-01T08:00:00.000Z' });
    const newer = rating(a.id, 'cara', { attitude: 'opponent', updatedAt: '2026-03-02T08:00:00.000Z' });
    const own = rating(a.id, 'me', { attitude: 'mentor', updatedAt: '2026-02-01T08:00:00.000Z' });
    it.each([
      ['the own one counts, however old', [older, own, newer], 'me', 'mentor'],
      ['the newest counts when there is no own one', [newer, older], 'me', 'opponent'],
      ['the newest counts when nobody is the user yet', [older, newer], null, 'opponent'],
    ])('%s', (_name, ratings, ownColleagueId, attitude) => {
      expect(mapModel(records({ members: [a], ratings, ownColleagueId })).cards[0]?.attitude).toBe(attitude);
    });
  });

  describe('after a change', () => {
    const people = [member(sale, { position: { x: 0, y: 0 } }), member(sale), member(sale)] as const;
    const line = relation(people[1], people[0]);
    const before = mapModel(records({ members: people, relations: [line] }));

    it('is the same lists when nothing on the map changed', () => {
      const touched = changed(people[0], { note: 'met at the fair' });
      const after = mapModel(records({ members: [touched, people[1], people[2]], relations: [changed(line, {})] }), before);
      expect(after.cards).toBe(before.cards);
      expect(after.lines).toBe(before.lines);
    });

    it('has a new object only for the card that moved', () => {
      const moved = changed(people[0], { position: { x: 300, y: 120 } });
      const after = mapModel(records({ members: [moved, people[1], people[2]], relations: [line] }), before);
      expect(after.cards.map((card, index) => card === before.cards[index])).toEqual([false, true, true]);
      expect(after.lines).toBe(before.lines);
    });

    it('is empty when all are gone', () => {
      expect(mapModel(records({}), before)).toEqual(EMPTY_MAP);
    });
  });
});
