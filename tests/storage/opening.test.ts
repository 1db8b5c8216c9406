import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../electron/storage-host/db';
import { storageHandlers } from '../../electron/storage-host/handlers/storage-handlers';
import { V1 } from '../../electron/storage-host/versions/v1';
import { V2 } from '../../electron/storage-host/versions/v2';
import { V3 } from '../../electron/storage-host/versions/v3';
import { SCHEMA } from '../../shared/document/schema-version';
import { Edit } from '../../shared/document/edit';
import { RECORD_TYPES, type AnyRecord } from '../../shared/domain/records';
import { oneOfEach } from '../support/records/one-of-each';
import { account, bookkeeping, deal } from '../support/records/records';

let generation = 1;
let name: string;
beforeEach(() => {
  generation += 1;
  name = `werkbank-${generation}`;
});

const open = (allowUpgrade = false, handlers = storageHandlers()) => handlers.database.open({ name, durability: 'strict', allowUpgrade, key: null });

/** What is stored, read past the workbench's own code: version of the database, tables and their rows. */
async function stored(): Promise<{ version: number; tables: Record<string, unknown[]> }> {
  const database = await new Dexie(name).open();
  const tables = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const));
  const version = database.verno;
  database.close();
  return { version, tables: Object.fromEntries(tables) };
}

async function setSchema(value: unknown): Promise<void> {
  const database = await new Dexie(name).open();
  await database.table('meta').put({ key: 'schema', value });
  database.close();
}

const AFTER_SCHEMA_1: ReadonlySet<string> = new Set([...Object.keys(V2), ...Object.keys(V3)]);
const member = oneOfEach().find(({ type }) => type === 'member') as AnyRecord;
const { formalAuthority: _authority, lastContactOn: _contact, displayCompany: _company, needsPosition: _place, ...oldMember } = member as AnyRecord & Record<string, unknown>;
const rating = oneOfEach().find(({ type }) => type === 'rating') as AnyRecord & Record<string, unknown>;
const oldRating = {
  ...bookkeeping(), id: rating.id, type: 'rating', accountId: rating['accountId'], dealId: rating['dealId'], memberId: rating['memberId'],
  raterId: rating['raterId'], attitude: 'sceptic', influence: 4, evidence: 'heard',
};

/** What schema 3 adds to records of schema 1, as it stands for those who never said anything about it. */
const ADDED_BY_3: Record<string, object> = {
  offer: {
    documentKind: 'offer', sourceOfferId: null, customerOrder: '', customerOrderOn: null, version: 1,
    releasedOn: null, sentOn: null, negotiatingOn: null, decidedOn: null, motiveGapReason: '',
    netDays: null, skontoPercent: null, skontoDays: null, deliveryTime: '', incoterm: null, incotermPlace: '',
    retentionOfTitle: false, isNonBinding: false, signatoryId: null, secondSignatoryId: null, templateId: null, includesMap: false,
  },
  lineItem: { groupId: null, alternativeToId: null, internalCost: null, articleNumber: '', productId: null },
  activity: { isCloseStep: false, closeOwner: 'us', closePerson: '', outcome: null },
  companyProfile: { logoSha256: null, letterheadLine: '', legalForm: 'none', seat: '', supervisoryChair: '', generalPartner: '' },
};
const before3 = (record: AnyRecord): { type: string; id: string } =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !(key in (ADDED_BY_3[record.type] ?? {})))) as AnyRecord;

/** A database as version 1 left it. */
async function databaseOfSchema1(...further: { type: string; id: string }[]): Promise<void> {
  const database = new Dexie(name);
  database.version(1).stores(V1);
  await database.open();
  const unchanged = oneOfEach().filter(({ type }) => !AFTER_SCHEMA_1.has(type) && type !== 'member' && type !== 'rating');
  for (const record of [...unchanged.map(before3), oldMember, oldRating, ...further]) await database.table((record as AnyRecord).type).put(record);
  await database.table('meta').put({ key: 'schema', value: 1 });
  database.close();
}

describe('a database that is not there yet', () => {
  it('is made with all tables and the number of its schema', async () => {
    expect(await open()).toEqual({ ok: true, value: { schema: SCHEMA, endMark: null } });
    const { tables, version } = await stored();
    expect(version).toBe(SCHEMA);
    expect(Object.keys(tables).sort()).toEqual([...RECORD_TYPES, 'meta'].sort());
    expect(tables['meta']).toEqual([{ key: 'schema', value: SCHEMA }]);
  });

  it('cannot be dumped', async () => {
    expect(await storageHandlers().database.dumpStored({ name, key: null })).toEqual({ ok: false, error: { code: 'not-found', params: { id: name } } });
  });
});

