import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { draftLineItem } from '../../shared/domain/offer/draft';
import { proposeOffer } from '../../shared/domain/offer/propose-offer';
import { bodyTexts } from '../support/documents/docx-package';
import { handMadeTemplate, paragraph, table } from '../support/documents/hand-made-template';
import { seriousViolationsOn } from '../support/electron/axe';
import { chooseFile, chooseSavePlace, launch, removeProfile, type Running } from '../support/electron/launch';
import { open, seed } from '../support/electron/seed';
import { saved } from '../support/electron/workbench-page';
import { account, bookkeeping, deal } from '../support/records/records';

const pictures = resolve(import.meta.dirname, '../../test-results/pictures');
const company = account({ name: 'Nordwerk AG' });
const sale = deal(company.id, { name: 'Linie 4' });
const { id, createdAt } = bookkeeping();
const offer = {
  ...proposeOffer({
    id, now: createdAt, today: '2026-03-25', deal: sale, recipientPersonId: null, contactId: null, language: 'de' as const,
    texts: { introduction: '', closing: '', paymentTerms: '' },
  }),
  number: '2026-017',
};
const item = (index: number) => ({
  ...draftLineItem({ id: bookkeeping().id, now: createdAt, offer, orderKey: `a${String(index).padStart(5, '0')}` }),
  text: `Position ${index}`, description: 'Mit Aufstellung, Inbetriebnahme und Nachweis der Taktzeit', unitPrice: '100',
});
const large = { ...offer, id: bookkeeping().id, number: '2026-018', title: 'Groß' };

let running: Running;
let folder: string;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), 'werkbank-templates-'));
  running = await launch({ language: 'de' });
  await seed(running, [company, sale, offer, item(1)]);
});
afterAll(async () => {
  await running.app.close();
  removeProfile(running.profile);
  rmSync(folder, { recursive: true, force: true });
});

const add = async (name: string, bytes: Uint8Array): Promise<void> => {
  writeFileSync(join(folder, name), bytes);
  await chooseFile(running.app, join(folder, name));
  await running.page.getByRole('button', { name: 'Vorlage hinzufügen' }).click();
};
const picture = (name: string) => running.page.screenshot({ path: join(pictures, `de-templates-${name}.png`) });

it('says of a file that cannot be used what is wrong and where, and keeps none of it', async () => {
  await open(running, '/settings/templates');
  await picture('empty');
  const body = paragraph('Sehr geehrte {{anrde}}') + table([paragraph('Pos.'), paragraph('Text')], [paragraph('{{#positionen}}{{nummer}}'), paragraph('{{bezeichnung}}')]);
  await add('brief.docx', handMadeTemplate(body, { header: paragraph('{{kunde.name') }));
  const report = running.page.getByRole('status').filter({ hasText: 'nicht verwendbar' });
  await report.waitFor();
  const words = await report.innerText();
  expect(words).toContain('Der Platzhalter {{anrde}} ist unbekannt. Ist {{anrede}} gemeint?');
  expect(words).toMatch(/Kopfzeile, header1, Absatz 1/);
  expect(words).toMatch(/\{\{#positionen\}\} .*nie geschlossen/);
  expect(existsSync(join(running.profile, 'files'))).toBe(false);
  await picture('unfit');
  expect(await seriousViolationsOn(running.page)).toEqual([]);
});

it('takes a fit one over, which an offer chooses and the worker writes into', async () => {
  const { page, app, profile } = running;
  await add('firma.docx', handMadeTemplate(paragraph('Firmenbrief {{angebot.nummer}}') + paragraph('{{#positionen}}') + paragraph('{{bezeichnung}}: {{gesamt}}') + paragraph('{{/positionen}}')));
  await page.getByText('in jedem Angebot wählbar').waitFor();
  await saved(page);
  expect(readdirSync(join(profile, 'files'))).toHaveLength(1);
  await picture('added');
  await open(running, `/deals/${sale.id}/offer`);
  await page.getByRole('combobox', { name: 'Gestaltung' }).click();
  await page.getByRole('option', { name: 'firma' }).click();
  await picture('offer');
  await chooseSavePlace(app, join(folder, 'aus.docx'));
  await page.getByRole('button', { name: 'Als Word ausgeben' }).click();
  await page.getByText('„aus.docx“ ist geschrieben', { exact: true }).waitFor();
  expect(bodyTexts(readFileSync(join(folder, 'aus.docx')))).toEqual(['Firmenbrief 2026-017', 'Position 1: 100,00']);
});

it('falls back to the own layout, and says so, where the file of the template is gone', async () => {
  const { page, app, profile } = running;
  rmSync(join(profile, 'files'), { recursive: true });
  await chooseSavePlace(app, join(folder, 'eigen.docx'));
  const answer = await page.evaluate(
    (wanted) => window.werkbank.api.documents.exportOffer(wanted),
    { dealId: sale.id, offerId: offer.id, format: 'word' as const, variant: 'full' as const, recipientPersonId: null },
  );
  expect(answer).toEqual({ ok: true, value: { fileName: 'eigen.docx', templateMissing: true, attached: [], missing: [] } });
  expect(bodyTexts(readFileSync(join(folder, 'eigen.docx')))).toContain('Leistungen und Preise');
});

it('can be called off while 5,000 positions are set, keeps the older file, and works again after', async () => {
  const { page, app } = running;
  const lines = Array.from({ length: 5_000 }, (_, index) => ({ ...item(index), offerId: large.id }));
  await seed(running, [large, ...lines]);
  const path = join(folder, 'groß.docx');
  writeFileSync(path, 'old');
  await chooseSavePlace(app, path);
  const wanted = { dealId: sale.id, offerId: large.id, format: 'word' as const, variant: 'full' as const, recipientPersonId: null };
  const { answer, stages } = await page.evaluate(async (what) => {
    const seen: string[] = [];
    const stop = window.werkbank.on('exportProgress', ({ stage }) => {
      seen.push(stage);
      if (stage === 'packing') void window.werkbank.api.documents.cancelExport({});
    });
    const answered = await window.werkbank.api.documents.exportOffer(what);
    stop();
    return { answer: answered, stages: seen };
  }, wanted);
  expect(answer).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(stages.filter((stage, index) => stages.indexOf(stage) === index)).toEqual(['reading', 'setting', 'packing']);
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(await page.evaluate((what) => window.werkbank.api.documents.exportOffer(what), wanted)).toMatchObject({ ok: true });
  expect(bodyTexts(readFileSync(path)).filter((text) => text.startsWith('Position '))).toHaveLength(5_000);
});
