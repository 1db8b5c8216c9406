import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LINT_CATEGORIES, type LintCategory } from '../../../shared/domain/people-lint/category';
import { lintPeople } from '../../../shared/domain/people-lint/lint-people';

type Labelled = { lang: string; text: string; expected: LintCategory[] };

function readLabelled(name: string): Labelled[] {
  return readFileSync(join(__dirname, name), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [lang = '', text = '', expected = ''] = line.split('\t');
      return { lang, text, expected: expected === 'none' ? [] : (expected.split(',') as LintCategory[]) };
    });
}

const categoriesOf = (text: string): LintCategory[] => [...new Set(lintPeople(text).map(({ category }) => category))];

/** Every sentence was written before it was judged; `docs/people-lint.md` has the figures at first sight. */
describe.each(['sentences.tsv', 'second-look.tsv', 'third-look.tsv'].flatMap((name) => ['de', 'en'].map((lang) => [name, lang] as const)))('%s (%s)', (name, lang) => {
  const sentences = readLabelled(name).filter((sentence) => sentence.lang === lang);
  const wrong = sentences.filter(({ expected }) => expected.length === 0);
  const found = sentences.filter(({ expected }) => expected.length > 0);

  it('are labelled with known categories, half of them with none', () => {
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
    for (const { expected } of sentences) for (const category of expected) expect(LINT_CATEGORIES).toContain(category);
    expect(wrong.length).toBeGreaterThanOrEqual(found.length);
  });

  it('finds what should not be written in at least 95 % of those where it stands', () => {
    const missed = found.filter(({ text, expected }) => !categoriesOf(text).some((category) => expected.includes(category)));
    expect(missed.length / found.length, missed.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(0.05);
  });

  it('points at nothing harmless in at least 95 % of the others', () => {
    const alarms = wrong.filter(({ text }) => lintPeople(text).length > 0);
    expect(alarms.length / wrong.length, alarms.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(0.05);
  });
});
