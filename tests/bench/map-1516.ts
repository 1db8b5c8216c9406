import type { Page } from 'playwright';
import { v7 } from 'uuid';
import { readTable } from '../../electron/workers/parsers/read-table';
import type { AnyRecord } from '../../shared/domain/records';
import { proposeMapping } from '../../shared/domain/import/column-mapping';
import { orgChartRecords } from '../../shared/domain/org-chart/org-chart-records';
import { planOrgChart } from '../../shared/domain/org-chart/plan-org-chart';
import { launch, removeProfile, type Running } from '../support/electron/launch';
import { open, seed } from '../support/electron/seed';
import { hasRealInputs, realInput } from '../support/real-inputs';
import { companyChartCsv } from '../support/records/company-chart';
import { median, type BenchLine } from './bench-line';

const PEOPLE = 1516;
const ROUNDS = 7;

/** The collected chart as it is imported, or a made-up one of the same size. */
function chart(): { records: AnyRecord[]; place: string } {
  const bytes = hasRealInputs ? realInput('csv/orgchart_1516_people.csv') : new TextEncoder().encode(companyChartCsv(PEOPLE));
  const table = readTable(bytes);
  if (!table.ok) throw new Error(table.error.code);
  const plan = planOrgChart(table.value, proposeMapping(table.value));
  if (plan.people.length !== PEOPLE) throw new Error(`${plan.people.length} people`);
  const records = orgChartRecords(plan, { newAccount: { name: 'Nordwerk AG' }, newDeal: { name: 'Plant 2', currency: 'EUR' } }, { now: new Date().toISOString(), newId: v7 });
  const deal = records.find(({ type }) => type === 'deal');
  return { records, place: `/deals/${deal?.id}/buying-center` };
}

async function withChart(measure: (running: Running, place: string) => Promise<number[]>): Promise<number> {
  const running = await launch();
  // The compiler of this file marks functions with a helper that the page does not have.
  await running.page.addInitScript('globalThis.__name = (marked) => marked;');
  const { records, place } = chart();
  await seed(running, records);
  const values = await measure(running, place);
  await running.app.close();
  removeProfile(running.profile);
  return median(values);
}

/** Milliseconds from the address to the first moment from which the page, with its cards drawn, is free for the user. */
function timeToUsable(page: Page, place: string): Promise<number> {
  return page.evaluate(async (hash) => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    const isIdle = (): Promise<boolean> => new Promise((resolve) => requestIdleCallback((deadline) => resolve(deadline.timeRemaining() > 5), { timeout: 100 }));
    const start = performance.now();
    window.location.hash = hash;
    while (document.querySelector('[data-testid="map-card"]') === null) await frame();
    let free = 0;
    // Free for half a second: nothing that came later has kept it busy.
    for (let calm = 0; calm < 30; calm += 1) {
      if (calm === 0) free = performance.now();
      const before = performance.now();
      await frame();
      if (!(await isIdle()) || performance.now() - before > 100) calm = -1;
    }
    return free - start;
  }, place);
}

/** From a page without the chart to one on which it can be worked with. The records come from the database each time. */
export async function benchMapOpen(): Promise<BenchLine> {
  const value = await withChart(async (running, place) => {
    const { page } = running;
    const values: number[] = [];
    for (let round = -2; round < ROUNDS; round += 1) {
      await open(running, '/settings');
      await page.reload();
      await page.waitForSelector('nav');
      await page.waitForTimeout(500);
      const time = await timeToUsable(page, place);
      if (round >= 0) values.push(time);
    }
    return values;
  });
  return { name: 'map-open-1516', value, goal: '3000' };
}

type Layouts = { durations: number[] };

/** From the question to the worker to its answer in the page, for everybody on the chart. */
export async function benchLayout(): Promise<BenchLine> {
  const value = await withChart(async (running, place) => {
    const { page } = running;
    await page.addInitScript(() => {
      const layouts: Layouts = { durations: [] };
      Object.assign(window, { layouts });
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (this: Worker, message: { request?: number; nodes?: unknown[] }) {
        const start = performance.now();
        const heard = new AbortController();
        this.addEventListener(
          'message',
          (event: MessageEvent<{ request?: number }>) => {
            if (event.data.request !== message.request) return;
            heard.abort();
            if (message.nodes?.length === 1516) layouts.durations.push(performance.now() - start);
          },
          { signal: heard.signal },
        );
        postMessage.call(this, message);
      } as Worker['postMessage'];
    });
    await page.reload();
    await page.waitForSelector('nav');
    await timeToUsable(page, place);
    // Arranged by hand, which asks for all of them whatever is folded.
    await page.keyboard.press('h');
    const durations = (): Promise<number[]> => page.evaluate(() => (window as unknown as { layouts: Layouts }).layouts.durations);
    const before = (await durations()).length;
    for (let round = 1; round <= ROUNDS + 2; round += 1) {
      await page.waitForTimeout(500);
      await page.keyboard.press('l');
      while ((await durations()).length < before + round) await page.waitForTimeout(50);
    }
    return (await durations()).slice(before + 2);
  });
  return { name: 'layout-1516', value, goal: '300' };
}
