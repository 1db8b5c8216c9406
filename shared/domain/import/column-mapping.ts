import { AMBIGUOUS_TITLE_NAMES, COLUMN_NAMES } from './column-names';
import { cellText } from './cell-text';
import { damagedHeaderPattern, foldHeader, umlautsAsGaps } from './fold-header';
import { preferredReference } from './manager-reference';
import { type ColumnMapping, emptyMapping, PERSON_FIELDS, type PersonField, type TableContent } from './person-columns';
import { isAcademicTitle } from './person-name';

/**
 * Proposes which column is what, from the headers (German and English) and, where a header can mean two
 * things, from the cells below it. The proposal is plain data for the user to change. It may name neither a
 * name nor a manager; `missingParts` says so.
 */
export function proposeMapping(table: TableContent): ColumnMapping {
  const { columns } = emptyMapping();
  const taken = new Set<number>();
  const take = (field: PersonField, index: number | undefined): void => {
    if (index === undefined || taken.has(index)) return;
    columns[field] = index;
    taken.add(index);
  };
  const candidates = (field: PersonField): number[] => columnsNamed(table.headers, COLUMN_NAMES[field], taken);

  for (const field of ['id', 'firstName', 'lastName', 'function', 'department', 'email', 'phone', 'courtesy', 'title'] as const) {
    take(field, candidates(field)[0]);
  }
  takeNames(columns, candidates('fullName')[0], table.headers, take);
  for (const index of columnsNamed(table.headers, AMBIGUOUS_TITLE_NAMES, taken)) {
    const academic = holdsAcademicTitles(table, index);
    if (!academic && columns.function === null) take('function', index);
    else if (academic && columns.title === null) take('title', index);
  }
  take('informal', candidates('informal')[0]);

  const proposed: ColumnMapping = { columns, managerBy: 'name' };
  const managers = candidates('manager').map((index) => {
    const mapping: ColumnMapping = { ...proposed, columns: { ...columns, manager: index } };
    return { index, ...preferredReference(table, mapping) };
  });
  // Of `Manager` and `Manager ID` the one that finds more people is the better one.
  const best = managers.reduce<(typeof managers)[number] | undefined>(
    (found, candidate) => (found === undefined || candidate.found > found.found ? candidate : found),
    undefined,
  );
  if (best) {
    columns.manager = best.index;
    proposed.managerBy = best.managerBy;
  }
  return proposed;
}

/**
 * The mapping after the user chose a column for a field, or `null` for none. A column serves one field, so
 * another field that had it loses it. Whether managers are named by id is decided anew from the data.
 */
export function assignColumn(table: TableContent, mapping: ColumnMapping, field: PersonField, index: number | null): ColumnMapping {
  const columns = { ...mapping.columns };
  for (const other of PERSON_FIELDS) if (index !== null && columns[other] === index) columns[other] = null;
  columns[field] = index;
  const changed: ColumnMapping = { columns, managerBy: mapping.managerBy };
  return { columns, managerBy: preferredReference(table, changed).managerBy };
}

/** What an org chart needs and the mapping does not name: without a name ids stand in, without a manager there are no lines. */
export function missingParts(mapping: ColumnMapping): ('name' | 'manager')[] {
  const { fullName, firstName, lastName, manager } = mapping.columns;
  const missing: ('name' | 'manager')[] = [];
  if (fullName === null && firstName === null && lastName === null) missing.push('name');
  if (manager === null) missing.push('manager');
  return missing;
}

/**
 * `name` is the whole name, unless another column holds one half of it: beside `lastName` it is the first
 * name, beside `Vorname` the family name.
 */
function takeNames(
  columns: ColumnMapping['columns'],
  index: number | undefined,
  headers: readonly string[],
  take: (field: PersonField, index: number | undefined) => void,
): void {
  if (index === undefined) return;
  const isBareName = foldHeader(headers[index] ?? '') === 'name';
  if (columns.firstName === null && columns.lastName === null) take('fullName', index);
  else if (isBareName && columns.firstName === null) take('firstName', index);
  else if (isBareName && columns.lastName === null) take('lastName', index);
}

function columnsNamed(headers: readonly string[], names: readonly string[], taken: ReadonlySet<number>): number[] {
  const folded = headers.map(foldHeader);
  const damaged = headers.map(damagedHeaderPattern);
  const found = new Set<number>();
  for (const name of names) {
    const wanted = foldHeader(name);
    const gaps = umlautsAsGaps(name);
    headers.forEach((_, index) => {
      const same = damaged[index] === undefined ? folded[index] === wanted : damaged[index] === gaps;
      if (same && !taken.has(index)) found.add(index);
    });
  }
  return [...found];
}

function holdsAcademicTitles({ rows }: TableContent, index: number): boolean {
  const values = rows.map((row) => cellText(row.cells[index])).filter(Boolean);
  const academic = values.filter((value) => value.split(' ').every(isAcademicTitle)).length;
  return academic * 2 >= values.length;
}
