import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { DocumentEntry, Erasure, IssuedToken, LogRow, Permission, Store, StoredDocument } from './store.ts';

const TABLES = `
  create table if not exists doc_snapshot (document text primary key, data blob not null) without rowid;
  create table if not exists doc_log (id integer primary key autoincrement, document text not null, data blob not null, by_user text not null, at integer not null);
  create index if not exists doc_log_document on doc_log (document, id);
  create table if not exists doc_title (document text primary key, title text not null) without rowid;
  create table if not exists member (name text primary key) without rowid;
  create table if not exists permission (member text not null, document text not null, access text not null, primary key (member, document)) without rowid;
  create table if not exists token (id text primary key, member text not null, issued_at integer not null, expires_at integer not null, revoked_at integer) without rowid;
  create table if not exists erasure (id integer primary key autoincrement, document text not null, type text not null, record text not null, is_done integer not null default 0);
  create table if not exists access_version (only_row integer primary key check (only_row = 1), version integer not null);
  insert or ignore into access_version values (1, 1);
`;

/**
 * The store of a small team: one SQLite file beside the server, which is part of Node. The write-ahead log is forced to the
 * disk with each commit, so that neither a killed server nor a power cut loses what was acknowledged.
 */
export function openSqliteStore(path: string): Store {
  const database = new DatabaseSync(path);
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 5000; pragma secure_delete = on;');
  database.exec(TABLES);
  const all = <T>(sql: string, ...values: SQLInputValue[]): T[] => database.prepare(sql).all(...values) as T[];
  const run = (sql: string, ...values: SQLInputValue[]): number => Number(database.prepare(sql).run(...values).changes);
  const transaction = <T>(work: () => T): T => {
    database.exec('begin immediate');
    try {
      const answer = work();
      database.exec('commit');
      return answer;
    } catch (fault) {
      database.exec('rollback');
      throw fault;
    }
  };
  const changeAccess = (work: () => number): number =>
    transaction(() => {
      const changes = work();
      run('update access_version set version = version + 1');
      return changes;
    });
  const stored = (document: string): StoredDocument => ({
    snapshot: all<{ data: Uint8Array }>('select data from doc_snapshot where document = ?', document)[0]?.data ?? null,
    log: all<{ id: number; data: Uint8Array }>('select id, data from doc_log where document = ? order by id', document).map(({ id, data }): LogRow => ({ id, update: data })),
  });
  const append = database.prepare('insert into doc_log (document, data, by_user, at) values (?, ?, ?, unixepoch())');

  return {
    append: async (document, update, by) => void append.run(document, update, by),
    load: async (document) => stored(document),
    updatesAfter: async (id, documents) =>
      all<{ id: number; document: string; data: Uint8Array }>(
        'select id, document, data from doc_log where id > ? and document in (select value from json_each(?)) order by id', id, JSON.stringify(documents),
      ).map((row) => ({ id: row.id, document: row.document, update: row.data })),
    compact: async (document, build) => {
      transaction(() => {
        const before = stored(document);
        const last = before.log.at(-1)?.id;
        if (last === undefined) return;
        run('insert into doc_snapshot values (?, ?) on conflict (document) do update set data = excluded.data', document, build(before));
        run('delete from doc_log where document = ? and id <= ?', document, last);
      });
      // What was erased would else stand in the write-ahead log until it is written over.
      database.exec('pragma wal_checkpoint(truncate)');
    },
    documents: async () =>
      all<DocumentEntry>(
        `select d.document, coalesce(t.title, '') as title from (select document from doc_snapshot union select document from doc_log) d left join doc_title t on t.document = d.document order by d.document`,
      ),
    setTitle: async (document, title) => void run('insert into doc_title values (?, ?) on conflict (document) do update set title = excluded.title', document, title),

    addUser: async (user) => void changeAccess(() => run('insert or ignore into member values (?)', user)),
    users: async () => all<{ name: string }>('select name from member order by name').map(({ name }) => name),
    hasUser: async (user) => all('select 1 from member where name = ?', user).length > 0,
    removeUser: async (user) =>
      void changeAccess(() => {
        run('delete from permission where member = ?', user);
        run('delete from token where member = ?', user);
        return run('delete from member where name = ?', user);
      }),
    permissions: async (user) =>
      all<{ document: string; access: Permission['access'] }>('select document, access from permission where member = ? order by document', user).map(
        ({ document, access }): Permission => ({ user, document, access }),
      ),
    setPermission: async ({ user, document, access }) =>
      void changeAccess(() => run('insert into permission values (?, ?, ?) on conflict (member, document) do update set access = excluded.access', user, document, access)),
    removePermission: async (user, document) => void changeAccess(() => run('delete from permission where member = ? and document = ?', user, document)),
    addToken: async ({ id, user, issuedAt, expiresAt }) => void changeAccess(() => run('insert into token values (?, ?, ?, ?, null)', id, user, issuedAt, expiresAt)),
    token: async (id) => all<TokenRow>('select * from token where id = ?', id).map(tokenOf)[0] ?? null,
    tokens: async () => all<TokenRow>('select * from token order by issued_at').map(tokenOf),
    revokeToken: async (id, at) => changeAccess(() => run('update token set revoked_at = ? where id = ? and revoked_at is null', at, id)) > 0,
    accessVersion: async () => all<{ version: number }>('select version from access_version')[0]?.version ?? 0,

    requestErasure: async ({ document, type, record }) =>
      void changeAccess(() => run('insert into erasure (document, type, record) values (?, ?, ?)', document, type, record)),
    pendingErasures: async () => all<Erasure>('select id, document, type, record from erasure where is_done = 0 order by id'),
    finishErasure: async (id) => void run('update erasure set is_done = 1 where id = ?', id),

    tidy: async () => database.exec('vacuum; pragma wal_checkpoint(truncate)'),
    ping: async () => void all('select 1'),
    backup: async (target) => void database.prepare('vacuum into ?').run(target),
    close: async () => database.close(),
  };
}

type TokenRow = { id: string; member: string; issued_at: number; expires_at: number; revoked_at: number | null };

function tokenOf({ id, member, issued_at, expires_at, revoked_at }: TokenRow): IssuedToken {
  return { id, user: member, issuedAt: issued_at, expiresAt: expires_at, revokedAt: revoked_at };
}
