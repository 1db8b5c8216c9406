/**
 * Text of a field as paragraphs: an empty line ends one, a single line break stays inside. No paragraph is empty.
 */
export function paragraphs(text: string): string[] {
  return text
    .replace(/\r\n?|[\u2028\u0085]/g, '\n')
    .replace(/\u2029/g, '\n\n')
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
