import type { Page } from 'playwright';
import type { Language } from '../../../shared/domain/schema/values';
import { de } from '../../../shared/i18n/de';
import { en } from '../../../shared/i18n/en';

/** Resolves when everything is on the disk. */
export async function saved(page: Page): Promise<void> {
  await page.locator('[data-save-state="saved"]').waitFor();
}

/** Opens a tab of the deal by its name. */
export async function openTab(page: Page, name: string, language: Language = 'en'): Promise<void> {
  const { strip } = (language === 'de' ? de : en).deals;
  await page.getByRole('navigation', { name: strip.tabs }).getByRole('link', { name, exact: true }).click();
}
