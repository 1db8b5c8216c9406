import { describe, expect, it } from 'vitest';
import { Written, type Writer } from '../../support/sync/laptop-schedules/written';
import type { Rows } from '../../support/sync/laptop-schedules/new-records';
import type { AnyRecord } from '../../../shared/domain/records';
import { account, deal, member, person } from '../../support/records/records';

const [first, second] = [account(), account()];
const sale = deal(first.id);
const anna = person(first.id);
const card = member(sale, { personId: anna.id });
const [one, two, three] = [0, 1, 2].map((laptop): Writer => ({ laptop, reachOf: () => 'yes' })) as [Writer, Writer, Writer];

function rowsOf(...records: AnyRecord[]): Rows {
  return new Map(records.map((record) => [record.id, record]));
}

/** Everybody has these, then the card is deleted on the third laptop, and brought back once somebody who had not seen it deleted its person. */
function afterReturn(written: Written, deletePerson: () => void): string[] {
  const without = rowsOf(first, second, sale, anna);
  const all = rowsOf(first, second, sale, anna, card);
  written.note(one, rowsOf(), all, new Map());
  written.note(three, all, without, new Map());
  deletePerson();
  written.note(three, without, all, new Map());
  return written.problems(rowsOf(first, second, sale, card), []);
}

describe('what schedules of laptops say hangs on nothing', () => {
  it('is a card of somebody who was deleted in its own company by whoever did not know of it', () => {
    const written = new Written();
    const problems = afterReturn(written, () => written.note(one, rowsOf(first, second, sale, anna), rowsOf(first, second, sale), new Map()));
    expect(problems).toEqual(['member 4 hangs on person 3: 0 deletes, is not there']);
  });

  it('is no card of somebody who was deleted in another company, though they were edited in its own by a laptop that had not heard of the move', () => {
    const written = new Written();
    const moved = { ...anna, accountId: second.id };
    const problems = afterReturn(written, () => {
      written.note(two, rowsOf(anna), rowsOf(moved), new Map());
      written.note(one, rowsOf(anna), rowsOf({ ...anna, department: 'Purchasing' }), new Map());
      written.note(one, rowsOf(first, second, sale, { ...moved, department: 'Purchasing' }), rowsOf(first, second, sale), new Map());
    });
    expect(problems).toEqual([]);
  });
});

describe('what schedules of laptops say was deleted and lives without a word', () => {
  /** The first laptop deleted somebody, who is back for what was added to them apart, and a laptop moves them. */
  function afterMove(mover: Writer): string[] {
    const written = new Written();
    const moved = { ...anna, accountId: second.id };
    written.note(one, rowsOf(), rowsOf(first, second, anna), new Map());
    written.note(one, rowsOf(first, second, anna), rowsOf(first, second), new Map());
    written.note(mover, rowsOf(first, second, anna), rowsOf(first, second, moved), new Map());
    return written.problems(rowsOf(first, second, moved), []);
  }

  it('is what a colleague moved, who did not answer whether it is to go', () => {
    expect(afterMove(two)).toEqual(['person 2 lives, and nobody is told that laptop 0 deleted it']);
  });

  it('is nothing that whoever deleted it moved since, whose later word stands in place of the earlier', () => {
    expect(afterMove(one)).toEqual([]);
  });
});
