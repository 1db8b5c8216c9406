import { recordSchema } from '../schema/record';
import { Day, Id, Line, Lines, Position } from '../schema/values';
import { z } from '../schema/zod';

/** Buying-center roles after Webster and Wind (1972), with the initiator added by Bonoma (1982). */
export const ROLES = ['initiator', 'user', 'influencer', 'decider', 'buyer', 'gatekeeper'] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** How often and how deeply somebody of ours speaks with the member. */
export const COVERAGES = ['none', 'brief', 'regular', 'deep'] as const;
export const Coverage = z.enum(COVERAGES);
export type Coverage = z.infer<typeof Coverage>;

/**
 * What the member may sign for in this decision, from the rules of their company. Words, since it is heard and
 * not estimated: a number would stand for something else with every colleague. It says nothing of influence.
 */
export const FORMAL_AUTHORITIES = ['none', 'recommends', 'co-decides', 'decides-alone'] as const;
export const FormalAuthority = z.enum(FORMAL_AUTHORITIES);
export type FormalAuthority = z.infer<typeof FormalAuthority>;

/**
 * A person's (or a yet unknown person's) part in the decision of one deal. Each role is a field of its own,
 * so that two colleagues who add different roles while apart both keep theirs.
 */
export const Member = recordSchema('member', {
  accountId: Id,
  dealId: Id,
  /** `null`: a placeholder such as “Buyer – unknown”, or somebody from another company; both are named by `displayName`. */
  personId: Id.nullable(),
  /** Name and function as shown where the person record is not at hand: placeholders and people of other companies. */
  displayName: Line,
  displayFunction: Line,
  /** The company of somebody from outside the account (consultant, parent company, planner); empty: of the account. */
  displayCompany: Line,
  isInitiator: z.boolean(),
  isUser: z.boolean(),
  isInfluencer: z.boolean(),
  isDecider: z.boolean(),
  isBuyer: z.boolean(),
  isGatekeeper: z.boolean(),
  /** `null`: not known yet. */
  formalAuthority: FormalAuthority.nullable(),
  coverage: Coverage,
  /** Day somebody of ours last spoke with them; `null`: never, or nobody wrote it down. */
  lastContactOn: Day.nullable(),
  /** Own colleague who looks after this member. */
  coveredBy: Id.nullable(),
  note: Lines,
  /** `null` until the card has a place. */
  position: Position.nullable(),
  /** The place of the card among pains and benefits; `null` until it has one. */
  needsPosition: Position.nullable(),
});
export type Member = z.infer<typeof Member>;

/** The member's field that says whether they hold a role. */
export const ROLE_FIELDS = {
  initiator: 'isInitiator',
  user: 'isUser',
  influencer: 'isInfluencer',
  decider: 'isDecider',
  buyer: 'isBuyer',
  gatekeeper: 'isGatekeeper',
} as const satisfies Record<Role, keyof Member>;

/** The roles a member holds, in the order of the decision process. */
export function rolesOf(member: Pick<Member, (typeof ROLE_FIELDS)[Role]>): Role[] {
  return ROLES.filter((role) => member[ROLE_FIELDS[role]]);
}

/** Whether nobody knows yet who it is. Somebody from another company is known by name, though they have no record of their own. */
export function isUnknown({ personId, displayCompany }: Pick<Member, 'personId' | 'displayCompany'>): boolean {
  return personId === null && displayCompany.trim() === '';
}
