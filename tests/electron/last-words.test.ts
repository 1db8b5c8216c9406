import { afterEach, beforeEach, expect, it } from 'vitest';
import { account, activity, deal } from '../support/records/records';
import { launch, newProfile, removeProfile, type Running } from '../support/electron/launch';
import { open, seed } from '../support/electron/seed';

const company = account({ name: 'Müller Verpackung' });
const project = deal(company.id, { name: 'New press' });
const step = activity(company.id, { dealId: project.id, subject: 'Send the drawing' });

let profile: string;
beforeEach(() => {
  profile = newProfile();
});
afterEach(() => removeProfile(profile));

const WAYS: [string, (running: Running) => Promise<unknown>][] = [
  [
    'closes the window',
    ({ app }) =>
      app.evaluate(({ BrowserWindow }) => {
        for (const window of BrowserWindow.getAllWindows()) if (window.isVisible()) window.close();
      }),
  ],
  ['quits', ({ app }) => app.evaluate(({ app: main }) => setImmediate(() => main.quit()))],
  ['shuts the system down', async ({ app }) => app.process().kill('SIGTERM')],
];

it.each(WAYS)('B47: what was typed a tenth of a second before somebody %s is there after the next start', async (_way, leave) => {
  const running = await launch({ profile });
  await seed(running, [company, project, step]);
  await open(running, `#/deals/${project.id}/buying-center`);
  const field = running.page.getByTestId('next-step');
  await field.waitFor();
  const ended = new Promise((done) => running.app.process().once('exit', done));
  await field.pressSequentially(' by Friday, with umlauts: ÄÖÜß');
  await running.page.waitForTimeout(100);
  const typed = await field.inputValue();
  await leave(running);
  await ended;
  const again = await launch({ profile });
  await open(again, `#/deals/${project.id}/buying-center`);
  expect(await again.page.getByTestId('next-step').inputValue()).toBe(typed);
  await again.app.close();
});
