import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Edit } from '../../shared/document/edit';
import { chooseFile, chooseSavePlace, launch, newProfile, removeProfile, type Running } from '../support/electron/launch';
import { newPlainProfile } from '../support/electron/plain-profile';
import { scan, type Scan } from '../support/electron/plain-text';
import { open, seed } from '../support/electron/seed';
import { oneOfEach } from '../support/records/one-of-each';
import { account, deal, pain } from '../support/records/records';

/** Each a word that stands nowhere else, by what is done with it. */
const WORDS = {
  written: 'Quittenmarmelade',
  overwritten: 'Brombeerstrudel',
  deleted: 'Zwetschgenröster',
  typed: 'Stachelbeertorte',
  imported: 'Holunderküchle',
  takenBack: 'Mirabellenkompott',
  attached: 'Johannisbeergelee',
  dealName: 'Preiselbeerrahm',
  refused: 'Schlehenlikör',
  fault: 'Hagebuttentee',
  exported: 'Sanddornsaft',
};
const PASSPHRASE = 'a passphrase of some length';

let profile: string;
let temp: string;
let backups: string;
let outside: string;
beforeEach(() => {
  [temp, backups, outside] = ['temp', 'backups', 'outside'].map((name) => mkdtempSync(join(tmpdir(), `werkbank-${name}-`))) as [string, string, string];
});
afterEach(() => {
  removeProfile(profile);
  for (const folder of [temp, backups, outside]) rmSync(folder, { recursive: true, force: true });
});

const start = (): Promise<Running> => launch({ profile, env: { TMPDIR: temp } });

/** A day's work with each word, through all that writes to the disk. */
async function workingDay(running: Running): Promise<void> {
  const { page, app } = running;
  const succeed = async (what: string, answer: Promise<{ ok: boolean }>): Promise<void> => {
    const found = await answer;
    expect(found.ok, `${what}: ${JSON.stringify(found)}`).toBe(true);
  };
  const company = account({ name: WORDS.written });
  const other = account({ name: WORDS.overwritten });
  const gone = account({ name: WORDS.deleted });
  const project = deal(company.id, { name: WORDS.dealName });
  const hurt = pain(project, { text: WORDS.overwritten });
  const [offer] = oneOfEach().filter((record) => record.type === 'offer');
  if (offer === undefined) throw new Error('no offer');
  const draft = { ...offer, id: v7(), accountId: company.id, dealId: project.id, status: 'draft' as const, recipientPersonId: null, sourceOfferId: null };
  await seed(running, [...oneOfEach(), company, other, gone, project, hurt, draft]);
  await succeed('snapshot', page.evaluate(() => window.werkbank.api.workspace.saveSnapshot({})));
  const now = new Date().toISOString();
  const change = new Edit().update(other, { name: 'Another' }).update(hurt, { text: 'Another' }).remove(gone).diff;
  for (const [, to] of Object.values(change.updated)) Object.assign(to, { rev: 2, updatedAt: now });
  await succeed('change', page.evaluate((diff) => window.werkbank.api.records.commit({ diff }), change));

  await page.reload();
  await open(running, `/deals/${project.id}/needs`);
  await page.getByRole('heading', { name: WORDS.dealName }).waitFor();

  for (const [word, isTakenBack] of [[WORDS.imported, false], [WORDS.takenBack, true]] as const) {
    const table = join(outside, `${word}.csv`);
    writeFileSync(table, `Firma;Ort;Vorname;Nachname\n${word};Ulm;Ada;${word}\n`);
    await chooseFile(app, table);
    await open(running, '/import');
    await page.getByRole('button', { name: 'Choose file' }).click();
    const step = (name: string) => page.locator(`[data-testid="import-wizard"][data-step="${name}"]:not([data-busy])`);
    await step('recognition').waitFor();
    for (const name of ['mapping', 'values', 'duplicates', 'dryRun']) {
      await page.getByTestId('import-next').click();
      await step(name).waitFor();
    }
    await page.getByTestId('import-write').click();
    await step('report').waitFor();
    if (isTakenBack) {
      await page.getByTestId('import-undo').click();
      await step('file').waitFor();
    }
    // The wizard is left before it is opened anew, or it would stay at its report.
    await open(running, '/today');
    await page.getByRole('heading', { name: 'Today', exact: true }).waitFor();
  }

  // What is refused, and what goes wrong, is said in the log.
  const broken = join(outside, `${WORDS.refused}.xlsx`);
  writeFileSync(broken, `PK\u0003\u0004 ${WORDS.refused}`);
  await chooseFile(app, broken);
  expect(await page.evaluate(() => window.werkbank.api.imports.chooseTable({}))).toMatchObject({ ok: false });
  const fault = `Cannot draw "${WORDS.fault}" of '${WORDS.written}' at /home/${WORDS.fault}`;
  await succeed('fault', page.evaluate((message) => window.werkbank.api.session.reportFault({ message, stack: `Error: ${message}\n    at draw (app://workbench/main.js:1:1)` }), fault));
  await succeed('search', page.evaluate((text) => window.werkbank.api.records.search({ text, limit: 10 }), WORDS.written));

  const sheet = join(outside, `${WORDS.attached}.txt`);
  writeFileSync(sheet, WORDS.attached);
  await chooseFile(app, sheet);
  await succeed('attachment', page.evaluate(() => window.werkbank.api.documents.chooseAttachment({})));
  const handedOut = join(outside, WORDS.exported);
  mkdirSync(handedOut);
  await chooseSavePlace(app, join(handedOut, 'list.csv'));
  await succeed('list', page.evaluate(() => window.werkbank.api.exports.list({ list: 'accounts', format: 'csv' })));
  for (const [format, file] of [['word', 'offer.docx'], ['pdf', 'offer.pdf']] as const) {
    await chooseSavePlace(app, join(handedOut, file));
    const request = { dealId: project.id, offerId: draft.id, format, variant: 'full' as const, recipientPersonId: null };
    await succeed(file, page.evaluate((input) => window.werkbank.api.documents.exportOffer(input), request));
  }
  await chooseSavePlace(app, join(backups, 'Backup.werkbank'));
  await succeed('backup', page.evaluate((passphrase) => window.werkbank.api.backups.save({ passphrase }), PASSPHRASE));
  await chooseFile(app, backups);
  await succeed('folder', page.evaluate(() => window.werkbank.api.backups.chooseFolder({})));
  await succeed('automatic backup', page.evaluate((passphrase) => window.werkbank.api.backups.turnOn({ passphrase }), PASSPHRASE));
  expect(readdirSync(backups).length).toBeGreaterThan(1);
  await chooseFile(app, join(backups, 'Backup.werkbank'));
  await succeed('chosen', page.evaluate(() => window.werkbank.api.backups.choose({})));
  await succeed('preview', page.evaluate((passphrase) => window.werkbank.api.backups.preview({ passphrase }), PASSPHRASE));
  await succeed('restored', page.evaluate(() => window.werkbank.api.backups.restore({ takenBack: [] })));
  const support = join(temp, 'support.txt');
  await chooseSavePlace(app, support);
  await succeed('support file', page.evaluate(() => window.werkbank.api.session.saveSupportReport({})));
  // It holds the log, and is looked through like everything else.
  expect(readFileSync(support, 'utf8')).toContain('app://workbench/main.js:1:1');

  // The last place is kept for the next start, with what is typed there.
  await open(running, `/deals/${project.id}/buying-center`);
  await seed(running, [pain(project, { text: WORDS.typed })]);
  await page.getByRole('heading', { name: WORDS.dealName }).waitFor();
}

