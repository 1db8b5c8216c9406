import { fullName, type Gender } from '../account/person';

export type PersonName = { title: string; firstName: string; lastName: string; gender: Gender };

const FEMALE = new Set(['frau', 'fr', 'ms', 'mrs', 'miss', 'mme', 'madame', 'signora', 'f', 'w', 'female', 'weiblich', 'fräulein']);
const MALE = new Set(['herr', 'herrn', 'hr', 'mr', 'mister', 'monsieur', 'signor', 'm', 'male', 'männlich']);
/** Forms of address only; a single `M` before a name is an initial. */
const ADDRESS = new Set(['frau', 'herr', 'herrn', 'ms', 'mrs', 'miss', 'mr', 'mme']);

const ACADEMIC =
  /^(?:dr|ddr|prof|mag|dipl|ing|pd|lic|univ|med|rer|nat|phil|jur|oec|pol|habil|h\.?c|techn|agr|bsc|msc|mba|phd|ba|ma|b\.?sc|m\.?sc|ph\.?d|b\.?eng|m\.?eng|m\.?a|b\.?a)\.?(?:-[a-zäöü]+\.?)*(?:\([a-z]{2,4}\))?\.?$/i;
/** Without a full stop or hyphen only these are titles and not names. */
const PLAIN_TITLES = new Set(['dr', 'prof', 'ddr', 'mag', 'pd', 'professor', 'doctor', 'doktor']);

const PARTICLES = new Set(
  'von van vom zu zum zur der den de del della di da do dos du la le ten ter te af av bin ibn al el san st.'.split(' '),
);
const SUFFIX = /^(?:jr|sr|junior|senior|esq|ii|iii|iv|ph\.?d|mba|m\.?d|m\.?sc|b\.?sc|cpa|ll\.?m)\.?$/i;

/** The part of a word that can be looked up: without a full stop at its end. */
const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** Whether a word is an academic title such as `Dr.` or `Dipl.-Ing.` and not part of a name. */
export function isAcademicTitle(word: string): boolean {
  if (PLAIN_TITLES.has(bare(word))) return true;
  return /[.-]/.test(word) && ACADEMIC.test(word);
}

/** Reads a form of address or a gender as written in a column of its own: `Ms.`, `Herr Dr.`, `w`. */
export function readCourtesy(text: string): { gender: Gender; title: string } {
  const words = text.split(/[\s,/]+/).filter(Boolean);
  const titles = words.filter(isAcademicTitle);
  const female = words.some((word) => FEMALE.has(bare(word)));
  const male = words.some((word) => MALE.has(bare(word)));
  return { gender: female === male ? 'unknown' : female ? 'female' : 'male', title: titles.join(' ') };
}

/**
 * Takes a name written in one cell apart: `Dr. Anna von der Heide`, `Vogt, Anna`, `Herr Uwe Kern`. Titles in
 * front go to the title, everything from the first particle (or else the last word) is the family name, and
 * a single word is a family name. Nothing of the name is dropped but the form of address.
 */
export function readName(text: string): PersonName {
  const comma = /^([^,]+),\s*([^,]+)$/.exec(text);
  if (comma?.[1] && comma[2] && !comma[2].split(' ').every((word) => SUFFIX.test(word))) {
    const given = withoutPrefixes(comma[2].split(' '));
    const family = withoutPrefixes(comma[1].trim().split(' '));
    return {
      title: [family.title, given.title].filter(Boolean).join(' '),
      firstName: given.rest.join(' '),
      lastName: family.rest.join(' '),
      gender: family.gender === 'unknown' ? given.gender : family.gender,
    };
  }
  const { title, gender, rest } = withoutPrefixes(text.split(' ').filter(Boolean));
  const start = familyNameStart(rest);
  return { title, gender, firstName: rest.slice(0, start).join(' '), lastName: rest.slice(start).join(' ') };
}

/** A name written in one cell without titles and form of address, the given name first. */
export function nameWithoutTitle(text: string): string {
  return fullName({ ...readName(text), title: '' });
}

function familyNameStart(words: string[]): number {
  if (words.length < 2) return 0;
  const particle = words.findIndex((word, index) => index > 0 && index < words.length - 1 && PARTICLES.has(word.toLowerCase()));
  if (particle > 0) return particle;
  let start = words.length - 1;
  while (start > 1 && SUFFIX.test(words[start] ?? '')) start -= 1;
  return start;
}

function withoutPrefixes(words: string[]): { title: string; gender: Gender; rest: string[] } {
  const titles: string[] = [];
  let gender: Gender = 'unknown';
  let at = 0;
  // A title or form of address needs a name behind it; alone it is all we know of the name.
  for (; at < words.length - 1; at += 1) {
    const word = words[at] ?? '';
    if (ADDRESS.has(bare(word))) gender = FEMALE.has(bare(word)) ? 'female' : 'male';
    else if (isAcademicTitle(word)) titles.push(word);
    else break;
  }
  return { title: titles.join(' '), gender, rest: words.slice(at) };
}

/** Name as a key for comparing: lower case, without punctuation and doubled blanks. */
export function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.,;]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
