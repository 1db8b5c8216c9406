import { compareDue } from '../calendar/due-order';
import { Decimal } from '../money/decimal';
import type { DecimalText } from '../schema/values';
import { BUY_CLASSES, DEAL_STAGES } from './deal';
import type { DealRow } from './deal-row';

/** Columns the deals list can be sorted by. */
export const DEAL_COLUMNS = ['name', 'account', 'amount', 'probability', 'weighted', 'closeDate', 'stage', 'nextStep', 'buyClass'] as const;
export type DealColumn = (typeof DEAL_COLUMNS)[number];
export type DealSort = { column: DealColumn; direction: 'ascending' | 'descending' };

/**
 * Rows in order. A row without a value comes last in either direction; amounts compare within their currency only.
 * Ties are in order of account and name.
 * @param compareText order of names in the user's language
 */
export function sortDeals(rows: readonly DealRow[], sort: DealSort, compareText: (a: string, b: string) => number): DealRow[] {
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const byName = (a: DealRow, b: DealRow): number =>
    compareText(a.accountName, b.accountName) || compareText(a.deal.name, b.deal.name) || (a.deal.id < b.deal.id ? -1 : 1);
  const compare = comparison(sort.column, sign, compareText);
  return [...rows].sort((a, b) => compare(a, b) || byName(a, b));
}

function comparison(column: DealColumn, sign: 1 | -1, compareText: (a: string, b: string) => number): (a: DealRow, b: DealRow) => number {
  switch (column) {
    case 'name':
      return (a, b) => sign * compareText(a.deal.name, b.deal.name);
    case 'account':
      return (a, b) => sign * compareText(a.accountName, b.accountName);
    case 'amount':
      return (a, b) => compareMoney(a, b, ({ deal }) => deal.amount, sign);
    case 'weighted':
      return (a, b) => compareMoney(a, b, ({ weighted }) => weighted, sign);
    case 'probability':
      return (a, b) => sign * (a.probability - b.probability);
    case 'closeDate':
      return (a, b) => compareDays(a.deal.closeDate, b.deal.closeDate, sign);
    case 'nextStep':
      return (a, b) => {
        if (a.nextStep === undefined || b.nextStep === undefined) return Number(a.nextStep === undefined) - Number(b.nextStep === undefined);
        return compareDays(a.nextStep.dueOn, b.nextStep.dueOn, sign);
      };
    case 'stage':
      return (a, b) => sign * (DEAL_STAGES.indexOf(a.deal.stage) - DEAL_STAGES.indexOf(b.deal.stage));
    case 'buyClass':
      return (a, b) => sign * (BUY_CLASSES.indexOf(a.deal.buyClass) - BUY_CLASSES.indexOf(b.deal.buyClass));
  }
}

function compareDays(a: string | null, b: string | null, sign: 1 | -1): number {
  return a === null || b === null ? compareDue(a, b) : sign * compareDue(a, b);
}

function compareMoney(a: DealRow, b: DealRow, amountOf: (row: DealRow) => DecimalText | null, sign: 1 | -1): number {
  const [left, right] = [amountOf(a), amountOf(b)];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  if (a.deal.currency !== b.deal.currency) return a.deal.currency < b.deal.currency ? -1 : 1;
  return sign * new Decimal(left).comparedTo(right);
}
