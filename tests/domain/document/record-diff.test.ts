import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeDiffs, emptyDiff, invertDiff, isEmptyDiff, type RecordDiff } from '../../../shared/document/record-diff';
import { applyDiff, emptyTables, type RecordTables } from '../../../shared/document/record-tables';
import { Edit } from '../../../shared/document/edit';
import { stampDiff } from '../../../shared/document/stamp';
import type { RecordOf } from '../../../shared/domain/records';
import { account } from '../../support/records/records';

const NOW = '2026-04-01T10:00:00.000Z';

/** A step of a random user: add a new account, rename one, remove one. */
const action = fc.record({ kind: fc.constantFrom('add', 'rename', 'remove'), pick: fc.nat(), name: fc.string({ maxLength: 8 }) });

function perform(tables: RecordTables, { kind, pick, name }: { kind: string; pick: number; name: string }): RecordDiff {
  const edit = new Edit();
  const accounts = [...tables.account.values()];
  const target = accounts[pick % Math.max(accounts.length, 1)];
  if (kind === 'add' || target === undefined) edit.add(account({ name }));
  else if (kind === 'rename') edit.update(target, { name });
  else edit.remove(target);
  return stampDiff(edit.diff, tables, NOW);
}

/** What the user sees: names by id, without bookkeeping. */
function content(tables: RecordTables): Record<string, string> {
  return Object.fromEntries([...tables.account.values()].map(({ id, name }) => [id, name]).sort());
}

describe('record diffs', () => {
  it('give, one after another, what their composition gives at once', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const start = applyDiff(emptyTables(), new Edit().add(account(), account()).diff);
        let stepwise = start;
        let whole = emptyDiff();
        for (const step of actions) {
          const diff = perform(stepwise, step);
          stepwise = applyDiff(stepwise, diff);
          whole = composeDiffs(whole, diff);
        }
        expect(applyDiff(start, whole)).toEqual(stepwise);
      }),
    );
  });

  it('can be taken back in turn to where they began', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const start = applyDiff(emptyTables(), new Edit().add(account(), account()).diff);
        let tables = start;
        const done: RecordDiff[] = [];
        for (const step of actions) {
          const diff = perform(tables, step);
          tables = applyDiff(tables, diff);
          done.push(diff);
        }
        for (const diff of done.reverse()) tables = applyDiff(tables, stampDiff(invertDiff(diff), tables, NOW));
        expect(content(tables)).toEqual(content(start));
      }),
    );
  });

  it('vanish when they add and remove the same record', () => {
    const record = account();
    const diff = composeDiffs(new Edit().add(record).diff, new Edit().remove(record).diff);
    expect(isEmptyDiff(diff)).toBe(true);
  });
});

describe('stamping', () => {
  const record = account({ name: 'Old', rev: 4 });
  const tables = applyDiff(emptyTables(), new Edit().add(record).diff);

  it('counts the revision up and names the time', () => {
    const diff = stampDiff(new Edit().update(record, { name: 'New' }).diff, tables, NOW);
    expect(diff.updated[record.id]?.[1]).toMatchObject({ name: 'New', rev: 5, updatedAt: NOW });
  });

  it('keeps what others changed when an older change is taken back', () => {
    const change = stampDiff(new Edit().update(record, { name: 'New' }).diff, tables, NOW);
    const later = applyDiff(tables, change);
    const renamed = later.account.get(record.id) as RecordOf<'account'>;
    const moved = applyDiff(later, stampDiff(new Edit().update(renamed, { city: 'Bonn' }).diff, later, NOW));
    const undone = applyDiff(moved, stampDiff(invertDiff(change), moved, NOW));
    expect(undone.account.get(record.id)).toMatchObject({ name: 'Old', city: 'Bonn', rev: 7 });
  });

  it('leaves what somebody else wrote over it when a change is taken back or done again', () => {
    const change = stampDiff(new Edit().update(record, { name: 'New', city: 'Bonn' }).diff, tables, NOW);
    const done = applyDiff(tables, change);
    const theirs = { ...(done.account.get(record.id) as typeof record), name: 'Theirs' };
    const merged = applyDiff(done, { added: {}, updated: { [record.id]: [done.account.get(record.id) as typeof record, theirs] }, removed: {} });
    const undone = applyDiff(merged, stampDiff(invertDiff(change), merged, NOW));
    expect(undone.account.get(record.id)).toMatchObject({ name: 'Theirs', city: record.city });
    const again = applyDiff(undone, stampDiff(change, undone, NOW));
    expect(again.account.get(record.id)).toMatchObject({ name: 'Theirs', city: 'Bonn' });
  });

  it('leaves what came back by a colleague’s change as it is when its removal is taken back', () => {
    const removal = stampDiff(new Edit().remove(record).diff, tables, NOW);
    const theirs = { ...record, name: 'Theirs' };
    const back = applyDiff(applyDiff(tables, removal), new Edit().add(theirs).diff);
    expect(isEmptyDiff(stampDiff(invertDiff(removal), back, NOW))).toBe(true);
  });

  it('leaves out changes to what is gone', () => {
    const gone = account();
    expect(isEmptyDiff(stampDiff(new Edit().update(gone, { name: 'X' }).diff, tables, NOW))).toBe(true);
    expect(isEmptyDiff(stampDiff(new Edit().remove(gone).diff, tables, NOW))).toBe(true);
  });
});

describe('an edit', () => {
  it('changes nothing when a field already has the value', () => {
    const record = account({ name: 'Same' });
    expect(isEmptyDiff(new Edit().update(record, { name: 'Same' }).diff)).toBe(true);
  });

  it('sees what it did before', () => {
    const record = account({ name: 'A', city: 'B' });
    const { updated } = new Edit().update(record, { name: 'X' }).update(record, { city: 'Y' }).diff;
    expect(updated[record.id]).toMatchObject([{ name: 'A', city: 'B' }, { name: 'X', city: 'Y' }]);
  });

  it('removes in its first form what it changed before', () => {
    const record = account({ name: 'A' });
    const diff = new Edit().update(record, { name: 'X' }).remove(record).diff;
    expect(diff).toEqual({ added: {}, updated: {}, removed: { [record.id]: record } });
  });
});
