/** A sentence with the verdict that is right and the one that was given. */
export type Linted = { lang: string; text: string; expected: string; verdict: string; expectedMotive: string; motive: string };

const LANGUAGES = ['all', 'de', 'en'];
const CLASSES = ['all', 'benefit', 'function', 'competence'];

/** One line for each language and class: how many, how many decided, right and unsure. */
export function lintLines(results: readonly Linted[]): string[] {
  return LANGUAGES.flatMap((lang) =>
    CLASSES.map((name) => {
      const chosen = results.filter((result) => (lang === 'all' || result.lang === lang) && (name === 'all' || result.expected === name));
      const decided = chosen.filter(({ verdict }) => verdict !== 'unsure');
      const right = decided.filter(({ verdict, expected }) => verdict === expected);
      return `lint lang=${lang} class=${name} n=${chosen.length} decided=${decided.length} right=${right.length} unsure=${chosen.length - decided.length}`;
    }),
  );
}

/** How often the suggested motive is the labelled one, among benefits that were seen as such. */
export function motiveLine(results: readonly Linted[]): string {
  const benefits = results.filter(({ expected, verdict, expectedMotive }) => expected === 'benefit' && verdict === 'benefit' && expectedMotive !== '');
  return `lint motive n=${benefits.length} right=${benefits.filter(({ motive, expectedMotive }) => motive === expectedMotive).length}`;
}
