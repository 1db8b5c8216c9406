import { expect, it } from 'vitest';
import { buildOfferDocument } from '../../electron/workers/documents/build-offer-document';
import { offerPage } from '../../electron/workers/documents/html/offer-page';
import { newestOfferTotals } from '../../shared/domain/offer/newest-offer';
import { buildOfferReport } from '../../shared/report/offer-report';
import { exactTotals } from '../domain/offer/exact-totals';
import { randomOf } from '../domain/offer/random-offer';
import { tableTexts } from '../support/documents/docx-package';
import { amountsOf, asDrawn, randomInput } from '../support/documents/random-input';

const OFFERS = 200;
const SEED = 20_260_402;

/** Last cells of all rows but the head that show an amount: headings and texts have none. */
const amountsIn = (rows: readonly string[][]): string[] => rows.slice(1).flatMap((row) => row.slice(1).at(-1) ?? []).filter((text) => /^[(-]?\D*\d/.test(text) && !text.startsWith('Zeile'));

it(`${OFFERS} random offers say the same to the cent in exact fractions, in the list, in Word and on the printed page`, async () => {
  const random = randomOf(SEED);
  for (let count = 0; count < OFFERS; count += 1) {
    const language = count % 2 === 0 ? 'de' : 'en';
    const input = randomInput(random, language, count);
    const drawn = asDrawn(input);
    const exact = exactTotals(drawn);
    const list = newestOfferTotals([input.offer], input.lineItems, input.surcharges)?.totals;
    expect([list?.net, list?.vat, list?.gross]).toEqual([exact.net, exact.vat, exact.gross]);
    const expected = amountsOf(drawn, exact, language, '€');
    const { bytes, totals } = await buildOfferDocument(input);
    expect(totals).toEqual(exact);
    expect(amountsIn(tableTexts(bytes)), `offer ${count}`).toEqual(expected);
    const { html } = offerPage(buildOfferReport(input), null);
    const cells = [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map((row) => [...(row[1] ?? '').matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map((cell) => (cell[1] ?? '').replace(/<[^>]*>/g, '')));
    expect(amountsIn(cells), `offer ${count}`).toEqual(expected);
  }
});
