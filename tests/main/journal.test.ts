import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openJournal, type Journal } from '../../electron/main/backup/journal';
import { recover, refillDeleted, type PartlyRecovered } from '../../electron/main/backup/recover';
import { replay } from '../../electron/main/backup/replay';
import { NOT_SEALED } from '../../electron/main/files/sealing';
import { ChangePacker } from '../../electron/workers/imports/pack-changes';
import { Edit } from '../../shared/document/edit';
import { applyDiff, emptyTables, type RecordTables } from '../../shared/document/record-tables';
import { SCHEMA } from '../../shared/document/schema-version';
import type { AnyRecord, RecordOf } from '../../shared/domain/records';
import type { SnapshotInfo } from '../../shared/contract/workspace';
import { appError, type AppError } from '../../shared/errors/app-error';
import { err, ok } from '../../shared/errors/result';
import { companyChart } from '../support/records/company-chart';
import { randomEdits } from '../support/electron/random-edits';
import { account } from '../support/records/records';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'werkbank-journal-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

let told: PartlyRecovered[];
beforeEach(() => {
  told = [];
});
const tell = (partly: PartlyRecovered): void => void told.push(partly);

const added = (record: AnyRecord) => new Edit().add(record).diff;
const quiet = { info: () => undefined, warn: () => undefined, fault: () => '' };
/** A database that says whether it is empty, and remembers what it was filled with. */
const fakeDatabase = (isEmpty: boolean) => {
  let written: AnyRecord[] | null = null;
  const database = {
    isEmpty: async () => ok({ isEmpty }),
    replaceAll: async ({ records }: { records: AnyRecord[] }) => {
      written = records;
      return ok({});
    },
  };
  return { database: database as never, written: () => written };
};
/** Snapshots of which each holds these records. */
const holding = (records: readonly AnyRecord[]) => ({ read: async () => ok([...records]), readLatest: async () => null, areUnreadable: async () => false, markDirty: () => undefined, saveIfDirty: async () => undefined });
const file = (): string => join(folder, 'journal.jsonl');
const entriesOf = (): unknown[] => openJournal(folder, NOT_SEALED).found?.entries.map(({ diff }) => diff) ?? [];

