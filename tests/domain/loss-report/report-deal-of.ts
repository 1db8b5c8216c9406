import type { FrozenPerson } from '../../../shared/domain/loss/deal-close';
import type { ReportDeal } from '../../../shared/domain/loss-report/report-deal';

let last = 0;

/** A deal as a report looks at it, of which nothing is known. */
export function reportDeal(fields: Partial<ReportDeal> = {}): ReportDeal {
  last += 1;
  return {
    id: `d${last}`, accountId: 'a', stage: fields.outcome ?? 'needs', outcome: null, stageBefore: null, currency: 'EUR', amount: null, stated: null, established: null, industry: '', segments: [],
    competitor: '', sellerId: null, firstContactOn: null, offeredOn: null, closedOn: null, people: null, ...fields,
  };
}

/** Somebody who was known by name and nothing more. */
export function frozen(fields: Partial<FrozenPerson> = {}): FrozenPerson {
  last += 1;
  return { memberId: `m${last}`, personId: `p${last}`, name: `Person ${last}`, function: '', roles: [], attitude: null, influence: null, coverage: 'none', lastContactOn: null, ...fields };
}
