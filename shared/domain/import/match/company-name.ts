import { foldForSearch } from '../../text/fold';

/** Legal forms and what goes with them, each as it stands once punctuation is gone, the longest first. */
const LEGAL_FORMS = [
  'gesellschaft mit beschraenkter haftung', 'gesellschaft mit beschränkter haftung', 'kommanditgesellschaft auf aktien', 'kommanditgesellschaft', 'aktiengesellschaft', 'offene handelsgesellschaft',
  'eingetragene genossenschaft', 'eingetragener verein', 'eingetragener kaufmann', 'gemeinnuetzige gmbh', 'und co kg', 'und co kgaa', 'und co ohg', 'und cokg', 'cokg', 'co kg', 'co kgaa', 'gmbh', 'ggmbh', 'mbh', 'kgaa', 'kg', 'ag', 'ohg', 'ug haftungsbeschraenkt', 'ug haftungsbeschränkt', 'ug',
  'gbr', 'e k', 'ek', 'e kfm', 'e kfr', 'e v', 'ev', 'e g', 'eg', 'partg', 'partgmbb', 'se', 'limited', 'ltd', 'inc', 'incorporated', 'corporation', 'corp', 'company', 'llc', 'llp', 'plc', 's a', 'sa', 's a r l', 'sarl', 's r l', 'srl', 's p a', 'spa', 'b v', 'bv', 'n v', 'nv', 'a s', 'as', 'oy', 'ab', 'aps', 'sp z o o', 's r o', 'kft', 'und co', 'co',
]
  .map((form) => foldForSearch(form))
  .sort((a, b) => b.length - a.length);

/** Names this short say too little once their legal form is gone: only the whole name counts. */
const SHORTEST = 4;

/**
 * A company's name as a key: without legal form, case, accents, blanks and punctuation, so that `Siemens AG` and `SIEMENS
 * Aktiengesellschaft` meet, as do `ALDI SÜD` and `Aldi Sued`. Not meant to be shown.
 */
export function companyNameKey(name: string): string {
  const words = wordsOf(name);
  const bare = withoutLegalForms(words);
  const key = bare.replaceAll(' ', '');
  return key.length < SHORTEST ? words.replaceAll(' ', '') : key;
}

/** Words of a name, folded; a full stop within an abbreviation parts no words: `e.K.` is `e k`. */
function wordsOf(name: string): string {
  return foldForSearch(name.normalize('NFC').replace(/&|\+/g, ' und '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Forms are taken off the end one after another: `GmbH & Co. KG`. */
function withoutLegalForms(words: string): string {
  let rest = words;
  for (let form: string | undefined = ''; form !== undefined; ) {
    const current = rest;
    form = LEGAL_FORMS.find((one) => current.endsWith(` ${one}`));
    if (form !== undefined) rest = rest.slice(0, -form.length - 1).trim();
  }
  return rest.replace(/ und$/, '');
}

/** How alike two texts are, from 0 to 1: pairs of letters they share (Dice), after folding. */
export function likeness(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => wordsOf(text).replaceAll(' ', ''));
  if (left === undefined || right === undefined || left === '' || right === '') return 0;
  if (left === right) return 1;
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < left.length; at += 1) pairs.set(left.slice(at, at + 2), (pairs.get(left.slice(at, at + 2)) ?? 0) + 1);
  let shared = 0;
  for (let at = 0; at + 1 < right.length; at += 1) {
    const pair = right.slice(at, at + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      shared += 1;
      pairs.set(pair, left - 1);
    }
  }
  return (2 * shared) / (left.length + right.length - 2);
}