describe('a database of this schema', () => {
  it('opens again with what was in it', async () => {
    const handlers = storageHandlers();
    await open(false, handlers);
    await handlers.records.commit({ diff: new Edit().add(...oneOfEach()).diff });
    expect(await open(false, handlers)).toEqual({ ok: true, value: { schema: SCHEMA, endMark: null } });
  });

  it('opens with the mark of the run that ended last', async () => {
    const handlers = storageHandlers();
    await open(false, handlers);
    for (const mark of ['first', 'second']) await handlers.database.markEnd({ mark });
    expect(await open(false, handlers)).toEqual({ ok: true, value: { schema: SCHEMA, endMark: 'second' } });
  });

  it('brings everything of a deal with it, and what the company offers apart', async () => {
    const handlers = storageHandlers();
    await open(false, handlers);
    await handlers.records.commit({ diff: new Edit().add(...oneOfEach()).diff });
    const dealId = oneOfEach().find(({ type }) => type === 'deal')?.id ?? '';
    const loaded = await handlers.records.load({ kind: 'deal', dealId });
    const records = loaded.ok ? (loaded.value.records as AnyRecord[]) : [];
    const writing = ['textModule', 'termsPreset', 'termsPresetStep', 'numberingScheme', 'numberSeries'];
    const products = ['product', 'priceList', 'price'];
    const prospecting = ['marketSegment', 'segmentCriterion', 'profileCriterion', 'scorecard', 'scorecardCriterion', 'callListEntry'];
    const lookedAfter = ['accountPlan', 'accountGoal', 'whiteSpaceCell', 'loyaltyMeasure', 'sponsorPair'];
    const apart: string[] = [...prospecting, ...lookedAfter, 'needTemplate', 'importProfile', 'importRun', 'importRunPart', 'portrait', 'activityPhoto', 'erasure', 'retentionRule', ...products, ...writing];
    expect(records.map(({ type }) => type).sort()).toEqual(RECORD_TYPES.filter((type) => !apart.includes(type)).sort());
    const catalogue = await handlers.records.load({ kind: 'catalogue' });
    const offered = catalogue.ok ? (catalogue.value.records as AnyRecord[]) : [];
    expect(offered.map(({ type }) => type).sort()).toEqual([...products, ...writing, 'signatory', 'documentTemplate'].sort());
    const prospects = await handlers.records.load({ kind: 'prospects' });
    const toWin = prospects.ok ? (prospects.value.records as AnyRecord[]) : [];
    expect(toWin.map(({ type }) => type).sort()).toEqual([...prospecting, 'account', 'deal', 'colleague', 'signalAnswer', 'activity'].sort());
    const judging = await handlers.records.load({ kind: 'judging' });
    const judged = judging.ok ? (judging.value.records as AnyRecord[]) : [];
    expect(judged.map(({ type }) => type).sort()).toEqual([...prospecting.filter((type) => type !== 'callListEntry'), 'colleague', 'signalAnswer'].sort());
    const keyAccounts = await handlers.records.load({ kind: 'key-accounts' });
    const kept = keyAccounts.ok ? (keyAccounts.value.records as AnyRecord[]) : [];
    expect(kept.map(({ type }) => type).sort()).toEqual([...lookedAfter, 'account', 'activity', 'careCheck', 'colleague', 'deal', 'dealProduct', 'product'].sort());
    const attention = await handlers.records.load({ kind: 'attention' });
    const watched = attention.ok ? (attention.value.records as AnyRecord[]) : [];
    expect(watched.map(({ type }) => type).sort()).toEqual(['account', 'coverageRule', 'deal', 'installation', 'loyaltyMeasure', 'member', 'offer', 'person', 'rating', 'sponsorPair'].sort());
    const accountId = oneOfEach().find(({ type }) => type === 'account')?.id ?? '';
    const firm = await handlers.records.load({ kind: 'account', accountId });
    const known = firm.ok ? (firm.value.records as AnyRecord[]) : [];
    expect(known.map(({ type }) => type).sort()).toEqual(['account', 'activity', 'activityPhoto', 'callListEntry', 'deal', 'person', 'portrait', 'signalAnswer']);
    const company = await handlers.records.load({ kind: 'company' });
    const own = company.ok ? (company.value.records as AnyRecord[]) : [];
    expect(own.map(({ type }) => type).sort()).toEqual(['companyProfile', 'colleague', 'signatory', 'documentTemplate', ...writing].sort());
  });

  it('brings what order care has open: of won deals alone, with their accounts and promised benefits', async () => {
    const handlers = storageHandlers();
    await open(false, handlers);
    const all = oneOfEach();
    await handlers.records.commit({ diff: new Edit().add(...all).diff });
    const types = async (): Promise<string[]> => {
      const loaded = await handlers.records.load({ kind: 'order-care' });
      return loaded.ok ? (loaded.value.records as AnyRecord[]).map(({ type }) => type).sort() : [];
    };
    const always = ['account', 'careCheck', 'colleague', 'concession', 'dealClose', 'handover', 'installation', 'realisation'];
    const deal = all.find((record) => record.type === 'deal')!;
    const hasBenefit = all.some((record) => record.type === 'realisation' && all.some(({ id }) => id === record.benefitId)) ? ['benefit'] : [];
    expect(await types()).toEqual([...hasBenefit, ...always].sort());
    await handlers.records.commit({ diff: new Edit().update(deal, { stage: 'won' }).diff });
    expect(await types()).toEqual([...hasBenefit, ...always, 'activity', 'deal'].sort());
  });

  it('brings the library with the cards made from it and their deals', async () => {
    const handlers = storageHandlers();
    await open(false, handlers);
    await handlers.records.commit({ diff: new Edit().add(...oneOfEach()).diff });
    const loaded = await handlers.records.load({ kind: 'need-library' });
    const records = loaded.ok ? (loaded.value.records as AnyRecord[]) : [];
    // The one pain of the set came from nowhere, its benefit from the library.
    expect(records.map(({ type }) => type).sort()).toEqual(['benefit', 'deal', 'needTemplate']);
  });
});

