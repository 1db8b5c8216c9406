import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright';
import { describe, expect, it } from 'vitest';
import { companyChart } from '../support/records/company-chart';
import { electronArguments, electronPath, kill, launch, newProfile, removeProfile, workbenchPage, type Running } from '../support/electron/launch';
import { killRounds } from '../support/electron/kill-rounds';
import { seed } from '../support/electron/seed';
import { Edit } from '../../shared/document/edit';
import { account } from '../support/records/records';

describe('an acknowledged save', () => {
  it('is there after the process is killed, twenty times in a row', async () => {
    const profile = newProfile();
    const chart = companyChart(107);
    const running = await launch({ profile });
    await seed(running, chart.records);
    await running.app.close();
    const seedNumber = Date.now() % 1_000_000;
    const result = await killRounds(profile, chart.deal.id, 20, seedNumber);
    removeProfile(profile);
    expect(result, `seed ${seedNumber}`).toEqual({ tried: 20, lost: 0, details: [] });
  });
});

describe('a database that Chromium deleted after a crash', () => {
  it('is brought back with every acknowledged save', async () => {
    const profile = newProfile();
    const chart = companyChart(30);
    let running = await launch({ profile });
    await seed(running, chart.records);
    await running.app.close();
    running = await launch({ profile });
    await seed(running, [account({ name: 'Saved after the snapshot' })]);
    await kill(running);
    // What Chromium does when it finds the files torn.
    rmSync(join(profile, 'Partitions/werkbank-1/IndexedDB'), { recursive: true, maxRetries: 20, retryDelay: 100 });
    running = await launch({ profile });
    const listed = await running.page.evaluate(() => window.werkbank.api.records.listAccounts({}));
    expect(listed.ok && listed.value.accounts.map(({ name }) => name).sort()).toEqual(['Nordwerk AG', 'Saved after the snapshot']);
    const deal = await running.page.evaluate((id) => window.werkbank.api.records.load({ kind: 'deal', dealId: id }), chart.deal.id);
    expect(deal.ok && deal.value.records.length).toBe(chart.records.length);
    await running.app.close();
    removeProfile(profile);
  });
});

describe('a database that is gone beside a newest snapshot that cannot be read', () => {
  it('is brought back from the one before it, with what was saved last', async () => {
    const profile = newProfile();
    const snapshots = join(profile, 'snapshots');
    let running = await launch({ profile });
    for (const name of ['In both', 'In the newest']) {
      await seed(running, [account({ name })]);
      await running.page.evaluate(() => window.werkbank.api.workspace.saveSnapshot({}));
    }
    await seed(running, [account({ name: 'Saved last' })]);
    await kill(running);
    rmSync(join(profile, 'Partitions/werkbank-1/IndexedDB'), { recursive: true, maxRetries: 20, retryDelay: 100 });
    const newest = join(snapshots, readdirSync(snapshots).filter((name) => name.endsWith('.wbs')).sort().at(-1) ?? '');
    writeFileSync(newest, readFileSync(newest).subarray(0, 40));
    running = await launch({ profile });
    const listed = await running.page.evaluate(() => window.werkbank.api.records.listAccounts({}));
    expect(listed.ok && listed.value.accounts.map(({ name }) => name).sort()).toEqual(['In both', 'Saved last']);
    expect(readFileSync(join(profile, 'logs/main.log'), 'utf8')).toContain('"partly":"older"');
    // The message about it waits for its answer.
    await kill(running);
    removeProfile(profile);
  });
});

describe('a change the last run was cut off in', () => {
  it('is not lost with the database later, once it was seen', async () => {
    const profile = newProfile();
    const journal = join(profile, 'snapshots/journal.jsonl');
    const names = async ({ page }: Running): Promise<string[]> => {
      const listed = await page.evaluate(() => window.werkbank.api.records.listAccounts({}));
      return listed.ok ? listed.value.accounts.map(({ name }) => name).sort() : [];
    };
    let running = await launch({ profile });
    await seed(running, [account({ name: 'Acknowledged' })]);
    const before = readFileSync(journal);
    await seed(running, [account({ name: 'On the disk only' })]);
    await kill(running);
    // As if the process had died between the save and its line in the journal.
    writeFileSync(journal, before);
    running = await launch({ profile });
    expect(await names(running)).toEqual(['Acknowledged', 'On the disk only']);
    await expect.poll(() => readFileSync(journal, 'utf8').split('\n')[0], { timeout: 10_000 }).toContain('.wbs');
    await kill(running);
    rmSync(join(profile, 'Partitions/werkbank-1/IndexedDB'), { recursive: true, maxRetries: 20, retryDelay: 100 });
    running = await launch({ profile });
    expect(await names(running)).toEqual(['Acknowledged', 'On the disk only']);
    await running.app.close();
    removeProfile(profile);
  });
});

const hasStrace = (() => {
  try {
    execFileSync('strace', ['-V'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** How many of some saves were acknowledged without the database's files having been forced to the disk before. */
async function savesWithoutSync(durability: 'strict' | 'relaxed'): Promise<{ saves: number; unsynced: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'werkbank-strace-'));
  const profile = newProfile();
  const trace = join(folder, 'trace');
  const wrapper = join(folder, 'electron');
  writeFileSync(wrapper, `#!/bin/sh\nexec strace -f -y -ttt -s 0 -e trace=fdatasync,fsync -e signal=none -o '${trace}' '${electronPath()}' "$@"\n`);
  chmodSync(wrapper, 0o755);
  const app = await _electron.launch({
    executablePath: wrapper,
    args: electronArguments(profile),
    env: { ...(process.env as Record<string, string>), ...(durability === 'relaxed' ? { WERKBANK_RELAXED_DURABILITY: '1' } : {}) },
  });
  const page = await workbenchPage(app);
  await page.waitForSelector('nav');
  const diffs = Array.from({ length: 15 }, () => new Edit().add(account()).diff);
  const times = await page.evaluate(async (changes) => {
    const spans: [number, number][] = [];
    for (const diff of changes) {
      const asked = performance.timeOrigin + performance.now();
      const result = await window.werkbank.api.records.commit({ diff });
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      spans.push([asked, performance.timeOrigin + performance.now()]);
      // Apart from each other, so that each sync belongs to one save.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return spans;
  }, diffs);
  await app.close();
  const syncs = readFileSync(trace, 'utf8')
    .split('\n')
    .filter((line) => /f(data)?sync\(\d+<[^>]*IndexedDB[^>]*>/.test(line))
    .map((line) => Number(/\s(\d+\.\d+)\s/.exec(line)?.[1]) * 1000);
  rmSync(folder, { recursive: true, force: true });
  removeProfile(profile);
  const unsynced = times.filter(([asked, acknowledged]) => !syncs.some((at) => at >= asked - 1 && at <= acknowledged)).length;
  return { saves: times.length, unsynced };
}

describe.skipIf(!hasStrace)('the disk', () => {
  it('has each save before it is acknowledged', async () => {
    expect(await savesWithoutSync('strict')).toEqual({ saves: 15, unsynced: 0 });
  });

  it('would not have it with relaxed durability, which this check notices', async () => {
    const { unsynced } = await savesWithoutSync('relaxed');
    expect(unsynced).toBeGreaterThan(0);
  });
});
