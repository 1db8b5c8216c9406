import * as Y from 'yjs';

/**
 * Whether an update builds on something a document lacks. The library would keep such an update aside until that comes,
 * which nobody can read, erase or put in order meanwhile.
 */
export function leavesGap(document: Y.Doc, { structs, ds }: ReturnType<typeof Y.decodeUpdate>): boolean {
  const known = new Map(Y.decodeStateVector(Y.encodeStateVector(document)));
  const reach = new Map(known);
  for (const { id, length } of structs) {
    // What is left out on purpose is a gap too, unless the document has it.
    if (id.clock > (reach.get(id.client) ?? 0)) return true;
    reach.set(id.client, Math.max(reach.get(id.client) ?? 0, id.clock + length));
  }
  const isMissing = (id: unknown): boolean => id instanceof Y.ID && id.clock >= (reach.get(id.client) ?? 0);
  for (const struct of structs) {
    if (struct instanceof Y.Skip && struct.id.clock + struct.length > (known.get(struct.id.client) ?? 0)) return true;
    if (struct instanceof Y.Item && [struct.origin, struct.rightOrigin, struct.parent].some(isMissing)) return true;
  }
  return [...ds.clients].some(([client, deleted]) => deleted.some(({ clock, len }) => clock + len > (reach.get(client) ?? 0)));
}

/** Whether something in a document waits for what it builds on. */
export function hasGap(document: Y.Doc): boolean {
  return document.store.pendingStructs !== null || document.store.pendingDs !== null;
}

/** Forgets what waits for something that is not there: nobody could read it, and whoever wrote it has it still. */
export function dropUnread(document: Y.Doc): void {
  document.store.pendingStructs = null;
  document.store.pendingDs = null;
}
