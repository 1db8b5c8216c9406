import fc from 'fast-check';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parseProfile } from '../../electron/main/workspace/profile';
import type { ErasureChoice } from '../../shared/contract/privacy';
import type { AnyRecord } from '../../shared/domain/records';
import { Edit } from '../../shared/document/edit';
import { chooseFile, launch, newProfile, removeProfile, startAndKill, type Running } from '../support/electron/launch';
import { newPlainProfile } from '../support/electron/plain-profile';
import { scan } from '../support/electron/plain-text';
import { seed as plant } from '../support/electron/seed';
import { wholeWorkspace } from '../support/electron/whole-workspace';
import { plantedPerson } from '../support/records/planted-person';
import { account } from '../support/records/records';
import type { TortureLine } from './torture-line';

/** Words of the person, in their records, a kept file and a draft of a mail. */
const TRACES = ['Quandt', 'zqmail', 'zqhome', 'Zqstreet', 'Zqcardnote', 'Zqfrozenfunction'];
const PASSPHRASE = 'a passphrase of some length';
/** A start, which finishes what was cut off, takes about this long. */
const START_MS = 2500;
/** A kill that waits for a change of a file comes up to so much later. */
const BEHIND_CHANGE_MS = 15;
/** In every so many rounds the workspace is encrypted, where no word tells what is left, but more steps can be cut off. */
const SEALED_AMONG = 5;
/** Which of them it is: one that a short torture comes to. */
const SEALED_ROUND = 2;
/** A start finishes an erasure and starts again, and one may have been killed before it. */
const MOST_STARTS = 4;
/** As many as anybody could make while somebody is erased. */
const EDITS = 200;
/** The application ends itself and is started by the torture. */
const ENV = { WERKBANK_RELAUNCH: 'none' };

/** A workspace with a person to be erased, who is in snapshots, journal, backups and files, too. */
type Planted = { profile: string; isSealed: boolean; backups: string; keptBackups: string; choice: ErasureChoice; alsoReplaced: string[]; before: AnyRecord[] };
/** What one erasure that nobody cuts off makes of it. */
type Whole = { after: AnyRecord[]; milliseconds: number; changes: number };

/**
 * Kills the application while it erases somebody: after some time, or as soon as so many files were changed, so that the short steps
 * are met as well; in every other round once more while it starts behind that. Lost is a workspace that is neither that of before
 * nor the one without the person, an edit that was told to be saved and is missing, a trace of somebody who is said to be erased, backups that
 * went or stayed against the choice, and an erasure that was begun and is undone without a word.
 */
export async function killErase(rounds: number, seed: number): Promise<TortureLine> {
  const details: string[] = [];
  const prepared = new Map<boolean, { planted: Planted; whole: Whole }>();
  for (let round = 0; round < rounds; round += 1) {
    const isSealed = round % SEALED_AMONG === SEALED_ROUND;
    let base = prepared.get(isSealed);
    if (base === undefined) {
      const planted = await plantedWorkspace(isSealed);
      base = { planted, whole: await wholeErasure(planted) };
      prepared.set(isSealed, base);
    }
    for (const detail of await killedRound(base.planted, base.whole, round, seed + round)) details.push(`round ${round}: ${detail}`);
  }
  for (const { planted } of prepared.values()) for (const folder of [planted.profile, planted.backups, planted.keptBackups]) removeProfile(folder);
  return { name: 'kill-erase', tried: rounds, lost: details.length, seed, details };
}

