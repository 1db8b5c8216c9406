import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { rulesOfWorkspace } from '../../../shared/domain/coverage/default-rules';
import { simulateDeparture } from '../../../shared/domain/coverage/simulate-departure';
import type { NextContactsInput } from '../../../shared/domain/coverage/next-contacts';
import type { Relation } from '../../../shared/domain/buying-center/relation';
import { account, deal, relation } from '../../support/records/records';
import { buyingCenterOf, TODAY } from './buying-center-of';

const sale = deal(account().id, { amount: '300000', currency: 'EUR', buyClass: 'new-task' });

/**
 * The boss Dora decides; Mia (mentor, user) and Finn (influencer) report to her, Bert (buyer) to Finn. Ulf (user)
 * and Ina (initiator) report to Mia, Ina to Finn as well. Gus guards the door and has a line to Mia only; Olaf is
 * at odds with Mia. We speak with Mia, Finn and Bert.
 */
const NAMES = ['Dora', 'Mia', 'Finn', 'Bert', 'Ulf', 'Ina', 'Gus', 'Olaf'] as const;
type Name = (typeof NAMES)[number];
const { members, ratings } = buyingCenterOf(sale, ['D neutral', 'U deep 2d @a mentor', 'F brief @a', 'B brief @b', 'U', 'I', 'G', '-']);
const id = (name: Name): string => members[NAMES.indexOf(name)]?.id ?? '';
const nameOf = (memberId: string): Name | undefined => NAMES[members.findIndex((member) => member.id === memberId)];
const line = (kind: Relation['kind'], from: Name, to: Name): Relation => {
  const [a, b] = [members[NAMES.indexOf(from)], members[NAMES.indexOf(to)]];
  if (a === undefined || b === undefined) throw new Error(`${from} or ${to} is not there`);
  return relation(a, b, { kind });
};
const state: NextContactsInput = {
  deal: sale,
  members,
  ratings,
  relations: [
    line('reports-to', 'Mia', 'Dora'),
    line('reports-to', 'Finn', 'Dora'),
    line('reports-to', 'Bert', 'Finn'),
    line('reports-to', 'Ulf', 'Mia'),
    line('reports-to', 'Ina', 'Mia'),
    line('reports-to', 'Ina', 'Finn'),
    line('informal', 'Gus', 'Mia'),
    line('conflict', 'Olaf', 'Mia'),
  ],
  rules: rulesOfWorkspace([]),
  today: TODAY,
};
const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** What a departure breaks, with names. */
function broken(name: Name) {
  const { lostRoles, brokenThreads, orphanedReports, newReasons } = simulateDeparture(state, id(name));
  return {
    lostRoles,
    brokenThreads: brokenThreads.map(({ memberId, causes }) => [nameOf(memberId), ...causes]),
    orphanedReports: orphanedReports.map(nameOf),
    newReasons: newReasons.map(({ code, params }) => [code, params['role']].filter(Boolean).join(' ')),
  };
}

describe('when somebody leaves', () => {
  it('the mentor: the ways that led over her only, her reports and what she was to us are lost', () => {
    expect(broken('Mia')).toEqual({
      // Ulf is a user too.
      lostRoles: [],
      brokenThreads: [
        // Finn reports to Dora, and Ina to Finn: both can still be reached, but no mentor speaks for us there.
        ['Dora', 'no-mentor'],
        ['Ulf', 'unreachable', 'no-mentor'],
        ['Ina', 'no-mentor'],
        ['Gus', 'unreachable', 'no-mentor'],
      ],
      orphanedReports: ['Ulf'],
      newReasons: ['no-mentor', 'role-uncovered user'],
    });
  });

  it('somebody between others: his role, and the report who had no other boss', () => {
    expect(broken('Finn')).toEqual({ lostRoles: ['influencer'], brokenThreads: [], orphanedReports: ['Bert'], newReasons: ['role-missing influencer'] });
  });

  it('the boss: the decision and both who reported to her', () => {
    expect(broken('Dora')).toEqual({ lostRoles: ['decider'], brokenThreads: [], orphanedReports: ['Mia', 'Finn'], newReasons: ['role-missing decider'] });
  });

  it('the only one a second colleague of ours speaks with: the buyer and the second colleague', () => {
    expect(broken('Bert')).toEqual({ lostRoles: ['buyer'], brokenThreads: [], orphanedReports: [], newReasons: ['role-missing buyer', 'too-few-own-people'] });
  });

  it('somebody at the edge: nothing breaks', () => {
    expect(broken('Olaf')).toEqual({ lostRoles: [], brokenThreads: [], orphanedReports: [], newReasons: [] });
  });

  it('nobody we know: nothing breaks', () => {
    const departure = simulateDeparture(state, sale.id);
    expect(departure).toMatchObject({ lostRoles: [], brokenThreads: [], orphanedReports: [], newReasons: [] });
    expect(departure.coverageAfter).toEqual(departure.coverageBefore);
  });

  it('the light before and after is told', () => {
    const codesOf = (reasons: { code: string }[]): string[] => reasons.map(({ code }) => code);
    const { coverageBefore, coverageAfter } = simulateDeparture(state, id('Finn'));
    expect(coverageBefore.light).toBe('red');
    expect(codesOf(coverageBefore.reasons)).toEqual(['decider-not-met', 'role-uncovered', 'role-uncovered', 'role-uncovered']);
    expect(coverageAfter.light).toBe('red');
    expect(codesOf(coverageAfter.reasons)).toEqual(['role-missing', 'decider-not-met', 'role-uncovered', 'role-uncovered', 'role-uncovered']);
  });

  it('nothing is changed by asking', () => {
    const before = hashOf(state);
    const frozen = structuredClone(state);
    deepFreeze(frozen);
    for (const name of NAMES) simulateDeparture(frozen, id(name));
    for (const name of NAMES) simulateDeparture(state, id(name));
    expect(hashOf(state)).toBe(before);
    expect(hashOf(frozen)).toBe(before);
  });
});

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
}
