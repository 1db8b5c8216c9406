/**
 * What a file is about. `positions` are the lines of offers and orders, `org-chart` people with their superiors. `table`:
 * nothing we can tell; the user says what it is.
 */
export const IMPORT_KINDS = ['companies', 'people', 'deals', 'products', 'positions', 'org-chart', 'table'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];
