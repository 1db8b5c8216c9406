import type { SearchHit } from '../../../shared/contract/records';
import { fullName } from '../../../shared/domain/account/person';
import { foldForSearch } from '../../../shared/domain/text/fold';
import type { RecordDiff } from '../../../shared/document/record-diff';
import type { WorkbenchDatabase } from '../db';

type Entry = { hit: SearchHit; folded: string };

/** Finds accounts, people and deals by the beginnings of words. Built at the first search, dropped by changes. */
export class SearchIndex {
  #entries: Entry[] | null = null;

  constructor(private readonly database: WorkbenchDatabase) {}

  /** Hits that contain every word of the text, at most `limit`; names that start with the text come first. */
  async search(text: string, limit: number): Promise<SearchHit[]> {
    const words = foldForSearch(text).split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    this.#entries ??= await this.#build();
    const hits = this.#entries.filter(({ folded }) => words.every((word) => folded.includes(` ${word}`)));
    const start = ` ${words.join(' ')}`;
    const ranked = [...hits.filter((hit) => hit.folded.startsWith(start)), ...hits.filter((hit) => !hit.folded.startsWith(start))];
    return ranked.slice(0, limit).map(({ hit }) => hit);
  }

  /** Forgets the index when a change touches what is searched. */
  changed(diff: RecordDiff): void {
    const records = [...Object.values(diff.added), ...Object.values(diff.updated).map(([, to]) => to), ...Object.values(diff.removed)];
    if (records.some(({ type }) => type === 'account' || type === 'person' || type === 'deal')) this.clear();
  }

  clear(): void {
    this.#entries = null;
  }

  async #build(): Promise<Entry[]> {
    const [accounts, people, deals] = await Promise.all([
      this.database.records('account').toArray(),
      this.database.records('person').toArray(),
      this.database.records('deal').toArray(),
    ]);
    const accountNames = new Map(accounts.map((account) => [account.id, account.name]));
    const entry = (hit: SearchHit): Entry => ({ hit, folded: ` ${foldForSearch(`${hit.title} ${hit.subtitle}`)}` });
    return [
      ...deals.map(({ id, accountId, name }) =>
        entry({ type: 'deal', id, accountId, title: name, subtitle: accountNames.get(accountId) ?? '' }),
      ),
      ...accounts.map(({ id, name, city }) => entry({ type: 'account', id, accountId: id, title: name, subtitle: city })),
      ...people.map((person) =>
        entry({
          type: 'person',
          id: person.id,
          accountId: person.accountId,
          title: fullName(person),
          subtitle: [person.function, accountNames.get(person.accountId ?? '')].filter(Boolean).join(' · '),
        }),
      ),
    ];
  }
}
