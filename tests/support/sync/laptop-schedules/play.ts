import { isDeepStrictEqual } from 'node:util';
import type { MarkDecision } from '../../../../electron/storage-host/sync/home-decision';
import type { MarkRow } from '../../../../electron/storage-host/sync/stored-rows';
import { Edit } from '../../../../shared/document/edit';
import { emptyDiff } from '../../../../shared/document/record-diff';
import type { AnyRecord } from '../../../../shared/domain/records';
import { parentsOf } from '../../../../shared/domain/sync/kept-parents';
import { accountDocument, documentOf, WORKSPACE_DOCUMENT } from '../../../../shared/domain/sync/shared-scope';
import { account } from '../../records/records';
import { until } from '../colleague';
import type { Ground } from './ground';
import { newRecord, PLAYED_TYPES, rowsOf, TEXT_FIELDS, type PlayedType, type Rows } from './new-records';
import { Player } from './player';
import type { LaptopSchedule, LaptopStep } from './steps';
import { Written } from './written';

/** Types of the records everybody begins with, in the order they are made in. */
const FIRST: readonly PlayedType[] = ['person', 'person', 'deal', 'member', 'member', 'relation', 'pain', 'offer', 'lineItem', 'activity', 'colleague'];
const SETTLED_BY_MS = 60_000;

type Play = { players: readonly Player[]; ground: Ground; written: Written; documents: readonly string[] };

/**
 * Plays a schedule with three laptops and a server, lets all of them meet, and answers what went wrong: laptops that do not get in
 * sync or differ, an edit nobody knowingly outdid that is neither shown nor told, what hangs on nothing.
 */
export async function playLaptops({ isThirdApart, steps }: LaptopSchedule, ground: Ground, settledBy = SETTLED_BY_MS): Promise<string[]> {
  const written = new Written();
  const companies = [account(), account()];
  const documents = [...companies.map(({ id }) => accountDocument(id)), WORKSPACE_DOCUMENT];
  const players: Player[] = [];
  const play: Play = { players, ground, written, documents };
  try {
    for (const number of [0, 1, 2]) players.push(await Player.open(number, await ground.way(), ground.token, written));
    const [first, second, third] = players as [Player, Player, Player];
    await begin(first, companies, written);
    if (isThirdApart) await third.copy(await first.rows());
    for (const each of isThirdApart ? [first, second] : players) await each.join(documents);
    for (const step of steps) await take(step, play);
    return await end(play, settledBy);
  } catch (fault) {
    return [fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault), ...(await Promise.all(players.map((player) => player.state())))];
  } finally {
    for (const player of players) await player.end();
    await ground.bringUp();
  }
}

async function begin(player: Player, companies: readonly AnyRecord[], written: Written): Promise<void> {
  await player.change(() => new Edit().add(...companies).diff);
  for (const [at, type] of FIRST.entries()) await player.change((rows) => added(type, rows, at, written));
}

async function take({ laptop, does, pick, to }: LaptopStep, { players, ground, written, documents }: Play): Promise<void> {
  const player = players[laptop] as Player;
  const some = [documents, documents.slice(0, 1), documents.slice(1, 2)][to % 3] ?? documents;
  switch (does) {
    case 'edit':
      return player.change((rows) => edited(chosen([...rows.values()], pick), to, written));
    case 'create':
      return player.change((rows) => added(chosen(PLAYED_TYPES.slice(1), to) ?? 'person', rows, pick, written));
    case 'delete':
      return player.change((rows) => removed(chosen([...rows.values()], pick), rows));
    case 'relink':
      return player.change((rows) => relinked(chosen(rowsOf(rows, 'relation'), pick), rows, to));
    case 'move':
      return player.change((rows) => moved(chosen(rowsOf(rows, 'person'), pick), rows, to));
    case 'undo':
      return player.undo();
    case 'import':
      return player.import((rows) => {
        const changed = chosen([...rows.values()], pick);
        const field = changed === undefined ? undefined : chosen(TEXT_FIELDS[changed.type as PlayedType], to);
        return {
          added: (['person', 'deal', 'person'] as const).flatMap((type, at) => newRecord(type, rows, pick + at, () => written.nextText()) ?? []),
          changed: changed === undefined || field === undefined ? [] : [[changed, { ...changed, [field]: written.nextText() } as AnyRecord]],
        };
      });
    case 'take-import-back':
      return player.takeImportBack();
    case 'decide':
      return player.decide((marks) => decided(chosen(marks, pick), to));
    case 'cut-off':
      return player.cutOff();
    case 'reconnect':
      return player.reconnect();
    case 'rest':
      return player.rest(to % 2 === 0);
    case 'die':
      return player.die();
    case 'leave':
      return player.leave(some);
    case 'return':
      // One that never shared joins in a step of its own.
      return player.hasJoined ? player.join(some) : undefined;
    case 'join':
      return player.join(documents);
    case 'kill-server':
      await ground.kill();
      return ground.bringUp();
    case 'settle':
      return player.isReachable ? until(() => player.isInSync) : undefined;
  }
}

