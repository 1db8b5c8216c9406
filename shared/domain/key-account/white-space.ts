import { isClosed, type Deal } from '../deal/deal';
import type { DealProduct } from '../deal/deal-product';
import { ZERO, type Decimal } from '../money/decimal';
import type { DecimalText, Id } from '../schema/values';
import { CELL_STATES, type CellState, type WhiteSpaceCell } from './white-space-cell';

/** A unit and an offering, with the deals that speak of them; whether they, or what was said, tell the state. */
export type MatrixCell = { unitId: Id; productId: Id; state: CellState; isToldByDeals: boolean; potential: DecimalText | null; dealIds: Id[] };

/** How many cells stand in each state, and what those not bought yet could bring. */
export type RollUp = { counts: Record<CellState, number>; potential: DecimalText };

export type WhiteSpace = { cells: ReadonlyMap<string, MatrixCell>; byUnit: ReadonlyMap<Id, RollUp>; byProduct: ReadonlyMap<Id, RollUp>; total: RollUp };

export type WhiteSpaceInput = {
  unitIds: readonly Id[];
  productIds: readonly Id[];
  deals: Iterable<Pick<Deal, 'id' | 'accountId' | 'stage'>>;
  dealProducts: Iterable<Pick<DealProduct, 'dealId' | 'productId'>>;
  said: Iterable<Pick<WhiteSpaceCell, 'accountId' | 'productId' | 'state' | 'potential'>>;
};

/** The key of a unit's cell for an offering. */
export function cellKey(unitId: Id, productId: Id): string {
  return `${unitId} ${productId}`;
}

/**
 * Which unit buys which offering. What deals tell counts before what was said: a won deal is bought, an open one an
 * opportunity; a lost one tells nothing. Potentials add up over cells that are not bought.
 */
export function whiteSpace({ unitIds, productIds, deals, dealProducts, said }: WhiteSpaceInput): WhiteSpace {
  const saidOf = new Map([...said].map((cell) => [cellKey(cell.accountId, cell.productId), cell]));
  const dealOf = new Map([...deals].map((deal) => [deal.id, deal]));
  const told = new Map<string, { isBought: boolean; isOpen: boolean; dealIds: Id[] }>();
  for (const { dealId, productId } of dealProducts) {
    const deal = dealOf.get(dealId);
    if (deal === undefined || productId === null) continue;
    const key = cellKey(deal.accountId, productId);
    const cell = told.get(key) ?? { isBought: false, isOpen: false, dealIds: [] };
    told.set(key, cell);
    cell.isBought ||= deal.stage === 'won';
    cell.isOpen ||= !isClosed(deal);
    cell.dealIds.push(deal.id);
  }

  const cells = new Map<string, MatrixCell>();
  const [byUnit, byProduct, total] = [new Map<Id, Sum>(), new Map<Id, Sum>(), newSum()];
  for (const unitId of unitIds) {
    for (const productId of productIds) {
      const key = cellKey(unitId, productId);
      const deal = told.get(key);
      const spoken = saidOf.get(key);
      const state = deal?.isBought === true ? 'bought' : deal?.isOpen === true ? 'opportunity' : (spoken?.state ?? 'unknown');
      const isToldByDeals = deal?.isBought === true || deal?.isOpen === true;
      const cell: MatrixCell = { unitId, productId, state, isToldByDeals, potential: spoken?.potential ?? null, dealIds: deal?.dealIds ?? [] };
      cells.set(key, cell);
      for (const sum of [sumOf(byUnit, unitId), sumOf(byProduct, productId), total]) addTo(sum, cell);
    }
  }
  const done = (sums: Map<Id, Sum>): Map<Id, RollUp> => new Map([...sums].map(([id, sum]) => [id, rolledUp(sum)]));
  return { cells, byUnit: done(byUnit), byProduct: done(byProduct), total: rolledUp(total) };
}

/** A company and everything below it, the company first, each once, in the order of the list. */
export function unitsOf<A extends { id: Id; parentId: Id | null }>(accounts: readonly A[], rootId: Id): A[] {
  const children = new Map<Id, A[]>();
  for (const account of accounts) if (account.parentId !== null) children.set(account.parentId, [...(children.get(account.parentId) ?? []), account]);
  const found = new Map<Id, A>();
  const queue = accounts.filter(({ id }) => id === rootId);
  for (let unit = queue.shift(); unit !== undefined; unit = queue.shift()) {
    if (found.has(unit.id)) continue;
    found.set(unit.id, unit);
    queue.push(...(children.get(unit.id) ?? []));
  }
  return [...found.values()];
}

type Sum = { counts: Record<CellState, number>; potential: Decimal };

function newSum(): Sum {
  return { counts: Object.fromEntries(CELL_STATES.map((state) => [state, 0])) as Record<CellState, number>, potential: ZERO };
}

function sumOf(sums: Map<Id, Sum>, id: Id): Sum {
  const sum = sums.get(id) ?? newSum();
  sums.set(id, sum);
  return sum;
}

function addTo(sum: Sum, { state, potential }: MatrixCell): void {
  sum.counts[state] += 1;
  if (potential !== null && state !== 'bought') sum.potential = sum.potential.plus(potential);
}

function rolledUp({ counts, potential }: Sum): RollUp {
  return { counts, potential: potential.toFixed() };
}
