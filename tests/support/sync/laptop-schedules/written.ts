import { isDeepStrictEqual } from 'node:util';
import { parentsOf, partsOf } from '../../../../shared/domain/sync/kept-parents';
import type { MarkRow } from '../../../../electron/storage-host/sync/stored-rows';
import type { AnyRecord } from '../../../../shared/domain/records';
import { documentOf } from '../../../../shared/domain/sync/shared-scope';
import { TEXT_FIELDS, type PlayedType, type Rows } from './new-records';

/** What each field of a record could be seen to hold, beside its value: the opinions of a mark. */
export type Opinions = ReadonlyMap<string, readonly unknown[]>;

/** Whether what is written goes to others: `perhaps` while a laptop joins, which nobody can tell from outside. */
type Reach = 'no' | 'perhaps' | 'yes';

/** Who writes: a laptop, and whether what it writes in a record goes to others. */
export type Writer = { laptop: number; reachOf: (record: AnyRecord) => Reach };

/** A value somebody gave a field, and what of it they knew. */
type Said = { number: number; laptop: number; record: string; field: string; value: unknown; reach: Reach };
/** A deletion: which values and which children of the record it knew. */
type Deleted = { number: number; laptop: number; record: string; row: AnyRecord; reach: Reach; knew: ReadonlySet<number>; children: ReadonlySet<string> };

/** The key under which opinions about a field of a record are told. */
export function fieldKey(record: string, field: string): string {
  return `${record}/${field}`;
}

/** The opinions marks tell. */
export function opinionsOf(marks: readonly MarkRow[]): Opinions {
  return new Map(marks.flatMap(({ record, mark }) => (mark.kind === 'two-opinions' ? [[fieldKey(record, mark.field), mark.opinions.map(({ value }) => value)] as const] : [])));
}

/** Who wrote what in knowledge of what: a plain list beside the laptops, by which nothing may be gone without a trace. */
export class Written {
  readonly #said: Said[] = [];
  readonly #outdone = new Set<number>();
  #deleted: Deleted[] = [];
  /** Records that somebody brought back or kept, knowing that they had been deleted. */
  readonly #returned = new Set<string>();
  /** Deletions of laptops that saw the record again and moved it: a laptop says one thing of where a record is, and the later counts. */
  readonly #movedSince = new Set<Deleted>();
  /** Each record as it was written last. */
  readonly #last = new Map<string, AnyRecord>();
  #texts = 0;

  /** A text nobody wrote before. */
  nextText(): string {
    return `text ${(this.#texts += 1)}`;
  }

  /** Whether a record was made in this schedule. */
  knows(record: string): boolean {
    return this.#last.has(record);
  }

  /** Notes what a laptop changed in one transaction. @param opinions what it could see beside the rows */
  note(writer: Writer, before: Rows, after: Rows, opinions: Opinions): void {
    for (const [id, row] of after) {
      const existing = before.get(id);
      const isBack = existing === undefined && this.#last.has(id);
      if (!isDeepStrictEqual(row, existing)) this.#last.set(id, row);
      if (existing !== undefined && documentOf(row) !== documentOf(existing)) this.#deleted.filter(({ record, laptop }) => record === id && laptop === writer.laptop).forEach((one) => this.#movedSince.add(one));
      if (isBack && writer.reachOf(row) === 'no') {
        // Taken back before anybody else heard of it.
        this.#deleted = this.#deleted.filter(({ laptop, record, reach }) => laptop !== writer.laptop || record !== id || reach !== 'no');
        continue;
      }
      if (isBack) this.#returned.add(id);
      // Who takes a deletion back says nothing new.
      const from = existing ?? [...this.#deleted].reverse().find(({ laptop, record }) => laptop === writer.laptop && record === id)?.row;
      for (const field of textFields(row)) {
        const value = valueIn(row, field);
        if (from !== undefined && value === valueIn(from, field)) continue;
        if (existing !== undefined) this.#outdo(existing, field, opinions);
        // Nor does who goes back to what was there before anybody else heard of the change.
        if (writer.reachOf(row) !== 'yes' && this.#said.some((said) => said.record === id && said.field === field && said.value === value)) continue;
        this.#say(writer, row, field, value);
      }
    }
    for (const [id, row] of before) if (!after.has(id)) this.#delete(writer, row, before, opinions, new Set([...before.keys()].filter((key) => !after.has(key))));
  }

  /** Notes that a laptop chose a value for a field somebody else gave another. */
  noteChoice(writer: Writer, row: AnyRecord, field: string, value: unknown, opinions: Opinions): void {
    if (!textFields(row).includes(field)) return;
    this.#outdo(row, field, opinions);
    this.#say(writer, row, field, value);
  }

  /** Notes that a laptop deleted a record after all, with what is a part of it. */
  noteDeletion(writer: Writer, row: AnyRecord, rows: Rows, opinions: Opinions): void {
    const parts = partsOf([...rows.values()].filter((one) => documentOf(one) === documentOf(row)).map((one) => ({ row: one, type: one.type, id: one.id, fields: one as Record<string, unknown>, isDeleted: false, left: new Set<string>() })), row.id);
    const all = [row, ...parts.map((part) => part.row)];
    for (const one of all) this.#delete(writer, one, rows, opinions, new Set(all.map(({ id }) => id)));
  }

  noteReturn(record: string): void {
    this.#returned.add(record);
  }

  /** What is gone without a trace, hangs on nothing, or lives without a word although somebody deleted it. */
  problems(rows: Rows, marks: readonly MarkRow[]): string[] {
    const opinions = opinionsOf(marks);
    const marked = new Map<string, Set<string>>();
    for (const { record, mark } of marks) marked.set(record, (marked.get(record) ?? new Set()).add(mark.kind));
    return [
      ...this.#said.filter((said) => !this.#hasTrace(said, rows, opinions)).map(({ record, field, value, laptop }) => `${this.#named(record)}: ${field} "${String(value)}" of laptop ${laptop} is gone without a trace: ${this.#story(record, field, rows)}`),
      ...this.#deleted.filter((one) => !this.#movedSince.has(one)).flatMap(({ record, reach, laptop }) => {
        const isTold = marked.get(record)?.has('deleted-and-edited') === true || marked.get(record)?.has('kept-for') === true;
        return reach === 'yes' && rows.has(record) && !this.#returned.has(record) && !isTold ? [`${this.#named(record)} lives, and nobody is told that laptop ${laptop} deleted it`] : [];
      }),
      ...[...rows.values()].flatMap((row) => this.#dangling(row, rows)),
    ];
  }

  /** Who said what of a field in which order, and who deleted the record; in brackets what stayed on that laptop. */
  #story(record: string, field: string, rows: Rows): string {
    const said = this.#said.filter((one) => one.record === record && one.field === field).map(({ number, laptop, value, reach }) => ({ number, reach, text: `${laptop} "${String(value)}"` }));
    const deleted = this.#deleted.filter((one) => one.record === record).map(({ number, laptop, reach }) => ({ number: number - 0.5, reach, text: `${laptop} deletes` }));
    const row = rows.get(record);
    const story = [...said, ...deleted].sort((a, b) => a.number - b.number).map(({ text, reach }) => (reach === 'yes' ? text : `(${text} ${reach})`));
    return [...story, row === undefined ? 'is not there' : `is "${String(valueIn(row, field))}"`].join(', ');
  }

