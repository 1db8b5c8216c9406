import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import * as Y from 'yjs';
import { RowHomes } from '../../../electron/storage-host/sync/row-homes';
import { SharedDocument, type RowChange } from '../../../electron/storage-host/sync/shared-document';
import { carriedWrites } from '../../../shared/domain/sync/carried-writes';
import { homesToLeave, unheardPlaces } from '../../../shared/domain/sync/homes';
import { RECORD_TYPES } from '../../../shared/domain/records';
import { sharedContent } from '../../../shared/domain/sync/record-content';
import { accountDocument, accountOfDocument } from '../../../shared/domain/sync/shared-scope';
import type { Disagreement } from '../../../shared/domain/sync/read-row';
import { nextStamp, type Stamp } from '../../../shared/domain/sync/stamp';
import { account, person } from '../records/records';

const LAPTOPS = 3;
const ACCOUNTS = 3;
const FIELDS = ['function', 'note'] as const;

/** One thing that happens: a laptop edits the person, takes them to an account, deletes them, or hands one document to another laptop. */
export type MovingStep = { laptop: number; does: 'edit' | 'move' | 'delete' | 'settle' | 'send'; field: number; account: number; to: number; minutes: number };

export const movingSteps: fc.Arbitrary<MovingStep[]> = fc.array(
  fc.record({
    laptop: fc.nat(LAPTOPS - 1),
    does: fc.constantFrom('edit', 'edit', 'move', 'move', 'delete', 'settle', 'send', 'send', 'send'),
    field: fc.nat(FIELDS.length - 1),
    account: fc.nat(ACCOUNTS - 1),
    to: fc.nat(LAPTOPS - 1),
    minutes: fc.nat(30),
  }),
  { minLength: 4, maxLength: 40 },
);

type Told = { document: string; fields: Record<string, unknown>; opinions: readonly Disagreement[] };

/** A laptop without a database that shares several accounts and looks at one person. */
class Mover {
  readonly homes = new RowHomes();
  readonly documents = new Map<string, SharedDocument>();
  #stamp: Stamp = 0;

  constructor(
    readonly device: string,
    names: readonly string[],
    private readonly now: () => number,
    readonly row: { type: string; id: string },
  ) {
    for (const name of names) {
      const shared = new SharedDocument(RECORD_TYPES);
      this.documents.set(name, shared);
      this.homes.open(name, shared);
    }
  }

  /** What is shown of the person, `null` where there is nobody. */
  shown(): Told | null {
    const winner = this.homes.homeOf(this.row);
    if (winner === null) return null;
    const { fields, disagreements } = winner.reading;
    return { document: winner.document, fields, opinions: disagreements };
  }

  write(document: string, change: Omit<RowChange, 'type' | 'id' | 'stamp'>): void {
    this.documents.get(document)?.write([{ ...change, ...this.row, stamp: this.next() } as RowChange], this.device);
    this.homes.note(document, [this.row.id]);
  }

  edit(field: string, value: string): void {
    const at = this.homes.homeOf(this.row);
    if (at !== null) this.write(at.document, { kind: 'change', fields: { [field]: value } } as never);
  }

  move(to: string): void {
    const at = this.homes.homeOf(this.row);
    if (at === null || at.document === to) return;
    const source = this.documents.get(at.document)?.entriesAt(this.row.type, this.row.id);
    const unheard = (document: string): string[] => unheardPlaces(this.homes.of(this.row), document, at.document);
    this.write(at.document, { kind: 'delete', to, decided: ['accountId'], unheard: unheard(at.document).filter((place) => place !== to) } as never);
    this.write(to, { kind: 'create', content: { ...at.reading.fields, accountId: accountOfDocument(to) }, from: at.document, source, unheard: unheard(to) } as never);
  }

  remove(): void {
    const at = this.homes.homeOf(this.row);
    if (at !== null) this.write(at.document, { kind: 'delete', to: null, unheard: unheardPlaces(this.homes.of(this.row), at.document, at.document) } as never);
  }

  /** What a laptop does that may write all documents. */
  settle(): void {
    const winner = this.homes.homeOf(this.row);
    if (winner === null) return;
    for (const { document, wasLeft } of homesToLeave(this.homes.of(this.row), winner)) {
      const [from, to] = [this.documents.get(document), this.documents.get(winner.document)];
      const [here, other] = [to?.entriesAt(this.row.type, this.row.id), from?.entriesAt(this.row.type, this.row.id)];
      if (here === undefined || here === null || other === undefined || other === null) continue;
      if (carriedWrites(here, other, wasLeft, this.device).length > 0) this.write(winner.document, { kind: 'carry', other, wasLeft } as never);
      this.write(document, { kind: 'leave', here: document, to: null } as never);
    }
  }

