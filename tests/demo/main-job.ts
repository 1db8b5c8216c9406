import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../shared/domain/schema/values';
import { de } from '../../shared/i18n/de';
import { company as germanCompany } from '../../shared/i18n/de/company';
import { offer as germanOffer } from '../../shared/i18n/de/offer';
import { en } from '../../shared/i18n/en';
import { company as englishCompany } from '../../shared/i18n/en/company';
import { offer as englishOffer } from '../../shared/i18n/en/offer';
import { chooseFile, chooseSavePlace, launch, removeProfile } from '../support/electron/launch';
import { openTab, saved } from '../support/electron/workbench-page';
import { PEOPLE } from './people';
import { STORY } from './story';

/**
 * Goes from an empty workbench to a Word offer and leaves a picture of each stage in a folder.
 * @returns path of the Word file
 */
export async function driveMainJob(language: Language, folder: string): Promise<string> {
  const words = language === 'de' ? de : en;
  const offerWords = language === 'de' ? germanOffer : englishOffer;
  const story = STORY[language];
  const work = mkdtempSync(join(tmpdir(), 'werkbank-demo-'));
  const running = await launch({ language });
  const { app, page } = running;
  const picture = async (name: string): Promise<void> => {
    await saved(page);
    await page.mouse.move(0, 0);
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(folder, `${name}.png`) });
  };

  await page.getByRole('button', { name: words.welcome.people.action }).waitFor();
  await picture('1-welcome');

  await page.getByRole('button', { name: words.welcome.empty.action }).click();
  await page.getByRole('textbox', { name: words.welcome.empty.name }).fill(story.you.name);
  await page.getByRole('textbox', { name: words.welcome.empty.company }).fill(story.you.company);
  await page.getByRole('button', { name: words.welcome.empty.submit }).click();
  await page.getByRole('link', { name: words.shell.rail.settings }).click();
  const own = language === 'de' ? germanCompany : englishCompany;
  await page.getByRole('link', { name: own.title }).click();
  await page.getByRole('combobox', { name: own.fields.legalForm }).click();
  await page.getByRole('option', { name: own.legalForms.gmbh, exact: true }).click();
  for (const [field, value] of Object.entries(story.you.letterhead)) {
    const label = own.fields[field as keyof typeof own.fields];
    await page.getByRole('textbox', { name: label, exact: true }).last().fill(value);
  }
  await page.getByRole('button', { name: own.signatories.add }).click();
  for (const [column, value] of Object.entries(story.you.signatory)) {
    const name = own.signatories.columns[column as keyof typeof own.signatories.columns];
    await page.getByRole('textbox', { name: own.signatories.cell.replace('{{column}}', name).replace('{{number}}', '1'), exact: true }).fill(value);
  }

  const table = join(work, `${story.account}.csv`);
  writeFileSync(table, `\uFEFF${PEOPLE[language]}`);
  await chooseFile(app, table);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await page.keyboard.type(words.shell.commands.importPeople);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: words.importPeople.choose.action }).click();
  await page.getByTestId('import-commit').waitFor();
  await page.getByRole('textbox', { name: words.importPeople.target.dealName }).fill(story.deal);
  await picture('2-import');
  await page.getByTestId('import-commit').click();

  const card = page.getByTestId('map-card').filter({ hasText: story.boss });
  await card.click();
  await page.getByRole('button', { name: words.common.roles.decider }).first().click();
  await page.getByRole('radio', { name: words.common.attitudes.supporter }).first().click();
  await page.getByTestId('next-step').first().fill(story.nextStep);
  await picture('3-buying-center');

  await openTab(page, words.deals.tabs.needs, language);
  // Assumed benefits never reach an offer; the demo heard its own.
  const assumed = words.needs.add.evidence.replace('{{evidence}}', words.common.evidence.assumed);
  await page.getByRole('button', { name: assumed }).first().click();
  await page.getByRole('menuitemradio', { name: words.common.evidence.heard }).click();
  for (const pain of story.pains) {
    await page.getByRole('textbox', { name: words.needs.add.pain }).fill(pain);
    await page.keyboard.press('Enter');
  }
  for (const benefit of story.benefits) {
    await page.getByRole('textbox', { name: words.needs.add.benefit }).fill(benefit);
    await page.keyboard.press('Enter');
  }
  // Link each pain to the benefit that eases it, as one does with the mouse.
  for (const index of story.pains.keys()) {
    const handle = page.getByTestId('benefit-card').nth(index).getByTitle(words.needs.card.link).first();
    await page.getByTestId('benefit-card').nth(index).hover();
    await handle.dragTo(page.getByTestId('pain-card').nth(index));
  }
  await page.keyboard.press('Escape');
  await picture('4-pain-and-benefit');

  await openTab(page, words.deals.tabs.offer, language);
  await page.getByRole('button', { name: offerWords.empty.create }).click();
  for (const box of await page.getByTestId('argument').getByRole('checkbox').all()) {
    if (!(await box.isChecked())) await box.click();
  }
  for (const [index, position] of story.positions.entries()) {
    if ((await page.getByTestId('line-item').count()) <= index) await page.getByRole('button', { name: offerWords.items.add }).click();
    const row = page.getByTestId('line-item').nth(index);
    for (const [column, value] of Object.entries({ ...position, vatRate: story.vatRate })) {
      const label = offerWords.items.columns[column as keyof typeof offerWords.items.columns];
      await row.getByLabel(`${label} ${index + 1}`, { exact: true }).fill(value);
    }
    await page.keyboard.press('Tab');
  }
  await page.getByTestId('line-item').first().scrollIntoViewIfNeeded();
  await picture('5-offer');

  const word = join(folder, `${story.account}.docx`);
  await chooseSavePlace(app, word);
  await page.getByRole('button', { name: offerWords.export.action }).click();
  await page.getByText(offerWords.export.open).first().waitFor();
  await page.evaluate(() => {
    window.location.hash = '#/deals';
  });
  await page.getByText(story.deal).first().waitFor();
  await picture('6-deals');

  await app.close();
  removeProfile(running.profile);
  rmSync(work, { recursive: true, force: true });
  return word;
}
