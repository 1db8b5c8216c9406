import { z } from '../schema/zod';
import type { Table } from './table';

/**
 * What a column of people can hold. `manager` names the boss by id or by name, `informal` lists further
 * people (dotted lines), `courtesy` is a form of address or a gender.
 */
export const PERSON_FIELDS = [
  'id', 'manager', 'informal', 'fullName', 'firstName', 'lastName', 'function', 'department', 'email', 'phone', 'title', 'courtesy',
] as const;
export const PersonField = z.enum(PERSON_FIELDS);
export type PersonField = z.infer<typeof PersonField>;

const column = z.number().int().min(0).nullable();

/** Which column is what, by index into the table's headers; `null` for what the file does not have. */
export const ColumnMapping = z.object({
  columns: z.object({
    id: column, manager: column, informal: column, fullName: column, firstName: column, lastName: column,
    function: column, department: column, email: column, phone: column, title: column, courtesy: column,
  }),
  /** Whether the manager column holds ids or names. */
  managerBy: z.enum(['id', 'name']),
});
export type ColumnMapping = z.infer<typeof ColumnMapping>;

export type TableContent = Pick<Table, 'headers' | 'rows'>;

/** A mapping that names no column. */
export function emptyMapping(): ColumnMapping {
  const columns = Object.fromEntries(PERSON_FIELDS.map((field) => [field, null]));
  return { columns: columns as ColumnMapping['columns'], managerBy: 'name' };
}
