import type { OfferVersion } from '../offer/offer-version';
import type { LedgerStart } from './ledger';

/**
 * What a negotiation began with: the first version that was sent, else the first that was released, else the offer as it
 * stands. Later versions already hold what was conceded, and would count it twice.
 */
export function ledgerStart(versions: readonly Pick<OfferVersion, 'number' | 'sentOn' | 'net' | 'internalCost'>[], current: LedgerStart): LedgerStart {
  const inOrder = [...versions].sort((a, b) => a.number - b.number);
  const first = inOrder.find(({ sentOn }) => sentOn !== null) ?? inOrder[0];
  return first === undefined ? current : { net: first.net, cost: first.internalCost };
}
