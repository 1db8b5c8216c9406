import type { TemplatePlace } from '../../../../shared/report/template/template-check';

/** What a part of the package is to its reader. */
export function partKind(path: string): TemplatePlace['part'] {
  if (/^word\/document\d*\.xml$/.test(path)) return 'body';
  if (/^word\/header\d*\.xml$/.test(path)) return 'header';
  if (/^word\/footer\d*\.xml$/.test(path)) return 'footer';
  if (path === 'word/footnotes.xml') return 'footnotes';
  if (path === 'word/endnotes.xml') return 'endnotes';
  if (/^word\/comments/.test(path)) return 'comments';
  if (path.startsWith('docProps/')) return 'properties';
  if (path === 'word/settings.xml') return 'settings';
  return 'other';
}
