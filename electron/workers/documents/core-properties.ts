import type { OfferReport } from '../../../shared/report/offer-report-model';
import { LANGUAGE_TAG } from './styles';
import { cleanText } from './text';

/**
 * The package's `docProps/core.xml` in full: the library has no option for `dc:language` and writes the time of the
 * run. The time here is the last change of what it tells, so that the same records give the same properties.
 */
export function coreProperties(report: Pick<OfferReport, 'language' | 'title' | 'author' | 'changedAt'>): { path: string; data: string } {
  const author = escapeXml(report.author);
  const time = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${report.changedAt}</dcterms:${name}>`;
  const data = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(report.title)}</dc:title>`,
    author === '' ? '' : `<dc:creator>${author}</dc:creator><cp:lastModifiedBy>${author}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    time('created'),
    time('modified'),
    `<dc:language>${LANGUAGE_TAG[report.language]}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
  return { path: 'docProps/core.xml', data };
}

function escapeXml(text: string): string {
  return cleanText(text).replace(/\n/g, ' ').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
