import { positionNet } from './position-net';
import type { ImportPlan, Planned, PlannedAction } from './import-plan';
import { Decimal } from '../../money/decimal';
import { stageFor } from './plan-deals';

/** How much of each kind a plan holds and what becomes of it. */
export type PlanFigures = {
  companies: number;
  people: number;
  deals: number;
  products: number;
  positions: number;
  /** Offers or orders the positions belong to. */
  documents: number;
  created: number;
  updated: number;
  same: number;
  skipped: number;
  /** Entries that are there already, and entries that may be another of the file. */
  duplicates: number;
  /** People whose company is known, is not named, and is named and not known. */
  linked: number;
  unlinked: number;
  dangling: number;
  /** Companies that belong to another one. */
  withParent: number;
  dealsWithAccount: number;
  dealsWithProduct: number;
  lateLinks: number;
  gone: number;
};

/** Counts what a plan holds. */
export function planFigures(plan: ImportPlan): PlanFigures {
  const entries: Planned<unknown, unknown>[] = [...plan.companies, ...plan.people, ...plan.deals, ...plan.products];
  const counts: Record<PlannedAction, number> = { create: 0, update: 0, same: 0, skip: 0, join: 0 };
  for (const { action } of entries) counts[action] += 1;
  const people = plan.people.filter(({ action }) => action !== 'skip');
  const linked = people.filter(({ company }) => company !== null).length;
  const dangling = people.filter(({ company, hint }) => company === null && hint !== '').length;
  return {
    companies: plan.companies.length, people: plan.people.length, deals: plan.deals.length, products: plan.products.length, positions: plan.positions.length,
    documents: new Set(plan.positions.map(({ order }) => order)).size,
    created: counts.create, updated: counts.update, same: counts.same, skipped: counts.skip + counts.join,
    duplicates: entries.filter(({ record }) => record !== null).length + plan.groups.reduce((sum, { entries: members }) => sum + members.length - 1, 0),
    linked, unlinked: people.length - linked, dangling,
    withParent: plan.companies.filter(({ parent }) => parent !== null).length,
    dealsWithAccount: plan.deals.filter(({ account }) => account !== null).length,
    dealsWithProduct: plan.deals.filter(({ productIds }) => productIds.some((id) => id !== null)).length,
    lateLinks: plan.lateLinks.length, gone: plan.gone.length,
  };
}

/** Deals of one stage with the sum of their amounts; several currencies are never added up. */
export type StageSum = { stage: string; outcome: string | null; currency: string; count: number; amount: string };

/** The deals of a plan by the stage their file names. */
export function stageSums({ deals, values }: ImportPlan, currency: string): StageSum[] {
  const stages = new Map(values.flatMap(({ field, value, answer }): [string, string][] => (field === 'deal.stage' && answer ? [[value, answer]] : [])));
  const sums = new Map<string, StageSum & { total: Decimal }>();
  for (const { draft } of deals) {
    const outcome = stageFor(draft, stages);
    const key = [draft.stage, outcome, draft.currency || currency].join('\u0000');
    const sum = sums.get(key) ?? { stage: draft.stage, outcome, currency: draft.currency || currency, count: 0, amount: '0', total: new Decimal(0) };
    sum.count += 1;
    sum.total = sum.total.plus(draft.amount ?? 0);
    sums.set(key, sum);
  }
  return [...sums.values()].map(({ total, ...sum }) => ({ ...sum, amount: total.toFixed() })).sort((a, b) => b.count - a.count);
}

/** The sum of the positions, each rounded as an offer rounds it. */
export function positionsNet({ positions }: Pick<ImportPlan, 'positions'>): string {
  return positions.reduce((sum, position) => sum.plus(positionNet(position) ?? 0), new Decimal(0)).toFixed(2);
}
