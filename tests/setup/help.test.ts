import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { helpPage } from '../../scripts/docs/help-plugin.mjs';
import { checkout } from '../../scripts/setup/checkout.mjs';

const docs = join(checkout, 'docs');
const pages = (['de', 'en'] as const).flatMap((language) => [
  { language, path: join(docs, `quick-start.${language}.md`) },
  ...readdirSync(join(docs, 'user', language)).map((name) => ({ language, path: join(docs, 'user', language, name) })),
]);

describe('a page of the help', () => {
  it('becomes a page of the window, with its pictures and its ways to other pages', () => {
    const { title, html, pictures } = helpPage('# Start\n\nSee [data](data.md), [start](quick-start.en.md) and [code](../architecture.md).\n\n![A map](pictures/en/1.png)\n');
    expect(title).toBe('Start');
    expect(pictures).toEqual(['pictures/en/1.png']);
    expect(html).toContain('<a href="#/help/data">data</a>, <a href="#/help/quick-start">start</a> and code.');
    expect(html).toContain('<img src="%PICTURE0%" alt="A map"');
  });

  it.each(pages)('leads nowhere that is not there: $path', ({ language, path }) => {
    const { title, html, pictures } = helpPage(readFileSync(path, 'utf8'));
    expect(title).not.toBe('');
    for (const picture of pictures) expect(existsSync(join(dirname(path), picture)), picture).toBe(true);
    for (const [, target] of html.matchAll(/#\/help\/([a-z-]+)/g)) {
      const isThere = target === 'quick-start' || existsSync(join(docs, 'user', language, `${target}.md`));
      expect(isThere, target).toBe(true);
    }
  });

  it('is there in both languages', () => {
    expect(readdirSync(join(docs, 'user/de'))).toEqual(readdirSync(join(docs, 'user/en')));
  });
});
