import { Decimal, ZERO } from '../money/decimal';
import { roundCommercially, toMoneyText } from '../money/rounding';
import { inOrder } from '../offer/in-order';
import { marginOf } from '../offer/margin';
import type { DecimalText, Id } from '../schema/values';
import type { Concession, CounterStatus } from './concession';
import type { Negotiation } from './negotiation';
import type { NegotiationRound } from './negotiation-round';

/** What the offer stood at before anything was conceded. `cost` is `null` while nobody knows it. Money of the offer. */
export type LedgerStart = { net: DecimalText; cost: DecimalText | null };

/** How a concession is paid for: `missing` asks for a counter-concession. */
export type CounterState = 'missing' | CounterStatus;

export type LedgerEntry = { concession: Concession; counter: CounterState };

/** How things stand after a round, or at the start. Amounts of the offer's currency with two digits. */
export type LedgerStanding = {
  net: DecimalText;
  cost: DecimalText | null;
  margin: DecimalText | null;
  /** Of the net, with one digit. */
  marginPercent: DecimalText | null;
  /** The lowest net that still keeps every limit; `null` while no limit is set or its cost is unknown. */
  floor: DecimalText | null;
  /** What can still be taken off the net until the floor; below zero it is what was given too much. */
  left: DecimalText | null;
  isBelowFloor: boolean;
};

export type LedgerRow = LedgerStanding & {
  /** `null`: concessions whose round is gone. They come last and count all the same. */
  round: NegotiationRound | null;
  /** Withdrawn ones are shown and never count. */
  entries: readonly LedgerEntry[];
  /** Given in this round: off the net and as cost. */
  given: DecimalText;
  /** Given up to and with this round. */
  givenSoFar: DecimalText;
  /** Worth of what was agreed in return, up to and with this round, as far as known. */
  receivedSoFar: DecimalText;
};

export type Ledger = {
  start: LedgerStanding;
  /** In the order of the rounds. */
  rows: readonly LedgerRow[];
  /** After the last round. */
  now: LedgerStanding & { given: DecimalText; received: DecimalText };
  /** Concessions on the table or given that nobody asked a counter-concession for, or whose was refused. */
  unpaid: readonly Id[];
};

type Limits = Pick<Negotiation, 'floorNet' | 'floorMarginPercent'>;

/**
 * Keeps account of a negotiation: what each round gave away and got, and what that leaves. A concession counts from the
 * moment it is on the table (`offered`), since it cannot be taken back without losing face; a withdrawn one does not.
 * What the customer gives in return is counted beside the margin, never into it: prepayment is no price.
 */
export function ledger(
  start: LedgerStart,
  limits: Limits | null,
  rounds: readonly NegotiationRound[],
  concessions: readonly Concession[],
): Ledger {
  const roundIds = new Set(rounds.map(({ id }) => id));
  const homeless = concessions.filter(({ roundId }) => !roundIds.has(roundId));
  const ordered: (NegotiationRound | null)[] = [...inOrder(rounds), ...(homeless.length === 0 ? [] : [null])];
  let net = new Decimal(start.net);
  let cost = start.cost === null ? null : new Decimal(start.cost);
  let given = ZERO;
  let received = ZERO;

  const rows = ordered.map((round): LedgerRow => {
    const own = inOrder(round === null ? homeless : concessions.filter(({ roundId }) => roundId === round.id));
    const counting = own.filter(isCounted);
    const price = sumOf(counting.filter(({ kind }) => kind === 'price'));
    const spent = sumOf(counting.filter(({ kind }) => kind === 'cost'));
    net = net.minus(price);
    cost = cost?.plus(spent) ?? null;
    given = given.plus(price).plus(spent);
    for (const { counterStatus, counterValue } of counting) if (counterStatus === 'agreed') received = received.plus(counterValue ?? 0);
    return {
      round,
      entries: own.map((concession) => ({ concession, counter: counterState(concession) })),
      given: toMoneyText(price.plus(spent)),
      givenSoFar: toMoneyText(given),
      receivedSoFar: toMoneyText(received),
      ...standing(net, cost, limits),
    };
  });

  const unpaid = concessions.filter((concession) => isCounted(concession) && isUnpaid(counterState(concession)));
  return {
    start: standing(new Decimal(start.net), start.cost === null ? null : new Decimal(start.cost), limits),
    rows,
    now: { ...standing(net, cost, limits), given: toMoneyText(given), received: toMoneyText(received) },
    unpaid: inOrder(unpaid).map(({ id }) => id),
  };
}

/** Whether a counter-concession was asked for; without words there is none. */
function counterState(concession: Pick<Concession, 'counter' | 'counterStatus'>): CounterState {
  return concession.counter.trim() === '' ? 'missing' : concession.counterStatus;
}

function isUnpaid(counter: CounterState): boolean {
  return counter === 'missing' || counter === 'refused';
}

function isCounted({ status }: Concession): boolean {
  return status !== 'withdrawn';
}

function sumOf(concessions: readonly Concession[]): Decimal {
  return concessions.reduce((sum, { value }) => sum.plus(roundCommercially(new Decimal(value))), ZERO);
}

function standing(net: Decimal, cost: Decimal | null, limits: Limits | null): LedgerStanding {
  const floor = floorOf(cost, limits);
  const left = floor === null ? null : net.minus(floor);
  const margin = cost === null ? null : marginOf(net, cost);
  return {
    net: toMoneyText(net),
    cost: margin?.cost ?? null,
    margin: margin?.margin ?? null,
    marginPercent: margin?.percent ?? null,
    floor: floor === null ? null : toMoneyText(floor),
    left: left === null ? null : toMoneyText(left),
    isBelowFloor: left?.isNegative() ?? false,
  };
}

/**
 * The lowest net that keeps every limit. A margin of m % is kept from cost ÷ (1 − m ÷ 100) on, rounded up to the cent: a
 * cent less would be below it. It rises with what concessions cost us.
 */
function floorOf(cost: Decimal | null, limits: Limits | null): Decimal | null {
  const floors: Decimal[] = [];
  if (limits?.floorNet != null) floors.push(roundCommercially(new Decimal(limits.floorNet)));
  if (limits?.floorMarginPercent != null && cost !== null) {
    const kept = new Decimal(100).minus(limits.floorMarginPercent);
    // No price leaves 100 %.
    if (kept.isPositive() && !kept.isZero()) floors.push(cost.times(100).dividedBy(kept).toDecimalPlaces(2, Decimal.ROUND_CEIL));
  }
  return floors.length === 0 ? null : Decimal.max(...floors);
}
