/**
 * What should not be written about somebody. The first six are the special categories of art. 9 (1) GDPR; `offence` is
 * art. 10; judgements of the person and their private life are neither adequate nor needed for a sale, art. 5 (1) c.
 */
export const LINT_CATEGORIES = ['health', 'religion', 'origin', 'politics', 'union', 'sexuality', 'offence', 'family', 'insult'] as const;
export type LintCategory = (typeof LINT_CATEGORIES)[number];

/** The article of the GDPR a category stands on. */
export const ARTICLE_OF: Readonly<Record<LintCategory, '5' | '9' | '10'>> = {
  health: '9',
  religion: '9',
  origin: '9',
  politics: '9',
  union: '9',
  sexuality: '9',
  offence: '10',
  family: '5',
  insult: '5',
};

/** Words of a note that should not stand there. `start` and `end` are places in the text as it was given. */
export type PeopleFinding = { start: number; end: number; text: string; category: LintCategory };
