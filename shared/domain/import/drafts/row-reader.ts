import type { Day } from '../../schema/values';
import type { CardAddress, Labelled } from '../card';
import { cellText } from '../cell-text';
import type { Targets } from '../columns/column-target';
import { splitField, type ImportField, type Owner } from '../columns/fields';
import { readHeader } from '../columns/read-header';
import { dateIn, numberIn, type ColumnFormat } from '../formats/column-format';
import { hasEntities, withoutEntities } from '../formats/html-entities';
import { readTruth } from '../formats/truth';
import type { TableRow } from '../table';
import type { AddressDraft, DraftMessage } from './drafts';
import { usualLabel } from './usual-label';

/** What Outlook and others write where nobody has said anything. */
const NOISE = new Set(['Keine Angabe', 'Unspecified']);
const LIST_SEPARATORS = /\s*(?:[,;\n]|:::)\s*/;
const PLACE_PARTS: Readonly<Record<string, keyof CardAddress>> = {
  street: 'street', street2: 'extended', postalCode: 'postalCode', city: 'city', region: 'region', country: 'country', poBox: 'poBox',
};

export type ReaderSettings = { headers: readonly string[]; targets: Targets; formats: readonly ColumnFormat[]; today: Day };

/** Reads the cells of one row after another as the fields they are, and notes down what cannot be read. */
export class RowReader {
  readonly #columns = new Map<ImportField, number[]>();
  readonly #settings: ReaderSettings;
  readonly #messages: DraftMessage[];
  readonly #namedNotes: ReadonlySet<number>;
  #row: TableRow = { line: 0, cells: [] };

  constructor(settings: ReaderSettings, messages: DraftMessage[]) {
    this.#settings = settings;
    this.#messages = messages;
    settings.targets.forEach((target, column) => {
      if (target !== null) this.#columns.set(target.field, [...(this.#columns.get(target.field) ?? []), column]);
    });
    const notes = settings.targets.flatMap((target, column) => (target !== null && splitField(target.field).name === 'note' ? [column] : []));
    this.#namedNotes = new Set(notes.filter((column) => readHeader(settings.headers[column] ?? '')?.name !== 'note'));
  }

  /** Turns to a row. */
  at(row: TableRow): this {
    this.#row = row;
    return this;
  }

  get line(): number {
    return this.#row.line;
  }

  has(field: ImportField): boolean {
    return this.#columns.has(field);
  }

