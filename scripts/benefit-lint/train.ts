/**
 * `npx tsx scripts/benefit-lint/train.ts [--misses]`: cross-validates the benefit lint on its training sentences, trains
 * it on all of them and writes the weights. Always gives the same files.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verdictOf } from '../../shared/domain/benefit-lint/lint-benefit';
import type { Language } from '../../shared/domain/schema/values';
import { lintLines, motiveLine } from '../cli/lint-lines';
import { crossValidate, type Unseen } from './cross-validate';
import { fit } from './fit';
import { readSentences } from './sentences';

/** The share of sentences that may stay undecided; the threshold follows from it. */
const UNSURE_SHARE = 0.07;
const WEIGHTS = join(__dirname, '../../shared/domain/benefit-lint/weights');

const languages: readonly Language[] = ['de', 'en'];
const results = languages.flatMap((language) => {
  const sentences = readSentences(language);
  const unseen = crossValidate(sentences, language);
  const threshold = thresholdOf(unseen);
  const { text } = fit(sentences, language);
  writeFileSync(join(WEIGHTS, `${language}.ts`), weightsFile(text, threshold));
  return unseen.map(({ sentence, judgement, motive }) => ({
    lang: language, text: sentence.text, expected: sentence.verdict, verdict: verdictOf(judgement, threshold),
    expectedMotive: sentence.motive ?? '', motive,
  }));
});
for (const line of lintLines(results)) console.log(line);
console.log(motiveLine(results));
if (process.argv.includes('--misses')) {
  for (const { lang, expected, verdict, text } of results) if (verdict !== expected) console.log(`${lang} ${expected} → ${verdict}: ${text}`);
}

function thresholdOf(unseen: readonly Unseen[]): number {
  const sorted = unseen.map(({ judgement }) => judgement.probability).sort((a, b) => a - b);
  return Math.round((sorted[Math.floor(sorted.length * UNSURE_SHARE)] ?? 0) * 1000) / 1000;
}

function weightsFile({ verdict, motive }: { verdict: string; motive: string }, threshold: number): string {
  return [
    '/** Written by scripts/benefit-lint/train.ts; do not edit. */',
    `export const weights = {\n  threshold: ${threshold},`,
    `  verdict: \`\n${verdict}\`,\n  motive: \`\n${motive}\`,\n};\n`,
  ].join('\n');
}
