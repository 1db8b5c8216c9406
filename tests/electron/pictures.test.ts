import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, removeProfile, type Running } from '../support/electron/launch';
import { open } from '../support/electron/seed';

const folder = resolve(import.meta.dirname, '../../test-results/pictures');
/** Every language in both sizes and both themes; a theme moves nothing, so not each size in each of them. */
const LOOKS: Record<'de' | 'en', [width: number, height: number, theme: 'light' | 'dark'][]> = {
  de: [[1280, 800, 'light'], [1920, 1080, 'dark']],
  en: [[1280, 800, 'dark'], [1920, 1080, 'light']],
};

/** What a picture may not show: something pushed out of the window, or words cut off without a sign of it. */
async function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the window scrolls sideways (${scrollWidth} > ${clientWidth})`);
    for (const element of document.querySelectorAll<HTMLElement>('button, a, h1, h2, h3, th, dt, dd, label, td')) {
      const style = getComputedStyle(element);
      const isCut = element.scrollWidth > element.clientWidth + 1 && style.overflowX === 'hidden' && style.textOverflow !== 'ellipsis';
      const isShown = element.clientWidth > 1 && style.visibility === 'visible';
      if (isCut && isShown) found.push(`cut: ${element.tagName} “${element.textContent?.trim().slice(0, 40)}”`);
    }
    return found;
  });
}

describe.each(['de', 'en'] as const)('the pages in %s', (language) => {
  let running: Running;
  let places: Record<string, string>;
  const problems: string[] = [];

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    running = await launch({ language });
    running.page.on('pageerror', (fault) => problems.push(String(fault)));
    running.page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    const loaded = await running.page.evaluate(async (sample) => {
      await window.werkbank.api.workspace.loadSample({ language: sample });
      return window.werkbank.api.records.load({ kind: 'overview' });
    }, language);
    if (!loaded.ok) throw new Error(loaded.error.code);
    const deal = loaded.value.records.find((record) => record.type === 'deal' && record.stage === 'offered');
    if (deal?.type !== 'deal') throw new Error('no deal');
    const lost = loaded.value.records.find((record) => record.type === 'deal' && record.stage === 'lost');
    const ofDeal = await running.page.evaluate((dealId) => window.werkbank.api.records.load({ kind: 'deal', dealId }), deal.id);
    const offer = ofDeal.ok ? ofDeal.value.records.find(({ type }) => type === 'offer') : undefined;
    const kept = loaded.value.records.find((record) => record.type === 'activity' && record.origin === 'milestone');
    const negotiated = loaded.value.records.find((record) => record.type === 'deal' && record.stage === 'negotiating');
    if (lost === undefined || negotiated === undefined || offer === undefined || kept?.type !== 'activity') throw new Error('no deal that is lost or negotiated, no offer, or no order that is looked after');
    places = {
      today: '/today',
      help: '/help/quick-start',
      licences: '/help/licences',
      deals: '/deals',
      'buying-center': `/deals/${deal.id}/buying-center`,
      needs: `/deals/${deal.id}/needs`,
      guide: `/deals/${deal.id}/needs/guide`,
      offer: `/deals/${deal.id}/offer`,
      'offer-versions': `/deals/${deal.id}/offer/versions?offer=${offer.id}`,
      'offer-trace': `/deals/${deal.id}/offer/trace?offer=${offer.id}`,
      negotiation: `/deals/${negotiated.id}/offer/negotiation`,
      close: `/deals/${deal.id}/close`,
      care: `/deals/${deal.id}/care`,
      'care-won': `/deals/${kept.dealId}/care`,
      'loss-analysis': `/deals/${lost.id}/loss-analysis`,
      accounts: '/accounts',
      account: `/accounts/${deal.accountId}`,
      import: '/import',
      'import-people': '/import/people',
      identification: '/stages/identification',
      'ideal-profile': '/stages/identification/profile',
      qualification: '/stages/qualification',
      scorecards: '/stages/qualification/scorecards',
      conversion: '/stages/qualification/conversion',
      'loss-report': '/reports/losses',
      'order-care': '/stages/order-care',
      'account-management': '/stages/account-management',
      'white-space': '/stages/account-management/white-space',
      'plan-goals': `/stages/account-management/plan/${deal.accountId}/goals`,
      'plan-people': `/stages/account-management/plan/${deal.accountId}/people`,
      'plan-measures': `/stages/account-management/plan/${deal.accountId}/measures`,
      settings: '/settings',
      protection: '/settings/protection',
      sharing: '/settings/sharing',
      library: '/settings/library',
      company: '/settings/company',
      templates: '/settings/templates',
      numbering: '/settings/numbering',
      texts: '/settings/texts',
      terms: '/settings/terms',
      catalogue: '/settings/catalogue',
      'coverage-rules': '/settings/coverage-rules',
      privacy: '/settings/privacy',
      // It takes the whole screen, which a machine without a window manager does not give back; so it comes last.
      present: `/present/${deal.id}/buying-center`,
    };
    await running.page.reload();
    await running.page.waitForSelector('nav');
  });

  afterAll(async () => {
    await running.app.close();
    removeProfile(running.profile);
  });

  it.each(LOOKS[language])(
    'at %i × %i, %s, cut nothing off and report no fault',
    async (width, height, theme) => {
      const { app, page } = running;
      await app.evaluate(
        ({ BrowserWindow }, [contentWidth, contentHeight]) => {
          for (const window of BrowserWindow.getAllWindows()) {
            if (!window.isVisible()) continue;
            window.setFullScreen(false);
            window.setContentSize(contentWidth, contentHeight);
          }
        },
        [width, height] as const,
      );
      await page.evaluate((chosen) => window.werkbank.api.settings.set({ theme: chosen }), theme);
      await page.reload();
      await page.waitForSelector('nav');
      const found: string[] = [];
      for (const [name, place] of Object.entries(places)) {
        await open(running, place);
        await page.waitForFunction((hash) => window.location.hash === hash, `#${place}`);
        await page.waitForTimeout(350);
        found.push(...(await faults(page)).map((fault) => `${name}: ${fault}`));
        await page.screenshot({ path: join(folder, `${name}-${language}-${theme}-${width}.png`) });
      }
      expect([...found, ...problems]).toEqual([]);
    },
  );
});