describe('the journal', () => {
  it('has nothing at a first start, and after a kill what was appended', () => {
    const first = openJournal(folder, NOT_SEALED);
    expect(first.found).toBeNull();
    const diff = added(account());
    first.prepare(diff)();
    expect(openJournal(folder, NOT_SEALED).found).toEqual({ after: null, entries: [{ schema: SCHEMA, diff }], isClosed: false, mark: null });
  });

  it('takes changes of an import as they are packed, and replays them by their revisions', () => {
    const firm = account({ name: 'Werk "Süd"\n, GmbH' });
    const older = { ...account(), rev: 3 };
    const packer = new ChangePacker();
    packer.add(null, firm);
    packer.add({ ...older, rev: 1 }, { ...older, rev: 2 });
    const journal = openJournal(folder, NOT_SEALED);
    for (const { packed } of packer.lots()) journal.appendPacked(packed);
    const later = account();
    journal.prepare(added(later))();
    expect(replay([older], openJournal(folder, NOT_SEALED).found?.entries ?? [], true)).toEqual([older, firm, later]);
    // Opened again, it says the same.
    expect(replay([older], openJournal(folder, NOT_SEALED).found?.entries ?? [], true)).toEqual([older, firm, later]);
  });

  it('still reads records that were written down one text each', () => {
    const firm = account();
    writeFileSync(file(), `{"after":null}\n{"schema":${SCHEMA},"records":[${JSON.stringify(firm)}]}\n`);
    expect(replay([], openJournal(folder, NOT_SEALED).found?.entries ?? [], true)).toEqual([firm]);
  });

  it('ends before changes of an import that are damaged', () => {
    const firm = account();
    openJournal(folder, NOT_SEALED).prepare(added(firm))();
    appendFileSync(file(), `{"schema":${SCHEMA},"packed":"AAAA"}\n`);
    expect(replay([], openJournal(folder, NOT_SEALED).found?.entries ?? [], true)).toEqual([firm]);
  });

  it('holds nothing of a change that was made ready and never saved', () => {
    openJournal(folder, NOT_SEALED).prepare(added(account()));
    expect(entriesOf()).toEqual([]);
  });

  it('goes on after a kill and begins anew after an orderly end', () => {
    openJournal(folder, NOT_SEALED).prepare(added(account()))();
    const second = openJournal(folder, NOT_SEALED);
    second.prepare(added(account()))();
    expect(entriesOf()).toHaveLength(2);
    openJournal(folder, NOT_SEALED).close('end');
    const { found } = openJournal(folder, NOT_SEALED);
    expect(found).toMatchObject({ isClosed: true, mark: 'end' });
    expect(entriesOf()).toEqual([]);
  });

  it('leaves out a last line that a kill cut short', () => {
    openJournal(folder, NOT_SEALED).prepare(added(account()))();
    appendFileSync(file(), '{"schema":2,"diff":{"added":{"01');
    expect(entriesOf()).toHaveLength(1);
  });

  it('that is no journal is no journal', () => {
    writeFileSync(file(), 'hello');
    expect(openJournal(folder, NOT_SEALED).found).toBeNull();
    expect(readFileSync(file(), 'utf8')).toBe('{"after":null}\n');
  });

  it('follows a snapshot with what was saved while that was written, and keeps the old one when it failed', () => {
    const journal = openJournal(folder, NOT_SEALED);
    journal.prepare(added(account({ name: 'before' })))();
    const next = journal.begin();
    const during = added(account({ name: 'during' }));
    journal.prepare(during)();
    next.follow('snapshot.wbs');
    const after = added(account({ name: 'after' }));
    journal.prepare(after)();
    const failed = journal.begin();
    failed.drop();
    expect(openJournal(folder, NOT_SEALED).found).toEqual({
      after: 'snapshot.wbs',
      entries: [during, after].map((diff) => ({ schema: SCHEMA, diff })),
      isClosed: false,
      mark: null,
    });
  });
});

const records = (tables: RecordTables): AnyRecord[] =>
  Object.values(tables)
    .flatMap((table) => [...(table as ReadonlyMap<string, AnyRecord>).values()])
    .sort((a, b) => (a.id < b.id ? -1 : 1));
const sorted = (list: readonly AnyRecord[]): AnyRecord[] => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('snapshot and journal', () => {
  const chart = companyChart(30);
  const start = applyDiff(emptyTables(), new Edit().add(...chart.records).diff);

  it('give together the last saved state, wherever the snapshot was taken', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat({ max: 40 }), fc.nat({ max: 10 }), (seed, snapshotAt, overlap) => {
        const steps = randomEdits(start, chart.deal as RecordOf<'deal'>, 40, seed);
        const snapshot = snapshotAt === 0 ? start : (steps[snapshotAt - 1]?.after ?? start);
        // The journal may begin before the snapshot: what is in both must not count twice.
        const journal = steps.slice(Math.max(0, snapshotAt - overlap)).map(({ diff }) => ({ schema: SCHEMA, diff }));
        const last = steps.at(-1)?.after ?? start;
        expect(sorted(replay(records(snapshot), journal, true))).toEqual(records(last));
      }),
      { numRuns: 60 },
    );
  });
});

