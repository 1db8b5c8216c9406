import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Motive } from '../../shared/domain/needs/benefit';
import type { Language } from '../../shared/domain/schema/values';
import type { LintClass } from '../../shared/domain/benefit-lint/verdict';

/** A training sentence. Sentences of one `group` (a trade, or a way of saying things) resemble each other. */
export type Sentence = { text: string; verdict: LintClass; motive: Motive | null; group: string };

/** The training sentences of a language. Columns: lang, text, verdict, motive, group. */
export function readSentences(language: Language): Sentence[] {
  const file = join(__dirname, 'sentences', `${language}.tsv`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [, text = '', verdict = '', motive = '', group = ''] = line.split('\t');
      return { text, verdict: verdict as LintClass, motive: motive === '' ? null : (motive as Motive), group };
    });
}
