import { lintBenefit } from '../../shared/domain/benefit-lint/lint-benefit';
import { readSentences } from '../../scripts/benefit-lint/sentences';
import { quantile, type BenchLine } from './bench-line';

const GOAL = '2';

/** Judging one sentence, as after every key stroke: p95 in milliseconds over all training sentences. */
export function benchLintSentence(): BenchLine {
  const texts = (['de', 'en'] as const).flatMap((language) => readSentences(language).map(({ text }) => ({ text, language })));
  for (const { text, language } of texts.slice(0, 50)) lintBenefit(text, language);
  for (const { text } of texts.slice(-50)) lintBenefit(text, 'en');
  const times = texts.map(({ text, language }) => {
    const start = performance.now();
    lintBenefit(text, language);
    return performance.now() - start;
  });
  return { name: 'lint-sentence', value: quantile(times, 0.95), goal: GOAL };
}
