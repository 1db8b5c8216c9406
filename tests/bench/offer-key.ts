import type { Page } from 'playwright';
import { draftLineItem } from '../../shared/domain/offer/draft';
import type { LineItem } from '../../shared/domain/offer/line-item';
import { proposeOffer } from '../../shared/domain/offer/propose-offer';
import type { AnyRecord } from '../../shared/domain/records';
import { launch, removeProfile } from '../support/electron/launch';
import { open, seed } from '../support/electron/seed';
import { account, bookkeeping, deal } from '../support/records/records';
import { quantile, type BenchLine } from './bench-line';

const WARM_UP = 12;
const KEYS = 120;
/** What the page keeps of the measurement. */
type Timed = { nextTotal(): Promise<number>; pending: Promise<number> };
/** Positions typed into in turn: at the top, in the middle and at the end. */
const ROWS = 3;

/**
 * Typing into an offer of so many positions: milliseconds from the key stroke until the frame with the new total is on the
 * screen, p95. Positions stand under headings, some are optional, and there is a discount over two VAT rates.
 */
export async function benchOfferKey(lines: number): Promise<BenchLine> {
  const { records, place } = bigOffer(lines);
  const running = await launch();
  await seed(running, records);
  await running.page.reload();
  await open(running, place);
  const { page } = running;
  await page.getByTestId('line-item').nth(lines - 1).waitFor({ state: 'attached' });
  await page.waitForTimeout(1000);
  await watchTotal(page);
  const times: number[] = [];
  for (let key = 0; key < WARM_UP + KEYS; key += 1) {
    const row = [1, Math.floor(lines / 2) + 1, lines - 2][key % ROWS] ?? 1;
    const cell = page.getByTestId('line-item').nth(row).locator('[data-column="quantity"]');
    // The cell is focused and its content selected, so that every key makes another number: never the one that is there.
    await cell.focus();
    const there = await cell.evaluate((input) => {
      (input as HTMLInputElement).select();
      return Number((input as HTMLInputElement).value);
    });
    await page.waitForTimeout(30);
    // Begun before the key is pressed: keys overtake what the page is asked to do.
    await page.evaluate(() => {
      const timed = window as unknown as Timed;
      timed.pending = timed.nextTotal();
    });
    await page.keyboard.press(String((there % 8) + 2));
    const time = await page.evaluate(() => (window as unknown as Timed).pending);
    if (key >= WARM_UP) times.push(time);
  }
  await running.app.close();
  removeProfile(running.profile);
  return { name: `offer-key-${lines}`, value: quantile(times, 0.95), goal: '50' };
}

/** Makes the page answer how long after the next key stroke the frame with another total came. */
async function watchTotal(page: Page): Promise<void> {
  await page.evaluate(() => {
    const total = document.querySelector('[data-testid="total-gross"]');
    if (total === null) throw new Error('no total');
    (window as unknown as Timed).nextTotal = () =>
      new Promise((resolve, reject) => {
        let pressed = Number.NaN;
        window.addEventListener('keydown', (event) => (pressed = event.timeStamp), { capture: true, once: true });
        const late = setTimeout(() => reject(new Error('the total did not change')), 5000);
        const observer = new MutationObserver(() => {
          observer.disconnect();
          clearTimeout(late);
          // A message sent in a frame's callback is handled after that frame was drawn.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - pressed);
            port2.postMessage(null);
          });
        });
        observer.observe(total, { characterData: true, childList: true, subtree: true });
      });
  });
}

function bigOffer(lines: number): { records: AnyRecord[]; place: string } {
  const company = account();
  const sale = deal(company.id, { currency: 'EUR' });
  const { id, createdAt } = bookkeeping();
  const texts = { introduction: '', closing: '', paymentTerms: '' };
  const proposed = proposeOffer({ id, now: createdAt, today: '2026-03-25', deal: sale, recipientPersonId: null, contactId: null, language: 'en', texts });
  const offer = { ...proposed, discountKind: 'absolute' as const, discountValue: '123.45' };
  let groupId: string | null = null;
  const items = Array.from({ length: lines }, (_, index): LineItem => {
    const isHeading = index % 25 === 0;
    const item: LineItem = {
      ...draftLineItem({ id: bookkeeping().id, now: createdAt, offer, orderKey: `a${index.toString().padStart(5, '0')}1`, kind: isHeading ? 'group' : index % 10 === 7 ? 'optional' : 'standard' }),
      text: `Position ${index}`,
      quantity: `${(index % 9) + 1}`,
      unit: 'pcs',
      unitPrice: `${100 + index}.37`,
      discountPercent: index % 4 === 0 ? '2.5' : '0',
      vatRate: index % 6 === 0 ? '7' : '19',
      groupId: isHeading ? null : groupId,
      selected: true,
    };
    if (isHeading) groupId = item.id;
    return item;
  });
  return { records: [company, sale, offer, ...items], place: `/deals/${sale.id}/offer` };
}
