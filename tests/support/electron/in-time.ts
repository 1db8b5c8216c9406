import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';

/** Longer than anything takes, and short enough that a test says what it waited for before it runs into its own time-out. */
const LONGEST_MS = 120_000;

/** So many lines of main's log are said. */
const LOG_LINES = 15;

type Watched = { app: ElectronApplication; profile: string };

/**
 * Has closing and evaluating fail after a while, which Playwright lets wait for ever, and say where, with what main's log said
 * last and which processes are left. An application that does not close is killed, so that it stands in no other test's way.
 */
export function boundApp(watched: Watched): void {
  const { app } = watched;
  const close = app.close.bind(app);
  const evaluate = app.evaluate.bind(app);
  app.close = () =>
    inTime('app.close()', watched, quit(app).then(close), () => {
      const { pid } = app.process();
      if (pid !== undefined) killGroup(pid);
    });
  app.evaluate = ((...given: Parameters<typeof evaluate>) => inTime('app.evaluate()', watched, evaluate(...given))) as typeof app.evaluate;
}

/**
 * Ends the application as the system does, between two of its events. What Playwright evaluates can run in the middle of a
 * call into Electron, and a quit in the middle of the construction of a window crashes Electron 25 or leaves that window dead.
 */
async function quit(app: ElectronApplication): Promise<void> {
  const { exitCode, signalCode } = app.process();
  if (exitCode !== null || signalCode !== null) return;
  const ended = new Promise<void>((done) =>
    app.process().once('exit', (_code, signal) => {
      if (signal !== null) console.warn(`Electron crashed while it quit: ${signal}`);
      done();
    }),
  );
  // It may be gone before it has answered.
  await app.evaluate(({ app: main }) => void setTimeout(() => main.quit(), 0)).catch(() => undefined);
  await ended;
}

/** Has evaluating in a page fail after a while, as `boundApp` does. */
export function boundPage(page: Page, watched: Watched): void {
  const evaluate = page.evaluate.bind(page);
  page.evaluate = ((...given: Parameters<typeof evaluate>) => inTime('page.evaluate()', watched, evaluate(...given))) as typeof page.evaluate;
}

/** @param giveUp what is done when it took too long */
async function inTime<T>(what: string, { app, profile }: Watched, work: Promise<T>, giveUp: () => void = () => undefined): Promise<T> {
  // Made now: its stack says who waits.
  const late = new Error(`${what} did not come back within ${LONGEST_MS / 1000} s`);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fails = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const { pid, exitCode, signalCode } = app.process();
      const hasEnded = exitCode !== null || signalCode !== null;
      const state = [hasEnded ? 'main has ended' : 'main has not ended', ...lastOfLog(profile), ...processesOf(pid)].join('\n');
      // A report shows the stack, a terminal the message.
      if (late.stack !== undefined) late.stack += `\n${state}`;
      late.message += `\n${state}`;
      reject(late);
      giveUp();
    }, LONGEST_MS);
  });
  try {
    return await Promise.race([work, fails]);
  } finally {
    clearTimeout(timer);
  }
}

function lastOfLog(profile: string): string[] {
  try {
    return readFileSync(join(profile, 'logs/main.log'), 'utf8').trimEnd().split('\n').slice(-LOG_LINES);
  } catch {
    return ['main left no log'];
  }
}

/** Kills an application with all its processes, which are a group. */
function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    // They have ended by themselves meanwhile.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** The processes of an application that are there yet, a line each with what it waits in; none where they cannot be listed. */
function processesOf(group: number | undefined): string[] {
  try {
    const listed = execFileSync('ps', ['-eo', 'pgid,pid,stat,wchan:24,etime,args'], { encoding: 'utf8' });
    return listed
      .split('\n')
      .filter((line) => Number.parseInt(line, 10) === group)
      .map((line) => line.trim().slice(0, 140));
  } catch {
    return [];
  }
}
