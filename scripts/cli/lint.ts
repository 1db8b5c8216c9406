import { readFile } from 'node:fs/promises';
import { lintBenefit } from '../../shared/domain/benefit-lint/lint-benefit';
import { LINT_CLASSES } from '../../shared/domain/benefit-lint/verdict';
import { lintLines, motiveLine, type Linted } from './lint-lines';
import type { Verb } from './verb';

const USAGE = 'lint FILE.tsv   judges sentences (columns lang, text, verdict) and counts how often the lint is right';

/** `lint FILE.tsv`: judges every sentence, prints how often the verdict was the labelled one, then the misses. */
export const lint: Verb = {
  usage: USAGE,
  async run([source, ...more], out, err) {
    if (source === undefined || more.length > 0) {
      err(`Usage: npm run cli -- ${USAGE}`);
      return 2;
    }
    let text: string;
    try {
      text = await readFile(source, 'utf8');
    } catch (error) {
      err(`Cannot read ${source}: ${(error as NodeJS.ErrnoException).code ?? String(error)}.`);
      return 1;
    }
    const table = readTable(text);
    if ('problem' in table) {
      err(`${source}: ${table.problem}`);
      return 1;
    }
    for (const line of lintLines(table.results)) out(line);
    if (table.results.some(({ expectedMotive }) => expectedMotive !== '')) out(motiveLine(table.results));
    for (const { lang, expected, verdict, text: sentence } of table.results) {
      if (verdict !== expected) out(`miss lang=${lang} expected=${expected} verdict=${verdict} text=${sentence}`);
    }
    return 0;
  },
};

function readTable(text: string): { results: Linted[] } | { problem: string } {
  const [head = '', ...rows] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const columns = head.split('\t').map((name) => name.trim());
  const missing = ['lang', 'text', 'verdict'].find((name) => !columns.includes(name));
  if (missing !== undefined) return { problem: `the first line names no column “${missing}”. Columns are parted by tabs.` };
  const results: Linted[] = [];
  for (const [at, row] of rows.entries()) {
    if (row.trim() === '') continue;
    const cells = row.split('\t');
    const cell = (name: string): string => cells[columns.indexOf(name)]?.trim() ?? '';
    const lang = cell('lang');
    const expected = cell('verdict');
    if (lang !== 'de' && lang !== 'en') return { problem: `line ${at + 2}: lang is “${lang}”, not de or en.` };
    if (!LINT_CLASSES.some((name) => name === expected)) return { problem: `line ${at + 2}: verdict is “${expected}”, not ${LINT_CLASSES.join(', ')}.` };
    const sentence = cell('text');
    const { verdict, motive } = lintBenefit(sentence, lang);
    results.push({ lang, text: sentence, expected, verdict, expectedMotive: columns.includes('motive') ? cell('motive') : '', motive: motive ?? '' });
  }
  return { results };
}
