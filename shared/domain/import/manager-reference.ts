import { cellText } from './cell-text';
import type { ColumnMapping, TableContent } from './person-columns';
import { nameKey } from './person-name';
import { nameKeysOf, nameKeysOfReference, readPersonRow } from './person-row';

/**
 * Whether the manager column holds ids or names, judged by the data: ids when there is an id column and most
 * references are found in it, otherwise names. `found` counts the references that the choice resolves.
 */
export function preferredReference(table: TableContent, mapping: ColumnMapping): { managerBy: 'id' | 'name'; found: number } {
  const { id, manager } = mapping.columns;
  if (manager === null) return { managerBy: id === null ? 'name' : 'id', found: 0 };
  const references = table.rows.map((row) => cellText(row.cells[manager])).filter(Boolean);

  const ids = new Set(id === null ? [] : table.rows.map((row) => cellText(row.cells[id])).filter(Boolean));
  const byId = references.filter((reference) => ids.has(reference)).length;
  if (byId * 2 > references.length) return { managerBy: 'id', found: byId };

  const people = table.rows.map((row) => readPersonRow(row, mapping));
  const names = new Set(people.flatMap((person) => [...nameKeysOf(person), nameKey(person.lastName)]));
  const byName = references.filter((reference) => nameKeysOfReference(reference).some((key) => names.has(key))).length;
  // A column in which neither finds anybody is taken by what its file offers.
  if (byName === 0 && byId === 0) return { managerBy: id === null ? 'name' : 'id', found: 0 };
  return byId > byName ? { managerBy: 'id', found: byId } : { managerBy: 'name', found: byName };
}
