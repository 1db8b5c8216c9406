import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../shared/domain/benefit-lint/language-of';
import type { Language } from '../../../shared/domain/schema/values';

describe('the language of a sentence', () => {
  it.each<[string, Language]>([
    ['Umrüsten dauert 20 statt 45 Minuten', 'de'],
    ['Changeovers take 20 instead of 45 minutes', 'en'],
    ['Wirkungsgrad 94 %', 'de'],
    ['no more downtime', 'en'],
    ['Spindeldrehzahl 18.000 min-1', 'de'],
    ['high-precision spindle', 'en'],
  ])('of “%s” is %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it('is found for nearly all sentences of trades the lint hardly knows', () => {
    const rows = readFileSync(join(import.meta.dirname, 'rare-trades.tsv'), 'utf8').trim().split('\n').slice(1).map((row) => row.split('\t'));
    const right = rows.filter(([language, text = '']) => languageOf(text) === language);
    expect(right.length / rows.length).toBeGreaterThan(0.98);
  });

  it.each(['', '  ', '42', '…'])('of “%s” is some language', (text) => {
    expect(['de', 'en']).toContain(languageOf(text));
  });
});
