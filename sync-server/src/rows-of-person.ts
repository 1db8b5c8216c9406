import * as Y from 'yjs';

/** What is about one person alone, so that nothing of it stays without them. */
const ABOUT_ONE: ReadonlySet<string> = new Set(['portrait']);
/** Fields in which the person of a row stands by name. */
const NAMED = ['displayName', 'displayFunction'] as const;
const CREATION = '_';

/** The rows of a document that are about a person alone. */
export function rowsAbout(document: Y.Doc, person: string): { type: string; id: string }[] {
  return rowsOf(document).flatMap(({ type, id, row }) => (ABOUT_ONE.has(type) && isOf(row, person) ? [{ type, id }] : []));
}

/** Empties the name and function of a person where other rows name them. When each was written stays, so that nothing else about the row changes. */
export function emptyNames(document: Y.Doc, person: string): void {
  for (const { row } of rowsOf(document)) {
    if (!isOf(row, person)) continue;
    for (const [key, entry] of [...row]) {
      if (!Array.isArray(entry)) continue;
      const [value, ...rest] = entry as unknown[];
      if (key === CREATION && typeof value === 'object' && value !== null) {
        const named = NAMED.filter((field) => Boolean((value as Record<string, unknown>)[field]));
        if (named.length > 0) row.set(key, [{ ...value, ...Object.fromEntries(named.map((field) => [field, ''])) }, ...rest]);
      } else if (NAMED.some((field) => key.startsWith(`${field}@`)) && value !== '' && value !== null) row.set(key, ['', ...rest]);
    }
  }
}

/** Every row of a document's tables; what is kept beside them begins with `_`. */
export function rowsOf(document: Y.Doc): { type: string; id: string; row: Y.Map<unknown> }[] {
  return [...document.share.keys()].filter((type) => !type.startsWith('_')).flatMap((type) =>
    [...document.getMap(type)].flatMap(([id, row]) => (row instanceof Y.Map ? [{ type, id, row: row as Y.Map<unknown> }] : [])),
  );
}

/** Whether any device said that a row is of this person. */
function isOf(row: Y.Map<unknown>, person: string): boolean {
  return [...row].some(([key, entry]) => {
    const value: unknown = Array.isArray(entry) ? entry[0] : undefined;
    return key === CREATION ? (Object(value) as { personId?: unknown }).personId === person : key.startsWith('personId@') && value === person;
  });
}
