import { describe, expect, it } from 'vitest';
import { offerTotals } from '../../../shared/domain/offer/totals';
import { exactTotals } from './exact-totals';
import { randomOf, randomOffer, type RandomOffer } from './random-offer';

const OFFERS = 100_000;
const SEED = 20_260_325;

const totalsOf = ({ offer, lineItems, surcharges }: RandomOffer) => offerTotals(offer, lineItems, surcharges);

/** The same offer with as few rows as still show the difference. */
function smallest(found: RandomOffer): RandomOffer {
  const differs = (offer: RandomOffer): boolean => JSON.stringify(totalsOf(offer)) !== JSON.stringify(exactTotals(offer));
  let current = found;
  for (const list of ['surcharges', 'lineItems'] as const) {
    for (let index = current[list].length - 1; index >= 0; index -= 1) {
      const shorter = { ...current, [list]: current[list].filter((_, at) => at !== index) };
      if (differs(shorter)) current = shorter;
    }
  }
  return current;
}

describe('totals against exact fractions', () => {
  it(`${OFFERS} random offers agree in every sum`, { timeout: 120_000 }, () => {
    const random = randomOf(SEED);
    const seen = { rates: 0, split: 0, credits: 0, negative: 0 };
    for (let count = 0; count < OFFERS; count += 1) {
      const offer = randomOffer(random);
      const totals = totalsOf(offer);
      const exact = exactTotals(offer);
      const text = JSON.stringify(totals);
      if (text !== JSON.stringify(exact)) {
        const small = smallest(offer);
        expect({ offer: small, totals: totalsOf(small) }).toEqual({ offer: small, totals: exactTotals(small) });
      }
      if (text.includes('"-0.00"')) expect.fail(`A zero with a sign: ${text}`);
      if (totals.vatTotals.length > 1) seen.rates += 1;
      if (offer.offer.discountKind === 'absolute' && totals.vatTotals.length > 1) seen.split += 1;
      if (totals.lines.some(({ net }) => net?.startsWith('-'))) seen.credits += 1;
      if (totals.net.startsWith('-')) seen.negative += 1;
    }
    // What the offers are there to try came about often.
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(OFFERS / 50);
  });
});