async function plantedWorkspace(isSealed: boolean): Promise<Planted> {
  const profile = isSealed ? newProfile() : newPlainProfile();
  const backups = mkdtempSync(join(tmpdir(), 'werkbank-backups-'));
  const { records, subject, namesakes } = plantedPerson();
  const running = await launch({ profile });
  const { page, app } = running;
  await plant(running, records.filter((record) => !namesakes.includes(record)));
  await wholeWorkspace(running);
  const letter = join(backups, 'CV.txt');
  writeFileSync(letter, `CV of ${subject.firstName} Quandt`);
  await chooseFile(app, letter);
  await page.evaluate(() => window.werkbank.api.documents.chooseAttachment({}));
  rmSync(letter);
  mkdirSync(join(profile, 'mail'), { recursive: true });
  writeFileSync(join(profile, 'mail', 'draft.eml'), 'Dear Ms Quandt');
  await chooseFile(app, backups);
  await page.evaluate(() => window.werkbank.api.backups.chooseFolder({}));
  await page.evaluate((passphrase) => window.werkbank.api.backups.turnOn({ passphrase }), PASSPHRASE);
  const choice = { personIds: [subject.id], recordIds: [] };
  const preview = await page.evaluate((asked) => window.werkbank.api.privacy.previewErasure(asked), choice);
  if (!preview.ok) throw new Error(JSON.stringify(preview.error));
  const before = await wholeWorkspace(running);
  await app.close();
  const keptBackups = mkdtempSync(join(tmpdir(), 'werkbank-backups-'));
  cpSync(backups, keptBackups, { recursive: true });
  if (readdirSync(keptBackups).length === 0) throw new Error('no backup was made');
  // Whoever may be meant is said to be.
  return { profile, isSealed, backups, keptBackups, choice, alsoReplaced: preview.value.mentions.filter(({ isSure }) => !isSure).map(({ key }) => key), before };
}

/** A copy of the workspace, and its backups as they were. */
async function begun(planted: Planted): Promise<Running> {
  const profile = newProfile();
  cpSync(planted.profile, profile, { recursive: true });
  rmSync(planted.backups, { recursive: true, maxRetries: 20, retryDelay: 100 });
  cpSync(planted.keptBackups, planted.backups, { recursive: true });
  return launch({ profile, env: ENV });
}

/** Erases until the application ends itself, or `stop` says that it is enough, and counts the changes of files it makes. */
async function erase({ app, page, profile }: Running, planted: Planted, stop: (changes: number) => Promise<void> | null): Promise<{ changes: number }> {
  // Asked for once: there is none to be asked for any more when it has ended.
  const child = app.process();
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  let changes = 0;
  let enough = (): void => undefined;
  const isEnough = new Promise<void>((done) => {
    enough = done;
  });
  const watched = [profile, ...['files', 'snapshots', 'Partitions'].map((name) => join(profile, name)), planted.backups].map((folder) =>
    watch(folder, () => {
      changes += 1;
      void stop(changes)?.then(enough);
    }),
  );
  void stop(0)?.then(enough);
  // Never answered: the process is gone before or after.
  page.evaluate((asked) => window.werkbank.api.privacy.erase(asked), { ...planted.choice, alsoReplaced: planted.alsoReplaced, deletesBackups: true }).catch(() => undefined);
  await Promise.race([ended, isEnough]);
  if (child.exitCode === null) child.kill('SIGKILL');
  await ended;
  for (const each of watched) each.close();
  return { changes };
}

/** Saves one edit after another for as long as that goes, and counts those that were told to be saved. */
function editMeanwhile({ page }: Running, edits: readonly AnyRecord[]): { first: Promise<void>; count: () => number } {
  let count = 0;
  const first = new Promise<void>((done) => {
    page.on('console', (message) => {
      if (message.text() !== 'saved an edit') return;
      count += 1;
      done();
    });
  });
  void page
    .evaluate(
      async (diffs) => {
        for (const diff of diffs) {
          const answer = await window.werkbank.api.records.commit({ diff });
          if (!answer.ok) return;
          console.log('saved an edit');
        }
      },
      edits.map((edit) => new Edit().add(edit).diff),
    )
    // The page goes away under it.
    .catch(() => undefined);
  return { first, count: () => count };
}

async function wholeErasure(planted: Planted): Promise<Whole> {
  const running = await begun(planted);
  const start = Date.now();
  const { changes } = await erase(running, planted, () => null);
  const milliseconds = Date.now() - start;
  const { records } = await startedWorkspace(running.profile);
  removeProfile(running.profile);
  return { after: records, milliseconds, changes };
}

