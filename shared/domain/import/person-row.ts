import type { Gender } from '../account/person';
import { cellText } from './cell-text';
import type { ColumnMapping, PersonField } from './person-columns';
import { nameKey, readCourtesy, readName } from './person-name';
import type { TableRow } from './table';

/** What one row says about one person, with "nothing" as the empty string. */
export type PersonRow = {
  line: number;
  id: string;
  title: string;
  firstName: string;
  lastName: string;
  gender: Gender;
  function: string;
  department: string;
  email: string;
  phone: string;
  /** The boss as written, by id or by name. */
  manager: string;
  /** Further people as written, not yet taken apart. */
  informal: string;
};

/** Reads one row as the mapping says. A file without any name column names people by their ids. */
export function readPersonRow(row: TableRow, mapping: ColumnMapping): PersonRow {
  const { columns } = mapping;
  const text = (field: PersonField): string => {
    const index = columns[field];
    return index === null ? '' : cellText(row.cells[index]);
  };
  const id = text('id');
  const hasNames = columns.fullName !== null || columns.firstName !== null || columns.lastName !== null;
  const written = readName(hasNames ? text('fullName') : '');
  const courtesy = readCourtesy(text('courtesy'));
  const parts = { firstName: text('firstName'), lastName: text('lastName') };
  const name = parts.firstName !== '' || parts.lastName !== '' ? parts : written;
  return {
    line: row.line,
    id,
    title: text('title') || courtesy.title || written.title,
    firstName: name.firstName,
    lastName: hasNames ? name.lastName : id,
    gender: courtesy.gender === 'unknown' ? written.gender : courtesy.gender,
    function: text('function'),
    department: text('department'),
    email: text('email'),
    phone: text('phone'),
    manager: text('manager'),
    informal: text('informal'),
  };
}

/** Whether somebody can be called anything. */
export function hasName(person: Pick<PersonRow, 'firstName' | 'lastName'>): boolean {
  return person.firstName !== '' || person.lastName !== '';
}

/** How a person may be called elsewhere in the file: `Anna Vogt`, `Vogt, Anna`. */
export function nameKeysOf(person: Pick<PersonRow, 'firstName' | 'lastName'>): string[] {
  if (!hasName(person)) return [];
  const { firstName, lastName } = person;
  return [...new Set([nameKey(`${firstName} ${lastName}`), nameKey(`${lastName} ${firstName}`)])];
}

/** How a reference such as `Dr. Anna Vogt` may match `nameKeysOf`: as written, and without title and address. */
export function nameKeysOfReference(reference: string): string[] {
  const { firstName, lastName } = readName(reference);
  return [...new Set([nameKey(reference), nameKey(`${firstName} ${lastName}`)])];
}
