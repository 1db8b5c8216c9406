import fc from 'fast-check';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { SNAPSHOT_KIND } from '../../electron/main/backup/snapshots';
import { decodeSnapshot } from '../../electron/main/backup/snapshot-format';
import type { AnyRecord } from '../../shared/domain/records';
import { openedBackup, sealedBackup } from '../support/backups';
import { kill, launch, newProfile, removeProfile } from '../support/electron/launch';
import { seed as plant } from '../support/electron/seed';
import { profileSealing } from '../support/electron/profile-sealing';
import { wholeWorkspace } from '../support/electron/whole-workspace';
import { oneOfEach } from '../support/records/one-of-each';
import { damaged } from './damage';
import type { TortureLine } from './torture-line';

/** Every so many files, some of the data folder are damaged and the application started on it: that takes a second each. */
const STARTS_AMONG = 5;
/** So many of them at a time, at most. */
const MOST_TOGETHER = 3;
/** A start that shows nothing by then shows nothing at all. */
const START_MS = 120_000;
const PASSPHRASE = 'a passphrase of some length';
const LOG = 'logs/main.log';

/**
 * Damages the files one has: backups, snapshots, and those of the data folder of a workbench that ended in order. Lost is
 * a backup or snapshot that opens with other content, and a start that shows other records than were there without
 * saying so or offering a way back.
 */
export async function damagedFiles(tries: number, seed: number): Promise<TortureLine> {
  const details: string[] = [];
  const whole = newProfile();
  const first = await launch({ profile: whole });
  // One save each: what is damaged may then take some records and leave others.
  for (const record of oneOfEach()) await plant(first, [record]);
  const records = await wholeWorkspace(first);
  await first.app.close();
  const snapshotName = readdirSync(join(whole, 'snapshots')).filter((name) => name.endsWith('.wbs')).sort().at(-1) ?? '';
  const snapshot = readFileSync(join(whole, 'snapshots', snapshotName));
  const lines = records.map((record) => JSON.stringify(record));
  const backup = await sealedBackup({ lines, files: [] }, { kind: 'passphrase', passphrase: PASSPHRASE });
  const folderFiles = filesOf(whole);
  const sealing = profileSealing(whole);

  for (let index = 0; index < tries; index += 1) {
    const kind = index % STARTS_AMONG;
    if (kind === 0) {
      const start = Math.floor(index / STARTS_AMONG);
      const first = folderFiles[start % folderFiles.length] ?? '';
      const [others = []] = fc.sample(fc.array(fc.constantFrom(...folderFiles), { maxLength: MOST_TOGETHER - 1 }), { seed: seed + index, numRuns: 1 });
      const found = await startOn(whole, [...new Set([first, ...others])], records, start, seed);
      if (found !== null) details.push(found);
    } else if (kind < 3) {
      const { damage, bytes } = damaged(snapshot, index, seed);
      const unsealed = sealing.open(SNAPSHOT_KIND, bytes);
      const opened = unsealed === null ? null : await decodeSnapshot(unsealed, snapshotName);
      if (opened?.ok === true && !isDeepStrictEqual(sorted(opened.value.records), records)) details.push(`snapshot ${damage}: other records`);
    } else {
      const { damage, bytes } = damaged(backup, index, seed);
      const opened = await openedBackup(bytes, 'backup', PASSPHRASE);
      if (opened.ok && !isDeepStrictEqual(opened.value.lines.map((line) => JSON.parse(line) as unknown), records)) details.push(`backup ${damage}: other records`);
    }
  }
  removeProfile(whole);
  return { name: 'damaged-files', tried: tries, lost: details.length, seed, details };
}

/** Starts on a copy of the folder with some files damaged. What was not all right about it, or `null`. */
async function startOn(whole: string, files: readonly string[], records: readonly AnyRecord[], index: number, seed: number): Promise<string | null> {
  const profile = mkdtempSync(join(tmpdir(), 'werkbank-damaged-'));
  cpSync(whole, profile, { recursive: true });
  const what = files.map((file, at) => {
    const { damage, bytes } = damaged(readFileSync(join(profile, file)), index + at, seed);
    writeFileSync(join(profile, file), bytes);
    return `${file} ${damage}`;
  });
  const log = (): string => (existsSync(join(profile, LOG)) ? readFileSync(join(profile, LOG), 'utf8').slice(statSync(join(whole, LOG)).size) : '');
  let isOver = false;
  const running = await launch({ profile, ready: '' });
  try {
    // Keys or a profile that cannot be read are refused in a box of the system's, before the window has anything to show.
    await Promise.race([running.page.waitForSelector('main', { timeout: START_MS }), until(() => isOver || log().includes('"profile-refused"'))]);
    if (log().includes('"profile-refused"')) return null;
    const status = await running.page.evaluate(() => window.werkbank.api.workspace.status({}));
    // Refused in words, which say what to do.
    if (!status.ok) return ['corrupt', 'future-version', 'runtime-downgrade', 'blocked'].includes(status.error.code) ? null : `${what.join(', ')}: ${status.error.code}`;
    const isTold = log().includes('"partly-recovered"');
    if (status.value.isEmpty) return status.value.snapshot === null && !isTold ? `${what.join(', ')}: empty, and no way back` : null;
    return isTold || isDeepStrictEqual(await wholeWorkspace(running), records) ? null : `${what.join(', ')}: other records, and nobody is told`;
  } catch (fault) {
    return `${what.join(', ')}: ${String(fault).slice(0, 120)}`;
  } finally {
    // One that shows a question of the system's would wait for an answer.
    await kill(running);
    isOver = true;
    removeProfile(profile);
  }
}

async function until(isThere: () => boolean): Promise<void> {
  const end = Date.now() + START_MS;
  while (!isThere() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
}

function sorted(records: readonly AnyRecord[]): AnyRecord[] {
  return [...records].sort((a, b) => a.id.localeCompare(b.id));
}

/** Chromium's caches are made anew when they are damaged; all else counts. */
const CACHES = /^(Cache|Code Cache|GPUCache|DawnCache|Crashpad|blob_storage|Session Storage|Local Storage|Dictionaries|Singleton|logs|Network|Shared|Preferences|Local State|databases)|\/(Cache|Code Cache|GPUCache|DawnCache|blob_storage|Session Storage|Local Storage|Network|Shared Dictionary|SharedStorage)/;

/** Files of a data folder, the database's among them. */
function filesOf(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => !CACHES.test(name))
    .filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() === true)
    .sort();
}
