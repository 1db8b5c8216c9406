import axe from 'axe-core';
import type { Page } from 'playwright';

/** Serious accessibility violations of a page as Chromium draws it, contrast included. */
export async function seriousViolationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // Half-faded words have half the contrast; what counts is how the page comes to rest.
    // What one transition ends in may start the next one further inside.
    for (let running = document.getAnimations(); running.length > 0; running = document.getAnimations()) {
      await Promise.allSettled(running.map(({ finished }) => finished));
      await new Promise(requestAnimationFrame);
    }
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document.body);
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
  });
}
