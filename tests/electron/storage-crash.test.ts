import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnyRecord, RecordOf } from '../../shared/domain/records';
import type { RecordDiff } from '../../shared/document/record-diff';
import { Edit } from '../../shared/document/edit';
import { account, activity, deal } from '../support/records/records';
import { launch, removeProfile, type Running } from '../support/electron/launch';
import { open, seed } from '../support/electron/seed';

const ROUNDS = 12;
const company = account({ name: 'Müller Verpackung' });
const project = deal(company.id, { name: 'New press' });
const step = activity(company.id, { dealId: project.id, subject: 'Send the drawing' });

let running: Running;
beforeAll(async () => {
  running = await launch();
  await seed(running, [company, project, step]);
});
afterAll(async () => {
  await running.app.close();
  removeProfile(running.profile);
});

/** Kills the process of the storage. */
const crash = (): Promise<void> =>
  running.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find((window) => window.webContents.getURL().startsWith('app://storage'))
      ?.webContents.forcefullyCrashRenderer();
  });

/** Saves as the window's queue does: the same change again until it is acknowledged. Answers how often it was sent. */
async function saveWithRetries(diff: RecordDiff): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    const result = await running.page.evaluate((change) => window.werkbank.api.records.commit({ diff: change }), diff);
    if (result.ok) return tries;
    if (result.error.code !== 'storage-gone') throw new Error(JSON.stringify(result.error));
  }
}

async function stored(): Promise<AnyRecord[]> {
  const loaded = await running.page.evaluate((id) => window.werkbank.api.records.load({ kind: 'deal', dealId: id }), project.id);
  if (!loaded.ok) throw new Error(loaded.error.code);
  return loaded.value.records;
}

describe('a storage that dies while changes are saved', () => {
  it('gets each change that was not acknowledged once more, and holds it once', async () => {
    let current = step;
    let sent = 0;
    const added: RecordOf<'activity'>[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const next = { ...current, subject: `Round ${round}`, rev: current.rev + 1, updatedAt: new Date(Date.parse(current.updatedAt) + 1000).toISOString() };
      const extra = activity(company.id, { dealId: project.id, subject: `Added ${round}` });
      const diff: RecordDiff = { ...new Edit().add(extra).diff, updated: { [current.id]: [current, next] } };
      const [tries] = await Promise.all([saveWithRetries(diff), round % 3 === 0 ? Promise.resolve() : crash()]);
      sent += tries;
      current = next;
      added.push(extra);
    }
    const found = await stored();
    expect(found.find(({ id }) => id === step.id)).toEqual(current);
    expect(found.filter((record) => record.type === 'activity' && record.subject.startsWith('Added')).map(({ id }) => id).sort()).toEqual(added.map(({ id }) => id).sort());
    expect(sent).toBeGreaterThanOrEqual(ROUNDS);
  });

  it('takes in what is typed meanwhile', async () => {
    const { page } = running;
    await page.reload();
    await open(running, `#/deals/${project.id}/buying-center`);
    // Every planned step is listed; the field edits the next one.
    const field = page.getByTestId('next-step');
    await field.waitFor();
    const before = await field.inputValue();
    for (const words of ['one', 'two', 'three']) {
      await field.fill(`${before} ${words}`);
      await crash();
      await field.fill(`${before} ${words} and on`);
    }
    await page.locator('[data-save-state="saved"]').waitFor({ timeout: 60_000 });
    const subjects = (await stored()).flatMap((record) => (record.type === 'activity' ? [record.subject] : []));
    expect(subjects.filter((subject) => subject === `${before} three and on`)).toHaveLength(1);
    expect(subjects).toHaveLength(ROUNDS + 1);
  });
});
