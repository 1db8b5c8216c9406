import type { Document, Element } from '@xmldom/xmldom';
import { childElements, elements, paragraphText, parseXml, readParts } from './docx-package';

/** What Microsoft's schema validator lets through and a reader of the document would not. */
export type LintRule =
  | 'not-well-formed'
  | 'cell-without-paragraph'
  | 'cell-ends-in-table'
  | 'row-without-cells'
  | 'row-width'
  | 'undefined-style'
  | 'undefined-numbering'
  | 'duplicate-drawing-id'
  | 'unclosed-field'
  | 'break-in-text'
  | 'leftover-placeholder'
  | 'missing-alt-text'
  | 'heading-jump'
  | 'heading-without-outline'
  | 'dirty-field'
  | 'line-without-rule'
  | 'missing-language';

export type LintFinding = { rule: LintRule; part: string; detail: string };

type Part = { path: string; document: Document };
type Check = (part: Part, all: readonly Part[]) => [LintRule, string][];

/** Lints every XML part of a Word file. An empty answer is a clean file. */
export function lintDocx(bytes: Uint8Array): LintFinding[] {
  const findings: LintFinding[] = [];
  const parts: Part[] = [];
  for (const [path, text] of readParts(bytes)) {
    // The parser is lenient here, Word is not.
    const forbidden = /[^\P{Cc}\n\r\t\u007f-\u009f]|[\ufffe\uffff]/u.exec(text);
    if (forbidden) findings.push({ rule: 'not-well-formed', part: path, detail: `character at ${forbidden.index}` });
    try {
      parts.push({ path, document: parseXml(text) });
    } catch (error) {
      findings.push({ rule: 'not-well-formed', part: path, detail: String(error) });
    }
  }
  for (const part of parts) {
    for (const check of CHECKS) {
      for (const [rule, detail] of check(part, parts)) findings.push({ rule, part: part.path, detail });
    }
  }
  return findings;
}

const val = (element: Element | undefined): string => element?.getAttribute('w:val') ?? '';
const isContent = (path: string): boolean => /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(path);
const partNamed = (all: readonly Part[], path: string): Document | undefined => all.find((part) => part.path === path)?.document;

const tables: Check = ({ document }) => {
  const found: [LintRule, string][] = [];
  for (const cell of elements(document, 'w:tc')) {
    const content = childElements(cell).filter((child) => child.nodeName !== 'w:tcPr');
    if (!content.some((child) => child.nodeName === 'w:p')) found.push(['cell-without-paragraph', cell.textContent ?? '']);
    else if (content.at(-1)?.nodeName === 'w:tbl') found.push(['cell-ends-in-table', cell.textContent ?? '']);
  }
  for (const table of elements(document, 'w:tbl')) {
    const grid = childElements(table).find((child) => child.nodeName === 'w:tblGrid');
    const columns = grid ? childElements(grid).length : 0;
    for (const row of childElements(table).filter((child) => child.nodeName === 'w:tr')) {
      const cells = childElements(row).filter((child) => child.nodeName === 'w:tc');
      const span = cells.reduce((sum, cell) => sum + Number(val(elements(cell, 'w:gridSpan')[0]) || 1), 0);
      if (cells.length === 0) found.push(['row-without-cells', table.textContent ?? '']);
      else if (span !== columns) found.push(['row-width', `${span} of ${columns} columns: ${row.textContent ?? ''}`]);
    }
  }
  return found;
};

const styles: Check = ({ document }, all) => {
  const sheet = partNamed(all, 'word/styles.xml');
  const known = new Set(sheet ? elements(sheet, 'w:style').map((style) => style.getAttribute('w:styleId')) : []);
  return ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link']
    .flatMap((name) => elements(document, name))
    .filter((reference) => !known.has(val(reference)))
    .map((reference) => ['undefined-style', val(reference)]);
};

const numbering: Check = ({ path, document }, all) => {
  if (!isContent(path) && path !== 'word/styles.xml') return [];
  const list = partNamed(all, 'word/numbering.xml');
  const known = new Set(list ? elements(list, 'w:num').map((num) => num.getAttribute('w:numId')) : []);
  return elements(document, 'w:numId')
    .filter((reference) => val(reference) !== '0' && !known.has(val(reference)))
    .map((reference) => ['undefined-numbering', val(reference)]);
};

