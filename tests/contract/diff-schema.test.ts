import { describe, expect, it } from 'vitest';
import { RecordDiffSchema } from '../../shared/document/diff-schema';
import { account, changed, deal } from '../support/records/records';

const one = account();
const other = deal(one.id);

describe('the shape of a diff', () => {
  it('is accepted with fields of a newer version, which stay', () => {
    const newer = { ...one, mood: 'good' };
    expect(RecordDiffSchema.parse({ added: { [one.id]: newer }, updated: {}, removed: {} }).added[one.id]).toEqual(newer);
  });

  it.each([
    ['a key that is not the record’s id', { added: { [other.id]: one }, updated: {}, removed: {} }],
    ['an update that goes back in revisions', { added: {}, updated: { [one.id]: [changed(one, {}), one] }, removed: {} }],
    ['an update to another type', { added: {}, updated: { [one.id]: [one, { ...other, id: one.id, rev: 2 }] }, removed: {} }],
    ['an unknown type', { added: { [one.id]: { ...one, type: 'spy' } }, updated: {}, removed: {} }],
    ['a missing field', { added: { [one.id]: { ...one, name: undefined } }, updated: {}, removed: {} }],
    ['money as a number', { added: { [other.id]: { ...other, amount: 12.5 } }, updated: {}, removed: {} }],
    ['a day that does not exist', { added: { [other.id]: { ...other, closeDate: '2023-02-29' } }, updated: {}, removed: {} }],
    ['an id that is no UUIDv7', { added: { x: { ...one, id: 'x' } }, updated: {}, removed: {} }],
    ['a further part', { added: {}, updated: {}, removed: {}, extra: {} }],
    ['nothing', null],
  ])('refuses %s', (_what, diff) => {
    expect(RecordDiffSchema.safeParse(diff).success).toBe(false);
  });
});
