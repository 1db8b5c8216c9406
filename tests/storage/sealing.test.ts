import 'fake-indexeddb/auto';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import Dexie from 'dexie';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { storageHandlers } from '../../electron/storage-host/handlers/storage-handlers';
import { RowSeal } from '../../electron/storage-host/sealing/row-seal';
import { sealingMiddleware } from '../../electron/storage-host/sealing/sealing-middleware';
import { V1 } from '../../electron/storage-host/versions/v1';
import { Edit } from '../../shared/document/edit';
import type { AnyRecord } from '../../shared/domain/records';
import { oneOfEach } from '../support/records/one-of-each';
import { account, changed, deal, person } from '../support/records/records';

const KEY = new Uint8Array(32).fill(7);
const OTHER_KEY = new Uint8Array(32).fill(8);
let generation = 100;
let name: string;
beforeEach(() => {
  generation += 1;
  name = `werkbank-${generation}`;
});

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

async function opened(key: Uint8Array | null = KEY) {
  const handlers = storageHandlers();
  const answer = await handlers.database.open({ name, durability: 'strict', allowUpgrade: true, key });
  return { handlers, answer };
}

async function dumped(key: Uint8Array | null = KEY): Promise<AnyRecord[]> {
  const dump = await (await opened(key)).handlers.database.dump({});
  if (!dump.ok) throw new Error(dump.error.code);
  return dump.value.lines.map((line) => JSON.parse(line) as AnyRecord).sort(byId);
}

/** Rows as they lie there, read past the workbench's own code. */
async function raw(): Promise<Record<string, Record<string, unknown>[]>> {
  const database = await new Dexie(name).open();
  const tables = await Promise.all(database.tables.map(async (table) => [table.name, (await table.toArray()) as Record<string, unknown>[]] as const));
  database.close();
  return Object.fromEntries(tables);
}

async function changeRaw(change: (database: Dexie) => Promise<unknown>): Promise<void> {
  const database = await new Dexie(name).open();
  await change(database);
  database.close();
}

const CORRUPT = { ok: false, error: { code: 'corrupt' } };