describe('a database of schema 1', () => {
  it('is left alone until an upgrade is allowed', async () => {
    await databaseOfSchema1();
    const before = await stored();
    const handlers = storageHandlers();
    expect(await open(false, handlers)).toEqual({ ok: true, value: { needsUpgrade: 1 } });
    expect(await handlers.records.listAccounts({})).toMatchObject({ ok: false, error: { code: 'storage-gone' } });
    expect(await stored()).toEqual(before);
  });

  it('can be dumped as it is for the backup', async () => {
    await databaseOfSchema1();
    const before = await stored();
    const dump = await storageHandlers().database.dumpStored({ name, key: null });
    expect(dump).toMatchObject({ ok: true, value: { schema: 1 } });
    const lines = dump.ok ? dump.value.lines.map((line) => JSON.parse(line) as unknown) : [];
    expect(lines).toHaveLength(oneOfEach().length - AFTER_SCHEMA_1.size);
    expect(lines).toContainEqual(oldMember);
    expect(await stored()).toEqual(before);
  });

  it('is upgraded when allowed: new tables, new fields, everything else as it was', async () => {
    await databaseOfSchema1();
    const before = await stored();
    expect(await open(true)).toEqual({ ok: true, value: { schema: SCHEMA, endMark: null } });
    const { version, tables } = await stored();
    expect(version).toBe(SCHEMA);
    expect(tables).toEqual({
      ...before.tables,
      ...Object.fromEntries([...AFTER_SCHEMA_1].map((table) => [table, []])),
      ...Object.fromEntries(Object.entries(ADDED_BY_3).map(([table, added]) => [table, before.tables[table]?.map((row) => ({ ...(row as object), ...added }))])),
      meta: [{ key: 'schema', value: SCHEMA }],
      member: [{ ...oldMember, formalAuthority: null, lastContactOn: null, displayCompany: '', needsPosition: null }],
      rating: [
        { ...oldRating, attitudeWanted: null, adaptability: null, leadingMotive: null, secondMotive: null, evidenceSource: '', evidenceOn: null },
      ],
    });
    expect(await open(false)).toMatchObject({ ok: true, value: { schema: SCHEMA, endMark: null } });
  });

  it('stays of schema 1 when the upgrade fails half way', async () => {
    await databaseOfSchema1();
    const before = await stored();
    const bulkPut = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given: Parameters<typeof bulkPut>) {
      if (this.name === 'rating') throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
      return bulkPut.apply(this, given);
    };
    try {
      expect(await open(true)).toEqual({ ok: false, error: { code: 'quota', params: {} } });
    } finally {
      IDBObjectStore.prototype.put = bulkPut;
    }
    expect(await stored()).toEqual(before);
  });

  it('that never got its number is known by its version', async () => {
    await databaseOfSchema1();
    const database = await new Dexie(name).open();
    await database.table('meta').clear();
    database.close();
    expect(await open(false)).toEqual({ ok: true, value: { needsUpgrade: 1 } });
  });
});

