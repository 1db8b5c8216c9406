/**
 * In the order in which they were made, which their ids tell. Of several bosses the first counts, and people of one boss
 * stand in their order: neither may change because something was deleted and brought back.
 */
export function inOrderOfCreation<T extends { id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
