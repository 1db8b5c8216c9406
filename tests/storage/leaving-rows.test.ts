import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { SharedDocument } from '../../electron/storage-host/sync/shared-document';

const P = { type: 'person', id: 'p' };

/** Somebody who was edited and, apart from that, deleted, in the document `north`. */
function editedAndDeleted(): SharedDocument {
  const [editing, deleting] = [new SharedDocument(['person']), new SharedDocument(['person'])];
  editing.write([{ kind: 'create', ...P, stamp: 1, content: { lastName: 'Vogt', phone: '' } }], 'editing');
  Y.applyUpdate(deleting.doc, Y.encodeStateAsUpdate(editing.doc));
  editing.write([{ kind: 'change', ...P, stamp: 2, fields: { phone: '1' } }], 'editing');
  deleting.write([{ kind: 'delete', ...P, stamp: 3 }], 'deleting');
  Y.applyUpdate(editing.doc, Y.encodeStateAsUpdate(deleting.doc));
  return editing;
}

it('whoever had a row go without a word where to says it once nobody else will', () => {
  const north = editedAndDeleted();
  north.write([{ kind: 'leave', ...P, here: 'north', to: null, stamp: 4 }], 'settling');
  expect(north.read('person', 'p')).toMatchObject({ isDeleted: true, whereabouts: [{ device: 'deleting', to: null }] });
  north.write([{ kind: 'leave', ...P, here: 'north', to: 'south', stamp: 5 }], 'settling');
  expect(north.read('person', 'p')).toMatchObject({ isDeleted: true, whereabouts: [{ device: 'settling', to: 'south' }, { device: 'deleting', to: null }] });
});

it('what a row says already is written no second time', () => {
  const north = editedAndDeleted();
  expect(north.write([{ kind: 'leave', ...P, here: 'north', to: 'south', stamp: 4 }], 'settling')).not.toBeNull();
  expect(north.write([{ kind: 'leave', ...P, here: 'north', to: 'south', stamp: 5 }], 'settling')).toBeNull();
});

it('a record that is taken to where a colleague has its row go at that moment lives there', () => {
  const [mine, theirs] = [new SharedDocument(['person']), new SharedDocument(['person'])];
  mine.write([{ kind: 'create', ...P, stamp: 1, content: { lastName: 'Vogt' } }], 'mine');
  Y.applyUpdate(theirs.doc, Y.encodeStateAsUpdate(mine.doc));
  theirs.write([{ kind: 'leave', ...P, here: 'west', to: null, stamp: 3 }], 'theirs');
  mine.write([{ kind: 'create', ...P, stamp: 4, content: { lastName: 'Vogt' }, from: 'south' }], 'mine');
  Y.applyUpdate(mine.doc, Y.encodeStateAsUpdate(theirs.doc));
  Y.applyUpdate(theirs.doc, Y.encodeStateAsUpdate(mine.doc));
  for (const west of [mine, theirs]) expect(west.read('person', 'p')).toMatchObject({ isDeleted: false, claim: 4 });
});
