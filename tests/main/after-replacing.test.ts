import { beforeEach, expect, it } from 'vitest';
import { afterReplacing } from '../../electron/main/workspace/after-replacing';
import { ownColleague } from '../../electron/main/workspace/own-colleague';
import type { RecordOf } from '../../shared/domain/records';
import { ok } from '../../shared/errors/result';
import { oneOfEach } from '../support/records/one-of-each';
import { account, bookkeeping } from '../support/records/records';

const first = oneOfEach().find((record): record is RecordOf<'colleague'> => record.type === 'colleague') as RecordOf<'colleague'>;
const second = { ...first, ...bookkeeping() };

let done: string[];
beforeEach(() => {
  done = [];
});

it('forgets what was read ahead, opens a new series of numbers, and has what is there now kept, backed up and shared', async () => {
  const kept: unknown[] = [];
  const settings = { get: () => ({ colleagueId: second.id }), set: async (change: unknown) => void kept.push(change) };
  await afterReplacing({
    records: { load: async () => ok({ records: [account(), first] }) },
    snapshots: { save: async () => void done.push('snapshot') },
    settings,
    ahead: { drop: () => void done.push('ahead') },
    changed: () => void done.push('changed'),
    shared: async () => void done.push('shared'),
    tell: () => void done.push('told'),
  } as never)();
  expect(kept).toEqual([{ numberDevice: '', lastPlace: '', colleagueId: first.id }]);
  expect(done).toEqual(['ahead', 'changed', 'snapshot', 'shared', 'told']);
});

it('has the window load what is there now also where the settings have no room', async () => {
  const replaced = afterReplacing({
    records: { load: async () => ok({ records: [first] }) },
    snapshots: { save: async () => ok({}) },
    settings: { get: () => ({ colleagueId: first.id }), set: () => Promise.reject(Object.assign(new Error('no room'), { code: 'ENOSPC' })) },
    ahead: { drop: () => undefined },
    changed: () => undefined,
    shared: async () => undefined,
    tell: () => void done.push('told'),
  } as never);
  await expect(replaced()).rejects.toThrow('no room');
  expect(done).toEqual(['told']);
});

it('the user stays who they are where they are in it, else is the first there is', () => {
  expect(ownColleague([account(), first, second], second.id)).toBe(second.id);
  expect(ownColleague([first, second], account().id)).toBe(first.id);
  expect(ownColleague([account()], second.id)).toBeNull();
});
