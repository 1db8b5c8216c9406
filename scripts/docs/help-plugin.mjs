/**
 * Makes pages of the application's help of Markdown files while it is built, and hands it the licences of what it is
 * made of: nothing is read or rendered while it runs.
 */
import { basename } from 'node:path';
import { Marked } from 'marked';
import { licenceTexts } from '../package/licences.mjs';

const LICENCES = 'virtual:licences';
const RESOLVED_LICENCES = `\0${LICENCES}`;

/**
 * @param {string} markdown
 * @returns {{ title: string, html: string, pictures: string[] }} `html` with `%PICTURE0%` where the first picture's address belongs
 */
export function helpPage(markdown) {
  /** @type {string[]} */
  const pictures = [];
  const marked = new Marked({
    renderer: {
      image({ href, text }) {
        pictures.push(href);
        return `<img src="%PICTURE${pictures.length - 1}%" alt="${text.replaceAll('"', '&quot;')}" loading="lazy">`;
      },
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        const page = /^([a-z-]+)(\.(de|en))?\.md$/.exec(href)?.[1];
        // Other help is a page of the window; what lies outside of the help cannot be opened in it.
        return page === undefined ? words : `<a href="#/help/${page}">${words}</a>`;
      },
    },
  });
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? '';
  return { title, html: marked.parse(markdown, { async: false }), pictures };
}

/** @returns {import('vite').Plugin} */
export function helpPlugin() {
  return {
    name: 'werkbank-help',
    resolveId: (id) => (id === LICENCES ? RESOLVED_LICENCES : undefined),
    load: (id) => (id === RESOLVED_LICENCES ? `export default ${JSON.stringify(licenceTexts())}` : undefined),
    transform(code, id) {
      if (!id.endsWith('.md')) return undefined;
      const { title, html, pictures } = helpPage(code);
      const imports = pictures.map((path, index) => `import p${index} from ${JSON.stringify(path.startsWith('.') ? path : `./${path}`)};`);
      const filled = pictures.reduce((text, _path, index) => `${text}.replace('%PICTURE${index}%', p${index})`, JSON.stringify(html));
      return {
        code: `${imports.join('\n')}\nexport default { name: ${JSON.stringify(basename(id).split('.')[0])}, title: ${JSON.stringify(title)}, html: ${filled} };`,
        map: null,
      };
    },
  };
}
