import type { Page } from 'playwright';
import { en } from '../../../shared/i18n/en';

/** Resolves when everything is on the disk. */
export async function saved(page: Page): Promise<void> {
  await page.locator('[data-save-state="saved"]').waitFor();
}

/** Opens a tab of the deal by its name. */
export async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: en.deals.strip.tabs }).getByRole('link', { name, exact: true }).click();
}
