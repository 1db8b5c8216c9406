import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { boundApp, boundPage } from './in-time';

const checkout = resolve(import.meta.dirname, '../../..');

/** The Electron to test with; `npm test` sets it after finding or fetching one. */
export function electronPath(): string {
  const path = process.env['WERKBANK_ELECTRON'];
  if (path === undefined || path === '') throw new Error('Set WERKBANK_ELECTRON, or run the tests through npm test.');
  return path;
}

/** A running workbench. */
export type Running = { app: ElectronApplication; page: Page; profile: string };

export type LaunchOptions = {
  /** Data folder; a new one when absent. */
  profile?: string;
  /** Further arguments for Electron. */
  args?: readonly string[];
  env?: Record<string, string>;
  /** Interface language. */
  language?: 'de' | 'en';
  /** Resolve once this selector is there; default is the navigation. */
  ready?: string;
};

/** A new, empty data folder. */
export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'werkbank-test-'));
}

/**
 * Deletes a data folder. Processes of a killed application may still write into it for a while; then it stays in the
 * system's temporary folder, which is no fault of what is tested.
 */
export function removeProfile(profile: string): void {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw fault;
    console.warn(`${profile} is still written into and was left there.`);
  }
}

/** Electron's arguments for the built workbench with this data folder. */
export function electronArguments(profile: string, language: 'de' | 'en' = 'en'): string[] {
  return [checkout, '--no-sandbox', `--user-data-dir=${profile}`, `--lang=${language === 'de' ? 'de' : 'en-GB'}`];
}

const PATIENCE_MS = 60_000;

/** Starts the built workbench and waits until its window shows. */
export async function launch({ profile = newProfile(), args = [], env = {}, language = 'en', ready = 'nav' }: LaunchOptions = {}): Promise<Running> {
  const app = await start({
    timeout: PATIENCE_MS,
    executablePath: electronPath(),
    args: [...electronArguments(profile, language), ...args],
    // The keys of a profile are read by tests, which the system's key store would not give them.
    env: { ...(process.env as Record<string, string>), WERKBANK_KEY_STORE: 'none', ...env },
  });
  boundApp({ app, profile });
  const page = await workbenchPage(app);
  // What hangs is ended; how long a busy machine takes decides over nothing.
  page.setDefaultTimeout(PATIENCE_MS);
  boundPage(page, { app, profile });
  if (ready !== '') await page.waitForSelector(ready);
  return { app, page, profile };
}

/**
 * Starts Electron, once more where it crashed before it was there: one start in thousands ends so, in Chromium's Bluetooth
 * thread, which reads the environment while another thread writes it, before there is a window.
 */
async function start(options: Parameters<typeof _electron.launch>[0]): Promise<ElectronApplication> {
  try {
    return await _electron.launch(options);
  } catch (fault) {
    if (!String(fault).includes('signal=SIGSEGV')) throw fault;
    console.warn(`Electron crashed at its start and is started once more: ${String(fault)}`);
    return _electron.launch(options);
  }
}

/** The page of the workbench; the storage host's window is one too. */
export async function workbenchPage(app: ElectronApplication): Promise<Page> {
  // A window can be told of before it has its address.
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await new Promise((done) => setTimeout(done, 20))) {
    const page = app.windows().find((each) => each.url().startsWith('app://workbench'));
    if (page !== undefined) return page;
  }
  throw new Error('the workbench shows no window');
}

/** Kills the whole application at once, as a power cut would end it. */
export async function kill({ app }: Running): Promise<void> {
  const process_ = app.process();
  const gone = new Promise((resolve) => process_.once('exit', resolve));
  process_.kill('SIGKILL');
  await gone;
}

/** Every dialog of the system is dismissed at once from now on, as if the user had pressed Escape. */
export async function dismissDialogs(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' });
  });
}

/** The open dialog of the system answers with this file from now on. */
export async function chooseFile(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, path);
}

/** The save dialog of the system answers with this place from now on. */
export async function chooseSavePlace(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}

/** Starts the workbench on a data folder and waits until it ends by itself, as it does to start again; the test does that. */
export async function startUntilEnd(profile: string): Promise<void> {
  const child = spawn(electronPath(), electronArguments(profile), { stdio: 'ignore', env: { ...process.env, WERKBANK_KEY_STORE: 'none', WERKBANK_RELAUNCH: 'none' } });
  await new Promise((done) => child.once('exit', done));
}

/** Starts the workbench on a data folder and kills it after so many milliseconds, whatever it is at by then. */
export async function startAndKill(profile: string, after: number, env: Record<string, string> = {}): Promise<void> {
  const child = spawn(electronPath(), electronArguments(profile), { stdio: 'ignore', env: { ...process.env, WERKBANK_KEY_STORE: 'none', ...env } });
  const gone = new Promise((done) => child.once('exit', done));
  await new Promise((done) => setTimeout(done, after));
  child.kill('SIGKILL');
  await gone;
}
