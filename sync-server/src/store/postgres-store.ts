import pg from 'pg';
import type { DocumentEntry, Erasure, IssuedToken, LogRow, Permission, Store, StoredDocument } from './store.ts';

const TABLES = `
  create table if not exists doc_snapshot (document text primary key, data bytea not null);
  create table if not exists doc_log (id bigserial primary key, document text not null, data bytea not null, by_user text not null, at timestamptz not null default now());
  create index if not exists doc_log_document on doc_log (document, id);
  create table if not exists doc_title (document text primary key, title text not null);
  create table if not exists member (name text primary key);
  create table if not exists permission (member text not null, document text not null, access text not null, primary key (member, document));
  create table if not exists token (id text primary key, member text not null, issued_at bigint not null, expires_at bigint not null, revoked_at bigint);
  create table if not exists erasure (id bigserial primary key, document text not null, type text not null, record text not null, is_done boolean not null default false);
  create table if not exists access_version (only_row integer primary key check (only_row = 1), version bigint not null);
  insert into access_version values (1, 1) on conflict do nothing;
`;
/** Any number no other program locks by. */
const TABLES_LOCK = 721_405;
const WAIT_MS = 5000;
const TIDY_MS = 3_600_000;

type Query = Pick<pg.PoolClient, 'query'>;

/**
 * The store of a larger team: a PostgreSQL database, which several servers may use. It must keep `synchronous_commit` on,
 * as it is by default: what was acknowledged is then on its disk.
 */
