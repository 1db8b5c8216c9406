import { withoutAccents } from '../text/fold';

/** Something in a text that belongs to one customer: a name or a figure, with its place in UTF-16 units. */
export type CustomerTrace = { kind: 'name' | 'figure'; text: string; start: number; end: number };

/** Names to look for: companies as they are called, and people by first and last name. */
export type CustomerNames = { companies: readonly string[]; people: readonly { firstName: string; lastName: string }[] };

const LEGAL_FORM = /(?:^|\s)(?:gmbh|mbh|ag|kg|kgaa|ohg|gbr|se|ug|e\.?\s?k\.?|co\.?|&|und|and|ltd\.?|limited|plc|llc|llp|inc\.?|corp\.?|s\.?a\.?|s\.?r\.?l\.?|b\.?v\.?)(?=\s|$|\.)/giu;
/** A number with what makes it a figure: money before or behind it, a share, thousands. */
const FIGURE = /\p{Sc}?[\s\u00a0]?\d+(?:[.,'’:/\u00a0\u202f-]\d+)*(?:[\s\u00a0]?(?:%|‰|\p{Sc}|TEUR|T€|k€|EUR|USD|CHF|GBP|Mio\.?|Tsd\.?))?/gu;
/** Shorter words are parts of too many others. */
const SHORTEST_NAME = 3;
/** Stands where a name or figure was. */
const GAP = '…';

/** The names and figures of a customer in a text, from its beginning on. Figures written as words are not found. */
export function customerTraces(text: string, names: CustomerNames): CustomerTrace[] {
  const figures = [...text.matchAll(FIGURE)].map((match): CustomerTrace => {
    const found = match[0].trimStart();
    const start = match.index + match[0].length - found.length;
    return { kind: 'figure', text: found, start, end: start + found.length };
  });
  const found = namesToFind(names).flatMap((name) => occurrences(text, name));
  const inOrder = [...found, ...figures].sort((a, b) => a.start - b.start || b.end - a.end);
  return inOrder.filter((trace, index) => !inOrder.slice(0, index).some(({ end }) => trace.start < end));
}

/** The text without the names and figures of the customer; a gap shows where they were. */
export function withoutTraces(text: string, names: CustomerNames): string {
  let at = 0;
  let rest = '';
  for (const { start, end } of customerTraces(text, names)) {
    rest += text.slice(at, start) + GAP;
    at = end;
  }
  return `${rest}${text.slice(at)}`.replace(/…(?:\s*…)+/g, GAP).trim();
}

function namesToFind({ companies, people }: CustomerNames): string[] {
  const ofCompanies = companies.flatMap((company) => {
    const name = company.replace(LEGAL_FORM, ' ').replace(/\s+/g, ' ').trim();
    return [company.trim(), name, name.split(' ')[0] ?? ''];
  });
  const ofPeople = people.flatMap(({ firstName, lastName }) => [`${firstName} ${lastName}`.trim(), lastName.trim()]);
  const long = [...ofCompanies, ...ofPeople].filter((name) => [...name].length >= SHORTEST_NAME);
  return [...new Set(long)].sort((a, b) => b.length - a.length);
}

/** Where a name stands as a word of its own, also in the genitive, whatever its case and accents. */
function occurrences(text: string, name: string): CustomerTrace[] {
  const escaped = withoutAccents(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?:['’]?s)?(?![\\p{L}\\p{N}])`, 'gu');
  const { folded, places } = foldedWithPlaces(text);
  return [...folded.matchAll(pattern)].map((match) => {
    const start = places[match.index] ?? 0;
    const end = places[match.index + match[0].length] ?? text.length;
    return { kind: 'name', text: text.slice(start, end), start, end };
  });
}

/** A text without accents, and for each of its characters where it stood before. */
function foldedWithPlaces(text: string): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = withoutAccents(character);
    for (let index = 0; index < plain.length; index += 1) places.push(at);
    folded += plain;
    at += character.length;
  }
  return { folded, places };
}