const drawings: Check = ({ path, document }, all) => {
  const own = elements(document, 'wp:docPr');
  const everywhere = all.flatMap((part) => elements(part.document, 'wp:docPr').map((drawing) => drawing.getAttribute('id')));
  return own.flatMap((drawing): [LintRule, string][] => {
    const id = drawing.getAttribute('id');
    const name = `${path} ${id ?? ''}`;
    return [
      ...(everywhere.filter((other) => other === id).length > 1 ? ([['duplicate-drawing-id', name]] as [LintRule, string][]) : []),
      ...((drawing.getAttribute('descr') ?? '').trim() === '' ? ([['missing-alt-text', name]] as [LintRule, string][]) : []),
    ];
  });
};

const fields: Check = ({ document }) => {
  const found: [LintRule, string][] = [];
  let open = 0;
  for (const mark of elements(document, 'w:fldChar')) {
    const type = mark.getAttribute('w:fldCharType');
    if (type === 'begin') open += 1;
    if (type === 'end') open -= 1;
    if (open < 0) break;
  }
  if (open !== 0) found.push(['unclosed-field', `${open} open`]);
  const dirty = Array.from(document.getElementsByTagName('*')).filter((element) => element.hasAttribute('w:dirty'));
  if (dirty.length > 0 || elements(document, 'w:updateFields').length > 0) found.push(['dirty-field', `${dirty.length}`]);
  return found;
};

const texts: Check = ({ path, document }) => {
  if (!isContent(path)) return [];
  const broken = elements(document, 'w:t').filter((text) => /[\n\r\t]/.test(text.textContent ?? ''));
  const placeholders = elements(document, 'w:p').map(paragraphText).filter((text) => /\{\{|\}\}|\{%/.test(text));
  return [
    ...broken.map((text): [LintRule, string] => ['break-in-text', text.textContent ?? '']),
    ...placeholders.map((text): [LintRule, string] => ['leftover-placeholder', text]),
  ];
};

const lineSpacing: Check = ({ document }) =>
  elements(document, 'w:spacing')
    .filter((spacing) => spacing.hasAttribute('w:line') && !spacing.hasAttribute('w:lineRule'))
    .map((spacing) => ['line-without-rule', spacing.getAttribute('w:line') ?? '']);

const headings: Check = ({ path, document }, all) => {
  if (path !== 'word/document.xml') return [];
  const found: [LintRule, string][] = [];
  const sheet = partNamed(all, 'word/styles.xml');
  const styleElements = sheet ? elements(sheet, 'w:style') : [];
  const level = (style: Element): number | null => {
    const outline = elements(style, 'w:outlineLvl')[0];
    return outline ? Number(val(outline)) : null;
  };
  let previous = -1;
  for (const paragraph of elements(document, 'w:p')) {
    const id = val(elements(paragraph, 'w:pStyle')[0]);
    const style = styleElements.find((candidate) => candidate.getAttribute('w:styleId') === id);
    const current = style ? level(style) : null;
    if (style && current === null && /^heading \d$/i.test(val(elements(style, 'w:name')[0]))) {
      found.push(['heading-without-outline', paragraphText(paragraph)]);
    }
    if (current === null || current > 8) continue;
    if (current > previous + 1) found.push(['heading-jump', paragraphText(paragraph)]);
    previous = current;
  }
  return found;
};

const language: Check = ({ path, document }) => {
  if (path === 'docProps/core.xml') {
    return elements(document, 'dc:language')[0]?.textContent ? [] : [['missing-language', 'dc:language']];
  }
  if (path !== 'word/styles.xml') return [];
  const [defaults] = elements(document, 'w:docDefaults');
  const [tag] = defaults ? elements(defaults, 'w:lang') : [];
  return val(tag) === '' ? [['missing-language', 'w:lang']] : [];
};

const CHECKS: readonly Check[] = [tables, styles, numbering, drawings, fields, texts, lineSpacing, headings, language];
