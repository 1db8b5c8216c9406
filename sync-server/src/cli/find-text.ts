import { read } from '../journal.ts';
import { rowsOf } from '../rows-of-person.ts';
import type { Store } from '../store/store.ts';

/** Where a text stands, whatever its case: a row, or the title of a document. */
export type Finding = { document: string; type: string; id: string };

/** The rows and titles of all documents in which a text stands, also in what somebody's later opinion covers. */
export async function findText(store: Store, text: string): Promise<Finding[]> {
  const sought = text.toLowerCase();
  const found: Finding[] = [];
  for (const { document, title } of await store.documents()) {
    if (title.toLowerCase().includes(sought)) found.push({ document, type: 'title', id: '' });
    for (const { type, id, row } of rowsOf(read(await store.load(document)))) {
      if (JSON.stringify([...row]).toLowerCase().includes(sought)) found.push({ document, type, id });
    }
  }
  return found;
}
