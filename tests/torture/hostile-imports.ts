import { setTimeout as wait } from 'node:timers/promises';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { hostileFiles } from '../support/imports/hostile-files';
import { AS_IT_IS, NOTHING_DECIDED } from '../support/imports/import-choices';
import { chooseFile, launch, removeProfile, type Running } from '../support/electron/launch';
import { seed as plant } from '../support/electron/seed';
import { oneOfEach } from '../support/records/one-of-each';
import type { TortureLine } from './torture-line';

const MEMORY_BOUND_MB = 1500;
/** A file that is not answered by then never will be. */
const PATIENCE_MS = 120_000;

/** Every account, and the largest memory any process of ours uses. */
async function stateOf({ app, page }: Running): Promise<{ accounts: unknown; megabytes: number }> {
  const accounts = await page.evaluate(() => window.werkbank.api.records.load({ kind: 'prospects' }));
  const megabytes = await app.evaluate(({ app: main }) => Math.max(...main.getAppMetrics().map(({ memory }) => memory.workingSetSize)) / 1000);
  return { accounts, megabytes };
}

/**
 * Opens hostile files in the running application and has what can be read planned; lost is a file without an answer or a
 * message, a crash, a write, or memory over the bound.
 */
export async function hostileImports(files: number, seed: number): Promise<TortureLine> {
  const running = await launch();
  await plant(running, oneOfEach());
  const before = await stateOf(running);
  const details: string[] = [];
  let largest = before.megabytes;
  let tried = 0;
  for (const { name, what, bytes } of hostileFiles(files, seed)) {
    const path = join(running.profile, `hostile-${name}`);
    writeFileSync(path, bytes);
    await chooseFile(running.app, path);
    const waiting = new AbortController();
    const answer = await Promise.race([
      running.page.evaluate(
        async ({ taken, decisions }) => {
          const { imports } = window.werkbank.api;
          const opened = await imports.chooseFile({});
          const answered = opened.ok ? await imports.dryRun({ taken, decisions }) : opened;
          if (answered.ok) return 'planned';
          // What is no message leads to its cause by the reference it carries.
          const { code, params } = answered.error;
          return code === 'not-a-table' ? code : `${code} ${JSON.stringify(params)}`;
        },
        { taken: AS_IT_IS, decisions: NOTHING_DECIDED },
      ),
      wait(PATIENCE_MS, 'never', { signal: waiting.signal }),
    ]);
    waiting.abort();
    tried += 1;
    if (answer !== 'planned' && answer !== 'not-a-table') details.push(`${what} as ${name} (file ${tried}): ${answer}`);
    if (answer === 'never') break;
    if (tried % 100 === 0) largest = Math.max(largest, (await stateOf(running)).megabytes);
  }
  const after = await stateOf(running);
  largest = Math.max(largest, after.megabytes);
  if (!isDeepStrictEqual(after.accounts, before.accounts)) details.push('something was written');
  if (largest > MEMORY_BOUND_MB) details.push(`a process uses ${Math.round(largest)} MB`);
  await running.app.close();
  // A new process reads what one crashed at, so that no answer tells of it.
  const crashes = readFileSync(join(running.profile, 'logs/main.log'), 'utf8').split('"worker-gone"').length - 1;
  if (crashes > 0) details.push(`the process that reads crashed ${crashes} times`);
  removeProfile(running.profile);
  return { name: 'hostile-imports', tried, lost: details.length, seed, details };
}
