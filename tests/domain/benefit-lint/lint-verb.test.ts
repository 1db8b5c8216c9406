import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lint } from '../../../scripts/cli/lint';

const folder = mkdtempSync(join(tmpdir(), 'lint-verb-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await lint.run(args, (line) => out.push(line), (line) => err.push(line));
  return { code, out, err };
}

function file(content: string): string {
  const path = join(folder, 'in.tsv');
  writeFileSync(path, content);
  return path;
}

describe('cli lint', () => {
  it('counts by language and class, whatever the order of the columns, and lists the misses', async () => {
    const rows = ['note\tverdict\tlang\ttext', 'x\tfunction\tde\tHub 250 mm, Druck 6 bar', 'x\tcompetence\ten\twe are ISO 50001 certified', 'x\tbenefit\ten\tIP67 protection', ''];
    const { code, out, err } = await run(file(`\uFEFF${rows.join('\r\n')}`));
    expect([code, err]).toEqual([0, []]);
    expect(out.slice(0, 12)).toEqual([
      'lint lang=all class=all n=3 decided=3 right=2 unsure=0',
      'lint lang=all class=benefit n=1 decided=1 right=0 unsure=0',
      'lint lang=all class=function n=1 decided=1 right=1 unsure=0',
      'lint lang=all class=competence n=1 decided=1 right=1 unsure=0',
      'lint lang=de class=all n=1 decided=1 right=1 unsure=0',
      'lint lang=de class=benefit n=0 decided=0 right=0 unsure=0',
      'lint lang=de class=function n=1 decided=1 right=1 unsure=0',
      'lint lang=de class=competence n=0 decided=0 right=0 unsure=0',
      'lint lang=en class=all n=2 decided=2 right=1 unsure=0',
      'lint lang=en class=benefit n=1 decided=1 right=0 unsure=0',
      'lint lang=en class=function n=0 decided=0 right=0 unsure=0',
      'lint lang=en class=competence n=1 decided=1 right=1 unsure=0',
    ]);
    expect(out.slice(12)).toEqual(['miss lang=en expected=benefit verdict=function text=IP67 protection']);
  });

  it.each<[string, string, RegExp]>([
    ['no column', 'lang\ttext\nde\tx', /no column “verdict”/],
    ['another language', 'lang\ttext\tverdict\nfr\tx\tbenefit', /line 2: lang is “fr”/],
    ['another verdict', 'lang\ttext\tverdict\nde\tx\tbenefit\nde\ty\tmaybe', /line 3: verdict is “maybe”/],
  ])('refuses a file with %s', async (_name, content, problem) => {
    const { code, out, err } = await run(file(content));
    expect([code, out]).toEqual([1, []]);
    expect(err.join('\n')).toMatch(problem);
  });

  it('says which file it cannot read, and how it is called', async () => {
    expect(await run(join(folder, 'none.tsv'))).toMatchObject({ code: 1, err: [expect.stringContaining('ENOENT')] });
    expect(await run()).toMatchObject({ code: 2 });
  });
});
