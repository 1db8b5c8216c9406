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

function hear(to: SharedDocument, update: Uint8Array, device: string): void {
  to.receive(() => Y.applyUpdate(to.doc, update), device);
}

/** @param devices of the replicas, in their order */
function exchange(all: readonly SharedDocument[], devices: readonly string[]): void {
  for (const from of all) all.forEach((to, at) => from !== to && hear(to, Y.encodeStateAsUpdate(from.doc), devices[at] ?? ''));
}

describe.each([[[10, 20]], [[20, 10]]])('what others bring of a device into a row, written by %j', (numbers) => {
  it('never takes the place of what the device says there itself meanwhile', () => {
    const [b, carrier] = replicas(numbers) as [SharedDocument, SharedDocument];
    const left = { entries: new Map<string, Entry>([['_', [{ lastName: 'Vogt', phone: '' }, 1]], ['phone@d2', ['edited apart', 6]], ['_del@d1', [{ _: 1, '^south': 5 }, 5]]]), creator: 'd1' };
    for (const replica of [b, carrier]) replica.write([{ kind: 'carry', ...P, other: left, wasLeft: true, stamp: 7 }], replica === b ? 'd2' : 'd3');
    b.write([{ kind: 'change', ...P, fields: { phone: 'later' }, stamp: 8 }], 'd2');
    exchange([b, carrier], ['d2', 'd3']);
    for (const replica of [b, carrier]) expect(replica.read('person', 'p')).toMatchObject({ fields: { phone: 'later' } });
  });

  it('leaves it where the device wants it by then', () => {
    const [wanting, leaving] = replicas(numbers) as [SharedDocument, SharedDocument];
    wanting.write([{ kind: 'delete', ...P, stamp: 2 }], 'dx');
    wanting.write([{ kind: 'restore', ...P, stamp: 3 }], 'dx');
    exchange([wanting, leaving], ['dx', 'dl']);
    leaving.write([{ kind: 'leave', ...P, here: 'north', to: null, stamp: 4 }], 'dl');
    wanting.write([{ kind: 'restore', ...P, stamp: 5 }], 'dx');
    exchange([wanting, leaving], ['dx', 'dl']);
    for (const replica of [wanting, leaving]) expect(replica.read('person', 'p')).toMatchObject({ isDeleted: false, claim: 5 });
  });
});

describe('a change made without having seen what others say', () => {
  const written = (first: string, ...phones: string[]) => {
    const shared = new SharedDocument(['person']);
    shared.write([{ kind: 'create', ...P, stamp: 1, content: { lastName: 'Vogt', phone: first } }], 'd1');
    phones.forEach((phone, at) => shared.write([{ kind: 'aside', ...P, fields: { phone }, stamp: 5 + at }], 'd2'));
    return shared.read('person', 'p');
  };

  it('is emptied again where its device empties it', () => {
    expect(written('', 'typed', '')).toMatchObject({ fields: { phone: '' }, disagreements: [] });
  });

  it('stands beside what somebody else filled in, also where it empties that', () => {
    const opinions = [{ device: 'd2', value: '', stamp: 5 }, { device: 'd1', value: '+49 351 1', stamp: 1 }];
    expect(written('+49 351 1', '')).toMatchObject({ disagreements: [{ field: 'phone', opinions }] });
  });
});

it.each([[[10, 20]], [[20, 10]]])('what a device took back in a row that gave way is not brought again by who saw it before, written by %j', (numbers) => {
  const [kept, given] = numbers.map((number) => {
    const replica = new SharedDocument(['person']);
    replica.doc.clientID = number;
    return replica;
  }) as [SharedDocument, SharedDocument];
  kept.write([{ kind: 'create', ...P, stamp: 1, content: { lastName: 'Vogt', phone: '' } }], 'd1');
  given.write([{ kind: 'create', ...P, stamp: 2, content: { lastName: 'Vogt', phone: 'typed' } }], 'd2');
  const earlier = Y.encodeStateAsUpdate(given.doc);
  const first = Y.encodeStateAsUpdate(kept.doc);
  given.write([{ kind: 'change', ...P, fields: { phone: '' }, stamp: 3 }], 'd2');
  // Each hears of the other what was there before.
  hear(kept, earlier, 'd1');
  hear(given, first, 'd2');
  for (let round = 0; round < 2; round += 1) exchange([kept, given], ['d1', 'd2']);
  for (const replica of [kept, given]) expect(replica.read('person', 'p')).toMatchObject({ fields: { phone: '' }, disagreements: [] });
});

it('a deletion by a laptop that has not seen yet what others say counts for nothing of that', () => {
  const shared = new SharedDocument(['person']);
  shared.write([{ kind: 'create', ...P, stamp: 1, content: { lastName: 'Vogt', phone: '' } }], 'd1');
  shared.write([{ kind: 'aside', ...P, fields: { phone: 'mine' }, stamp: 2 }], 'd2');
  const mine = Y.encodeStateAsUpdate(shared.doc);
  shared.write([{ kind: 'delete', ...P, stamp: 3, isUnaware: true }], 'd2');
  expect(shared.read('person', 'p')?.isDeleted).toBe(true);
  const edited = new SharedDocument(['person']);
  Y.applyUpdate(edited.doc, mine);
  edited.write([{ kind: 'aside', ...P, fields: { phone: 'theirs' }, stamp: 3 }], 'd3');
  edited.write([{ kind: 'delete', ...P, stamp: 4, isUnaware: true }], 'd2');
  expect(edited.read('person', 'p')).toMatchObject({ isDeleted: false, outlived: { device: 'd2' } });
});
