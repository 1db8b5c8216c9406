import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDatabase, type WorkbenchDatabase } from '../../electron/storage-host/db';
import { commitDiff } from '../../electron/storage-host/repositories/commit';
import { KnownVersions } from '../../electron/storage-host/repositories/known-versions';
import { storageFailure } from '../../electron/storage-host/storage-failure';
import { createSaveQueue, type SaveState } from '../../renderer/stores/save-queue';
import { Edit } from '../../shared/document/edit';
import { emptyDiff, type RecordDiff } from '../../shared/document/record-diff';
import type { RecordOf } from '../../shared/domain/records';
import { appError } from '../../shared/errors/app-error';
import { err, ok, type Result } from '../../shared/errors/result';
import { account, changed } from '../support/records/records';

let generation = 1000;
const emptyDatabase = (): Promise<WorkbenchDatabase> => openDatabase(`werkbank-${(generation += 1)}`, 'strict', null);

/** What becomes of one try to save. A storage that died has forgotten what it knew when it is back. */
type Fate = 'saved' | 'died before' | 'died after' | 'late' | 'full' | 'full after';

/** The way to a storage with which it goes as told, and well after that. */
function unsteady(database: WorkbenchDatabase, fates: readonly Fate[]): (diff: RecordDiff) => Promise<Result<unknown>> {
  const left = [...fates];
  let known = new KnownVersions();
  return async (diff) => {
    const fate = left.shift() ?? 'saved';
    if (fate === 'full') return err(appError('quota', {}));
    if (fate !== 'died before') {
      const failure = await commitDiff(database, known, diff).then(() => null, storageFailure);
      if (failure !== null) return err(failure);
    }
    if (fate === 'saved') return ok({});
    // The journal beside the database had no room.
    if (fate === 'full after') return err(appError('quota', {}));
    if (fate === 'late') return err(appError('timeout', { what: 'records.commit' }));
    known = new KnownVersions();
    return err(appError('storage-gone', {}));
  };
}

const update = (from: RecordOf<'account'>, to: RecordOf<'account'>): RecordDiff => ({ ...emptyDiff(), updated: { [from.id]: [from, to] } });

describe('the queue of what is to be saved', () => {
  it('saves what was typed while the answer to a written change was lost', async () => {
    const database = await emptyDatabase();
    const states: SaveState[] = [];
    const queue = createSaveQueue(unsteady(database, ['saved', 'died after']), (state) => states.push(state));
    const first = account({ name: 'Arzt' });
    queue.push(new Edit().add(first).diff);
    await queue.flush();
    const second = changed(first, { name: 'Arzt AG' });
    const third = changed(second, { name: 'Arzt AG & Co.' });
    queue.push(update(first, second));
    queue.push(update(second, third));
    while (!(await queue.flush())) expect(states.at(-1)).toEqual({ kind: 'failed', error: appError('storage-gone', {}) });
    expect(states.at(-1)).toEqual({ kind: 'saved' });
    expect(await database.records('account').toArray()).toEqual([third]);
  });

  it('holds what changes a record that stays stored in another version until that is read, saves what waits beside it, and what it becomes with what came meanwhile', async () => {
    const database = await emptyDatabase();
    const [one, other] = [account({ name: 'Arzt' }), account({ name: 'Beck' })];
    const stored = { ...one, rev: 7, city: 'Dresden' };
    // Something else has written it since.
    await database.records('account').put(stored);
    const states: SaveState[] = [];
    const renamed = changed(one, { name: 'Arzt AG' });
    const again = changed(renamed, { name: 'Arzt AG & Co.' });
    let reads = 0;
    const queue = createSaveQueue(unsteady(database, []), (state) => states.push(state), async () => {
      reads += 1;
      if (reads === 1) return null;
      queue.push(update(renamed, again));
      return ({ updated }) => update(stored, changed(stored, { name: (updated[one.id]?.[1] as RecordOf<'account'>).name }));
    });
    queue.push(update(one, renamed));
    queue.push(new Edit().add(other).diff);
    for (let tries = 0; tries < 5 && !(await queue.flush()); tries += 1) expect(states.at(-1)).toEqual({ kind: 'failed', error: appError('conflict', { id: one.id }) });
    expect(states.at(-1)).toEqual({ kind: 'saved' });
    expect(reads).toBe(2);
    expect((await database.records('account').toArray()).map(({ name, city }) => [name, city]).sort()).toEqual([['Arzt AG & Co.', 'Dresden'], ['Beck', other.city]]);
  });

  it('gives up in the end what meets another version of its record each time it was read', async () => {
    const database = await emptyDatabase();
    const one = account({ name: 'Arzt' });
    await database.records('account').put({ ...one, rev: 7 });
    const given: boolean[] = [];
    const queue = createSaveQueue(unsteady(database, []), () => undefined, async () => (change, isGivenUp) => {
      given.push(isGivenUp);
      return isGivenUp ? emptyDiff() : change;
    });
    queue.push(update(one, changed(one, { name: 'Arzt AG' })));
    for (let tries = 0; tries < 9 && !(await queue.flush()); tries += 1) expect(given).not.toContain(true);
    expect(given).toEqual([false, false, false, true]);
  });

  it('gets everything to the disk in the end, however often the storage dies before or after it has written', async () => {
    const step = fc.record({ what: fc.constantFrom('add', 'change', 'remove', 'wait'), at: fc.nat({ max: 3 }) });
    const fate = fc.constantFrom<Fate>('saved', 'died before', 'died after', 'late', 'full', 'full after');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), fc.array(fate, { maxLength: 25 }), async (steps, fates) => {
        const database = await emptyDatabase();
        const queue = createSaveQueue(unsteady(database, fates), () => undefined);
        const shown = new Map<number, RecordOf<'account'>>();
        for (const [round, { what, at }] of steps.entries()) {
          const found = shown.get(at);
          if (what === 'wait') await queue.flush();
          else if (what === 'add' && found === undefined) {
            const record = account({ name: `Added ${round}` });
            queue.push(new Edit().add(record).diff);
            shown.set(at, record);
          } else if (what === 'change' && found !== undefined) {
            const record = { ...changed(found, { name: `Changed ${round}` }), updatedAt: new Date(Date.UTC(2026, 2, 25, 10, 0, round)).toISOString() };
            queue.push(update(found, record));
            shown.set(at, record);
          } else if (what === 'remove' && found !== undefined) {
            queue.push(new Edit().remove(found).diff);
            shown.delete(at);
          }
        }
        for (let tries = 0; !(await queue.flush()); tries += 1) expect(tries).toBeLessThan(60);
        const byId = (a: { id: string }, b: { id: string }): number => a.id.localeCompare(b.id);
        expect((await database.records('account').toArray()).sort(byId)).toEqual([...shown.values()].sort(byId));
        database.close();
      }),
      { numRuns: 100 },
    );
  });
});
