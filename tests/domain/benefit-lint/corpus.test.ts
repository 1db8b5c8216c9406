import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSentences } from '../../../scripts/benefit-lint/sentences';
import { lintBenefit } from '../../../shared/domain/benefit-lint/lint-benefit';
import { LINT_CLASSES } from '../../../shared/domain/benefit-lint/verdict';

type Labelled = { lang: 'de' | 'en'; text: string; expected: string };

function readLabelled(file: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [lang = '', text = '', expected = ''] = line.split('\t');
      return { lang: lang as Labelled['lang'], text, expected };
    });
}

const file = join(__dirname, '../../../../shared/benefit-lint/examples.tsv');
const examples = existsSync(file) ? readLabelled(file) : [];

/** Labelled sentences the training has not seen. They lie beside the checkout; without them this is skipped. */
describe.skipIf(examples.length === 0)('the labelled examples beside the checkout', () => {
  const results = examples.map((example) => ({ ...example, verdict: lintBenefit(example.text, example.lang).verdict }));
  const share = (part: number, whole: number): number => part / whole;

  it('decides at least 90 % of them', () => {
    expect(share(results.filter(({ verdict }) => verdict === 'unsure').length, results.length)).toBeLessThanOrEqual(0.1);
  });

  it('is right in at least 90 % of the decided', () => {
    const decided = results.filter(({ verdict }) => verdict !== 'unsure');
    expect(share(decided.filter(({ verdict, expected }) => verdict === expected).length, decided.length)).toBeGreaterThanOrEqual(0.9);
  });

  it.each((['de', 'en'] as const).flatMap((lang) => LINT_CLASSES.map((name) => [lang, name] as const)))('is right in more than 85 %% of %s %s', (lang, name) => {
    const decided = results.filter((result) => result.lang === lang && result.expected === name && result.verdict !== 'unsure');
    expect(share(decided.filter(({ verdict }) => verdict === name).length, decided.length)).toBeGreaterThan(0.85);
  });

  it('shares no sentence with the training', () => {
    const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
    for (const { lang, text } of examples) {
      const words = new Set(wordsOf(text));
      for (const sentence of readSentences(lang)) {
        const others = new Set(wordsOf(sentence.text));
        const common = [...words].filter((word) => others.has(word)).length;
        expect(common / (words.size + others.size - common), `${text} | ${sentence.text}`).toBeLessThan(0.5);
      }
    }
  });
});

/** Sentences that were judged right at first sight or nearly so, and must not get lost in later trainings. */
describe.each([['rare-trades.tsv', 72], ['field-notes.tsv', 130], ['short-inputs.tsv', 215], ['bare-phrases.tsv', 98]])('%s', (name, atLeast) => {
  it('is judged as well as the others', () => {
    const decided = readLabelled(join(__dirname, name))
      .map(({ lang, text, expected }) => ({ expected, verdict: lintBenefit(text, lang).verdict }))
      .filter(({ verdict }) => verdict !== 'unsure');
    expect(decided.length).toBeGreaterThanOrEqual(atLeast);
    expect(decided.filter(({ verdict, expected }) => verdict === expected).length / decided.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe('the training sentences', () => {
  it.each(['de', 'en'] as const)('are several hundred, labelled once each (%s)', (language) => {
    const sentences = readSentences(language);
    expect(sentences.length).toBeGreaterThan(800);
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
    for (const { verdict, motive } of sentences) {
      expect(LINT_CLASSES).toContain(verdict);
      expect(motive !== null).toBe(verdict === 'benefit');
    }
  });
});

describe('the weights', () => {
  it.each(['de', 'en'])('take no more than 150 KB (%s)', (language) => {
    expect(readFileSync(join(__dirname, `../../../shared/domain/benefit-lint/weights/${language}.ts`)).length).toBeLessThanOrEqual(150 * 1024);
  });
});
