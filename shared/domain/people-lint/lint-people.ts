import { buildLexicon, meaningsOf, type Lexicon } from '../benefit-lint/lexicon';
import { smallWordsOf } from '../benefit-lint/small-words';
import { tokenize, type Token } from '../benefit-lint/token';
import { LANGUAGES, type Language } from '../schema/values';
import { LINT_CATEGORIES, type LintCategory, type PeopleFinding } from './category';
import { de } from './words/de';
import { en } from './words/en';
import type { PeopleWords } from './words/people-words';

/** As much as a note can hold. */
const LONGEST = 20_000;
/** How many words further on the thing may stand that a word says something of: `evangelisches Krankenhaus`. */
const AHEAD = 2;

const STRENGTHS = ['always', 'ofPeople', 'tied', 'ties'] as const;
const ROLES = ['people', 'things', 'titles', 'companyForms', 'innocent'] as const;
type Strength = (typeof STRENGTHS)[number];
type Role = (typeof ROLES)[number];
/** What a word means here: a category with how surely it is meant, or what it does to the words around it. */
type Sense = `${Strength}.${LintCategory}` | Role;
const SENSES: readonly Sense[] = [...STRENGTHS.flatMap((strength) => LINT_CATEGORIES.map((category) => `${strength}.${category}` as const)), ...ROLES];

const WORDS: Readonly<Record<Language, PeopleWords>> = { de, en };
const lexicons = new Map<Language, Lexicon<Sense>>();

/** By how many small words one language has to lead before the other's words count no more. */
const CLEAR_LEAD = 2;

/**
 * Words of a note that should not be written about people, in their order; none overlaps another. A text whose language
 * its small words do not tell clearly is read in both.
 */
export function lintPeople(text: string): PeopleFinding[] {
  const tokens = tokenize(text, LONGEST).filter(({ norm }) => norm !== '-');
  const lead = smallWordsOf(tokens, 'de') - smallWordsOf(tokens, 'en');
  const languages = Math.abs(lead) < CLEAR_LEAD ? LANGUAGES : ([lead > 0 ? 'de' : 'en'] as const);
  const sensed = languages.flatMap((language) => meaningsOf(tokens, lexiconOf(language)).map(({ concept, from, to }): Sensed => ({ sense: concept, from, to })));
  return withoutOverlaps(findingsIn(text, tokens, sensed));
}

function lexiconOf(language: Language): Lexicon<Sense> {
  const existing = lexicons.get(language);
  if (existing !== undefined) return existing;
  const words = WORDS[language];
  const list = (sense: Sense): string => {
    const [group = '', category] = sense.split('.');
    return category === undefined ? words[group as Role] : (words[group as Strength][category as LintCategory] ?? '');
  };
  const lexicon = buildLexicon(SENSES, Object.fromEntries(SENSES.map((sense) => [sense, list(sense)])) as Record<Sense, string>);
  lexicons.set(language, lexicon);
  return lexicon;
}

type Sensed = { from: number; to: number; sense: Sense };

function findingsIn(text: string, tokens: readonly Token[], sensed: readonly Sensed[]): PeopleFinding[] {
  const clauses = partsOf(text, tokens, /^[.!?,;:–—]$/);
  const sentences = partsOf(text, tokens, /^[.!?]$/);
  const having = (sense: Sense): Sensed[] => sensed.filter((one) => one.sense === sense);
  const placesOf = (role: Role): ReadonlySet<number> => new Set(having(role).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  const [people, things, innocent] = [placesOf('people'), placesOf('things'), placesOf('innocent')];
  const names = new Set([...namesBehind(text, tokens, having('titles')), ...namesBefore(text, tokens, having('companyForms'))]);

  /** Whether a word says something of a thing: one follows it at once, or the clause speaks of one and of nobody. */
  const isOfThing = ({ from, to }: Sensed): boolean => {
    const isSaidOf = (place: number): boolean => things.has(place) && !(place >= from && place < to);
    for (let at = to; at < to + AHEAD && clauses[at] === clauses[from]; at += 1) if (isSaidOf(at)) return true;
    const clause = tokens.flatMap((_, at) => (clauses[at] === clauses[from] ? [at] : []));
    return clause.some(isSaidOf) && !clause.some((at) => people.has(at));
  };
  const isTied = (category: LintCategory, { from }: Sensed): boolean => having(`ties.${category}`).some((tie) => sentences[tie.from] === sentences[from]);

  return LINT_CATEGORIES.flatMap((category) => {
    const found = [
      ...having(`always.${category}`),
      ...having(`ofPeople.${category}`).filter((one) => !isOfThing(one)),
      ...having(`tied.${category}`).filter((one) => isTied(category, one)),
    ];
    return found
      .filter(({ from, to }) => !rangeHas(from, to, innocent) && !rangeHas(from, to, names))
      .map(({ from, to }): PeopleFinding => {
        const start = tokens[from]?.start ?? 0;
        const end = tokens[to - 1]?.end ?? start;
        return { start, end, text: text.slice(start, end), category };
      });
  });
}

function rangeHas(from: number, to: number, places: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at += 1) if (places.has(at)) return true;
  return false;
}

/** The part each token stands in: signs and new lines end one. A point within a word (`ver.di`) ends none. */
function partsOf(text: string, tokens: readonly Token[], sign: RegExp): number[] {
  let part = 0;
  return tokens.map(({ start, end, kind, norm }, at) => {
    const before = tokens[at - 1];
    if (before !== undefined && text.slice(before.end, start).includes('\n')) part += 1;
    const own = part;
    if (kind === 'sign' && sign.test(norm) && (norm !== '.' || /^(?:\s|$)/.test(text.slice(end, end + 1)))) part += 1;
    return own;
  });
}

/** Up to two words with a capital behind a title: `Herr Krebs`, `Frau Dr. Faul`. */
function namesBehind(text: string, tokens: readonly Token[], titles: readonly Sensed[]): number[] {
  return titles.flatMap(({ to }) => {
    const first = tokens[to]?.norm === '.' ? to + 1 : to;
    const second = isCapital(text, tokens[first]) && isCapital(text, tokens[first + 1]) ? [first + 1] : [];
    return isCapital(text, tokens[first]) ? [first, ...second] : [];
  });
}

/** The words with a capital before `GmbH`, back to the first without one. */
function namesBefore(text: string, tokens: readonly Token[], forms: readonly Sensed[]): number[] {
  return forms.flatMap(({ from }) => {
    if (!isCapital(text, tokens[from]) && tokens[from]?.norm !== '&') return [];
    const found: number[] = [];
    for (let at = from - 1; at >= 0 && isCapital(text, tokens[at]); at -= 1) found.push(at);
    return found;
  });
}

function isCapital(text: string, token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(text.slice(token.start));
}

/** The findings in the order of the text; of two that overlap the longer one, of equal ones the earlier category. */
function withoutOverlaps(findings: readonly PeopleFinding[]): PeopleFinding[] {
  const kept: PeopleFinding[] = [];
  const bySize = [...findings].sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const finding of bySize) if (!kept.some(({ start, end }) => finding.start < end && start < finding.end)) kept.push(finding);
  return kept.sort((a, b) => a.start - b.start);
}