describe('a database that must not be touched', () => {
  it('is one of a newer schema', async () => {
    const kept = account();
    const database = await openDatabase(name, 'strict', null);
    await database.records('account').put(kept);
    database.close();
    await setSchema(SCHEMA + 1);
    const before = await stored();
    const handlers = storageHandlers();
    const refused = { ok: false, error: { code: 'future-version', params: { found: SCHEMA + 1, known: SCHEMA } } };
    expect(await open(false, handlers)).toEqual(refused);
    expect(await open(true, handlers)).toEqual(refused);
    expect(await handlers.database.dumpStored({ name, key: null })).toEqual(refused);
    expect(await handlers.records.commit({ diff: new Edit().add(deal(kept.id)).diff })).toMatchObject({ ok: false, error: { code: 'storage-gone' } });
    expect(await stored()).toEqual(before);
  });

  it('is one of a newer version of the database, with tables this one does not know', async () => {
    const newer = new Dexie(name);
    newer.version(SCHEMA + 7).stores({ ...V1, future: 'id' });
    await newer.open();
    await newer.table('meta').put({ key: 'schema', value: SCHEMA + 7 });
    newer.close();
    expect(await open(true)).toMatchObject({ ok: false, error: { code: 'future-version', params: { found: SCHEMA + 7 } } });
    expect((await stored()).version).toBe(SCHEMA + 7);
  });

  it('is one whose schema is no number', async () => {
    await (await openDatabase(name, 'strict', null)).close();
    await setSchema('one');
    expect(await open(true)).toEqual({ ok: false, error: { code: 'corrupt', params: { what: 'schema' } } });
  });
});

describe('B46: a database that another connection has open', () => {
  /** A connection that nobody closes when asked to, as that of another program. */
  const holdOpen = (): Promise<IDBDatabase> =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
  const changeVersion = (version: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open(name, version);
      opening.onsuccess = () => resolve(opening.result.close());
      opening.onerror = () => reject(opening.error);
      opening.onblocked = () => reject(new Error('blocked'));
    });
  const remove = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase(name);
      deleting.onsuccess = () => resolve();
      deleting.onerror = () => reject(deleting.error);
      deleting.onblocked = () => reject(new Error('blocked'));
    });
  const blocked = { ok: false, error: { code: 'blocked', params: {} } };

  it('is upgraded when the other one lets go of it', async () => {
    const old = new Dexie(name);
    old.version(1).stores(V1);
    await old.open();
    await old.table('meta').put({ key: 'schema', value: 1 });
    // Never closed by anybody.
    expect(old.isOpen()).toBe(true);
    expect(await open(true)).toMatchObject({ ok: true, value: { schema: SCHEMA } });
  });

  it('is upgraded when the other one ends what it is at first', async () => {
    await databaseOfSchema1();
    const other = await holdOpen();
    other.onversionchange = () => void setTimeout(() => other.close(), 200);
    expect(await open(true)).toMatchObject({ ok: true, value: { schema: SCHEMA } });
  });

  it('is left as it is, and said to be in use, when the other one does not let go of it', async () => {
    await databaseOfSchema1();
    const before = await stored();
    const handlers = storageHandlers();
    const other = await holdOpen();
    expect(await open(true, handlers)).toEqual(blocked);
    expect(await handlers.records.commit({ diff: new Edit().add(account()).diff })).toMatchObject({ ok: false, error: { code: 'storage-gone' } });
    // What was given up is not done behind anybody's back, and can be tried again.
    other.close();
    expect(await stored()).toEqual(before);
    expect(await open(true, handlers)).toMatchObject({ ok: true, value: { schema: SCHEMA } });
  });

  it('does not keep a newer version from upgrading it, and takes nothing after that', async () => {
    const handlers = storageHandlers();
    await open(false, handlers);
    const kept = account();
    await handlers.records.commit({ diff: new Edit().add(kept).diff });
    await changeVersion((SCHEMA + 1) * 10);
    expect(await handlers.records.commit({ diff: new Edit().add(account()).diff })).toEqual(blocked);
    expect(await handlers.records.listAccounts({})).toEqual(blocked);
    const { version, tables } = await stored();
    expect(version).toBe(SCHEMA + 1);
    expect(tables['account']).toEqual([kept]);
  });

  it('is not begun anew as an empty one when another one deletes it', async () => {
    const handlers = storageHandlers();
    await open(false, handlers);
    await handlers.records.commit({ diff: new Edit().add(account()).diff });
    await remove();
    expect(await handlers.database.isEmpty({})).toEqual(blocked);
    expect(await handlers.records.commit({ diff: new Edit().add(account()).diff })).toEqual(blocked);
    expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name);
  });
});
