import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Journal } from '../../electron/main/backup/journal';
import { decodeSnapshot, encodeSnapshot } from '../../electron/main/backup/snapshot-format';
import { openSnapshots } from '../../electron/main/backup/snapshots';
import { NOT_SEALED } from '../../electron/main/files/sealing';
import type { AnyRecord } from '../../shared/domain/records';
import { SCHEMA } from '../../shared/document/schema-version';
import { appError } from '../../shared/errors/app-error';
import { err, ok } from '../../shared/errors/result';
import { account, deal, member } from '../support/records/records';

const company = account({ name: 'Süd*West „Größe“ 😀', note: 'line\nbreak' });
const records: AnyRecord[] = [company, deal(company.id, { amount: null })];
const lines = records.map((record) => JSON.stringify(record));
const CREATED = '2026-03-25T08:00:00.000Z';

describe('a snapshot', () => {
  it('gives back what went in', async () => {
    const decoded = await decodeSnapshot(await encodeSnapshot(lines, SCHEMA, CREATED), 'x.wbs');
    expect(decoded).toMatchObject({ ok: true, value: { records, header: { records: 2, createdAt: CREATED } } });
  });

  it('gives back more than is compressed at once', async () => {
    const many = Array.from({ length: 40 }, (_unused, at) => ({ ...company, id: deal(company.id).id, note: `${at}ü😀`.repeat(60_000).slice(0, 20_000 + at) }));
    const large = Array.from({ length: 10 }, () => many).flat();
    const decoded = await decodeSnapshot(await encodeSnapshot(large.map((record) => JSON.stringify(record)), SCHEMA, CREATED), 'x.wbs');
    expect(decoded.ok && decoded.value.records).toEqual(large);
  });

  it('is refused when written by a newer version', async () => {
    const decoded = await decodeSnapshot(await encodeSnapshot(lines, SCHEMA + 1, CREATED), 'x.wbs');
    expect(decoded).toEqual({ ok: false, error: { code: 'future-version', params: { found: SCHEMA + 1, known: SCHEMA } } });
  });

  it('is refused when any byte is other than it was, or some are missing', async () => {
    const bytes = await encodeSnapshot(lines, SCHEMA, CREATED);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const flipped = Uint8Array.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ flip;
        const decoded = await decodeSnapshot(flipped, 'x.wbs');
        // A few bytes of the gzip header (time, system) mean nothing; then the content must be whole.
        if (decoded.ok) expect(decoded.value.records).toEqual(records);
        expect((await decodeSnapshot(bytes.slice(0, at), 'x.wbs')).ok).toBe(false);
      }),
    );
  });

  it.each([
    ['another program’s file', Buffer.from('PK\u0003\u0004')],
    ['an empty file', Buffer.from('')],
  ])('is not mistaken for %s', async (_what, bytes) => {
    expect(await decodeSnapshot(bytes, 'x.wbs')).toEqual({ ok: false, error: { code: 'not-a-snapshot', params: { name: 'x.wbs' } } });
  });

  it('with a record of a wrong shape is corrupt as a whole', async () => {
    const broken = JSON.stringify({ ...company, name: 7 });
    expect(await decodeSnapshot(await encodeSnapshot([broken], SCHEMA, CREATED), 'x.wbs')).toMatchObject({ ok: false, error: { code: 'corrupt' } });
  });
});