async function end({ players, ground, written, documents }: Play, settledBy: number): Promise<string[]> {
  await ground.bringUp();
  for (const player of players) {
    player.reconnect();
    await player.join(documents);
    await player.rest(false);
  }
  let seen: { records: Record<string, unknown>[]; marks: MarkRow[] }[] = [];
  const areAlike = async (): Promise<boolean> => {
    if (!players.every(({ isInSync }) => isInSync)) return false;
    seen = await Promise.all(players.map(async (player) => ({ records: (await player.laptop.records()).filter((record) => documentOf(record as AnyRecord) !== null), marks: sorted(await player.marks()) })));
    return players.every(({ isInSync }) => isInSync) && seen.every((one) => isDeepStrictEqual(one, seen[0]));
  };
  try {
    await until(areAlike, settledBy);
  } catch {
    return ['the laptops do not end alike', ...(await Promise.all(players.map((player) => player.state()))), ...differences(seen)];
  }
  const problems: string[] = [];
  for (const player of players) if ((await player.laptop.database.table('outbox').count()) > 0) problems.push(`laptop ${player.number} has something in the outbox`);
  const [first] = players as [Player, ...Player[]];
  problems.push(...written.problems(await first.rows(), await first.marks()));
  return problems;
}

function sorted(marks: MarkRow[]): MarkRow[] {
  return marks.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function differences(seen: readonly { records: Record<string, unknown>[]; marks: MarkRow[] }[]): string[] {
  return seen.slice(1).flatMap((other, at) => {
    const of = (one: (typeof seen)[number] | undefined): Map<string, unknown> => new Map([...(one?.records ?? []), ...(one?.marks ?? [])].map((row) => [String(row.id), row]));
    const [mine, theirs] = [of(seen[0]), of(other)];
    const ids = [...new Set([...mine.keys(), ...theirs.keys()])].filter((id) => !isDeepStrictEqual(mine.get(id), theirs.get(id)));
    return ids.map((id) => `${id} of laptop 0 and ${at + 1}: ${differing(mine.get(id), theirs.get(id))}`);
  });
}

function differing(a: unknown, b: unknown): string {
  if (a === undefined || b === undefined) return `${JSON.stringify(a ?? null)} | ${JSON.stringify(b ?? null)}`;
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const fields = Object.keys({ ...one, ...other }).filter((field) => !isDeepStrictEqual(one[field], other[field]));
  return `${String(one['type'])} ${fields.map((field) => `${field} ${JSON.stringify(one[field])} | ${JSON.stringify(other[field])}`).join(', ')}`;
}

function chosen<T>(all: readonly T[], pick: number): T | undefined {
  return all[pick % Math.max(all.length, 1)];
}

function added(type: PlayedType, rows: Rows, pick: number, written: Written) {
  const record = newRecord(type, rows, pick, () => written.nextText());
  return record === null ? emptyDiff() : new Edit().add(record).diff;
}

function edited(record: AnyRecord | undefined, to: number, written: Written) {
  const field = record === undefined ? undefined : chosen(TEXT_FIELDS[record.type as PlayedType], to);
  return record === undefined || field === undefined ? emptyDiff() : new Edit().update(record, { [field]: written.nextText() }).diff;
}

/** A record goes with whatever cannot be without it. A card outlives its person, whose name it has a copy of. */
function removed(record: AnyRecord | undefined, rows: Rows) {
  if (record === undefined) return emptyDiff();
  const gone = new Set([record.id]);
  for (let before = 0; before < gone.size; ) {
    before = gone.size;
    for (const row of rows.values()) {
      const { personId: _personId, ...fields } = row as AnyRecord & { personId?: unknown };
      if (parentsOf({ type: row.type, id: row.id, fields }).some(({ id }) => gone.has(id))) gone.add(row.id);
    }
  }
  return new Edit().remove(...[...gone].map((id) => rows.get(id) as AnyRecord)).diff;
}

function relinked(line: AnyRecord | undefined, rows: Rows, to: number) {
  if (line?.type !== 'relation') return emptyDiff();
  const end = chosen(rowsOf(rows, 'member').filter(({ id, dealId }) => dealId === line.dealId && id !== line.fromId), to);
  return end === undefined ? emptyDiff() : new Edit().update(line, { toId: end.id }).diff;
}

function moved(person: AnyRecord | undefined, rows: Rows, to: number) {
  const company = chosen(rowsOf(rows, 'account'), to);
  return person?.type !== 'person' || company === undefined ? emptyDiff() : new Edit().update(person, { accountId: company.id }).diff;
}

function decided(mark: MarkRow | undefined, to: number): { mark: MarkRow; decision: MarkDecision } | null {
  if (mark === undefined) return null;
  if (mark.mark.kind !== 'two-opinions') return { mark, decision: { kind: to % 4 === 0 ? 'delete' : 'keep' } };
  return { mark, decision: { kind: 'value', value: chosen(mark.mark.opinions, to)?.value } };
}
