import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { openDatabase, type WorkbenchDatabase } from '../../electron/storage-host/db';
import { Outbox } from '../../electron/storage-host/sync/outbox';
import { account } from '../support/records/records';

let database: WorkbenchDatabase;
let outbox: Outbox;
let opened = 0;

beforeEach(async () => {
  outbox = new Outbox();
  database = await openDatabase(`werkbank-absent-${(opened += 1)}`, 'strict', null, outbox.middleware());
});
afterEach(() => database.close());

const isAbsent = (id: string): boolean => outbox.absent.areAbsent('account', [id]);

describe('keys that are surely absent', () => {
  it('are none before it was learned what is there, and none after it was forgotten', async () => {
    expect(isAbsent('a')).toBe(false);
    await outbox.absent.learn(database);
    expect(isAbsent('a')).toBe(true);
    outbox.absent.forget();
    expect(isAbsent('a')).toBe(false);
  });

  it('are not what is written while it is learned', async () => {
    const [before, meanwhile, after] = [account(), account(), account()];
    await database.records('account').add(before);
    const learned = outbox.absent.learn(database);
    await Promise.all([learned, database.records('account').add(meanwhile)]);
    await database.records('account').put(after);
    expect([before, meanwhile, after].map(({ id }) => isAbsent(id))).toEqual([false, false, false]);
    expect(isAbsent(account().id)).toBe(true);
  });

  it('are asked for where one of several may be there, and answered without asking where none is', async () => {
    const there = account();
    await database.records('account').add(there);
    await outbox.absent.learn(database);
    const asked = vi.spyOn(IDBObjectStore.prototype, 'get');
    onTestFinished(() => asked.mockRestore());
    expect(await database.records('account').bulkGet([account().id, there.id])).toEqual([undefined, there]);
    expect(asked).toHaveBeenCalledTimes(2);
    expect(await database.records('account').bulkGet([account().id, account().id])).toEqual([undefined, undefined]);
    outbox.absent.forget();
    expect(await database.records('account').bulkGet([account().id, account().id])).toEqual([undefined, undefined]);
    expect(asked).toHaveBeenCalledTimes(4);
  });

  it('never hide a record, whatever is written, taken back and deleted', async () => {
    const accounts = Array.from({ length: 6 }, () => account());
    const step = fc.record({ at: fc.nat(5), kind: fc.constantFrom('put', 'delete', 'fail', 'learn', 'clear') });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        outbox.absent.forget();
        await database.records('account').clear();
        const there = new Set<string>();
        for (const { at, kind } of steps) {
          const record = accounts[at] as (typeof accounts)[number];
          if (kind === 'put') await database.records('account').put(record);
          if (kind === 'put') there.add(record.id);
          if (kind === 'delete') await database.records('account').delete(record.id);
          if (kind === 'delete') there.delete(record.id);
          if (kind === 'fail') {
            const failing = database.transaction('rw', database.records('account'), async () => {
              await database.records('account').put(record);
              throw new Error('given up');
            });
            await expect(failing).rejects.toThrow('given up');
          }
          if (kind === 'learn') await outbox.absent.learn(database);
          if (kind === 'clear') await database.records('account').clear();
          if (kind === 'clear') there.clear();
          const ids = accounts.map(({ id }) => id);
          const found = (await Promise.all(ids.map((id) => database.records('account').bulkGet([id])))).flat();
          expect(found.map((one) => one !== undefined)).toEqual(ids.map((id) => there.has(id)));
        }
      }),
      { numRuns: 60 },
    );
  });
});
