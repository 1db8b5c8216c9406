import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { account, activity, deal } from '../support/records/records';
import { kill, launch, type Running } from '../support/electron/launch';
import { open, seed } from '../support/electron/seed';
import { smallDisk, type SmallDisk } from '../support/electron/small-disk';

const probe = smallDisk(1);
probe?.remove();

const company = account({ name: 'Müller Verpackung' });
const project = deal(company.id, { name: 'New press' });
const step = activity(company.id, { dealId: project.id, subject: 'Send the drawing' });
/** More than is left in the last block of the database's log. */
const LONG = 'Send the drawing again '.repeat(400);

// Skipped, and said so, where no disk of our own can be mounted.
describe.skipIf(probe === null)('B41: a disk that is full', () => {
  let disk: SmallDisk;
  let profile: string;
  beforeEach(() => {
    const mounted = smallDisk(96);
    if (mounted === null) throw new Error('no disk');
    disk = mounted;
    profile = join(disk.folder, 'profile');
    mkdirSync(profile);
  });
  afterEach(() => disk.remove());

  async function begin(): Promise<Running> {
    const running = await launch({ profile });
    await seed(running, [company, project, step]);
    await running.page.evaluate(() => window.werkbank.api.workspace.saveSnapshot({}));
    await open(running, `#/deals/${project.id}/buying-center`);
    await running.page.getByTestId('next-step').waitFor();
    return running;
  }
  const subject = async ({ page }: Running): Promise<string | undefined> => {
    const loaded = await page.evaluate((dealId) => window.werkbank.api.records.load({ kind: 'deal', dealId }), project.id);
    const found = loaded.ok ? loaded.value.records.find(({ id }) => id === step.id) : undefined;
    return found?.type === 'activity' ? found.subject : undefined;
  };

  it('is said, editing goes on, and everything is saved once there is room', async () => {
    const running = await begin();
    disk.fill();
    const field = running.page.getByTestId('next-step');
    await field.fill(LONG);
    await running.page.getByText('Your last changes are not on the disk').waitFor();
    await running.page.getByText(/The disk is full/).waitFor();
    await field.fill(`${LONG} and on`);
    expect(await field.inputValue()).toBe(`${LONG} and on`);
    disk.clear();
    await running.page.locator('[data-save-state="saved"]').waitFor();
    await expect.poll(() => running.page.getByText('Your last changes are not on the disk').count()).toBe(0);
    expect(await subject(running)).toBe(`${LONG} and on`);
    await running.app.close();
    const again = await launch({ profile });
    expect(await subject(again)).toBe(`${LONG} and on`);
    await again.app.close();
  });

  it('leaves the last saved state for the next start, also one on a disk that is still full', async () => {
    const running = await begin();
    disk.fill();
    await running.page.getByTestId('next-step').fill(LONG);
    await running.page.locator('[data-save-state="failed"]').waitFor();
    await kill(running);
    const full = await launch({ profile, ready: 'main' });
    const status = await full.page.evaluate(() => window.werkbank.api.workspace.status({}));
    // Either all of it is there, or it is refused in words: never an empty workbench.
    if (status.ok) expect([status.value.isEmpty, await subject(full)]).toEqual([false, 'Send the drawing']);
    else expect(status.error.code).toMatch(/^(quota|corrupt|blocked)$/);
    await kill(full);
    disk.clear();
    const roomy = await launch({ profile });
    expect(await subject(roomy)).toBe('Send the drawing');
    await roomy.app.close();
  });

  it('takes no backup, and leaves the older one and no draft', async () => {
    const running = await begin();
    const before = readdirSync(join(profile, 'snapshots'));
    disk.fill();
    const saved = await running.page.evaluate(() => window.werkbank.api.workspace.saveSnapshot({}));
    expect(saved).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(readdirSync(join(profile, 'snapshots'))).toEqual(before);
    await kill(running);
  });

  it('that became read-only is said in the same way, and loses nothing', async () => {
    const running = await begin();
    await running.app.close();
    const reopened = await launch({ profile });
    await open(reopened, `#/deals/${project.id}/buying-center`);
    await reopened.page.getByTestId('next-step').waitFor();
    let isReadOnly = true;
    try {
      disk.readOnly(true);
    } catch {
      // Files open for writing keep the disk as it is.
      isReadOnly = false;
    }
    await kill(reopened);
    if (!isReadOnly) disk.readOnly(true);
    const closed = await launch({ profile, ready: '' }).catch(() => null);
    if (closed !== null) await kill(closed);
    disk.readOnly(false);
    const again = await launch({ profile });
    expect(await subject(again)).toBe('Send the drawing');
    await again.app.close();
  });
});
