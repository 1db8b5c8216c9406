import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnyRecord, RecordOf } from '../../shared/domain/records';
import { removeProfile, launch, type Running } from '../support/electron/launch';
import { seed } from '../support/electron/seed';
import { v7 } from 'uuid';
import { account, changed, deal, member, person, rating } from '../support/records/records';
import { until } from '../support/sync/colleague';
import { ServerPlace, serverIsMissing, type SyncServer } from '../support/sync/server';

if (serverIsMissing !== null) it.skip(serverIsMissing, () => undefined);

import { FORMAL_AUTHORITIES as FA } from '../../shared/domain/buying-center/member';
describe.skipIf(serverIsMissing !== null)('two windows that share an account', () => {
  const company = account();
  const sale = deal(company.id);
  const boss = person(company.id);
  const card = member(sale, { personId: boss.id });
  const rated = rating(card, v7(), { attitude: 'neutral' });
  let place: ServerPlace;
  let server: SyncServer;
  let anna: Running;
  let ben: Running;

  const share = async ({ page }: Running, token: string): Promise<void> => {
    const answers = await page.evaluate(
      async ([address, given, accountId]) => [
        await window.werkbank.api.sharing.signIn({ server: address, token: given }),
        await window.werkbank.api.sharing.choose({ accountIds: [accountId], workspace: false }),
      ],
      [`http://127.0.0.1:${server.port}`, token, company.id] as const,
    );
    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
  };
  const dealOf = ({ page }: Running): Promise<readonly AnyRecord[]> =>
    page.evaluate(async (dealId) => {
      const loaded = await window.werkbank.api.records.load({ kind: 'deal', dealId });
      return loaded.ok ? loaded.value.records : [];
    }, sale.id);
  const stored = async <T extends AnyRecord>(running: Running, record: T): Promise<T | undefined> => (await dealOf(running)).find(({ id }) => id === record.id) as T | undefined;
  const save = (running: Running, from: AnyRecord, to: AnyRecord): Promise<boolean> =>
    running.page.evaluate(async ([before, after]) => (await window.werkbank.api.records.commit({ diff: { added: {}, updated: { [before.id]: [before, after] }, removed: {} } })).ok, [from, to] as const);
  const marks = ({ page }: Running): Promise<readonly { kind: string }[]> =>
    page.evaluate(async () => {
      const found = await window.werkbank.api.sharing.marks({});
      return found.ok ? found.value.marks : [];
    });
  const pause = ({ page }: Running, isPaused: boolean): Promise<boolean> => page.evaluate(async (paused) => (await window.werkbank.api.sharing.pause({ isPaused: paused })).ok, isPaused);

  beforeAll(async () => {
    place = new ServerPlace();
    const [first, second] = [place.userWith('Anna', { '*': 'write' }), place.userWith('Ben', { '*': 'write' })];
    server = await place.start();
    anna = await launch({ language: 'de' });
    await seed(anna, [company, sale, boss, card, rated]);
    await share(anna, first);
    ben = await launch();
    await share(ben, second);
    await until(async () => (await stored(ben, card)) !== undefined);
  });
  afterAll(async () => {
    for (const running of [anna, ben]) {
      await running.app.close();
      removeProfile(running.profile);
    }
    await server.kill();
    place.remove();
  });


  it('shots', async () => {
    for (const running of [anna, ben]) await pause(running, true);
    for (const running of [anna, ben]) {
      const isA = running === anna;
      const cols: any = { id: isA ? '' : '' };
      await running.page.evaluate((id) => window.werkbank.api.settings.set({ colleagueId: id }), rated.raterId);
      for (const [rec, f] of [[boss, { function: isA ? 'Leiter Einkauf' : 'Technische Leitung, Werk Zwickau' }], [sale, { amount: isA ? '420000' : '385000.50', closeDate: isA ? '2027-02-01' : '2027-03-31', name: isA ? 'Presse' : 'Presse 2' }], [card, { isDecider: isA, isBuyer: !isA, note: isA ? 'ruft zurück' : 'ist im Urlaub', formalAuthority: isA ? FA[0] : FA[1], coverage: isA ? 'brief' : 'deep' }], [rated, { attitude: isA ? 'supporter' : 'sceptic', influence: isA ? 3 : 5 }]] as const) {
        const before = (await stored(running, rec as any)) as any;
        console.log(isA, rec.type, await save(running, before, changed(before, f as any)));
      }
    }
    for (const running of [anna, ben]) await pause(running, false);
    await new Promise((r) => setTimeout(r, 4000));
    console.log(JSON.stringify((await marks(anna)).map((m: any) => m.field)));
    const go = (r: Running, a: string) => r.page.evaluate((address) => { window.location.hash = address; }, a);
    for (const [running, w, h, theme, tag] of [[anna, 1280, 800, 'light', 'de'], [ben, 1920, 1080, 'dark', 'en']] as const) {
      const { page, app } = running;
      await page.evaluate((t) => window.werkbank.api.settings.set({ theme: t as any }), theme);
      await page.emulateMedia({ colorScheme: theme as any });
      await app.evaluate(({ BrowserWindow }, [x, y]) => BrowserWindow.getAllWindows().forEach((win) => win.isVisible() && win.setContentSize(x!, y!)), [w, h]);
      await page.reload();
      await page.waitForSelector('nav');
      await go(running, `#/accounts/${company.id}`);
      await page.getByRole('button', { name: /Anna Vogt/ }).first().click();
      await page.waitForTimeout(800);
      await page.locator('[data-opinions=function]').click();
      await page.waitForTimeout(800);
      await page.screenshot({ path: `/tmp/s6-shots/person-${tag}.png` });
      await page.keyboard.press('Escape');
      await go(running, `#/deals/${sale.id}/buying-center`);
      await page.waitForTimeout(1500);
      await page.getByText('Anna Vogt').first().click();
      await page.waitForTimeout(800);
      await page.screenshot({ path: `/tmp/s6-shots/map-${tag}.png` });
      await page.locator('[data-opinions=attitude]').click();
      await page.waitForTimeout(500);
      await page.screenshot({ path: `/tmp/s6-shots/map2-${tag}.png` });
      await page.keyboard.press('Escape');
      await page.locator('[data-opinions=amount]').click();
      await page.waitForTimeout(500);
      await page.screenshot({ path: `/tmp/s6-shots/deal-${tag}.png` });
      await page.keyboard.press('Escape');
      await go(running, `#/settings/sharing`);
      await page.waitForTimeout(1000);
      await page.screenshot({ path: `/tmp/s6-shots/inbox-${tag}.png` });
    }
  });
});
