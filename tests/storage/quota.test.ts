import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storageHandlers } from '../../electron/storage-host/handlers/storage-handlers';
import { createSaveQueue, type SaveState } from '../../renderer/stores/save-queue';
import { Edit } from '../../shared/document/edit';
import { emptyDiff, type RecordDiff } from '../../shared/document/record-diff';
import type { AnyRecord } from '../../shared/domain/records';
import { appError } from '../../shared/errors/app-error';
import { account, changed, deal } from '../support/records/records';

const put = IDBObjectStore.prototype.put;
afterEach(() => {
  IDBObjectStore.prototype.put = put;
});

/** The ways in which Chromium refuses what is above its quota: at once, or when the transaction is to be written. */
const QUOTA = {
  'at once': () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('quota', 'QuotaExceededError');
    };
  },
  'when it is written': () => {
    IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
      const request = put.apply(this, given);
      // No page can give an abort its reason; this is how fake-indexeddb does.
      const transaction = this.transaction as IDBTransaction & { _abort(name: string): void };
      request.addEventListener('success', () => transaction._abort('QuotaExceededError'));
      return request;
    };
  },
};
const haveRoom = (): void => {
  IDBObjectStore.prototype.put = put;
};

const FULL = appError('quota', {});
const update = (from: AnyRecord, to: AnyRecord): RecordDiff => ({ ...emptyDiff(), updated: { [from.id]: [from, to] } });

describe.each(Object.keys(QUOTA) as (keyof typeof QUOTA)[])('a quota that is used up, refused %s', (way) => {
  const fill = QUOTA[way];
  const first = account({ name: 'Arzt' });
  let handlers: ReturnType<typeof storageHandlers>;
  let generation = 0;
  const records = async (): Promise<unknown> => {
    const loaded = await handlers.records.load({ kind: 'account', accountId: first.id });
    return loaded.ok ? loaded.value.records : loaded.error;
  };

  beforeEach(async () => {
    handlers = storageHandlers();
    await handlers.database.open({ name: `werkbank-quota-${way}-${(generation += 1)}`, durability: 'strict', allowUpgrade: false, key: null });
    expect(await handlers.records.commit({ diff: new Edit().add(first).diff })).toEqual({ ok: true, value: {} });
  });

  it('is answered as such, for a keystroke and for several records, and leaves what was saved', async () => {
    fill();
    expect(await handlers.records.commit({ diff: update(first, changed(first, { name: 'Arzt AG' })) })).toEqual({ ok: false, error: FULL });
    const several = new Edit().add(account({ name: 'Zeit' }), deal(first.id)).diff;
    expect(await handlers.records.commit({ diff: several })).toEqual({ ok: false, error: FULL });
    expect(await records()).toEqual([first]);
    haveRoom();
    expect(await handlers.records.commit({ diff: several })).toEqual({ ok: true, value: {} });
  });

  it('keeps what is typed in the queue, and has all of it on the disk once there is room', async () => {
    const states: SaveState[] = [];
    const queue = createSaveQueue((diff) => handlers.records.commit({ diff }), (state) => states.push(state));
    fill();
    const second = changed(first, { name: 'Arzt AG' });
    const third = changed(second, { name: 'Arzt AG & Co.' });
    const sale = deal(first.id);
    queue.push(update(first, second));
    expect(await queue.flush()).toBe(false);
    expect(states.at(-1)).toEqual({ kind: 'failed', error: FULL });
    queue.push(update(second, third));
    queue.push(new Edit().add(sale).diff);
    expect(await queue.flush()).toBe(false);
    expect(states.at(-1)).toEqual({ kind: 'failed', error: FULL });
    expect(await records()).toEqual([first]);
    haveRoom();
    expect(await queue.flush()).toBe(true);
    expect(states.at(-1)).toEqual({ kind: 'saved' });
    expect(await records()).toEqual([third, sale]);
  });
});
