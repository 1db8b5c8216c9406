import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type WorkbenchDatabase } from '../../electron/storage-host/db';
import { commitDiff as commitKnowing } from '../../electron/storage-host/repositories/commit';
import { KnownVersions } from '../../electron/storage-host/repositories/known-versions';
import { listAccounts, loadRecords } from '../../electron/storage-host/repositories/load';
import { SearchIndex } from '../../electron/storage-host/repositories/search';
import { dumpRecords, hasRecords, replaceRecords } from '../../electron/storage-host/repositories/whole';
import { storageFailure } from '../../electron/storage-host/storage-failure';
import { Edit } from '../../shared/document/edit';
import { emptyDiff, type RecordDiff } from '../../shared/document/record-diff';
import type { AnyRecord } from '../../shared/domain/records';
import { account, activity, changed, deal, member, pain, person, relation } from '../support/records/records';

let database: WorkbenchDatabase;
let known: KnownVersions;
let generation = 1;

beforeEach(async () => {
  generation += 1;
  known = new KnownVersions();
  database = await openDatabase(`werkbank-${generation}`, 'strict', null);
});

const commitDiff = (to: WorkbenchDatabase, diff: RecordDiff) => commitKnowing(to, known, diff);

const added = (...records: AnyRecord[]): RecordDiff => new Edit().add(...records).diff;
const update = (from: AnyRecord, to: AnyRecord): RecordDiff => ({ ...emptyDiff(), updated: { [from.id]: [from, to] } });
const removed = (...records: AnyRecord[]): RecordDiff => new Edit().remove(...records).diff;
const failureOf = (work: Promise<unknown>) => work.then(() => null, storageFailure);

describe('saving a change', () => {
  it('stores what it adds, changes and removes, in one go', async () => {
    const [first, second] = [account(), account({ name: 'Zeit' })];
    await commitDiff(database, added(first, second));
    const renamed = changed(first, { name: 'Arzt' });
    await commitDiff(database, { added: {}, updated: { [first.id]: [first, renamed] }, removed: { [second.id]: second } });
    expect(await database.records('account').toArray()).toEqual([renamed]);
  });

  it('stores a keystroke also where the connection was closed behind its back', async () => {
    const first = account();
    await commitDiff(database, added(first));
    database.backendDB().close();
    const renamed = changed(first, { name: 'Arzt' });
    await commitDiff(database, update(first, renamed));
    expect(await database.records('account').toArray()).toEqual([renamed]);
  });

  it('refuses a change made on an older revision and keeps everything as it was', async () => {
    const first = account();
    const bystander = deal(first.id);
    await commitDiff(database, added(first));
    const mine = changed(first, { name: 'Mine' });
    await commitDiff(database, update(first, mine));
    const theirs = { ...changed(first, { name: 'Theirs' }), updatedAt: '2026-03-25T10:00:00.000Z' };
    const failure = await failureOf(commitDiff(database, { ...update(first, theirs), added: { [bystander.id]: bystander } }));
    expect(failure).toEqual({ code: 'conflict', params: { id: first.id } });
    expect(await database.records('account').toArray()).toEqual([mine]);
    expect(await database.records('deal').count()).toBe(0);
  });

  it('may be repeated beside what colleagues wrote since, which stays', async () => {
    const first = account({ city: 'Bonn' });
    await commitDiff(database, added(first));
    const mine = update(first, changed(first, { name: 'Mine' }));
    await commitKnowing(database, known, mine, true);
    const merged = { ...(await database.records('account').get(first.id)), city: 'Trier' } as AnyRecord;
    await database.table<AnyRecord, string>('account').put(merged);
    await commitKnowing(database, known, mine, true);
    expect(await database.records('account').toArray()).toEqual([merged]);
  });

  it('may be repeated when its answer was lost', async () => {
    const first = account();
    await commitDiff(database, added(first));
    const renamed = changed(first, { name: 'New' });
    for (const _time of [1, 2]) await commitDiff(database, update(first, renamed));
    for (const _time of [1, 2]) await commitDiff(database, removed(renamed));
    expect(await hasRecords(database)).toBe(false);
  });

  it.each(['changing', 'removing'])('refuses %s what is not there', async (what) => {
    const ghost = account();
    const diff = what === 'changing' ? update(ghost, changed(ghost, {})) : removed(changed(ghost, {}));
    const failure = await failureOf(commitDiff(database, diff));
    // Removing what is gone already is done; changing it is a conflict.
    expect(failure).toEqual(what === 'changing' ? { code: 'conflict', params: { id: ghost.id } } : null);
  });
});