describe('the snapshots of a folder', () => {
  let folder: string;
  let restored: readonly AnyRecord[] | null;
  let dumped: string[];
  let fails: boolean;
  let isFull: boolean;
  let told: (string | null)[];
  const noRoom = (): never => {
    throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'werkbank-snapshots-'));
    restored = null;
    dumped = lines;
    fails = false;
    isFull = false;
    told = [];
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const journal: Pick<Journal, 'begin'> = { begin: () => ({ follow: () => undefined, drop: () => undefined }) };

  const open = (keep = 3) =>
    openSnapshots(
      folder,
      {
        database: {
          dump: async () => (fails ? err(appError('timeout', { what: 'database.dump' })) : ok({ lines: dumped })),
          replaceAll: async ({ records: given }: { records: AnyRecord[] }) => {
            restored = given;
            return ok({});
          },
        },
      } as never,
      journal,
      keep,
      { ...NOT_SEALED, seal: (_kind, bytes) => (isFull ? noRoom() : bytes) },
      (failure) => told.push(failure?.code ?? null),
    );

  it('keep the newest and leave no drafts behind', async () => {
    const snapshots = open(3);
    for (let count = 0; count < 5; count += 1) {
      await snapshots.save();
      // The name holds the millisecond.
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    expect(readdirSync(folder)).toHaveLength(3);
    expect(readdirSync(folder).every((name) => name.endsWith('-2.wbs'))).toBe(true);
  });

  it('say when there is no room for them, and when there is again', async () => {
    const snapshots = open();
    await snapshots.save();
    expect(told).toEqual([]);
    isFull = true;
    expect(await snapshots.save()).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(snapshots.failure()).toMatchObject({ code: 'disk-full' });
    expect(snapshots.isDirty()).toBe(true);
    isFull = false;
    await snapshots.saveIfDirty();
    expect(snapshots.failure()).toBeNull();
    expect(told).toEqual(['disk-full', null]);
  });

  it('say nothing of a database that does not answer', async () => {
    fails = true;
    expect((await open().save()).ok).toBe(false);
    expect(told).toEqual([]);
  });

  it('are written when something changed, and only then', async () => {
    const snapshots = open();
    await snapshots.saveIfDirty();
    expect(readdirSync(folder)).toHaveLength(0);
    snapshots.markDirty();
    await snapshots.saveIfDirty();
    await snapshots.saveIfDirty();
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('take in what an older version had, to be restored by this one', async () => {
    const { formalAuthority: _authority, lastContactOn: _contact, ...old } = member(deal(company.id));
    const kept = await open().keep({ schema: 1, lines: [JSON.stringify(old)] });
    expect(kept).toMatchObject({ ok: true, value: { records: 1 } });
    expect(await open().restore(kept.ok ? kept.value.name : '')).toEqual(ok({}));
    expect(restored).toEqual([{ ...old, formalAuthority: null, lastContactOn: null }]);
  });

  it('are due again when writing one failed', async () => {
    const snapshots = open();
    snapshots.markDirty();
    fails = true;
    await snapshots.saveIfDirty();
    fails = false;
    await snapshots.saveIfDirty();
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('are due again, and collect no longer, when there was no room for the journal behind one', async () => {
    const snapshots = open();
    const whole = journal.begin;
    let dropped = 0;
    journal.begin = () => ({
      follow: () => {
        throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      },
      drop: () => {
        dropped += 1;
        return undefined;
      },
    });
    snapshots.markDirty();
    expect(await snapshots.save()).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    journal.begin = whole;
    expect([snapshots.isDirty(), dropped]).toEqual([true, 1]);
  });

  it('name the newest that holds something', async () => {
    const snapshots = open();
    expect(await snapshots.latest()).toBeNull();
    const saved = await snapshots.save();
    dumped = [];
    await new Promise((resolve) => setTimeout(resolve, 2));
    await snapshots.save();
    expect(saved).toMatchObject({ ok: true });
    expect(await snapshots.latest()).toEqual(saved.ok && saved.value);
  });

  it('name the newest that can be read', async () => {
    const snapshots = open();
    const first = await snapshots.save();
    await new Promise((resolve) => setTimeout(resolve, 2));
    const second = await snapshots.save();
    if (!first.ok || !second.ok) throw new Error('not written');
    writeFileSync(join(folder, second.value.name), 'PK');
    expect(await snapshots.readLatest()).toEqual({ snapshot: first.value, records });
    expect(await snapshots.latest()).toEqual(first.value);
  });

  it('are restored whole', async () => {
    const snapshots = open();
    const saved = await snapshots.save();
    expect(await snapshots.restore(saved.ok ? saved.value.name : '')).toEqual(ok({}));
    expect(restored).toEqual(records);
  });

  it.each(['../../etc/passwd', 'werkbank.wbs', 'werkbank-2026-03-25T08-00-00-000Z-2.wbs/..'])('are not looked for at %s', async (name) => {
    expect(await open().restore(name)).toMatchObject({ ok: false, error: { code: 'not-a-snapshot' } });
  });

  it('that are damaged change nothing', async () => {
    const name = 'werkbank-2026-03-25T08-00-00-000Z-2.wbs';
    writeFileSync(join(folder, name), (await encodeSnapshot(lines, SCHEMA, CREATED)).slice(0, 100));
    expect(await open().restore(name)).toMatchObject({ ok: false });
    expect(restored).toBeNull();
  });
});