  #dangling(row: AnyRecord, rows: Rows): string[] {
    return parentsOf({ type: row.type, id: row.id, fields: row }).flatMap(({ id }) => {
      // Whoever had not seen that somebody was moved may have written them last, in the company they had left by then.
      const parent = [...this.#deleted].reverse().find(({ record }) => record === id)?.row ?? this.#last.get(id);
      // Somebody of another company is named by a copy, and nobody who deletes them there need know where.
      if (rows.has(id) || parent === undefined || (parent.type === 'person' && documentOf(parent) !== documentOf(row))) return [];
      const isLeft = this.#deleted.some(({ record, children }) => record === id && children.has(row.id));
      return isLeft ? [] : [`${this.#named(row.id)} hangs on ${this.#named(id)}: ${this.#story(id, '', rows)}`];
    });
  }

  #hasTrace({ number, laptop, record, field, value, reach }: Said, rows: Rows, opinions: Opinions): boolean {
    const row = rows.get(record);
    if (row !== undefined && valueIn(row, field) === value) return true;
    if (opinions.get(fieldKey(record, field))?.includes(value) === true || this.#outdone.has(number)) return true;
    const isGone = row === undefined || this.#returned.has(record);
    const isOwn = (deletion: Deleted): boolean => deletion.reach !== 'yes' && reach !== 'yes' && deletion.laptop === laptop;
    return this.#deleted.some((deletion) => deletion.knew.has(number) && ((deletion.reach !== 'no' && isGone) || isOwn(deletion)));
  }

  #say({ laptop, reachOf }: Writer, row: AnyRecord, field: string, value: unknown): void {
    this.#said.push({ number: this.#said.length, laptop, record: row.id, field, value, reach: reachOf(row) });
  }

  #outdo(existing: AnyRecord, field: string, opinions: Opinions): void {
    for (const number of this.#seenOf(existing, field, opinions)) this.#outdone.add(number);
  }

  #delete({ laptop, reachOf }: Writer, row: AnyRecord, rows: Rows, opinions: Opinions, gone: ReadonlySet<string>): void {
    const knew = new Set(textFields(row).flatMap((field) => this.#seenOf(row, field, opinions)));
    const children = [...rows.values()].filter((child) => !gone.has(child.id) && parentsOf({ type: child.type, id: child.id, fields: child }).some(({ id }) => id === row.id));
    this.#deleted.push({ number: this.#said.length, laptop, record: row.id, row, reach: reachOf(row), knew, children: new Set(children.map(({ id }) => id)) });
  }

  /** What was said of a field by then that a laptop has before it. */
  #seenOf(row: AnyRecord, field: string, opinions: Opinions): number[] {
    const values = [valueIn(row, field), ...(opinions.get(fieldKey(row.id, field)) ?? [])];
    return this.#said.filter((said) => said.record === row.id && said.field === field && values.includes(said.value)).map(({ number }) => number);
  }

  #named(record: string): string {
    return `${this.#last.get(record)?.type ?? 'record'} ${[...this.#last.keys()].indexOf(record)}`;
  }
}

function textFields(row: AnyRecord): readonly string[] {
  return TEXT_FIELDS[row.type as PlayedType];
}

function valueIn(row: AnyRecord, field: string): unknown {
  return (row as Record<string, unknown>)[field];
}
