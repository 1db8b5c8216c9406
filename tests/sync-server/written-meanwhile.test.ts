import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { WorkbenchDatabase } from '../../electron/storage-host/db';
import { accountDocument } from '../../shared/domain/sync/shared-scope';
import { account, person } from '../support/records/records';
import { until } from '../support/sync/colleague';
import type { Laptop } from '../support/sync/laptop';
import { serverIsMissing } from '../support/sync/server';
import { teamForEachTest } from '../support/sync/team';

if (serverIsMissing !== null) it.skip(serverIsMissing, () => undefined);

describe.skipIf(serverIsMissing !== null)('what is written here while something shared is being written', () => {
  const team = teamForEachTest();
  const company = account();
  const documents = [accountDocument(company.id)];

  it('stays beside a decision', async () => {
    const one = person(company.id);
    const [a, b] = await team.two(documents, company, one);
    await team.apart(a, b, () => a.change(one, { function: 'Einkauf' }), () => b.change(one, { function: 'Technik' }));
    await until(async () => (await a.marks()).length === 1);
    for (const each of [a, b]) await each.inSync();
    const [mark] = await a.marks();
    if (mark === undefined) throw new Error('nothing to decide');
    beforeWriting(a.database, 1, () => a.change(one, { phone: '+49 351 1' }));
    await a.engine?.decide(mark, { kind: 'value', value: 'Einkauf' });
    for (const each of [a, b]) await until(async () => (await each.database.records('person').get(one.id))?.phone === '+49 351 1');
    for (const each of [a, b]) await each.inSync();
    for (const each of [a, b]) expect(await each.database.records('person').get(one.id)).toMatchObject({ phone: '+49 351 1', function: 'Einkauf' });
  });

  it.each([
    { decision: 'for a value', kind: 'two-opinions' as const, decided: { kind: 'value', value: 'Einkauf' } as const },
    { decision: 'that they go after all', kind: 'deleted-and-edited' as const, decided: { kind: 'delete' } as const },
  ])('by a colleague, and just comes in, stays beside a decision $decision', async ({ kind, decided }) => {
    const one = person(company.id);
    const [a, b] = await team.two(documents, company, one);
    await team.apart(a, b, () => a.change(one, { function: 'Einkauf' }), () => (kind === 'two-opinions' ? b.change(one, { function: 'Technik' }) : b.edit((edit) => edit.remove(one))));
    const kinds = async (of: Laptop) => (await of.marks()).map(({ mark }) => mark.kind);
    for (const each of [a, b]) await until(async () => (await kinds(each)).join() === kind);
    for (const each of [a, b]) await each.inSync();
    const [mark] = await a.marks();
    if (mark === undefined) throw new Error('nothing to decide');
    const release = a.hold();
    await b.change(one, { function: 'Vertrieb' });
    await until(() => a.engine?.status().synced === 0);
    const deciding = a.engine?.decide(mark, decided);
    release();
    await deciding;
    for (const each of [a, b]) await each.inSync();
    for (const each of [a, b]) await until(async () => (await kinds(each)).join() === kind && (await each.database.records('person').get(one.id)) !== undefined);
    const said = async (of: Laptop) => JSON.stringify([await of.marks(), await of.records()]);
    for (const each of [a, b]) expect(await said(each)).toContain('Vertrieb');
  });

  it('is there again when a deletion is undone at once', async () => {
    const one = person(company.id);
    const [a, b] = await team.two(documents, company, one);
    for (const each of [a, b]) await each.inSync();
    // The first takes the deletion from the outbox, the second brings it into the records.
    const undone = beforeWriting(a.database, 2, () => a.edit((edit) => edit.add(one)));
    await a.edit((edit) => edit.remove(one));
    await undone;
    for (const each of [a, b]) await each.inSync();
    await until(async () => (await b.records()).length === 2);
    expect(await a.records()).toEqual(await b.records());
  });
});

/** Does something right before a shared document is written the given time. */
function beforeWriting(database: WorkbenchDatabase, time: number, change: () => Promise<void>): Promise<void> {
  return new Promise((done, failed) => {
    const real = database.transaction.bind(database) as (...given: unknown[]) => Promise<unknown>;
    let times = 0;
    vi.spyOn(database, 'transaction').mockImplementation(((...given: unknown[]) => {
      if (!Array.isArray(given[1]) || !given[1].includes('yLog') || (times += 1) !== time) return real(...given);
      return change().then(() => {
        done();
        return real(...given);
      }, failed);
    }) as never);
  });
}
