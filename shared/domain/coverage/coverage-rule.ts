import { ROLES, type Role } from '../buying-center/member';
import { BuyClass } from '../deal/deal';
import { recordSchema } from '../schema/record';
import { Currency, DecimalText, Line, OrderKey } from '../schema/values';
import { z } from '../schema/zod';

/**
 * For which amounts a rule holds. Amounts of different currencies are never converted:
 * - `any`: whatever the amount.
 * - `range`: the amount is in the rule's currency, at least `amountFrom` and below `amountTo`.
 * - `uncompared`: there is nothing to compare, as the deal has no amount yet, or its currency has no range.
 */
export const AMOUNT_SCOPES = ['any', 'range', 'uncompared'] as const;
export const AmountScope = z.enum(AMOUNT_SCOPES);
export type AmountScope = z.infer<typeof AmountScope>;

/** What breaking a rule turns the light to. */
export const RULE_SEVERITIES = ['critical', 'warning'] as const;
export const RuleSeverity = z.enum(RULE_SEVERITIES);
export type RuleSeverity = z.infer<typeof RuleSeverity>;

/**
 * What a buying center must have, for deals of a kind. All rules whose conditions fit a deal count together; of
 * two that ask for the same, the stricter one does. Roles are fields, as with a member, so that two colleagues
 * who change different ones both keep theirs.
 */
export const CoverageRule = recordSchema('coverageRule', {
  /** The user's own name for it; empty: it is named by its conditions. */
  name: Line,
  isActive: z.boolean(),
  severity: RuleSeverity,
  orderKey: OrderKey,
  /** `null`: every buy class. */
  buyClass: BuyClass.nullable(),
  amountScope: AmountScope,
  /** Of `amountFrom` and `amountTo`; `null` with the other scopes. */
  currency: Currency.nullable(),
  /** The first amount the rule holds for; `null`: from the lowest. */
  amountFrom: DecimalText.nullable(),
  /** The first amount it no longer holds for; `null`: without end. */
  amountTo: DecimalText.nullable(),
  needsInitiator: z.boolean(),
  needsUser: z.boolean(),
  needsInfluencer: z.boolean(),
  needsDecider: z.boolean(),
  needsBuyer: z.boolean(),
  needsGatekeeper: z.boolean(),
  /** People known by name. */
  minMembers: z.number().int().min(1).max(50).nullable(),
  /** A decider has been met no longer ago than so many days. */
  deciderMetWithinDays: z.number().int().min(1).max(365).nullable(),
  needsMentor: z.boolean(),
  /** Own colleagues who have a contact each. */
  minOwnPeople: z.number().int().min(1).max(20).nullable(),
  /** More than one person at the customer is in contact with us. */
  forbidsSingleThread: z.boolean(),
});
export type CoverageRule = z.infer<typeof CoverageRule>;

/** The rule's field that asks for a role. */
export const NEEDED_ROLE_FIELDS = {
  initiator: 'needsInitiator',
  user: 'needsUser',
  influencer: 'needsInfluencer',
  decider: 'needsDecider',
  buyer: 'needsBuyer',
  gatekeeper: 'needsGatekeeper',
} as const satisfies Record<Role, keyof CoverageRule>;

/** The roles a rule asks for, in the order of the decision process. */
export function rolesNeeded(rule: Pick<CoverageRule, (typeof NEEDED_ROLE_FIELDS)[Role]>): Role[] {
  return ROLES.filter((role) => rule[NEEDED_ROLE_FIELDS[role]]);
}
