import type { Locator, Page } from 'playwright';
import type { Language } from '../../../shared/domain/schema/values';
import { de } from '../../../shared/i18n/de';
import { en } from '../../../shared/i18n/en';

/** Resolves when everything is on the disk. */
export async function saved(page: Page): Promise<void> {
  await page.locator('[data-save-state="saved"]').waitFor();
}

/** Resolves once what is typed goes into a field: the focus may come a moment after the key that asks for it. */
export async function typingStarts(page: Page): Promise<void> {
  await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement || document.activeElement instanceof HTMLTextAreaElement);
}

/** So many pictures of a window in which nothing moves are taken for rest: longer on a machine that draws slowly. */
const STILL_FRAMES = 10;

/** Resolves once an element has stopped moving and growing. */
export async function atRest(element: Locator): Promise<void> {
  await element.evaluate(async (node, frames) => {
    const place = (): string => JSON.stringify(node.getBoundingClientRect());
    for (let still = 0, last = place(); still < frames; last = place()) {
      await new Promise(requestAnimationFrame);
      still = place() === last ? still + 1 : 0;
    }
  }, STILL_FRAMES);
}

/** Opens a tab of the deal by its name. */
export async function openTab(page: Page, name: string, language: Language = 'en'): Promise<void> {
  const { strip } = (language === 'de' ? de : en).deals;
  await page.getByRole('navigation', { name: strip.tabs }).getByRole('link', { name, exact: true }).click();
}
