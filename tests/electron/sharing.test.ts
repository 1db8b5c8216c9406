import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnyRecord, RecordOf } from '../../shared/domain/records';
import { removeProfile, launch, type Running } from '../support/electron/launch';
import { seed } from '../support/electron/seed';
import { account, changed, deal, member, person } from '../support/records/records';
import { until } from '../support/sync/colleague';
import { ServerPlace, serverIsMissing, type SyncServer } from '../support/sync/server';

if (serverIsMissing !== null) it.skip(serverIsMissing, () => undefined);

describe.skipIf(serverIsMissing !== null)('two windows that share an account', () => {
  const company = account();
  const sale = deal(company.id);
  const boss = person(company.id);
  const card = member(sale, { personId: boss.id });
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
    anna = await launch();
    await seed(anna, [company, sale, boss, card]);
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

  it('shows a role one sets in the other window', async () => {
    await ben.page.evaluate((address) => {
      window.location.hash = address;
    }, `#/deals/${sale.id}/buying-center`);
    await ben.page.getByText('Anna Vogt').first().waitFor();
    const before = (await stored(anna, card)) as RecordOf<'member'>;
    await ben.page.evaluate(() => {
      (window as unknown as { merged: Promise<number> }).merged = new Promise((resolve) => window.werkbank.on('recordsMerged', () => resolve(Date.now())));
    });
    const start = Date.now();
    expect(await save(anna, before, changed(before, { isDecider: true }))).toBe(true);
    const arrived = await ben.page.evaluate(() => (window as unknown as { merged: Promise<number> }).merged);
    console.log(`role in the other window after ${arrived - start} ms`);
    expect((await stored(ben, card))?.isDecider).toBe(true);
  });

  it('marks in both what both changed while they were offline', async () => {
    for (const running of [anna, ben]) expect(await pause(running, true)).toBe(true);
    for (const [running, name] of [[anna, 'Einkauf'], [ben, 'Technik']] as const) {
      const before = (await stored(running, boss)) as RecordOf<'person'>;
      expect(await save(running, before, changed(before, { function: name }))).toBe(true);
      // Later by the clock; in the same millisecond the devices' ids would decide.
      const saved = Date.now();
      await until(() => Date.now() > saved);
    }
    for (const running of [anna, ben]) expect(await pause(running, false)).toBe(true);
    for (const running of [anna, ben]) await until(async () => (await marks(running)).length === 1);
    expect((await marks(anna))[0]).toMatchObject({ kind: 'two-opinions', field: 'function', title: 'Anna Vogt', opinions: [{ value: 'Technik', by: 'Ben' }, { value: 'Einkauf', by: 'Anna' }] });
    expect((await stored(anna, boss))?.function).toBe((await stored(ben, boss))?.function);
  });

  it('shows the two opinions at the field itself in both windows, and in neither once one has chosen', async () => {
    const mark = ({ page }: Running) => page.getByRole('button', { name: 'Function: two opinions' });
    for (const running of [anna, ben]) {
      await running.page.evaluate((address) => {
        window.location.hash = address;
      }, `#/accounts/${company.id}`);
      await running.page.getByRole('button', { name: /Anna Vogt/ }).first().click();
      await mark(running).waitFor();
    }
    await mark(ben).click();
    const choices = ben.page.getByRole('dialog', { name: 'Function: two opinions' });
    await choices.getByText('Technik').waitFor();
    await choices.getByText('Anna,').waitFor();
    await choices.getByRole('button', { name: 'Take this: Einkauf' }).click();
    for (const running of [anna, ben]) {
      await mark(running).waitFor({ state: 'detached' });
      await until(async () => (await running.page.getByRole('textbox', { name: 'Function' }).inputValue()) === 'Einkauf');
    }
  });

  it('goes on after both were closed and started again', async () => {
    const { profile } = anna;
    await anna.app.close();
    anna = await launch({ profile });
    const before = (await stored(anna, card)) as RecordOf<'member'>;
    expect(await save(anna, before, changed(before, { isUser: true }))).toBe(true);
    await until(async () => (await stored(ben, card))?.isUser === true);
  });
});
