import { ROLES, type Role } from '../buying-center/member';
import type { RuleDemand } from '../coverage/rule-demands';
import type { FrozenPerson } from '../loss/deal-close';
import { roleContacts, wasInContact } from '../loss/frozen-people';
import type { DecimalText, Id } from '../schema/values';
import type { ReportDeal } from './report-deal';
import { FEWEST_FOR_SHARE, shareOf } from './share';

/** Something a buying center can lack. */
export type CoverageLack = { kind: 'role'; role: Role } | { kind: 'mentor' } | { kind: 'single-thread' } | { kind: 'few-people' };

/** Fewer people than this is few, whatever the deal. */
export const FEW_PEOPLE = 3;

export const LACKS: readonly CoverageLack[] = [...ROLES.map((role): CoverageLack => ({ kind: 'role', role })), { kind: 'mentor' }, { kind: 'single-thread' }, { kind: 'few-people' }];

/** How often something was lacking where deals were lost and where they were won. */
export type LackRow = {
  lack: CoverageLack;
  /** Deals whose people were kept, and those of them that lacked it. */
  lost: { all: Id[]; lacking: Id[]; share: DecimalText | null };
  won: { all: Id[]; lacking: Id[]; share: DecimalText | null };
  /** Whether a rule against it is proposed. */
  isProposed: boolean;
};

/**
 * What was lacking at losses against wins, in the order of the roles. Only deals whose people were kept count. A rule is
 * proposed where at least five losses are known, at least half of them lacked it, and wins lacked it clearly less often:
 * at most half as often. "4 of 6" says something, "1 of 2" does not.
 */
export function coverageComparison(deals: Iterable<ReportDeal>): { rows: LackRow[]; withoutPeople: Id[] } {
  const known = { lost: [] as Known[], won: [] as Known[] };
  const withoutPeople: Id[] = [];
  for (const { id, outcome, people } of deals) {
    if (outcome !== 'lost' && outcome !== 'won') continue;
    if (people === null) withoutPeople.push(id);
    else known[outcome].push({ id, lacks: lacksOf(people) });
  }
  const rows = LACKS.map((lack): LackRow => {
    const side = (all: readonly Known[]): LackRow['lost'] => {
      const lacking = all.filter(({ lacks }) => lacks.has(lackKey(lack))).map(({ id }) => id);
      return { all: all.map(({ id }) => id), lacking, share: shareOf(lacking.length, all.length) };
    };
    const [lost, won] = [side(known.lost), side(known.won)];
    return { lack, lost, won, isProposed: isWorthARule(lost, won) };
  });
  return { rows, withoutPeople };
}

/** What a rule would have to ask for, so that this lack shows before the next loss. */
export function demandAgainst(lack: CoverageLack): RuleDemand {
  switch (lack.kind) {
    case 'role':
      return { kind: 'role', role: lack.role };
    case 'mentor':
      return { kind: 'mentor' };
    case 'single-thread':
      return { kind: 'no-single-thread' };
    case 'few-people':
      return { kind: 'min-members', number: FEW_PEOPLE };
  }
}

type Known = { id: Id; lacks: ReadonlySet<string> };

/** Under which a lack is counted, one for each role. */
export function lackKey(lack: CoverageLack): string {
  return lack.kind === 'role' ? lack.role : lack.kind;
}

function lacksOf(people: readonly FrozenPerson[]): Set<string> {
  const lacks = new Set<string>(roleContacts(people).flatMap(({ role, contact }) => (contact === 'contact' ? [] : [role])));
  const named = people.filter(({ personId }) => personId !== null);
  if (!named.some(({ attitude }) => attitude === 'mentor')) lacks.add('mentor');
  if (named.filter(wasInContact).length < 2) lacks.add('single-thread');
  if (named.length < FEW_PEOPLE) lacks.add('few-people');
  return lacks;
}

function isWorthARule(lost: LackRow['lost'], won: LackRow['won']): boolean {
  const [all, lacking] = [lost.all.length, lost.lacking.length];
  if (all < FEWEST_FOR_SHARE || lacking * 2 < all) return false;
  // lacking ÷ all at wins ≤ half of it at losses, without dividing.
  return 2 * won.lacking.length * all <= lacking * won.all.length;
}
