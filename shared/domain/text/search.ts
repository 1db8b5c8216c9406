import { foldForSearch, withoutAccents } from './fold';

/** Text to be searched by `matchesSearch`, folded once. It holds both spellings, so that inner parts of words are found too. */
export function searchText(...parts: readonly string[]): string {
  const text = parts.join(' ');
  return `${foldForSearch(text)}\n${withoutAccents(text)}`;
}

/** Whether every word of the query stands in the text, in any order. A query without words matches everything. */
export function matchesSearch(searchable: string, query: string): boolean {
  return query
    .split(/\s+/)
    .filter((word) => word !== '')
    .every((word) => searchable.includes(foldForSearch(word)) || searchable.includes(withoutAccents(word)));
}
