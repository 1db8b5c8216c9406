import 'fake-indexeddb/auto';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as Y from 'yjs';
import type { SharingState } from '../../shared/contract/sharing';
import { Edit } from '../../shared/document/edit';
import type { RecordDiff } from '../../shared/document/record-diff';
import type { AnyRecord } from '../../shared/domain/records';
import { accountDocument } from '../../shared/domain/sync/shared-scope';
import { editUntil } from '../support/electron/kill-rounds';
import { kill, launch, removeProfile, type Running } from '../support/electron/launch';
import { seed } from '../support/electron/seed';
import { account, changed, person } from '../support/records/records';
import { Colleague, until } from '../support/sync/colleague';
import { Laptop } from '../support/sync/laptop';
import { ServerPlace, serverIsMissing, type SyncServer } from '../support/sync/server';

const EDITS = 16;

/** After which acknowledged edit the application is killed, how much later, and whether the server is there meanwhile. */
const ROUNDS = [
  { acknowledged: 2, delay: 0, isServerUp: true },
  { acknowledged: 9, delay: 10, isServerUp: false },
  { acknowledged: 5, delay: 60, isServerUp: true },
];

type Round = { diffs: RecordDiff[]; marks: string[] };

if (serverIsMissing !== null) it.skip(serverIsMissing, () => undefined);

describe.skipIf(serverIsMissing !== null)('an application that shares an account and is killed', () => {
  const company = account();
  const people = ROUNDS.map(() => Array.from({ length: EDITS }, () => person(company.id)));
  let place: ServerPlace;
  let server: SyncServer;
  let token: string;
  let anna: Running;
  let ben: Laptop;

  /** Edits of a round, each recognised by a note of its own: every fourth adds somebody, the others write about those who are there. */
  const roundOf = (round: number): Round => {
    const marks = Array.from({ length: EDITS }, (_, index) => `edit ${round}/${index}`);
    const diffs = (people[round] ?? []).map((one, index) => {
      const note = marks[index] ?? '';
      return index % 4 === 3 ? new Edit().add(person(company.id, { note })).diff : new Edit().update(one, changed(one, { note })).diff;
    });
    return { diffs, marks };
  };
  const sharing = ({ page }: Running): Promise<SharingState> =>
    page.evaluate(async () => {
      const state = await window.werkbank.api.sharing.state({});
      if (!state.ok) throw new Error(JSON.stringify(state.error));
      return state.value;
    });
  /** The records of the account without what each laptop keeps for itself, in the order of their ids. */
  const recordsOf = async ({ page }: Running): Promise<Record<string, unknown>[]> => {
    const records = await page.evaluate(async (accountId): Promise<AnyRecord[]> => {
      const loaded = await window.werkbank.api.records.load({ kind: 'account', accountId });
      if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
      return loaded.value.records;
    }, company.id);
    return records.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ rev: _rev, updatedAt: _updatedAt, ...content }) => content);
  };
  const notesOf = (records: readonly Record<string, unknown>[]): string[] => records.map(({ note }) => String(note ?? '')).filter((note) => note !== '');

  beforeAll(async () => {
    place = new ServerPlace();
    token = place.userWith('Anna', { '*': 'write' });
    server = await place.start();
    anna = await launch();
    await seed(anna, [company, ...people.flat()]);
    const answers = await anna.page.evaluate(
      async ([address, given, accountId]) => [
        await window.werkbank.api.sharing.signIn({ server: address, token: given }),
        await window.werkbank.api.sharing.choose({ accountIds: [accountId], workspace: false }),
      ],
      [`http://127.0.0.1:${server.port}`, token, company.id] as const,
    );
    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
    ben = await Laptop.open(`werkbank-${v7()}`, [accountDocument(company.id)]);
    await ben.connect(server.url, token);
    await until(async () => (await ben.records()).length === 1 + ROUNDS.length * EDITS);
  });
  afterAll(async () => {
    await ben.disconnect();
    await anna.app.close();
    removeProfile(anna.profile);
    await server.kill();
    place.remove();
  });

  it('shares each acknowledged edit once after its next start, also when the server was down', async () => {
    const { profile } = anna;
    let rows = 1 + ROUNDS.length * EDITS;
    const written: string[] = [];
    for (const [round, { acknowledged, delay, isServerUp }] of ROUNDS.entries()) {
      const { diffs, marks } = roundOf(round);
      if (!isServerUp) {
        await ben.disconnect();
        await server.kill();
      }
      const last = await editUntil(anna, diffs, acknowledged);
      await new Promise((resolve) => setTimeout(resolve, delay));
      await kill(anna);
      anna = await launch({ profile });

      const found = await recordsOf(anna);
      const kept = marks.filter((mark) => notesOf(found).includes(mark));
      expect(kept).toEqual(marks.slice(0, kept.length));
      expect(kept.length).toBeGreaterThan(last);
      if (!isServerUp) {
        await until(async () => ((await sharing(anna)).status?.waiting ?? 0) >= kept.length);
        server = await place.start({ SYNC_PORT: String(server.port) });
        await ben.connect(server.url, token);
      }
      written.push(...kept);
      rows += kept.filter((mark) => Number(mark.split('/')[1]) % 4 === 3).length;
      await until(async () => {
        const { status } = await sharing(anna);
        return status?.waiting === 0 && status.synced === 1;
      });
      await until(async () => notesOf(await ben.records()).length === written.length);
      expect(await recordsOf(anna)).toEqual(await ben.records());
      expect(found).toHaveLength(rows);
      expect(notesOf(await ben.records()).sort()).toEqual([...written].sort());
    }
    expect(await ben.marks()).toEqual([]);

    const looking = new Colleague(server.url, accountDocument(company.id), token);
    await looking.acknowledged();
    const atServer = [...looking.map].map(([id, row]) => ({ id, timesCreated: timesWritten(looking.map, id), notes: notesIn(row as Y.Map<unknown>) }));
    looking.leave();
    expect(atServer).toHaveLength(rows - 1);
    expect(atServer.filter(({ timesCreated }) => timesCreated !== 1)).toEqual([]);
    expect(atServer.flatMap(({ notes }) => notes).map(({ note }) => note).sort()).toEqual([...written].sort());
    expect(atServer.flatMap(({ notes }) => notes).filter(({ times }) => times !== 1)).toEqual([]);
  });
});

/** How often the document has been told a value of a key, also by values that were replaced since. */
function timesWritten(map: Y.Map<unknown>, key: string): number {
  let times = 0;
  for (let item = map._map.get(key) ?? null; item !== null; item = item.left) times += 1;
  return times;
}

/** The notes a row was created with or given. */
function notesIn(row: Y.Map<unknown>): { note: string; times: number }[] {
  return [...row].flatMap(([key, entry]) => {
    const [value] = entry as [unknown];
    const note = key === '_' ? (value as { note: string }).note : key.startsWith('note@') ? value : '';
    return typeof note === 'string' && note !== '' ? [{ note, times: timesWritten(row, key) }] : [];
  });
}