export async function openPostgresStore(url: string, onFault: (fault: Error) => void): Promise<Store> {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: WAIT_MS, query_timeout: 30_000, statement_timeout: 30_000 });
  // A connection that breaks would else end the process: the pool hears of one that nobody uses, and only once of another,
  // while a PostgreSQL that shuts down says so and breaks off besides.
  pool.on('error', onFault);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const all = async <T extends pg.QueryResultRow>(sql: string, values: unknown[] = [], on: Query = pool): Promise<T[]> => (await on.query<T>(sql, values)).rows;
  const run = async (sql: string, values: unknown[] = [], on: Query = pool): Promise<number> => (await on.query(sql, values)).rowCount ?? 0;
  const transaction = async <T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      const answer = await work(client);
      await client.query('commit');
      client.release();
      return answer;
    } catch (fault) {
      // A connection whose rollback fails too is not given back.
      const isBroken = await client.query('rollback').then(() => false, () => true);
      client.release(isBroken);
      throw fault;
    }
  };
  const changeAccess = (work: (client: pg.PoolClient) => Promise<number>): Promise<number> =>
    transaction(async (client) => {
      const changes = await work(client);
      await run('update access_version set version = version + 1', [], client);
      return changes;
    });
  const stored = async (document: string, on: Query = pool): Promise<StoredDocument> => {
    // One statement, so that a compaction between two is not seen by half.
    const rows = await all<{ id: string | null; data: Buffer }>(
      'select null as id, data from doc_snapshot where document = $1 union all (select id, data from doc_log where document = $1 order by id)',
      [document],
      on,
    );
    const log = rows.filter(({ id }) => id !== null).map(({ id, data }): LogRow => ({ id: Number(id), update: data }));
    return { snapshot: rows.find(({ id }) => id === null)?.data ?? null, log: log.sort((a, b) => a.id - b.id) };
  };
  await transaction(async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [TABLES_LOCK]);
    await client.query(TABLES);
  });

  return {
    append: async (document, update, by) => void (await run('insert into doc_log (document, data, by_user) values ($1, $2, $3)', [document, Buffer.from(update), by])),
    load: (document) => stored(document),
    updatesAfter: async (id, documents) =>
      (await all<{ id: string; document: string; data: Buffer }>('select id, document, data from doc_log where id > $1 and document = any($2::text[]) order by id', [id, documents])).map(
        (row) => ({ id: Number(row.id), document: row.document, update: row.data }),
      ),
    compact: (document, build) =>
      transaction(async (client) => {
        await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [document]);
        const before = await stored(document, client);
        if (before.log.length === 0) return;
        await run('insert into doc_snapshot values ($1, $2) on conflict (document) do update set data = excluded.data', [document, Buffer.from(build(before))], client);
        // Only what was read: a lower number can still be on its way in another transaction.
        await run('delete from doc_log where document = $1 and id = any($2::bigint[])', [document, before.log.map(({ id }) => id)], client);
      }),
    documents: () =>
      all<DocumentEntry>(
        `select d.document, coalesce(t.title, '') as title from (select document from doc_snapshot union select document from doc_log) d left join doc_title t on t.document = d.document order by d.document`,
      ),
    setTitle: async (document, title) => void (await run('insert into doc_title values ($1, $2) on conflict (document) do update set title = excluded.title', [document, title])),

    addUser: async (user) => void (await changeAccess((client) => run('insert into member values ($1) on conflict do nothing', [user], client))),
    users: async () => (await all<{ name: string }>('select name from member order by name')).map(({ name }) => name),
    hasUser: async (user) => (await all('select 1 from member where name = $1', [user])).length > 0,
    removeUser: async (user) =>
      void (await changeAccess(async (client) => {
        await run('delete from permission where member = $1', [user], client);
        await run('delete from token where member = $1', [user], client);
        return run('delete from member where name = $1', [user], client);
      })),
    permissions: async (user) =>
      (await all<{ document: string; access: Permission['access'] }>('select document, access from permission where member = $1 order by document', [user])).map(
        ({ document, access }): Permission => ({ user, document, access }),
      ),
    setPermission: async ({ user, document, access }) =>
      void (await changeAccess((client) =>
        run('insert into permission values ($1, $2, $3) on conflict (member, document) do update set access = excluded.access', [user, document, access], client),
      )),
    removePermission: async (user, document) => void (await changeAccess((client) => run('delete from permission where member = $1 and document = $2', [user, document], client))),
    addToken: async ({ id, user, issuedAt, expiresAt }) => void (await changeAccess((client) => run('insert into token values ($1, $2, $3, $4, null)', [id, user, issuedAt, expiresAt], client))),
    token: async (id) => (await all<TokenRow>('select * from token where id = $1', [id])).map(tokenOf)[0] ?? null,
    tokens: async () => (await all<TokenRow>('select * from token order by issued_at')).map(tokenOf),
    revokeToken: async (id, at) => (await changeAccess((client) => run('update token set revoked_at = $1 where id = $2 and revoked_at is null', [at, id], client))) > 0,
    accessVersion: async () => Number((await all<{ version: string }>('select version from access_version'))[0]?.version ?? 0),

    requestErasure: async ({ document, type, record }) =>
      void (await changeAccess((client) => run('insert into erasure (document, type, record) values ($1, $2, $3)', [document, type, record], client))),
    pendingErasures: async () =>
      (await all<Omit<Erasure, 'id'> & { id: string }>('select id, document, type, record from erasure where not is_done order by id')).map((erasure) => ({ ...erasure, id: Number(erasure.id) })),
    finishErasure: async (id) => void (await run('update erasure set is_done = true where id = $1', [id])),

    tidy: async () => {
      const client = await pool.connect();
      try {
        await client.query('set statement_timeout = 0');
        // A plain VACUUM leaves what was there in the pages until they are written over.
        await client.query({ text: 'vacuum full doc_log, doc_snapshot, doc_title', query_timeout: TIDY_MS } as pg.QueryConfig);
        await client.query('checkpoint').catch(() => undefined);
      } finally {
        client.release(true);
      }
    },
    ping: async () => void (await all('select 1')),
    backup: null,
    close: () => pool.end(),
  };
}

type TokenRow = { id: string; member: string; issued_at: string; expires_at: string; revoked_at: string | null };

function tokenOf({ id, member, issued_at, expires_at, revoked_at }: TokenRow): IssuedToken {
  return { id, user: member, issuedAt: Number(issued_at), expiresAt: Number(expires_at), revokedAt: revoked_at === null ? null : Number(revoked_at) };
}
