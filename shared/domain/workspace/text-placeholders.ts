/** What a text module can leave open, to be filled when it is put into an offer. */
export const TEXT_PLACEHOLDERS = ['customer', 'person', 'title', 'date', 'validUntil', 'company', 'contact'] as const;
export type TextPlaceholder = (typeof TEXT_PLACEHOLDERS)[number];

/** Words for each placeholder, in the language of the offer; empty where nobody knows them. */
export type PlaceholderValues = Record<TextPlaceholder, string>;

/** One name in single braces. Double ones belong to Word templates. */
const PLACEHOLDER = /(?<!\{)\{(\p{L}+)\}(?!\})/gu;

const isPlaceholder = (name: string): name is TextPlaceholder => (TEXT_PLACEHOLDERS as readonly string[]).includes(name);

/** Fills the placeholders of a text. One without a value stays, so that somebody sees the gap. */
export function fillPlaceholders(text: string, values: PlaceholderValues): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => (isPlaceholder(name) && values[name].trim() !== '' ? values[name] : whole));
}

/** Names in a text that look like placeholders and are none, each once. */
export function unknownPlaceholders(text: string): string[] {
  return namesIn(text).filter((name) => !isPlaceholder(name));
}

/** Placeholders that still stand in a text, each once: a text for a customer should have none. */
export function placeholdersLeft(text: string): TextPlaceholder[] {
  return namesIn(text).filter(isPlaceholder);
}

function namesIn(text: string): string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''))];
}