/** The folders anything is written to, without the documents that are handed out. */
const look = (): Scan => scan([profile, temp, backups], Object.values(WORDS));

it('no word of a working day lies readable on the disk, while it is worked, after it, and after the next start', async () => {
  profile = newProfile();
  const running = await start();
  await workingDay(running);
  expect(look().found).toEqual([]);
  await running.app.close();
  const { files, bytes, found } = look();
  expect(found).toEqual([]);
  // It has looked at the database, the snapshots, the kept file and the backup.
  expect(files).toBeGreaterThan(20);
  expect(bytes).toBeGreaterThan(100_000);
  await (await start()).app.close();
  expect(look().found).toEqual([]);
  // And would have found one.
  mkdirSync(join(profile, 'planted'));
  writeFileSync(join(profile, 'planted/note.txt'), `as ${WORDS.typed} says`);
  expect(look().found).toEqual([`${WORDS.typed} as UTF-8 in planted/note.txt`]);
});

it('none does after encryption was switched on late', async () => {
  profile = newPlainProfile();
  const running = await start();
  await workingDay(running);
  await running.page.evaluate(() => window.werkbank.api.workspace.saveSnapshot({}));
  // Without encryption they do, and are found.
  expect(look().found.join()).toContain(WORDS.written);
  await running.app.evaluate(({ app }) => {
    app.relaunch = () => undefined;
  });
  const ended = new Promise((done) => running.app.process().once('exit', done));
  running.page.evaluate(() => window.werkbank.api.protection.encrypt({})).catch(() => undefined);
  await ended;
  const second = await start();
  // The generation of before goes while the window shows already.
  await expect.poll(() => look().found, { timeout: 60_000, interval: 500 }).toEqual([]);
  await second.app.close();
  expect(look().found).toEqual([]);
});
