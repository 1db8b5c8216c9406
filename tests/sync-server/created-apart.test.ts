import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { GroupedWrites } from '../../electron/storage-host/sync/grouped-writes';
import type { AnyRecord } from '../../shared/domain/records';
import { accountDocument } from '../../shared/domain/sync/shared-scope';
import { account, person } from '../support/records/records';
import { until } from '../support/sync/colleague';
import type { Laptop } from '../support/sync/laptop';
import { serverIsMissing } from '../support/sync/server';
import { teamForEachTest } from '../support/sync/team';

if (serverIsMissing !== null) it.skip(serverIsMissing, () => undefined);

describe.skipIf(serverIsMissing !== null)('two laptops with the same record before either shares it', () => {
  const team = teamForEachTest();
  const company = account();
  const documents = [accountDocument(company.id)];
  const boss = person(company.id, { function: '', phone: '', note: 'met at the fair', tags: [] });
  /** The same backup, and what was changed on each laptop since. */
  const copy = async (fields: Record<string, unknown>, ...more: AnyRecord[]): Promise<Laptop> => {
    const made = await team.laptop(documents);
    await made.edit((edit) => edit.add(company, boss, ...more));
    await made.change(boss, fields);
    return made;
  };
  const bossOf = async (of: Laptop) => of.database.records('person').get(boss.id);
  /** Lets both hear that the server has nothing before either says anything. */
  const shareAtOnce = async (...laptops: Laptop[]): Promise<void> => {
    const writing = vi.spyOn(GroupedWrites.prototype, 'write');
    const release: (() => void)[] = [];
    for (const one of laptops) {
      await team.connect(one);
      release.push(one.hold());
    }
    await until(() => new Set(writing.mock.contexts).size === laptops.length);
    for (const each of release) each();
    writing.mockRestore();
  };

  it('keep what either filled in, ask about what both said, and have the same', async () => {
    const [a, b] = [await copy({ function: 'Einkauf', phone: '+49 351 1' }), await copy({ function: 'Technik', email: 'anna@vogt.example' })];
    await shareAtOnce(a, b);
    for (const each of [a, b]) await until(async () => (await each.marks()).length === 1);
    for (const each of [a, b]) await each.inSync();
    for (const each of [a, b]) {
      expect(await bossOf(each)).toMatchObject({ phone: '+49 351 1', email: 'anna@vogt.example', note: 'met at the fair' });
      const mark = (await each.marks())[0]?.mark;
      expect(mark).toMatchObject({ kind: 'two-opinions', field: 'function' });
      expect(mark?.kind === 'two-opinions' && Object.fromEntries(mark.opinions.map(({ device, value }) => [device, value]))).toEqual({ [a.device]: 'Einkauf', [b.device]: 'Technik' });
    }
    expect(await b.records()).toEqual(await a.records());
    // Whoever comes later sees the same.
    const late = await team.laptop(documents);
    await team.connect(late);
    await until(async () => (await late.marks()).length === 1);
    expect(await late.records()).toEqual(await a.records());
    const mark = (await late.marks())[0];
    if (mark !== undefined) await late.engine?.decide(mark, { kind: 'value', value: 'Einkauf' });
    for (const each of [a, b]) await until(async () => (await each.marks()).length === 0);
    expect((await bossOf(b))?.function).toBe('Einkauf');
  });

  it('keep it so when both die right after', async () => {
    const [a, b] = [await copy({ function: 'Einkauf', phone: '+49 351 1' }), await copy({ function: 'Technik', email: 'anna@vogt.example' })];
    await shareAtOnce(a, b);
    for (const each of [a, b]) await until(async () => (await each.marks()).length === 1);
    for (const each of [a, b]) await each.dieAndReopen();
    await team.connect(a, b);
    for (const each of [a, b]) await each.inSync();
    for (const each of [a, b]) await until(async () => (await each.marks()).length === 1);
    expect(await bossOf(a)).toMatchObject({ phone: '+49 351 1', email: 'anna@vogt.example' });
    expect(await b.records()).toEqual(await a.records());
  });

  it('ask nothing where both have the same, of many records', async () => {
    const people = Array.from({ length: 200 }, () => person(company.id));
    const [a, b] = [await copy({ phone: '+49 351 1' }, ...people), await copy({ phone: '+49 351 1' }, ...people)];
    await shareAtOnce(a, b);
    for (const each of [a, b]) await each.inSync();
    await a.change(company, { city: 'Radebeul' });
    await until(async () => (await b.database.records('account').get(company.id))?.city === 'Radebeul');
    expect(await a.marks()).toEqual([]);
    expect(await b.records()).toEqual(await a.records());
  });

  it('are asked too when one shares it after the other', async () => {
    const [a, b] = [await copy({ function: 'Einkauf', phone: '+49 351 1' }), await copy({ function: 'Technik', email: 'anna@vogt.example' })];
    await team.connect(a);
    await a.inSync();
    await team.connect(b);
    for (const each of [a, b]) await until(async () => (await each.marks()).length === 1);
    for (const each of [a, b]) await each.inSync();
    expect(await bossOf(a)).toMatchObject({ phone: '+49 351 1', email: 'anna@vogt.example' });
    expect(await b.records()).toEqual(await a.records());
    expect(await b.engine?.merges(10)).toContainEqual(expect.objectContaining({ record: boss.id, fields: expect.arrayContaining(['phone']) as unknown }));
  });
});