describe('recovery after a crash', () => {
  const kept = account({ name: 'Kept' });
  const later = account({ name: 'Later' });
  let snapshotsBegun: number;
  let isDirty: boolean;
  const snapshots = {
    ...holding([kept]),
    markDirty: () => {
      isDirty = true;
    },
    saveIfDirty: async () => {
      if (isDirty) snapshotsBegun += 1;
    },
  };
  const recovered = async (isEmpty: boolean): Promise<AnyRecord[] | null> => {
    const { database, written } = fakeDatabase(isEmpty);
    await recover(database, null, openJournal(folder, NOT_SEALED), snapshots, quiet, tell);
    return written();
  };
  beforeEach(() => {
    snapshotsBegun = 0;
    isDirty = false;
    const journal = openJournal(folder, NOT_SEALED);
    journal.begin().follow('s.wbs');
    journal.prepare(added(later))();
  });

  it('brings back the snapshot and what was saved after it when the database is gone', async () => {
    expect(await recovered(true)).toEqual([kept, later]);
    expect(snapshotsBegun).toBe(0);
  });

  it('leaves a database with records alone and begins a snapshot of it', async () => {
    expect(await recovered(false)).toBeNull();
    expect(snapshotsBegun).toBe(1);
  });

  it('does nothing after an orderly end: then the user is asked', async () => {
    openJournal(folder, NOT_SEALED).close('end');
    expect(await recovered(true)).toBeNull();
    expect(snapshotsBegun).toBe(0);
  });
});

describe('recovery within a run, when the database is opened anew', () => {
  const kept = account({ name: 'Kept' });
  const later = account({ name: 'Later' });
  const gone = account({ name: 'Gone' });
  const refilled = async (isEmpty: boolean, work: (journal: Journal) => void, endMark: string | null = null): Promise<AnyRecord[] | null> => {
    const { database, written } = fakeDatabase(isEmpty);
    // The run before ended in order: what it left is no reason to bring anything back.
    openJournal(folder, NOT_SEALED).close('end');
    const journal = openJournal(folder, NOT_SEALED);
    work(journal);
    const content = journal.written();
    if (content === null) throw new Error('no journal');
    await refillDeleted(database, endMark, content, holding([kept, gone]), quiet, tell);
    return written();
  };

  it('brings back every acknowledged change of the run when Chromium emptied it', async () => {
    const back = await refilled(true, (journal) => {
      journal.begin().follow('s.wbs');
      journal.prepare(added(later))();
      journal.prepare(new Edit().remove(gone).diff)();
    });
    expect(back).toEqual([kept, later]);
  });

  it('leaves one with records alone, and an empty one in which nothing was ever saved', async () => {
    expect(await refilled(false, (journal) => journal.prepare(added(later))())).toBeNull();
    expect(await refilled(true, () => undefined)).toBeNull();
  });

  it('leaves one empty that the user emptied: it still has the mark it had before', async () => {
    expect(await refilled(true, (journal) => journal.prepare(added(later))(), 'known')).toBeNull();
  });

  it('says that nobody may go on while there is no room to bring it back', async () => {
    const journal = openJournal(folder, NOT_SEALED);
    journal.prepare(added(later))();
    const database = { isEmpty: async () => ok({ isEmpty: true }), replaceAll: async () => err(appError('quota', {})) } as never;
    expect(await refillDeleted(database, null, journal.written() ?? { after: null, entries: [], isClosed: false, mark: null }, holding([]), quiet, tell)).toEqual(err(appError('quota', {})));
  });
});

describe('recovery after an orderly end', () => {
  const kept = account({ name: 'Kept' });
  const recovered = async (endMark: string | null, mark: string | null, isEmpty = false): Promise<AnyRecord[] | null> => {
    const { database, written } = fakeDatabase(isEmpty);
    const journal = openJournal(folder, NOT_SEALED);
    journal.begin().follow('s.wbs');
    journal.close(mark);
    await recover(database, endMark, openJournal(folder, NOT_SEALED), holding([kept]), quiet, tell);
    return written();
  };

  it('puts the snapshot of that end where the database’s own end is missing', async () => {
    expect(await recovered('an earlier end', 'the end')).toEqual([kept]);
    expect(await recovered(null, 'the end')).toEqual([kept]);
  });

  it('leaves a whole database alone, an empty one to the user, and one without a mark', async () => {
    expect(await recovered('the end', 'the end')).toBeNull();
    expect(await recovered(null, 'the end', true)).toBeNull();
    expect(await recovered('an earlier end', null)).toBeNull();
  });
});

