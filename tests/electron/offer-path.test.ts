import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newCompanyProfile } from '../../renderer/stores/new-company-profile';
import { elements, paragraphText, parseXml, readParts } from '../support/documents/docx-package';
import { chooseFile, chooseSavePlace, launch, removeProfile, type Running } from '../support/electron/launch';
import { open, seed } from '../support/electron/seed';
import { saved } from '../support/electron/workbench-page';
import { account, deal, member, person } from '../support/records/records';

const company = account({ name: 'Nordwerk AG', vatId: 'DE111222333' });
const anna = person(company.id, { firstName: 'Anna', lastName: 'Vogt', language: 'en' });
const sale = deal(company.id, { name: 'Plant 2', currency: 'EUR' });
const decider = member(sale, { personId: anna.id, isDecider: true });
const own = { ...newCompanyProfile('Falk GmbH'), vatId: 'DE136695976' };
const year = new Date().getFullYear();

let running: Running;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'werkbank-offer-path-'));
  running = await launch();
  await seed(running, [company, anna, sale, decider, own]);
  await running.page.reload();
  await open(running, `/deals/${sale.id}/offer`);
});
afterAll(async () => {
  await running.app.close();
  removeProfile(running.profile);
  rmSync(folder, { recursive: true, force: true });
});

const button = (name: string, within: Locator | Running['page'] = running.page): Locator => within.getByRole('button', { name, exact: true });
const status = (): Promise<string | null> => running.page.getByTestId('offer-status').getAttribute('data-status');

async function fill(name: string, value: string): Promise<void> {
  const cell = running.page.getByRole('textbox', { name, exact: true });
  await cell.fill(value);
  await cell.press('Tab');
}

async function release(reason?: string): Promise<string> {
  await button('Release').click();
  const dialog = running.page.getByRole('dialog');
  if (reason !== undefined) await dialog.getByRole('textbox', { name: /Why it is released/ }).fill(reason);
  const given = dialog.getByTestId('release-number');
  await expect.poll(() => given.textContent()).not.toBe('');
  const number = (await given.textContent()) ?? '';
  await button('Release', dialog).click();
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(status).toBe('released');
  return number;
}

/** What the file says that is written when a button is pressed. */
async function written(press: () => Promise<void>, fileName: string): Promise<string> {
  const path = join(folder, fileName);
  await chooseSavePlace(running.app, path);
  await press();
  await running.page.getByText(`“${fileName}” is written`, { exact: true }).waitFor();
  return elements(parseXml(readParts(readFileSync(path)).get('word/document.xml') ?? ''), 'w:p').map(paragraphText).join('\n');
}

describe('the way of an offer', () => {
  it('goes from a draft to the confirmed order', async () => {
    const { page } = running;
    await button('Create offer').click();
    await fill('Text 1', 'Pump station');
    await fill('Unit price 1', '1000');
    await button('Add position').click();
    await fill('Text 2', 'Pump station XL');
    await fill('Unit price 2', '1500');
    await button('Kind 2: Position').click();
    await page.getByRole('menuitemradio', { name: 'Alternative' }).click();
    expect(await page.getByTestId('total-net').textContent()).toBe('€1,000.00');

    mkdirSync(join(folder, 'elsewhere'));
    const sheet = join(folder, 'elsewhere', 'sheet.pdf');
    writeFileSync(sheet, 'data sheet');
    await chooseFile(running.app, sheet);
    await button('Add file').click();
    await fill('What attachment 1 is called in the letter', 'Data sheet of the pump');

    // Nobody knows what moves the decider: the gap asks for a reason.
    const number = await release('We meet her in May');
    expect(number).toMatch(new RegExp(`^${year}-[0-9A-Z]{4}-0001$`));
    const first = await written(() => button('Export to Word').click(), 'first.docx');
    expect(first).toContain(number);
    expect(first).toContain('1,000.00');
    expect(first).not.toContain('We meet her in May');
    // The letter lists the data sheet, and it lies beside it.
    expect(first).toContain('Data sheet of the pump');
    expect(readFileSync(join(folder, 'sheet.pdf'), 'utf8')).toBe('data sheet');
    expect(await page.getByRole('textbox', { name: 'Text 1', exact: true }).isDisabled()).toBe(true);
    await button('Mark as sent').click();
    await expect.poll(status).toBe('sent');

    // A second version is cheaper; what was sent stays as it was.
    await button('New version').click();
    await expect.poll(status).toBe('draft');
    await fill('Unit price 1', '900');
    await page.getByRole('link', { name: 'Versions', exact: true }).click();
    const price = page.getByTestId('field-change').and(page.locator('[data-field="unitPrice"]'));
    await expect.poll(() => price.textContent()).toBe('Unit price€1,000.00€900.00');
    const sent = page.getByTestId('offer-version').and(page.locator('[data-number="1"]'));
    const again = await written(() => button('Word', sent).click(), 'again.docx');
    expect(again).toContain('1,000.00');
    expect(again).not.toContain('900.00');
    // The file as it is says what the version says.
    await chooseFile(running.app, join(folder, 'again.docx'));
    await button('Check edited file', sent).click();
    await page.getByText('Nothing. Positions, prices and terms say what the version says.').waitFor();
    await button('Close', page.getByRole('dialog')).last().click();
    await page.getByRole('link', { name: 'Offer', exact: true }).click();
    expect(await release()).toBe(number);
    await button('Mark as sent').click();
    await button('Negotiation begins').click();
    await button('Decision').click();
    await page.getByRole('menuitem', { name: 'Won' }).click();
    await expect.poll(status).toBe('won');

    // They ordered the larger one.
    await button('Order confirmation').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Customer’s order number' }).fill('PO 4711');
    await dialog.getByRole('combobox').click();
    await page.getByRole('option', { name: /Pump station XL/ }).click();
    await button('Make confirmation', dialog).click();
    await expect.poll(status).toBe('draft');
    await expect.poll(() => page.getByTestId('total-net').textContent()).toBe('€1,500.00');
    const confirmed = await release();
    expect(confirmed).toMatch(new RegExp(`^AB-${year}-[0-9A-Z]{4}-0001$`));
    const confirmation = await written(() => button('Export to Word').click(), 'confirmation.docx');
    for (const words of ['Order confirmation', confirmed, 'PO 4711', 'Pump station XL', '1,785.00']) expect(confirmation).toContain(words);
    await saved(page);
  });
});