describe.each(['a host that wrote it itself', 'a host that was started again'])('the same for %s', (host) => {
  const forget = (): void => {
    if (host.endsWith('again')) known.clear();
  };

  it('refuses an older revision, accepts the next, knows a removed record and a repeated save', async () => {
    const first = account();
    await commitDiff(database, added(first));
    const second = changed(first, { name: 'Second' });
    await commitDiff(database, update(first, second));
    forget();
    expect(await failureOf(commitDiff(database, update(first, { ...second, name: 'Older', updatedAt: '2026-03-26T00:00:00.000Z' })))).toMatchObject({ code: 'conflict' });
    forget();
    await commitDiff(database, update(first, second));
    await commitDiff(database, removed(second));
    forget();
    expect(await failureOf(commitDiff(database, update(second, changed(second, {}))))).toMatchObject({ code: 'conflict' });
    await commitDiff(database, added({ ...second, rev: 5 }));
    expect(await database.records('account').toArray()).toMatchObject([{ rev: 5 }]);
  });
});

describe('loading', () => {
  const company = account();
  const project = deal(company.id);
  const other = deal(company.id, { name: 'Other' });
  const anna = person(company.id);
  const boss = member(project);
  const worker = member(project, { personId: anna.id });
  const line = relation(worker, boss);
  const hurt = pain(project);
  const elsewhere = pain(other);
  const open = activity(company.id, { dealId: project.id });
  const done = activity(company.id, { doneOn: '2026-03-01' });
  const lonely = account({ name: 'Lonely', city: 'Bonn' });

  beforeEach(() => commitDiff(database, added(company, project, other, anna, boss, worker, line, hurt, elsewhere, open, done, lonely)));

  const ids = (records: readonly AnyRecord[]): string[] => records.map(({ id }) => id).sort();
  const of = (...records: AnyRecord[]): string[] => ids(records);

  it('of a deal brings all that hangs on it, its account and people, and nothing else', async () => {
    expect(ids(await loadRecords(database, { kind: 'deal', dealId: project.id }))).toEqual(
      of(company, project, anna, boss, worker, line, hurt, open),
    );
  });

  it('of a deal brings people of other companies who take part in it', async () => {
    const planner = person(lonely.id, { lastName: 'Planner' });
    const seat = member(project, { personId: planner.id, displayCompany: 'Lonely' });
    await commitDiff(database, added(planner, person(lonely.id, { lastName: 'Not asked' }), seat));
    expect(ids(await loadRecords(database, { kind: 'deal', dealId: project.id }))).toEqual(of(company, project, anna, boss, worker, line, hurt, open, planner, seat));
  });

  it('of the overview brings deals, what is to do, and their accounts', async () => {
    expect(ids(await loadRecords(database, { kind: 'overview' }))).toEqual(of(company, project, other, open));
  });

  it('of an account brings its people, deals and activities', async () => {
    expect(ids(await loadRecords(database, { kind: 'account', accountId: company.id }))).toEqual(
      of(company, project, other, anna, open, done),
    );
  });

  it('of something gone says so', async () => {
    const failure = await failureOf(loadRecords(database, { kind: 'deal', dealId: company.id }));
    expect(failure).toEqual({ code: 'not-found', params: { id: company.id } });
  });

  it('lists accounts', async () => {
    expect((await listAccounts(database)).map(({ name }) => name).sort()).toEqual(['Lonely', 'Müller Verpackung GmbH']);
  });

  it.each(['mueller', 'muller', 'Müller', 'verpack', 'dresden'])('finds the account by “%s”', async (text) => {
    const hits = await new SearchIndex(database).search(text, 10);
    expect(hits.filter(({ type }) => type === 'account').map(({ id }) => id)).toEqual([company.id]);
  });

  it('dumps everything and puts it back', async () => {
    const lines = await dumpRecords(database);
    const records = lines.map((line) => JSON.parse(line) as AnyRecord);
    await replaceRecords(database, [account()]);
    expect(await dumpRecords(database)).toHaveLength(1);
    await replaceRecords(database, records);
    expect(await dumpRecords(database)).toEqual(lines);
  });
});

describe('a failure of the storage', () => {
  it('names the failures of the browser', () => {
    const named = (name: string) => Object.assign(new Error(name), { name });
    expect(storageFailure(named('QuotaExceededError'))).toMatchObject({ code: 'quota' });
    expect(storageFailure(Object.assign(named('AbortError'), { inner: named('QuotaExceededError') }))).toMatchObject({ code: 'quota' });
    expect(storageFailure(named('VersionError'))).toMatchObject({ code: 'blocked' });
    expect(storageFailure(named('UnknownError'))).toMatchObject({ code: 'corrupt' });
    expect(storageFailure(new TypeError('bug'))).toBeNull();
  });
});
