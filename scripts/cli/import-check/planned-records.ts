import { Decimal } from '../../../shared/domain/money/decimal';
import type { AccountPlace } from '../../../shared/domain/import/plan/account-index';
import type { ImportPlan, Planned } from '../../../shared/domain/import/plan/import-plan';
import { positionNet } from '../../../shared/domain/import/plan/position-net';
import { stageFor } from '../../../shared/domain/import/plan/plan-deals';

/** Every entry of a plan with its type, companies first. A picture is told by its kind and size. */
export function plannedRecords(plan: ImportPlan): Record<string, unknown>[] {
  const companyAt = (place: AccountPlace | null): string | null => (place === null ? null : 'entry' in place ? (plan.companies[place.entry]?.name ?? null) : place.recordId);
  const stages = new Map(plan.values.flatMap(({ field, value, answer }): [string, string][] => (field === 'deal.stage' && answer ? [[value, answer]] : [])));
  return [
    ...plan.companies.map((entry) => ({ type: 'company', ...planned(entry), parentCompany: companyAt(entry.parent) })),
    ...plan.people.map((entry) => {
      const { photo } = entry.draft;
      return { type: 'person', ...planned(entry), company: companyAt(entry.company), photo: photo === null ? null : { mime: photo.mime, bytes: photo.bytes.length } };
    }),
    ...plan.deals.map((entry) => {
      const { amount, probability } = entry.draft;
      const expected = amount === null || probability === null ? null : new Decimal(amount).times(probability).dividedBy(100).toFixed();
      return { type: 'deal', ...planned(entry), outcome: stageFor(entry.draft, stages), expected, company: companyAt(entry.account), productIds: entry.productIds };
    }),
    ...plan.products.map((entry) => ({ type: 'product', ...planned(entry) })),
    ...plan.positions.map((position) => ({ type: 'position', ...position, net: positionNet(position)?.toFixed(2) ?? null })),
  ];
}

function planned({ draft, line, action, matchedBy }: Planned<object, unknown>): Record<string, unknown> {
  return { line, action, matchedBy, ...draft };
}