describe('recovery beside a snapshot that cannot be read', () => {
  const old = account({ name: 'In the older snapshot' });
  const lost = account({ name: 'Only in the newest snapshot' });
  const later = account({ name: 'Added since' });
  const older: SnapshotInfo = { name: 'werkbank-2026-03-25T08-00-00-000Z-1.wbs', createdAt: '2026-03-25T08:00:00.000Z', records: 1 };
  const newest = 'werkbank-2026-03-25T09-00-00-000Z-2.wbs';
  let written: () => AnyRecord[] | null;
  let isDirty: boolean;
  beforeEach(() => {
    isDirty = false;
  });

  const recovered = async (latest: SnapshotInfo | null, { error = appError('corrupt', { what: newest }) as AppError, isEmpty = true, endMark = null as string | null, closed = false } = {}) => {
    const fake = fakeDatabase(isEmpty);
    written = fake.written;
    const snapshots = {
      read: async () => err(error),
      readLatest: async () => (latest === null ? null : { snapshot: latest, records: [old] }),
      areUnreadable: async () => latest === null,
      markDirty: () => {
        isDirty = true;
      },
      saveIfDirty: async () => undefined,
    };
    const journal = openJournal(folder, NOT_SEALED);
    journal.begin().follow(newest);
    journal.prepare(new Edit().update(old, { name: 'Changed since' }).diff)();
    journal.prepare(new Edit().update(lost, { name: 'Its base is missing' }).diff)();
    journal.prepare(added(later))();
    if (closed) journal.close('the end');
    return recover(fake.database, endMark, openJournal(folder, NOT_SEALED), snapshots, quiet, tell);
  };
  const names = (): string[] | undefined => written()?.map((record) => (record as RecordOf<'account'>).name).sort();

  it('says that a new database is none of a first start where it ended in order and nothing kept can be read', async () => {
    expect(await recovered(null, { closed: true })).toMatchObject({ ok: true });
    expect(told).toEqual([{ kind: 'lost' }]);
    expect(written()).toBeNull();
    told.length = 0;
    // Emptied by the user, or one of which a state can be restored.
    await recovered(null, { closed: true, endMark: 'the end' });
    await recovered(older, { closed: true });
    expect(told).toEqual([]);
  });

  it('takes the newest older one and what of the journal stands by itself, tells so, and keeps a new one', async () => {
    expect(await recovered(older)).toEqual(ok({}));
    expect(names()).toEqual(['Added since', 'Changed since']);
    expect(told).toEqual([{ kind: 'older', createdAt: older.createdAt }]);
    expect(isDirty).toBe(true);
  });

  it('is whole on one that the journal was kept from following', async () => {
    await recovered({ ...older, name: 'werkbank-2026-03-25T09-30-00-000Z-2.wbs' });
    expect(names()).toEqual(['Added since', 'Changed since', 'Its base is missing']);
    expect(told).toEqual([]);
  });

  it('tells where there is none', async () => {
    await recovered(null);
    expect(names()).toEqual(['Added since']);
    expect(told).toEqual([{ kind: 'none' }]);
  });

  it('leaves what a newer program wrote to it', async () => {
    const error = appError('future-version', { found: 99, known: SCHEMA });
    expect(await recovered(older, { error })).toEqual(err(error));
    expect(written()).toBeNull();
  });

  it('goes on with a database that lost its end, and tells so', async () => {
    expect(await recovered(older, { isEmpty: false, endMark: 'an earlier end', closed: true })).toEqual(ok({}));
    expect(written()).toBeNull();
    expect(told).toEqual([{ kind: 'cut' }]);
  });
});
