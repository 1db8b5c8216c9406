import type { Id } from '../../schema/values';
import { foldForSearch } from '../../text/fold';
import type { Colleague } from '../../workspace/colleague';

/** What a seller is known by, however they are spelled; empty for nobody. */
export function sellerKey(nameOrAddress: string): string {
  return foldForSearch(nameOrAddress.trim().replace(/\s+/g, ' '));
}

/** The own colleagues by their names and e-mail addresses; of two of one name the older one. */
export function sellerIndex(colleagues: Iterable<Colleague>): Map<string, Id> {
  const index = new Map<string, Id>();
  const byAge = [...colleagues].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, name, email } of byAge) {
    for (const key of [sellerKey(name), sellerKey(email)]) if (key !== '' && !index.has(key)) index.set(key, id);
  }
  return index;
}
