import { describe, expect, it } from 'vitest';
import { isGoalOverdue } from '../../../shared/domain/key-account/account-goal';
import { groupPeople } from '../../../shared/domain/key-account/group-people';
import { sponsorWarning } from '../../../shared/domain/key-account/sponsor-pair';
import { account, deal, member, person, relation } from '../../support/records/records';

const TODAY = '2026-03-25';

describe('a pair of executives', () => {
  it.each([
    // 180 and 181 days before 25 March 2026.
    ['2025-09-26', null, null],
    ['2025-09-25', null, { kind: 'stale', days: 181 }],
    [null, null, { kind: 'never' }],
    [null, '2026-03-25', null],
    ['2025-01-01', '2026-04-01', null],
    ['2026-01-01', '2026-03-24', { kind: 'missed', on: '2026-03-24' }],
    ['2026-03-24', '2026-03-24', null],
  ] as const)('last met %s, next %s: %o', (lastMetOn, nextOn, warning) => {
    expect(sponsorWarning({ lastMetOn, nextOn }, TODAY)).toEqual(warning);
  });
});

it.each([['open', '2026-03-24', true], ['at-risk', '2026-03-24', true], ['open', TODAY, false], ['reached', '2026-03-24', false], ['missed', '2026-03-24', false], ['open', null, false]] as const)(
  'a goal that is %s and due %s is overdue: %s',
  (state, dueOn, isOverdue) => {
    expect(isGoalOverdue({ state, dueOn }, TODAY)).toBe(isOverdue);
  },
);

describe('the people of an account and its units', () => {
  const group = account({ name: 'Group' });
  const plant = account({ name: 'Plant', parentId: group.id });
  const stranger = account({ name: 'Stranger' });
  const chief = person(group.id, { firstName: 'Clara', lastName: 'Chief', function: 'Managing Director' });
  const head = person(plant.id, { firstName: 'Henry', lastName: 'Head', function: 'Head of Production' });
  const idle = person(plant.id, { firstName: 'Ida', lastName: 'Idle', function: 'Assistant' });
  const other = person(stranger.id);
  const first = deal(group.id);
  const second = deal(plant.id);
  const chiefInFirst = member(first, { personId: chief.id, isDecider: true, coverage: 'brief', coveredBy: 'jana', lastContactOn: '2026-02-01' });
  const chiefInSecond = member(second, { personId: chief.id, isInitiator: true, coverage: 'deep', coveredBy: 'markus', lastContactOn: '2026-01-01' });
  const chiefAgain = member(second, { personId: chief.id, coveredBy: 'markus' });
  const headInSecond = member(second, { personId: head.id, isUser: true });
  const unknown = member(first, { isBuyer: true });
  const planner = member(second, { displayName: 'Paula Planner', displayCompany: 'Plan Ltd' });
  const told = groupPeople({
    units: [group, plant],
    persons: [chief, head, idle, other],
    members: [chiefInFirst, chiefInSecond, chiefAgain, headInSecond, unknown, planner, member(deal(stranger.id), { personId: other.id })],
    relations: [relation(headInSecond, chiefInSecond), relation(chiefInFirst, chiefInSecond), relation(headInSecond, unknown)],
  });
  const namesOf = (index: number) => told.units[index]?.people.map(({ name }) => name).sort();

  it('stand at the unit they work for, each once', () => {
    expect(told.units.map(({ unit }) => unit.name)).toEqual(['Group', 'Plant']);
    expect(namesOf(0)).toEqual(['Buyer – unknown', 'Clara Chief']);
    expect(namesOf(1)).toEqual(['Henry Head', 'Ida Idle', 'Paula Planner']);
  });

  it('have the roles, the deepest coverage, the last contact and everybody who looks after them of all deals together', () => {
    expect(told.units[0]?.people.find(({ id }) => id === chief.id)).toMatchObject({
      roles: ['initiator', 'decider'], coverage: 'deep', lastContactOn: '2026-02-01', ownerIds: ['markus', 'jana'], dealIds: [first.id, second.id],
    });
    expect(told.units[1]?.people.find(({ id }) => id === idle.id)).toMatchObject({ roles: [], coverage: null, ownerIds: [], dealIds: [] });
    expect(told.units[1]?.people.find(({ id }) => id === planner.id)).toMatchObject({ company: 'Plan Ltd', isPlaceholder: false, personId: null });
  });

  it('have one boss each, and nobody reports to themselves', () => {
    expect(told.lines).toEqual([{ fromId: head.id, toId: chief.id }]);
  });
});