async function killedRound(planted: Planted, whole: Whole, round: number, seed: number): Promise<string[]> {
  const drawn = fc.sample(fc.tuple(fc.integer({ min: 0, max: whole.milliseconds }), fc.integer({ min: 1, max: whole.changes }), fc.integer({ min: 0, max: BEHIND_CHANGE_MS }), fc.integer({ min: 100, max: START_MS })), { seed, numRuns: 1 });
  const [after = 0, change = 1, behind = 0, startDelay = 0] = drawn[0] ?? [];
  const running = await begun(planted);
  const { profile } = running;
  const edits = Array.from({ length: EDITS }, (_, index) => account({ name: `Edit ${index}` }));
  const saved = editMeanwhile(running, edits);
  await saved.first;
  const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
  // Two rounds alone meet all of it: by time, behind a change, and in the start behind it.
  const isByTime = round % 2 === 0;
  const isStartKilled = round % 4 === 1 || round % 4 === 2;
  await erase(running, planted, (changes) => (isByTime ? (changes === 0 ? wait(after) : null) : changes === change ? wait(behind) : null));
  const wasBegun = profileOf(profile)?.erasure !== undefined;
  if (isStartKilled) await startAndKill(profile, startDelay, ENV);
  const { records, starts } = await startedWorkspace(profile);
  const editIds = new Set(edits.map(({ id }) => id));
  const found = records.filter(({ id }) => editIds.has(id));
  const others = records.filter(({ id }) => !editIds.has(id));
  const isGone = isSame(others, whole.after);
  const told: string[] = [];
  const when = `${isByTime ? `${after} ms` : `change ${change} of a file`}${planted.isSealed ? ', encrypted' : ''}`;
  if (!isGone && !isSame(others, planted.before)) told.push(`${others.length} records, neither those of before (${planted.before.length}) nor those without the person (${whole.after.length})`);
  if (found.length < saved.count() || !isDeepStrictEqual(found, edits.slice(0, found.length))) told.push(`${found.length} edits of ${saved.count()} that were told to be saved`);
  if (profileOf(profile)?.erasure !== undefined) told.push(`still unfinished after ${starts} starts`);
  const left = readdirSync(planted.keptBackups).filter((name) => existsSync(join(planted.backups, name)));
  if (isGone) {
    told.push(...scan([profile], TRACES).found.map((trace) => `left behind: ${trace}`));
    if (left.length > 0) told.push('a backup that was to go is still there');
    if (planted.isSealed && existsSync(join(profile, 'Partitions/werkbank-1'))) told.push('the old database is still there');
  } else {
    if (left.length < readdirSync(planted.keptBackups).length) told.push('a backup of somebody who is still there is gone');
    if (wasBegun && !readFileSync(join(profile, 'logs/main.log'), 'utf8').includes('"state":"undone"')) told.push('undone without a word');
  }
  removeProfile(profile);
  return told.map((detail) => `${detail} (killed at ${when})`);
}

/** Starts the application until it stays, closes it in order, and answers what was there. */
async function startedWorkspace(profile: string): Promise<{ records: AnyRecord[]; starts: number }> {
  for (let starts = 1; ; starts += 1) {
    const running = await launch({ profile, env: ENV, ready: '' });
    const child = running.app.process();
    const hasEnded = new Promise<null>((done) => child.once('exit', () => done(null)));
    const seen = wholeWorkspace(running);
    // One that ends itself answers nothing any more.
    seen.catch(() => undefined);
    const records = await Promise.race([hasEnded, seen.catch((fault: unknown) => hasEnded.then(() => Promise.reject(fault as Error)))]).catch((fault: unknown) => {
      if (starts < MOST_STARTS && child.exitCode === 0) return null;
      throw fault;
    });
    if (records === null && starts < MOST_STARTS) continue;
    if (records === null) throw new Error(`ended itself in each of ${starts} starts`);
    await running.app.close();
    return { records, starts };
  }
}

/** Whether two workspaces are the same but for what differs each time: when somebody was erased, and what is left of them. */
function isSame(found: readonly AnyRecord[], expected: readonly AnyRecord[]): boolean {
  return isDeepStrictEqual(comparable(found), comparable(expected));
}

function comparable(records: readonly AnyRecord[]): unknown {
  const erasures = records.filter(({ type }) => type === 'erasure').length;
  const others = records.filter(({ type }) => type !== 'erasure').map((record) => ({ ...record, updatedAt: '' }));
  return { erasures, others: others.sort((a, b) => a.id.localeCompare(b.id)) };
}

const profileOf = (folder: string): ReturnType<typeof parseProfile> => parseProfile(readFileSync(join(folder, 'profile.json'), 'utf8'));