describe('a sealed database', () => {
  it('gives back what was saved, and holds ids, foreign keys and times readable, and nothing else', async () => {
    const records = oneOfEach();
    const { handlers } = await opened();
    expect(await handlers.records.commit({ diff: new Edit().add(...records).diff })).toEqual({ ok: true, value: {} });
    expect(await dumped()).toEqual([...records].sort(byId));
    const { meta: _meta, ...tables } = await raw();
    const fields = new Set(Object.values(tables).flatMap((rows) => rows.flatMap((row) => Object.keys(row))));
    expect([...fields].filter((field) => !/^(id|updatedAt|sealed|format|\w+Id)$/.test(field))).toEqual([]);
    const text = JSON.stringify(tables);
    expect(text).not.toContain('Müller');
  });

  it('takes more rows at once than are sealed within a transaction, and reads them all in one', async () => {
    const company = account({ name: 'Nordwerk' });
    const people: AnyRecord[] = Array.from({ length: 300 }, (_unused, index) => person(company.id, { lastName: `Person ${index}` }));
    const { handlers } = await opened();
    expect(await handlers.database.replaceAll({ records: [company, ...people] })).toEqual({ ok: true, value: {} });
    const loaded = await handlers.records.load({ kind: 'account', accountId: company.id });
    expect(loaded.ok && [...(loaded.value.records as AnyRecord[])].sort(byId)).toEqual([company as AnyRecord, ...people].sort(byId));
    const found = await handlers.records.search({ text: 'Person 299', limit: 5 });
    expect(found.ok && found.value.hits.map(({ title }) => title)).toEqual([expect.stringContaining('Person 299')]);
    expect(await handlers.records.commit({ diff: new Edit().remove(...people).diff })).toEqual({ ok: true, value: {} });
    expect(await dumped()).toEqual([company]);
  });

  it('seals and reads many rows of several tables in one transaction, each in its own time', async () => {
    const companies: AnyRecord[] = Array.from({ length: 60 }, (_unused, index) => account({ name: `Company ${index}` }));
    const people: AnyRecord[] = companies.flatMap(({ id }) => Array.from({ length: 12 }, () => person(id)));
    const deals: AnyRecord[] = companies.map(({ id }) => deal(id));
    const { handlers } = await opened();
    for (const records of [companies, people, deals]) await handlers.records.commit({ diff: new Edit().add(...records).diff });
    const { handlers: later } = await opened();
    const changed = new Edit();
    for (const record of [...companies, ...people, ...deals]) changed.update({ ...record, rev: 1 }, { rev: 2 } as never);
    expect(await later.records.commit({ diff: changed.diff })).toEqual({ ok: true, value: {} });
    expect((await dumped()).map(({ rev }) => rev)).toEqual(Array(60 * 14).fill(2));
  });

  it('holds a record that is changed alone, as each keystroke does, no more readable than any other', async () => {
    const first = account({ name: 'First' });
    const { handlers } = await opened();
    await handlers.records.commit({ diff: new Edit().add(first).diff });
    const second = changed(first, { name: 'Second' });
    expect(await handlers.records.commit({ diff: new Edit().update(first, { name: 'Second' }).diff })).toEqual({ ok: true, value: {} });
    expect(await dumped()).toMatchObject([{ id: second.id, name: 'Second' }]);
    const { account: rows = [] } = await raw();
    expect(rows.map((row) => Object.keys(row).sort())).toEqual([['format', 'id', 'sealed', 'updatedAt']]);
  });

  it('says which of many rows could not be added, by their places', async () => {
    const seal = await RowSeal.of(KEY);
    const database = new Dexie(name);
    database.use(sealingMiddleware(seal));
    database.version(1).stores({ t: 'id' });
    await database.open();
    const rows = Array.from({ length: 173 }, (_unused, index) => ({ id: String(index).padStart(3, '0'), text: 'x' }));
    const taken = [3, 49, 50, 120, 172];
    await database.table('t').bulkAdd(taken.map((at) => rows[at]));
    const failed: unknown = await database.table('t').bulkAdd(rows).catch((fault: unknown) => fault);
    expect(Object.keys((failed as { failuresByPos: object }).failuresByPos).map(Number)).toEqual(taken);
    expect(await database.table('t').toArray()).toEqual(rows);
    expect(await database.table('t').bulkPut(rows, { allKeys: true })).toEqual(rows.map(({ id }) => id));
    database.close();
  });

  it('writes all of many rows or none', async () => {
    const company = account();
    const { handlers } = await opened();
    await handlers.records.commit({ diff: new Edit().add(company).diff });
    const people = Array.from({ length: 100 }, () => person(company.id));
    // The company is there in another version, so the whole change is refused, in another table too.
    const changed = await handlers.records.commit({ diff: new Edit().add(...people).update({ ...company, rev: 7 }, { name: 'Other' }).diff });
    expect(changed).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(await dumped()).toEqual([company]);
  });

  it.each([
    ['another key', OTHER_KEY],
    ['no key', null],
  ])('is refused with %s, before anything is written', async (_name, key) => {
    const { handlers } = await opened();
    await handlers.records.commit({ diff: new Edit().add(account()).diff });
    const before = await raw();
    const { handlers: others, answer } = await opened(key);
    expect(answer).toMatchObject(CORRUPT);
    expect(await others.records.commit({ diff: new Edit().add(account()).diff })).toMatchObject({ ok: false, error: { code: 'storage-gone' } });
    expect(await raw()).toEqual(before);
  });

  it('is not made of one that lies there readable', async () => {
    const { handlers } = await opened(null);
    await handlers.records.commit({ diff: new Edit().add(account()).diff });
    expect((await opened(KEY)).answer).toMatchObject(CORRUPT);
  });

  it('notices a changed byte, and a row that stands in the place of another', async () => {
    const [first, second] = [account({ name: 'First' }), account({ name: 'Second' })];
    const { handlers } = await opened();
    await handlers.records.commit({ diff: new Edit().add(first, second).diff });
    const { account: rows = [] } = await raw();
    const [one, two] = rows as [Record<string, unknown>, Record<string, unknown>];
    await changeRaw((database) => database.table('account').put({ ...one, sealed: two['sealed'] }));
    expect(await (await opened()).handlers.database.dump({})).toMatchObject(CORRUPT);
    const damaged = Uint8Array.from(one['sealed'] as Uint8Array);
    damaged[20] = (damaged[20] ?? 0) ^ 1;
    await changeRaw((database) => database.table('account').put({ ...one, sealed: damaged }));
    expect(await (await opened()).handlers.records.listAccounts({})).toMatchObject(CORRUPT);
    await changeRaw((database) => database.table('account').put(one));
    expect(await dumped()).toEqual([first as AnyRecord, second].sort(byId));
  });

  it('of an older version is upgraded', async () => {
    const member = oneOfEach().find(({ type }) => type === 'member') as AnyRecord;
    const { formalAuthority: _authority, lastContactOn: _contact, displayCompany: _company, needsPosition: _place, ...old } = member as AnyRecord & Record<string, unknown>;
    const seal = await RowSeal.of(KEY);
    const database = new Dexie(name);
    database.use(sealingMiddleware(seal));
    database.version(1).stores(V1);
    await database.open();
    await database.table('meta').bulkPut([
      { key: 'schema', value: 1 },
      { key: 'sealing', value: seal.seal('meta', { id: 'sealing' }, ['id']) },
    ]);
    await database.table('member').put(old);
    database.close();
    const before = await storageHandlers().database.dumpStored({ name, key: KEY });
    expect(before.ok && before.value.lines.map((line) => JSON.parse(line) as unknown)).toEqual([old]);
    expect(await dumped()).toMatchObject([{ id: member.id, formalAuthority: null, displayCompany: '' }]);
    const { member: rows } = await raw();
    expect(Object.keys(rows?.[0] ?? {}).sort()).toEqual(['dealId', 'format', 'id', 'personId', 'sealed', 'updatedAt']);
  });
});

