import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright';
import { packagedExecutable } from '../../../scripts/package/packaged-app.mjs';

/** A running packaged application. It cannot be inspected as a program; its pages are driven through Chromium's port. */
export type RunningPackage = { child: ChildProcess; browser: Browser; page: Page; errors: () => string };

/** The packaged application; `npm run package -- --dir` makes it. */
export function packagedPath(): string {
  const path = packagedExecutable();
  if (!existsSync(path)) throw new Error('Nothing is packaged. Run: npm run package -- --dir');
  return path;
}

/** Arguments with which the packaged application starts on a data folder. */
export function packagedArguments(profile: string): string[] {
  return ['--no-sandbox', `--user-data-dir=${profile}`, '--lang=en-GB'];
}

type Options = { args?: readonly string[]; env?: Record<string, string> };

/** Starts the packaged application and waits until its window shows. */
export async function launchPackage(profile: string, { args = [], env = {} }: Options = {}): Promise<RunningPackage> {
  const child = spawn(packagedPath(), [...packagedArguments(profile), '--remote-debugging-port=0', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  const endpoint = await new Promise<string>((found, fail) => {
    child.once('exit', (code) => fail(new Error(`ended with ${code}:\n${errors}`)));
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
      const url = /DevTools listening on (ws:\S+)/.exec(errors)?.[1];
      if (url !== undefined) found(url);
    });
  });
  const browser = await chromium.connectOverCDP(endpoint, { noDefaults: true });
  const isWorkbench = (page: Page): boolean => page.url().startsWith('app://workbench');
  const pages = (): Page[] => browser.contexts().flatMap((context) => context.pages());
  let page = pages().find(isWorkbench);
  for (let tries = 0; page === undefined && tries < 300; tries += 1) {
    await new Promise((done) => setTimeout(done, 100));
    page = pages().find(isWorkbench);
  }
  if (page === undefined) throw new Error(`no window:\n${errors}`);
  await page.waitForSelector('nav');
  return { child, browser, page, errors: () => errors };
}

/** Ends the application as its user does, by closing the window. */
export async function closePackage({ child, browser, page }: RunningPackage): Promise<void> {
  const gone = new Promise((done) => child.once('exit', done));
  // The window closes once everything is saved, and takes the connection with it.
  await page.evaluate(() => window.close()).catch(() => undefined);
  await gone;
  await browser.close().catch(() => undefined);
}
