import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Entry } from '../../shared/domain/sync/row-entries';
import { SharedDocument } from '../../electron/storage-host/sync/shared-document';

const P = { type: 'person', id: 'p' };

/** Replicas of one document with these numbers, of which the library lets the higher win where both write one key. */
function replicas(numbers: readonly number[]): SharedDocument[] {
  const first = new SharedDocument(['person']);
  first.write([{ kind: 'create', ...P, stamp: 1, content: { lastName: 'Vogt', phone: '' } }], 'd1');
  return numbers.map((number) => {
    const replica = new SharedDocument(['person']);
    replica.doc.clientID = number;
    Y.applyUpdate(replica.doc, Y.encodeStateAsUpdate(first.doc));
    return replica;
  });
}

function exchange(all: readonly SharedDocument[]): void {
  for (const from of all) for (const to of all) if (from !== to) to.receive(() => Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc)));
}

describe.each([[[10, 20]], [[20, 10]]])('what others bring of a device into a row, written by %j', (numbers) => {
  it('never takes the place of what the device says there itself meanwhile', () => {
    const [b, carrier] = replicas(numbers) as [SharedDocument, SharedDocument];
    const left = { entries: new Map<string, Entry>([['_', [{ lastName: 'Vogt', phone: '' }, 1]], ['phone@d2', ['edited apart', 6]], ['_del@d1', [{ _: 1, '^south': 5 }, 5]]]), creator: 'd1' };
    for (const replica of [b, carrier]) replica.write([{ kind: 'carry', ...P, other: left, wasLeft: true, stamp: 7 }], replica === b ? 'd2' : 'd3');
    b.write([{ kind: 'change', ...P, fields: { phone: 'later' }, stamp: 8 }], 'd2');
    exchange([b, carrier]);
    for (const replica of [b, carrier]) expect(replica.read('person', 'p')).toMatchObject({ fields: { phone: 'later' } });
  });

  it('leaves it where the device wants it by then', () => {
    const [wanting, leaving] = replicas(numbers) as [SharedDocument, SharedDocument];
    wanting.write([{ kind: 'delete', ...P, stamp: 2 }], 'dx');
    wanting.write([{ kind: 'restore', ...P, stamp: 3 }], 'dx');
    exchange([wanting, leaving]);
    leaving.write([{ kind: 'leave', ...P, here: 'north', to: null, stamp: 4 }], 'dl');
    wanting.write([{ kind: 'restore', ...P, stamp: 5 }], 'dx');
    exchange([wanting, leaving]);
    for (const replica of [wanting, leaving]) expect(replica.read('person', 'p')).toMatchObject({ isDeleted: false, claim: 5 });
  });
});
