import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { electronArguments, electronPath, launch, newProfile, removeProfile, type Running } from '../support/electron/launch';
import { median, type BenchLine } from './bench-line';
import { fillLarge } from './large-workspace';
import { REFERENCE_APP, referenceEnvironment } from './reference/launch-reference';

const ROUNDS = 7;
const HOOK = resolve(import.meta.dirname, 'start-hook.cjs');

/** Milliseconds from the start of a process to the moment it says it is ready; then it is ended. */
function timeToReady(args: string[], env: Record<string, string>): Promise<number> {
  return new Promise((done, fail) => {
    const started = Date.now();
    const child = spawn(electronPath(), args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      fail(new Error('not ready after a minute'));
    }, 60_000);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const ready = /ready (\d+)/.exec(output)?.[1];
      if (ready === undefined) return;
      clearTimeout(timer);
      child.removeAllListeners('exit');
      child.once('exit', () => done(Number(ready) - started));
      child.kill('SIGTERM');
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(new Error(`ended with ${code} before it was ready`));
    });
  });
}

async function benchStart(name: string, profile: string, referenceFolder: string): Promise<BenchLine> {
  const environment = process.env as Record<string, string>;
  const emptyProfile = newProfile();
  const ours = (): Promise<number> => timeToReady(['-r', HOOK, ...electronArguments(profile)], environment);
  const empty = (): Promise<number> =>
    timeToReady(['--no-sandbox', REFERENCE_APP], referenceEnvironment(referenceFolder, 'empty', emptyProfile));
  const values: number[] = [];
  const references: number[] = [];
  for (let round = -2; round < ROUNDS; round += 1) {
    const reference = await empty();
    const value = await ours();
    // The first two rounds warm the caches up.
    if (round < 0) continue;
    references.push(reference);
    values.push(value);
  }
  removeProfile(emptyProfile);
  return { name, value: median(values), reference: median(references), goal: '1.6' };
}

/** Lets the next start begin at this deal. */
async function startAt({ page }: Running, dealId: string): Promise<void> {
  await page.evaluate((place) => window.werkbank.api.settings.set({ lastPlace: place }), `/deals/${dealId}/buying-center`);
}

async function someDeal({ page }: Running): Promise<string> {
  const loaded = await page.evaluate(() => window.werkbank.api.records.load({ kind: 'overview' }));
  if (!loaded.ok) throw new Error(loaded.error.code);
  const nextSteps = loaded.value.records.filter((record) => record.type === 'activity' && record.dealId !== null);
  const found = nextSteps[0];
  if (found?.type !== 'activity' || found.dealId === null) throw new Error('no deal with a next step');
  return found.dealId;
}

/** From the start of the process to a changed record on the screen, in the sample workspace. */
export async function benchStartSample(referenceFolder: string): Promise<BenchLine> {
  const running = await launch();
  await running.page.evaluate(() => window.werkbank.api.workspace.loadSample({ language: 'en' }));
  await startAt(running, await someDeal(running));
  await running.app.close();
  const line = await benchStart('start-sample', running.profile, referenceFolder);
  removeProfile(running.profile);
  return line;
}

/** The same with 10,000 accounts, 50,000 people and 500 deals. */
export async function benchStart10k(referenceFolder: string): Promise<BenchLine> {
  const running = await launch();
  await fillLarge(running);
  await startAt(running, await someDeal(running));
  await running.app.close();
  const line = await benchStart('start-10k', running.profile, referenceFolder);
  removeProfile(running.profile);
  return line;
}
