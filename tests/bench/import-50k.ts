import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackChanges } from '../../electron/storage-host/repositories/unpack-changes';
import { readImportFile } from '../../electron/workers/parsers/read-import-file';
import { importSession } from '../../electron/workers/imports/import-session';
import { AS_IT_IS, NOTHING_DECIDED } from '../support/imports/import-choices';
import { chooseFile, launch, newProfile, removeProfile, type Running } from '../support/electron/launch';
import { open } from '../support/electron/seed';
import { median, type BenchLine } from './bench-line';
import { launchReference } from './reference/launch-reference';

const PEOPLE = 50_000;
const PEOPLE_EACH = 5;
const ROUNDS = 3;
const MEMORY_EVERY_MS = 200;

/** A list of 50,000 people with 10,000 companies, as German Excel writes it. */
function manyPeople(): Uint8Array {
  const first = ['Anna', 'Jens', 'Meral', 'Björn', 'Jürgen', 'Sabine', 'Karl', 'Lena', 'Tom', 'Ute'];
  const rows = Array.from({ length: PEOPLE }, (_unused, at) => {
    const company = Math.floor(at / PEOPLE_EACH);
    return `Maschinenbau ${company} GmbH;Industriestraße ${(company % 200) + 1};${String(10_000 + company)};Ort ${company % 500};${first[at % first.length]};Müller${at};Einkauf;person${at}@firma-${company}.example;+49 221 ${100_000 + at}`;
  });
  return new TextEncoder().encode(`\uFEFFFirma;Straße;PLZ;Ort;Vorname;Nachname;Funktion;E-Mail;Telefon\r\n${rows.join('\r\n')}\r\n`);
}

/** From the file to the end of its transaction, beside the same parser alone and a bare `bulkPut` of the same records. */
export async function benchImport50k(referenceFolder: string): Promise<BenchLine> {
  const bytes = manyPeople();
  const lots = await recordLines(bytes);
  const values: number[] = [];
  const references: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    references.push(parserAlone(bytes) + (await bareBulkPut(referenceFolder, lots)));
    values.push(await importOnce(bytes));
  }
  console.log(`memory import-50k all-processes=${(await mostMemory(bytes)).toFixed(0)}MB goal=600`);
  return { name: 'import-50k', value: median(values), reference: median(references), goal: '2.5' };
}

/** The longest task of the window while 50,000 people are imported by hand, in milliseconds. */
export async function benchImportLongestTask(): Promise<BenchLine> {
  const running = await launch();
  const { page } = running;
  await chooseFile(running.app, fileIn(running, manyPeople()));
  await open(running, '/import');
  const at = (step: string): Promise<void> => page.locator(`[data-testid="import-wizard"][data-step="${step}"]:not([data-busy])`).waitFor({ timeout: 300_000 });
  await at('file');
  await page.evaluate(() => {
    const durations: number[] = [];
    new PerformanceObserver((list) => durations.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
    Object.assign(window, { longTasks: durations });
  });
  await page.getByRole('button', { name: 'Choose file' }).click();
  await at('recognition');
  for (const step of ['mapping', 'values', 'duplicates', 'dryRun']) {
    await page.getByTestId('import-next').click();
    await at(step);
  }
  await page.getByTestId('import-write').click();
  await at('report');
  const durations = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
  await running.app.close();
  removeProfile(running.profile);
  return { name: 'import-longest-task', value: Math.max(0, ...durations), goal: '100' };
}

/** The records the import makes of the file, as JSON text. */
async function recordLines(bytes: Uint8Array): Promise<string[][]> {
  const session = importSession();
  await session.open({ bytes, fileName: 'people.csv', language: 'de', today: '2026-03-25', profiles: [], options: {}, taken: AS_IT_IS });
  await session.plan({ taken: AS_IT_IS, decisions: NOTHING_DECIDED });
  await session.prepare({ now: '2026-03-25T08:00:00.000Z' });
  const lots: string[][] = [];
  for (;;) {
    const taken = await session.takeChanges({});
    if (!taken.ok) throw new Error(taken.error.code);
    if (taken.value.changes === null) return lots;
    lots.push(unpackChanges(taken.value.changes));
  }
}

function parserAlone(bytes: Uint8Array): number {
  const start = performance.now();
  if (!readImportFile(bytes).ok) throw new Error('not read');
  return performance.now() - start;
}

async function bareBulkPut(folder: string, lots: readonly string[][]): Promise<number> {
  const { app, page, profile } = await launchReference(folder, 'dexie');
  for (const lot of lots) await page.evaluate((lines) => (window as unknown as { take(lines: string[]): void }).take(lines), lot);
  const milliseconds = await page.evaluate(() => (window as unknown as { bulkPut(): Promise<number> }).bulkPut());
  await app.close();
  removeProfile(profile);
  return milliseconds;
}

/** How long the import takes, in milliseconds. */
async function importOnce(bytes: Uint8Array, during: (running: Running) => () => void = () => () => undefined): Promise<number> {
  const running = await launch({ profile: newProfile() });
  await chooseFile(running.app, fileIn(running, bytes));
  const end = during(running);
  const milliseconds = await running.page.evaluate(
    async ({ taken, decisions }) => {
      const { imports } = window.werkbank.api;
      const start = performance.now();
      for (const step of [() => imports.chooseFile({}), () => imports.dryRun({ taken, decisions }), () => imports.write({})]) {
        const answer = await step();
        if (!answer.ok) throw new Error(answer.error.code);
      }
      return performance.now() - start;
    },
    { taken: AS_IT_IS, decisions: NOTHING_DECIDED },
  );
  end();
  await running.app.close();
  removeProfile(running.profile);
  return milliseconds;
}

/** The most memory all processes take together during an import, in MB. An import of its own: looking holds up those that are looked at. */
async function mostMemory(bytes: Uint8Array): Promise<number> {
  let most = 0;
  await importOnce(bytes, ({ app }) => {
    const looking = setInterval(() => {
      void app
        .evaluate(({ app: electron }) => electron.getAppMetrics().map(({ pid }) => pid))
        .then((pids) => {
          most = Math.max(most, pids.reduce((sum, pid) => sum + proportionalMegabytes(pid), 0));
        })
        .catch(() => undefined);
    }, MEMORY_EVERY_MS);
    return () => clearInterval(looking);
  });
  return most;
}

/** Memory of a process with its share of what it has in common with others; 0 where the system does not tell. */
function proportionalMegabytes(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}

function fileIn({ profile }: Running, bytes: Uint8Array): string {
  const path = join(profile, 'people.csv');
  writeFileSync(path, bytes);
  return path;
}