  /** The header of a field's first column. */
  header(field: ImportField): string {
    const column = this.#columns.get(field)?.[0];
    return column === undefined ? '' : columnName(this.#settings.headers, column);
  }

  /** The first text of a field, on one line. */
  text(field: ImportField): string {
    for (const column of this.#columns.get(field) ?? []) {
      const text = this.#cell(column);
      if (text !== '') return text;
    }
    return '';
  }

  /** All parts of all columns of a field. */
  list(field: ImportField): string[] {
    const parts = (this.#columns.get(field) ?? []).flatMap((column) => this.#lines(column).split(LIST_SEPARATORS));
    return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== '' && !part.startsWith('* ')))];
  }

  /** Several lines; columns that are no notes of themselves get their header in front. */
  note(owner: Owner): string {
    const columns = this.#columns.get(`${owner}.note` as ImportField) ?? [];
    return columns
      .map((column) => {
        const text = this.#lines(column);
        return text === '' || !this.#namedNotes.has(column) ? text : `${this.#settings.headers[column] ?? ''}: ${text}`;
      })
      .filter(Boolean)
      .join('\n\n');
  }

  number(field: ImportField): string | null {
    const [column] = this.#columns.get(field) ?? [];
    if (column === undefined) return null;
    const value = numberIn(this.#row, column, this.#settings.formats[column]);
    if (value === undefined) this.#say('number-unreadable', column);
    return value ?? null;
  }

  date(field: ImportField): Day | null {
    const [column] = this.#columns.get(field) ?? [];
    if (column === undefined) return null;
    const date = dateIn(this.#row, column, this.#settings.formats[column], this.#settings.today);
    if (date === undefined) this.#say('date-unreadable', column);
    return date?.day ?? null;
  }

  truth(field: ImportField): boolean | null {
    return readTruth(this.text(field));
  }

  /** A key, as it stands; one a spreadsheet seems to have mangled is noted down. */
  code(field: ImportField): string {
    const [column] = this.#columns.get(field) ?? [];
    const text = this.text(field);
    if (column !== undefined && text !== '') {
      if (LIKE_EXCEL_DATE.test(text)) this.#say('code-as-date', column);
      else if (LIKE_EXPONENT.test(text)) this.#say('code-as-exponent', column);
    }
    return text;
  }

  /** Telephones with what they are, in the order of the columns. */
  phones(owner: Owner): Labelled[] {
    return this.#labelled(owner, 'phone', (column) => [this.#cell(column)]);
  }

  emails(owner: Owner): Labelled[] {
    return this.#labelled(owner, 'email', (column) => this.#lines(column).split(LIST_SEPARATORS));
  }

  websites(owner: Owner): string[] {
    return [...new Set(this.#labelled(owner, 'website', (column) => this.#lines(column).split(/\s*(?::::|\n)\s*/)).map(({ value }) => value))];
  }

  /** Addresses of which anything is known, one for each label and group of columns. */
  addresses(owner: Owner): AddressDraft[] {
    const found = new Map<string, AddressDraft>();
    for (const [part, name] of Object.entries(PLACE_PARTS)) {
      for (const column of this.#columns.get(`${owner}.${part}` as ImportField) ?? []) {
        const target = this.#settings.targets[column];
        const text = this.#cell(column);
        if (target == null || text === '') continue;
        const key = `${target.label}\u0000${target.group}`;
        const address = found.get(key) ?? emptyAddress(target.label || this.#groupLabel(owner, 'address', target.group));
        address[name] = text;
        found.set(key, address);
      }
    }
    for (const column of this.#columns.get(`${owner}.houseNumber` as ImportField) ?? []) {
      const target = this.#settings.targets[column];
      const address = found.get(`${target?.label ?? ''}\u0000${target?.group ?? ''}`);
      const text = this.#cell(column);
      if (address !== undefined && text !== '') address.street = `${address.street} ${text}`.trim();
      if (text !== '' && LIKE_EXCEL_DATE.test(text)) this.#say('code-as-date', column);
    }
    return [...found.values()];
  }

  #labelled(owner: Owner, name: 'phone' | 'email' | 'website', parts: (column: number) => string[]): Labelled[] {
    const found: Labelled[] = [];
    for (const column of this.#columns.get(`${owner}.${name}` as ImportField) ?? []) {
      const target = this.#settings.targets[column];
      const label = target?.label || (name === 'website' ? '' : this.#groupLabel(owner, name, target?.group ?? ''));
      for (const part of parts(column)) {
        const value = part.trim();
        if (value !== '' && !found.some((other) => other.value === value)) found.push({ labels: label === '' ? [] : label.split(' '), value });
      }
    }
    return found;
  }

  /** What `Phone 2 - Type` says of `Phone 2 - Value`. */
  #groupLabel(owner: Owner, of: 'phone' | 'email' | 'address', group: string): string {
    const columns = owner === 'person' ? (this.#columns.get(`person.${of}Label`) ?? []) : [];
    const column = columns.find((at) => this.#settings.targets[at]?.group === group);
    return column === undefined ? '' : usualLabel(this.#cell(column));
  }

  #cell(column: number): string {
    return cellText(this.#raw(column));
  }

  #lines(column: number): string {
    const text = this.#raw(column).normalize('NFC').replace(/\r\n?/g, '\n').trim();
    return cellText(text) === '' ? '' : text;
  }

  #raw(column: number): string {
    const text = this.#row.cells[column] ?? '';
    if (NOISE.has(text)) return '';
    if (!text.includes('&') || !hasEntities(text)) return text;
    this.#say('html-entities', column);
    return withoutEntities(text);
  }

  #say(code: 'number-unreadable' | 'date-unreadable' | 'code-as-date' | 'code-as-exponent' | 'html-entities', column: number): void {
    const { line } = this.#row;
    const params = { column: columnName(this.#settings.headers, column), text: (this.#row.cells[column] ?? '').trim().slice(0, 80) };
    const isKnown = this.#messages.at(-1);
    if (isKnown?.code === code && isKnown.line === line && isKnown.params.column === params.column) return;
    this.#messages.push({ code, line, params });
  }
}

/** What a spreadsheet makes of `3-2` and `06-8108`: `02. Mrz`, `3-Mar`, `Jun-08`. */
const LIKE_EXCEL_DATE = /^(?:\d{1,2}[-. ]{1,2}(?:Jan|Feb|M[aä]r|Mrz|Apr|Ma[iy]|Jun|Jul|Aug|Sep|O[ck]t|Nov|De[cz])\.?|(?:Jan|Feb|M[aä]r|Mrz|Apr|Ma[iy]|Jun|Jul|Aug|Sep|O[ck]t|Nov|De[cz])\.?[-. ]\d{2,4})$/;
/** `2.09147E+12`; the digits behind the sixth are gone. */
const LIKE_EXPONENT = /^\d[.,]\d+E\+\d{1,3}$/;

function emptyAddress(label: string): AddressDraft {
  return { label, poBox: '', extended: '', street: '', city: '', region: '', postalCode: '', country: '' };
}

/** What a column is called: its header, or its number counted from 1. */
export function columnName(headers: readonly string[], column: number): string {
  return headers[column] || String(column + 1);
}
