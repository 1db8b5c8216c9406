import { afterEach, beforeEach, expect, it } from 'vitest';
import { kill, launch, newProfile, removeProfile, type Running } from '../support/electron/launch';
import { quotaOf, type Quota } from '../support/electron/quota';
import { open, seed } from '../support/electron/seed';
import { account, activity, deal } from '../support/records/records';

const company = account({ name: 'Müller Verpackung' });
const project = deal(company.id, { name: 'New press' });
const step = activity(company.id, { dealId: project.id, subject: 'Send the drawing' });

let profile: string;
let running: Running;
let quota: Quota;
beforeEach(async () => {
  profile = newProfile();
  running = await launch({ profile });
  quota = await quotaOf(running.app);
  await seed(running, [company, project, step]);
  await open(running, `#/deals/${project.id}/buying-center`);
});
afterEach(() => removeProfile(profile));

const subject = async ({ page }: Running): Promise<string | undefined> => {
  const loaded = await page.evaluate((dealId) => window.werkbank.api.records.load({ kind: 'deal', dealId }), project.id);
  const found = loaded.ok ? loaded.value.records.find(({ id }) => id === step.id) : undefined;
  return found?.type === 'activity' ? found.subject : undefined;
};

/** Types something that is saved, and something that is refused. */
async function typeUntilRefused(): Promise<void> {
  const field = running.page.getByTestId('next-step');
  await field.fill('Saved before');
  await expect.poll(() => subject(running), { timeout: 60_000 }).toBe('Saved before');
  await running.page.locator('[data-save-state="saved"]').waitFor();
  await quota.useUp();
  await field.fill('Refused');
  await running.page.locator('[data-save-state="failed"]').waitFor();
}

it('a quota that is used up is said, editing goes on in memory, and all of it is saved once it is lifted', async () => {
  await typeUntilRefused();
  const { page } = running;
  await page.getByText('Your last changes are not on the disk').waitFor();
  await page.getByText(/the share of it you may use is used up/).waitFor();
  // The next change too, and at another place the earlier ones are still there.
  const field = page.getByTestId('next-step');
  await field.fill('Refused again');
  await open(running, '/today');
  await open(running, `#/deals/${project.id}/buying-center`);
  await expect.poll(() => field.inputValue(), { timeout: 60_000 }).toBe('Refused again');
  await page.getByText('Your last changes are not on the disk').waitFor();
  await expect.poll(() => quota.refused(), { timeout: 60_000 }).toBeGreaterThan(0);
  await expect.poll(() => subject(running), { timeout: 60_000 }).toBe('Saved before');
  await quota.lift();
  // By itself, without a word of the user.
  await page.locator('[data-save-state="saved"]').waitFor({ timeout: 90_000 });
  await expect.poll(() => page.getByText('Your last changes are not on the disk').count()).toBe(0);
  await expect.poll(() => subject(running), { timeout: 60_000 }).toBe('Refused again');
  await field.fill('Saved after');
  await expect.poll(() => subject(running), { timeout: 60_000 }).toBe('Saved after');
  await running.app.close();
  const again = await launch({ profile });
  expect(await subject(again)).toBe('Saved after');
  await again.app.close();
});

it('a quota that is used up leaves the last saved state for the next start', async () => {
  await typeUntilRefused();
  await kill(running);
  const again = await launch({ profile });
  expect(await subject(again)).toBe('Saved before');
  const accounts = await again.page.evaluate((accountId) => window.werkbank.api.records.load({ kind: 'account', accountId }), company.id);
  expect(accounts.ok && accounts.value.records.some(({ id }) => id === company.id)).toBe(true);
  await again.app.close();
});
