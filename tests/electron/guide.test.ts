import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordOf, RecordType } from '../../shared/domain/records';
import { seriousViolationsOn } from '../support/electron/axe';
import { chooseSavePlace, launch, removeProfile, type Running } from '../support/electron/launch';
import { open, seed, storedOfDeal } from '../support/electron/seed';
import { account, bookkeeping, deal, member, pain } from '../support/records/records';
import { typingStarts } from '../support/electron/workbench-page';

const company = account({ name: 'Nordwerk AG' });
const sale = deal(company.id, { name: 'Plant 2' });
const boss = member(sale, { displayName: 'Helen Brinkworth', isDecider: true });
const scrap = pain(sale, { text: 'Four in a hundred parts are scrap', yearlyCost: null, evidence: 'assumed', eventOn: '2026-09-01', consequences: 'Complaints' });
const hers = { type: 'needLink' as const, ...bookkeeping(), accountId: company.id, dealId: sale.id, kind: 'owner' as const, fromId: scrap.id, toId: boss.id };

let running: Running;
beforeAll(async () => {
  running = await launch();
  await seed(running, [company, sale, boss, scrap, hers]);
  await open(running, `/deals/${sale.id}/needs`);
  await running.page.getByTestId('pain-card').waitFor();
});
afterAll(async () => {
  await running.app.close();
  removeProfile(running.profile);
});

/** What is stored, not what is shown. */
const stored = <T extends RecordType>(type: T): Promise<RecordOf<T>[]> => storedOfDeal(running, sale.id, type);

describe('a conversation guide without a mouse', () => {
  it('asks for what is open; an answer is on the disk as cost of the pain, and one step to take back', async () => {
    const { page } = running;
    const { keyboard } = page;
    await keyboard.press('g');
    await page.getByTestId('guide-question').first().waitFor();
    expect(await page.getByTestId('guide-question').count()).toBe(3);

    const cost = page.getByRole('button', { name: /what does that cost you a year/ });
    await cost.focus();
    await keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Cost per year' }).focus();
    await keyboard.type('27,500');
    await keyboard.press('Enter');
    await expect.poll(async () => (await stored('pain')).map(({ yearlyCost, evidence, evidenceSource }) => [yearlyCost, evidence, evidenceSource])).toEqual([['27500', 'heard', 'Helen Brinkworth']]);
    expect((await stored('guideQuestion')).map(({ isAsked, answer }) => [isAsked, answer])).toEqual([[true, '€27,500 a year']]);

    await keyboard.press('Control+z');
    await expect.poll(async () => (await stored('pain'))[0]?.yearlyCost).toBeNull();
    expect(await stored('guideQuestion')).toEqual([]);
    await keyboard.press('n');
    await typingStarts(page);
    await keyboard.type('Who signs in the end?');
    await keyboard.press('Enter');
    await expect.poll(async () => (await stored('guideQuestion')).map(({ text }) => text)).toEqual(['Who signs in the end?']);
  });

  it('becomes a PDF of one A4 page for the person, with reasons for the own eyes and without for the table', async () => {
    const { app, page, profile } = running;
    const printed = async (choice: number): Promise<string> => {
      const path = join(profile, `guide-${choice}.pdf`);
      await chooseSavePlace(app, path);
      await page.getByRole('button', { name: 'Save as PDF' }).click();
      await page.getByRole('menuitem', { name: 'Helen Brinkworth only' }).nth(choice).click();
      await page.getByText(`guide-${choice}.pdf is saved`, { exact: true }).waitFor();
      return readFileSync(path, 'latin1');
    };
    const [own, table] = [await printed(0), await printed(1)];
    for (const pdf of [own, table]) {
      expect(pdf.startsWith('%PDF-')).toBe(true);
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    }
    // Without reasons and what is known there is less to print.
    expect(table.length).toBeLessThan(own.length);
  });

  it.each(['light', 'dark'] as const)('has no serious accessibility violation (%s)', async (theme) => {
    const { page } = running;
    await page.evaluate((chosen) => window.werkbank.api.settings.set({ theme: chosen }), theme);
    await page.reload();
    await page.getByTestId('guide-question').first().waitFor();
    expect(await seriousViolationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: /what does that cost you a year/ }).click();
    await page.getByRole('textbox', { name: 'Cost per year' }).waitFor();
    expect(await seriousViolationsOn(page)).toEqual([]);
  });
});
