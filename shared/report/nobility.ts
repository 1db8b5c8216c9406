/** A title of nobility with the gender it tells. */
type Nobility = {
  gender: 'female' | 'male';
  /** `instead`: takes the place of Herr and Frau · `dropped`: not spoken · `kept`: a part of the name like any other. */
  spoken: 'instead' | 'dropped' | 'kept';
  /** English word for a title that is spoken. */
  english: string;
};

const instead = (gender: Nobility['gender'], english: string): Nobility => ({ gender, spoken: 'instead', english });
const dropped = (gender: Nobility['gender']): Nobility => ({ gender, spoken: 'dropped', english: '' });

/**
 * Titles of the former German nobility, since 1919 parts of the name (art. 109 WRV). How they are spoken follows Duden,
 * "Briefe gut und richtig schreiben".
 */
const GERMAN: Readonly<Record<string, Nobility>> = {
  graf: instead('male', 'Count'),
  gräfin: instead('female', 'Countess'),
  fürst: instead('male', 'Prince'),
  fürstin: instead('female', 'Princess'),
  prinz: instead('male', 'Prince'),
  prinzessin: instead('female', 'Princess'),
  herzog: instead('male', 'Duke'),
  herzogin: instead('female', 'Duchess'),
  baron: instead('male', 'Baron'),
  baronin: instead('female', 'Baroness'),
  baronesse: instead('female', 'Baroness'),
  freiherr: dropped('male'),
  'frhr.': dropped('male'),
  freifrau: dropped('female'),
  'frfr.': dropped('female'),
  freiin: dropped('female'),
  edler: dropped('male'),
  edle: dropped('female'),
  ritter: { gender: 'male', spoken: 'kept', english: '' },
};

/** British titles: knights and dames go by their first name, peers by their last. */
const BRITISH: Readonly<Record<string, { gender: Nobility['gender']; by: 'firstName' | 'lastName' }>> = {
  sir: { gender: 'male', by: 'firstName' },
  dame: { gender: 'female', by: 'firstName' },
  lord: { gender: 'male', by: 'lastName' },
  lady: { gender: 'female', by: 'lastName' },
};

type Name = { title: string; firstName: string; lastName: string };

/** A name of nobility, taken apart: what is spoken before the last name, and what is left of the name. */
export type NobleName = {
  gender: 'female' | 'male';
  /** Spoken in place of Herr and Frau, in German and English; `null` where they stay. */
  title: { de: string; en: string } | null;
  /** What follows the title, academic ones left out. */
  name: string;
  /** British titles stand alone: no academic title is spoken beside them. */
  standsAlone: boolean;
};

/**
 * Finds a title of nobility where people write it: in the title, before the first name, or as the first word of a last
 * name of several words. A last name that is nothing but such a word (Graf, Fürst) is a plain name.
 */
export function nobleName({ title, firstName, lastName }: Name): NobleName | null {
  const titles = words(title);
  const british = titles.flatMap((word) => (word.toLowerCase() in BRITISH ? [word] : [])).at(0);
  if (british !== undefined) return britishName(british, firstName.trim(), lastName.trim());
  const [first = '', ...rest] = words(lastName);
  if (rest.length > 0 && isTitle(first)) return germanName(first, rest.join(' '));
  const before = [...titles, ...words(firstName).slice(0, 1)].find(isTitle);
  return before === undefined || first === '' ? null : germanName(before, lastName.trim());
}

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
const isTitle = (word: string): boolean => word.toLowerCase() in GERMAN;

function germanName(word: string, name: string): NobleName | null {
  const nobility = GERMAN[word.toLowerCase()];
  if (nobility === undefined) return null;
  const { gender, spoken, english } = nobility;
  if (spoken === 'instead') return { gender, title: { de: word, en: english }, name, standsAlone: false };
  return { gender, title: null, name: spoken === 'kept' ? `${word} ${name}` : name, standsAlone: false };
}

function britishName(word: string, firstName: string, lastName: string): NobleName | null {
  const known = BRITISH[word.toLowerCase()];
  const name = known?.by === 'firstName' ? firstName : lastName;
  return known === undefined || name === '' ? null : { gender: known.gender, title: { de: word, en: word }, name, standsAlone: true };
}
