import { expect, it } from 'vitest';
import { diffOfMerged } from '../../renderer/stores/merged-diff';
import { Edit } from '../../shared/document/edit';
import { applyDiff, emptyTables } from '../../shared/document/record-tables';
import type { AnyRecord } from '../../shared/domain/records';
import { account } from '../support/records/records';

const known = account({ name: 'Known' });
const own = { ...account({ name: 'Changed here since' }), rev: 3 };
const gone = account({ name: 'Gone' });
const tables = applyDiff(emptyTables(), new Edit().add(known, own, gone).diff);
const theirs = (record: AnyRecord, rev: number): AnyRecord => ({ ...record, rev });

it('takes in what colleagues added, changed and removed, and nothing that was never loaded', () => {
  const added = account({ name: 'Added' });
  const changed = theirs(known, 2);
  const removed = [gone, account()].map(({ type, id }) => ({ type, id }));
  expect(diffOfMerged(tables, { put: [added, changed], removed }, () => false)).toEqual({
    diff: { added: { [added.id]: added }, updated: { [known.id]: [known, changed] }, removed: { [gone.id]: gone } },
    isOwnComing: false,
  });
});

it('leaves a record alone that was changed here since, and one that waits to be removed', () => {
  const leaving = account({ name: 'Waits to be removed' });
  expect(diffOfMerged(tables, { put: [theirs(own, 2), leaving], removed: [] }, (id) => id === leaving.id)).toEqual({
    diff: { added: {}, updated: {}, removed: {} },
    isOwnComing: true,
  });
});