describe('rows of the first format', () => {
  /** Sealed by AES-256-GCM under KEY as row `a` of table `t` by OpenSSL 3.0: nonce, cipher, tag. */
  const FIRST = { id: 'a', accountId: 'b', sealed: Buffer.from('000102030405060708090a0b63a380143f33fb28559ec7fd813b038f8f48ffea3a58555334e241ceebaf1927e44d01905473f26291c53329c477974e6d47b80036ca5f0d9a7006dff081a9a7', 'hex') };
  const ROW = { id: 'a', accountId: 'b', text: 'Grüße 😀' };

  it('stay readable, alone and among new ones, and only in their place', async () => {
    const seal = await RowSeal.of(KEY);
    expect(seal.open('t', FIRST)).toEqual(ROW);
    const other = { id: 'c', text: 'x' };
    expect(seal.openAll('t', [FIRST, undefined, ...seal.sealAll('t', [other], ['id']), undefined])).toEqual([ROW, undefined, other, undefined]);
    expect(() => seal.open('u', FIRST)).toThrow('corrupt');
    expect(() => seal.open('t', { ...FIRST, id: 'c' })).toThrow('corrupt');
    const others = await RowSeal.of(OTHER_KEY);
    expect(() => others.open('t', FIRST)).toThrow('corrupt');
  });

  it('cannot be made of new ones by leaving out what they say of themselves', async () => {
    const seal = await RowSeal.of(KEY);
    const { format: _format, ...without } = seal.seal('t', ROW, ['id']);
    expect(() => seal.open('t', without)).toThrow('corrupt');
    expect(() => seal.open('t', { ...FIRST, format: 2 })).toThrow('corrupt');
  });
});

describe('the sealing of rows', () => {
  it('gives each row a nonce of its own, however many there are at once', async () => {
    const seal = await RowSeal.of(KEY);
    const rows = Array.from({ length: 6000 }, (_unused, index) => ({ id: String(index) }));
    const sealed = seal.sealAll('t', rows, ['id']);
    expect(new Set(sealed.map((row) => Buffer.from(row.sealed.subarray(0, 24)).toString('hex'))).size).toBe(6000);
    expect(seal.openAll('t', sealed)).toEqual(rows);
  });

  it('opens rows of any size and any text', async () => {
    const seal = await RowSeal.of(KEY);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.option(fc.string({ unit: 'binary', maxLength: 3000 }), { nil: undefined }), { maxLength: 60 }), async (texts) => {
        const rows = texts.map((text, index) => (text === undefined ? undefined : { id: String(index), text }));
        const sealed = rows.map((row) => row && seal.seal('t', row, ['id']));
        expect(seal.openAll('t', sealed)).toEqual(rows);
      }),
      { numRuns: 40 },
    );
    // About the bound of what is read together: below it, at it, above it, and many times it.
    const sizes = [10, 262_100, 262_117, 262_118, 262_119, 262_120, 262_144, 10, 3_000_000, 10];
    const large = sizes.map((size, index) => ({ id: String(index), text: 'x'.repeat(size) }));
    expect(seal.openAll('t', seal.sealAll('t', large, ['id']))).toEqual(large);
  });

  it('is XChaCha20-Poly1305 under a key of its own, bound to table and id', async () => {
    const row = { id: 'a', text: 'Grüße 😀' };
    const { sealed } = (await RowSeal.of(KEY)).seal('t', row, ['id']);
    // BLAKE2b of the purpose under KEY, by hashlib of Python 3.12.
    const key = Buffer.from('3b2b9a0287c9d9973d9973e0349bc25cb54c01c63a084d183583acbb48e76080', 'hex');
    const opened = xchacha20poly1305(key, sealed.subarray(0, 24), new TextEncoder().encode('t\na')).decrypt(sealed.subarray(24));
    expect(JSON.parse(new TextDecoder().decode(opened))).toEqual(row);
  });
});
