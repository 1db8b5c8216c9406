import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Edit } from '../../../shared/document/edit';
import { invertDiff, type RecordDiff } from '../../../shared/document/record-diff';
import { applyDiff, emptyTables, type RecordTables } from '../../../shared/document/record-tables';
import { draftRating } from '../../../shared/domain/buying-center/draft-rating';
import { ROLE_FIELDS, Coverage, FormalAuthority, Role, type Member } from '../../../shared/domain/buying-center/member';
import { memberRemoval } from '../../../shared/domain/buying-center/member-removal';
import { Attitude } from '../../../shared/domain/buying-center/rating';
import { RelationKind } from '../../../shared/domain/buying-center/relation';
import { changeEntries } from '../../../shared/domain/map-history/change-entries';
import type { MemberChange } from '../../../shared/domain/map-history/member-change';
import { mapAt, type MapState } from '../../../shared/domain/map-history/map-at';
import { KEPT_FIELDS, TRACKED_FIELDS, fieldOf, type MapRecord } from '../../../shared/domain/map-history/tracked-fields';
import { recordSchemas } from '../../../shared/domain/records';
import { account, deal, member } from '../../support/records/records';

const sale = deal(account().id);

/** Ids that count up, as those of version 7 do. */
function countingIds(prefix: string): () => string {
  let next = 0;
  return () => `0195ce7c-${prefix}-7000-8000-${String((next += 1)).padStart(12, '0')}`;
}

const stateOf = (tables: RecordTables): MapState => ({
  members: [...tables.member.values()],
  ratings: [...tables.rating.values()],
  relations: [...tables.relation.values()],
});

/** Everything of a map the history promises to bring back, by id. */
function promised({ members, ratings, relations }: MapState): Record<string, unknown> {
  const view = (record: MapRecord) =>
    [...TRACKED_FIELDS[record.type], ...KEPT_FIELDS[record.type]].map((field) => [field, fieldOf(record, field)]);
  return Object.fromEntries([...members, ...ratings, ...relations].map((record) => [record.id, Object.fromEntries(view(record))]));
}

/** A workbench that keeps history: each step is a diff with the entries of what it changes. */
class Bench {
  tables: RecordTables = emptyTables();
  moment = '';
  readonly newId = countingIds('0000');
  readonly #entryId = countingIds('0001');
  readonly #colleagues = [countingIds('000a')(), countingIds('000b')()];
  readonly #done: RecordDiff[] = [];
  #clock = Date.parse('2026-03-01T08:00:00.000Z');

