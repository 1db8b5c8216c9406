import type { Bookkeeping } from '../schema/record';
import type { OrderKey } from '../schema/values';
import type { CoverageRule } from './coverage-rule';

/** A rule that holds for every deal and asks for nothing yet. */
export function draftRule(bookkeeping: Bookkeeping, orderKey: OrderKey): CoverageRule {
  return {
    type: 'coverageRule',
    ...bookkeeping,
    name: '',
    isActive: true,
    severity: 'warning',
    orderKey,
    buyClass: null,
    amountScope: 'any',
    currency: null,
    amountFrom: null,
    amountTo: null,
    needsInitiator: false,
    needsUser: false,
    needsInfluencer: false,
    needsDecider: false,
    needsBuyer: false,
    needsGatekeeper: false,
    minMembers: null,
    deciderMetWithinDays: null,
    needsMentor: false,
    minOwnPeople: null,
    forbidsSingleThread: false,
  };
}