  sendTo(other: Mover, document: string): void {
    const [mine, theirs] = [this.documents.get(document), other.documents.get(document)];
    if (mine === undefined || theirs === undefined) return;
    theirs.receive(() => Y.applyUpdate(theirs.doc, Y.encodeStateAsUpdate(mine.doc, Y.encodeStateVector(theirs.doc))), other.device);
    other.homes.note(document, theirs.read(this.row.type, this.row.id) === null ? [] : [this.row.id]);
    this.see(other);
  }

  see(other: Mover): void {
    other.#stamp = Math.max(other.#stamp, this.#stamp);
  }

  next(): Stamp {
    this.#stamp = nextStamp(this.#stamp, this.now());
    return this.#stamp;
  }
}

/**
 * Plays how three laptops move, edit and delete a person of three accounts while documents come in any order. `problems`: laptops
 * that show something else once all know all, before it is settled or after, a person of another account than the document, what is
 * never settled. `gone`: edits nobody who saw them wrote over or deleted that are neither shown nor told in the end. There are some
 * left, in one of two thousand: where they are moved on and on before anybody has heard of it.
 */
export function playMoves(steps: readonly MovingStep[]): { problems: string[]; gone: string[] } {
  let now = Date.parse('2026-03-25T08:00:00.000Z');
  const accounts = Array.from({ length: ACCOUNTS }, () => account());
  const names = accounts.map(({ id }) => accountDocument(id));
  const [firstName] = names;
  const moving = person(accounts[0]?.id ?? '', { function: '', note: '' });
  const laptops = Array.from({ length: LAPTOPS }, (_, at) => new Mover(`device${at}`, names, () => now, moving));
  const [first] = laptops;
  if (first === undefined || firstName === undefined) return { problems: [], gone: [] };
  first.write(firstName, { kind: 'create', content: sharedContent(moving) } as never);
  const meet = (): void => {
    for (const _round of [1, 2]) for (const from of laptops) for (const to of laptops) if (from !== to) for (const name of names) from.sendTo(to, name);
  };
  meet();
  let edits = 0;
  /** What was written and nobody who saw it wrote over or deleted, with its field and who wrote it. */
  const standing = new Map<string, { field: string; by: number }>();
  const outdo = (told: Told | null, fields: readonly string[]): void => {
    for (const [value, { field }] of standing) if (told !== null && fields.includes(field) && tells(told, field, value)) standing.delete(value);
  };
  for (const { laptop, does, field, account: at, to, minutes } of steps) {
    now += minutes * 60_000;
    const one = laptops[laptop];
    const name = names[at];
    if (one === undefined || name === undefined) continue;
    if (does === 'edit') {
      const [name, value] = [FIELDS[field] ?? 'note', `edit ${(edits += 1)}`];
      const seen = one.shown();
      outdo(seen, [name]);
      // Of what one laptop said twice the later counts, also where it did not see the first for what came in between.
      for (const [earlier, { field: of, by }] of standing) if (seen !== null && of === name && by === laptop) standing.delete(earlier);
      if (seen !== null) standing.set(value, { field: name, by: laptop });
      one.edit(name, value);
    } else if (does === 'move') one.move(name);
    else if (does === 'delete') {
      outdo(one.shown(), FIELDS);
      one.remove();
    }
    else if (does === 'settle') one.settle();
    else {
      const other = laptops[to];
      if (other !== undefined && other !== one) one.sendTo(other, name);
    }
  }
  meet();
  const problems: string[] = [];
  const agree = (when: string): void => {
    for (const other of laptops.slice(1)) if (!isDeepStrictEqual(other.shown(), first.shown())) problems.push(`${other.device} shows something else than ${first.device} ${when}`);
    const shown = first.shown();
    if (shown !== null && accountDocument(String(shown.fields['accountId'])) !== shown.document) problems.push(`the person is of another account than they are shared by ${when}`);
  };
  agree('before it is settled');
  for (const one of laptops) one.settle();
  meet();
  agree('after it is settled');
  for (const one of laptops) one.settle();
  meet();
  agree('after it is settled again');
  const winner = first.homes.homeOf(moving);
  const shown = first.shown();
  const gone = [...standing].flatMap(([value, { field }]) => (shown === null || !tells(shown, field, value) ? [value] : []));
  if (winner !== null && homesToLeave(first.homes.of(moving), winner).length > 0) problems.push('it is never settled');
  return { problems, gone };
}

/** Whether a value of a field is shown, or is one of the opinions about it. */
function tells({ fields, opinions }: Told, field: string, value: string): boolean {
  return fields[field] === value || opinions.some((of) => of.field === field && of.opinions.some((opinion) => opinion.value === value));
}
