import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { account, person } from '../records/records';
import { meet, Replica } from './replica';

const FIELDS = ['function', 'department', 'note'] as const;
const ROWS = 4;
const REPLICAS = 3;

/** One thing that happens: somebody edits, deletes, brings back, or hands what they know to another. */
export type Step = { replica: number; does: 'edit' | 'delete' | 'restore' | 'send'; row: number; field: number; to: number; minutes: number };

/** A schedule of three replicas, one of whose clocks is hours off. */
export type Schedule = { clockOff: number; steps: Step[] };

export const schedules: fc.Arbitrary<Schedule> = fc.record({
  clockOff: fc.integer({ min: -3 * 60, max: 3 * 60 }),
  steps: fc.array(
    fc.record({
      replica: fc.nat(REPLICAS - 1),
      does: fc.constantFrom('edit', 'edit', 'edit', 'delete', 'restore', 'send', 'send'),
      row: fc.nat(ROWS - 1),
      field: fc.nat(FIELDS.length - 1),
      to: fc.nat(REPLICAS - 1),
      minutes: fc.nat(30),
    }),
    { minLength: 5, maxLength: 60 },
  ),
});

/** Something that was written, and what its writer knew of the same row. */
type Written = { number: number; row: number; what: string; value: string; knew: ReadonlySet<number> };

/**
 * Plays a schedule beside a plain list of who wrote what in knowledge of what. Answers what went wrong: replicas that
 * differ, an edit nobody decided against that is neither shown nor told, a row that went although its deletion had not
 * seen an edit, or one that stayed although it had seen all.
 */
export function play({ clockOff, steps }: Schedule): string[] {
  let now = Date.parse('2026-03-25T08:00:00.000Z');
  const replicas = Array.from({ length: REPLICAS }, (_, index) => new Replica(`device${index}`, () => now));
  const [first] = replicas;
  if (first === undefined) return [];
  first.off = clockOff * 60_000;
  const company = account();
  const people = Array.from({ length: ROWS }, () => person(company.id));
  first.create(company, ...people);
  meet(...replicas);
  const knows = replicas.map(() => new Set<number>());
  const log: Written[] = [];

  for (const { replica: index, does, row, field, to, minutes } of steps) {
    now += minutes * 60_000;
    const replica = replicas[index];
    const known = knows[index];
    const target = people[row];
    if (replica === undefined || known === undefined || target === undefined) continue;
    if (does === 'send') {
      const other = replicas[to];
      if (other === undefined || other === replica) continue;
      replica.sendTo(other);
      for (const number of known) knows[to]?.add(number);
      continue;
    }
    const isDeleted = replica.row(target)?.reading.isDeleted === true;
    if ((does === 'restore') !== isDeleted) continue;
    const number = log.length;
    const value = `${does} ${number}`;
    const name = FIELDS[field] ?? 'note';
    const what = does === 'edit' ? name : 'life';
    log.push({ number, row, what, value, knew: new Set([...known].filter((other) => log[other]?.row === row)) });
    known.add(number);
    if (does === 'edit') replica.change(target, { [name]: value });
    else if (does === 'delete') replica.remove(target);
    else replica.restore(target);
  }
  meet(...replicas);

  const problems: string[] = [];
  for (const other of replicas.slice(1)) {
    if (!isDeepStrictEqual(other.living(), first.living())) problems.push(`${other.device} differs from ${first.device}`);
  }
  people.forEach((target, row) => {
    const reading = first.row(target)?.reading;
    const ofRow = log.filter((written) => written.row === row);
    const undecided = (written: Written): boolean => !ofRow.some((later) => later.what === written.what && later.knew.has(written.number));
    if (reading === undefined) {
      problems.push(`row ${row} is gone`);
      return;
    }
    for (const name of FIELDS) {
      const told = reading.disagreements.find(({ field }) => field === name)?.opinions.map(({ value }) => value) ?? [];
      for (const { value } of ofRow.filter((written) => written.what === name && undecided(written))) {
        if (reading.fields[name] !== value && !told.includes(value)) problems.push(`row ${row}: ${name} "${value}" is neither shown nor told`);
      }
    }
    const life = ofRow.filter((written) => written.what === 'life' && undecided(written));
    const deletions = life.filter(({ value }) => value.startsWith('delete'));
    const hasSeen = (edit: Written): boolean => deletions.some(({ knew }) => knew.has(edit.number));
    // An edit somebody overwrote is no longer in the row, so a deletion need not have seen it.
    const edits = ofRow.filter((written) => written.what !== 'life' && undecided(written));
    const isToLive = deletions.length === 0 || life.length > deletions.length || edits.some((edit) => !hasSeen(edit));
    if (reading.isDeleted === isToLive) problems.push(`row ${row}: ${isToLive ? 'deleted' : 'lives'}`);
    if (isToLive && deletions.length > 0 && reading.outlived === null) problems.push(`row ${row}: nobody is told that it was deleted`);
  });
  return problems;
}