  get bookkeeping() {
    return { id: this.newId(), createdAt: this.moment, updatedAt: this.moment, rev: 1 };
  }
  colleague(index: number): string {
    return this.#colleagues[index % 2] ?? '';
  }
  pick<T>(of: ReadonlyMap<string, T>, index: number): T | undefined {
    return [...of.values()][index % Math.max(of.size, 1)];
  }
  step(build: (edit: Edit) => void): void {
    this.#clock += 60_000;
    this.moment = new Date(this.#clock).toISOString();
    const edit = new Edit();
    build(edit);
    edit.add(...changeEntries(edit.diff, { now: this.moment, newId: this.#entryId, byId: this.colleague(0) }));
    this.tables = applyDiff(this.tables, edit.diff);
    this.#done.push(edit.diff);
  }
  undo(): void {
    const last = this.#done.pop();
    if (last !== undefined) this.tables = applyDiff(this.tables, invertDiff(last));
  }
}

type Action = { kind: 'add' | 'role' | 'member' | 'rate' | 'connect' | 'line' | 'remove' | 'cut' | 'undo'; a: number; b: number; c: number };
const action: fc.Arbitrary<Action> = fc.record({
  kind: fc.constantFrom('add', 'add', 'role', 'member', 'rate', 'rate', 'connect', 'line', 'remove', 'cut', 'undo'),
  a: fc.nat(20),
  b: fc.nat(20),
  c: fc.nat(20),
});
const nth = <T>(options: readonly T[], index: number): T => options[index % options.length] as T;

function perform(bench: Bench, { kind, a, b, c }: Action): void {
  if (kind === 'undo') return bench.undo();
  bench.step((edit) => {
    const { tables } = bench;
    const one = bench.pick(tables.member, a);
    if (kind === 'add' || one === undefined) {
      edit.add({ ...member(sale, { personId: b % 3 === 0 ? null : bench.newId(), displayName: `N${a}`, position: { x: b, y: c } }), ...bench.bookkeeping });
    } else if (kind === 'role') edit.update(one, { [ROLE_FIELDS[nth(Role.options, b)]]: c % 2 === 0 });
    else if (kind === 'member') {
      const changes: Partial<Member>[] = [
        { coverage: nth(Coverage.options, c) },
        { formalAuthority: nth([null, ...FormalAuthority.options], c) },
        { lastContactOn: c === 0 ? null : `2026-02-${String(c).padStart(2, '0')}` },
        { coveredBy: c === 0 ? null : bench.colleague(c) },
        { personId: c === 0 ? null : bench.newId() },
      ];
      edit.update(one, nth(changes, b) as object);
    } else if (kind === 'rate') {
      const raterId = bench.colleague(b);
      const rating = [...tables.rating.values()].find((other) => other.memberId === one.id && other.raterId === raterId);
      const said = { attitude: nth([null, ...Attitude.options], c), influence: nth([null, 1, 5], a + c) };
      if (rating === undefined) edit.add({ ...draftRating({ bookkeeping: bench.bookkeeping, member: one, raterId }), ...said });
      else edit.update(rating, said);
    } else if (kind === 'connect') {
      const other = bench.pick(tables.member, b) ?? one;
      const ends = { accountId: sale.accountId, dealId: sale.id, fromId: one.id, toId: other.id };
      edit.add({ type: 'relation', ...bench.bookkeeping, ...ends, kind: nth(RelationKind.options, c), strength: null });
    } else if (kind === 'remove') {
      const { criterion, needLink, rating, relation } = tables;
      const dependents = { criteria: criterion.values(), needLinks: needLink.values(), ratings: rating.values(), relations: relation.values(), guideQuestions: [] };
      edit.remove(...memberRemoval([one], dependents));
    } else {
      const line = bench.pick(tables.relation, a);
      if (line === undefined) return;
      if (kind === 'cut') edit.remove(line);
      else edit.update(line, b % 2 === 0 ? { fromId: line.toId, toId: line.fromId } : { kind: nth(RelationKind.options, c), strength: c % 5 });
    }
  });
}

describe('the map of an earlier moment', () => {
  it('is what it was at every moment, whatever was done and undone since', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        const bench = new Bench();
        const seen: { until: string; map: Record<string, unknown> }[] = [];
        for (const next of actions) {
          perform(bench, next);
          // What was undone never was.
          if (next.kind === 'undo') seen.pop();
          else seen.push({ until: bench.moment, map: promised(stateOf(bench.tables)) });
        }
        const changes = [...bench.tables.memberChange.values()];
        for (const change of changes) expect(recordSchemas.memberChange.safeParse(change).success).toBe(true);
        for (const { until, map } of seen) expect(promised(mapAt(stateOf(bench.tables), changes, until))).toEqual(map);
        expect(promised(mapAt(stateOf(bench.tables), changes, '2000-01-01T00:00:00.000Z'))).toEqual({});
      }),
      { numRuns: 400 },
    );
  });

  it('leaves today as it is', () => {
    const bench = new Bench();
    for (let a = 0; a < 20; a += 1) perform(bench, { kind: nth(['add', 'rate', 'connect', 'role'], a), a, b: a + 1, c: a });
    const today = stateOf(bench.tables);
    const before = JSON.stringify(today);
    mapAt(today, bench.tables.memberChange.values(), '2026-03-01T08:05:00.000Z');
    expect(JSON.stringify(today)).toBe(before);
  });

  it('goes as far back as the history does: what came without an entry is there since it was made', () => {
    const old = { ...member(sale, { isBuyer: true }), createdAt: '2026-01-10T08:00:00.000Z' };
    const today = { members: [old], ratings: [], relations: [] };
    expect(mapAt(today, [], '2026-02-01T00:00:00.000Z').members).toEqual([old]);
    expect(mapAt(today, [], '2026-01-10T08:00:00.000Z').members).toEqual([old]);
    expect(mapAt(today, [], '2026-01-10T07:59:59.999Z').members).toEqual([]);
  });

  it('passes over entries that do not fit', () => {
    const one = { ...member(sale), createdAt: '2026-01-10T08:00:00.000Z' };
    const { accountId, dealId, createdAt, updatedAt, rev } = one;
    const on = '2026-02-01T08:00:00.000Z';
    const common = { accountId, dealId, createdAt, updatedAt, rev, on, memberId: one.id, otherId: null, byId: null, was: null };
    const entry = { type: 'memberChange', id: '0195ce7c-0001-7000-8000-000000000001', ...common } as const;
    const damaged: MemberChange[] = [
      { ...entry, subject: 'member', subjectId: one.id, field: 'id', from: 'x', to: 'y' },
      { ...entry, subject: 'relation', subjectId: sale.id, field: 'exists', from: true, to: false },
      { ...entry, subject: 'rating', subjectId: sale.id, field: 'exists', from: true, to: false },
      { ...entry, subject: 'rating', subjectId: sale.id, field: 'attitude', from: null, to: 'mentor' },
    ];
    const today = { members: [one], ratings: [], relations: [] };
    expect(mapAt(today, damaged, '2026-01-20T00:00:00.000Z')).toEqual(today);
  });
});
