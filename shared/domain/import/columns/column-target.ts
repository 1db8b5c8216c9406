import type { ImportField } from './fields';

/**
 * What a column of a file is. `label` says which of several values it holds (`work`, `home`, `cell`, `fax`, `other`, as
 * vCards call them), `group` which values belong together (`Address 2 - …`); both empty where there is one only.
 */
export type ColumnTarget = { field: ImportField; label: string; group: string };

/** What each column of a table is, by index; `null` for what is left out. */
export type Targets = readonly (ColumnTarget | null)[];

/** Whether any column is one of these fields. */
export function hasField(targets: Targets, ...fields: readonly ImportField[]): boolean {
  return targets.some((target) => target !== null && fields.includes(target.field));
}
