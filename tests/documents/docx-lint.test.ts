import { beforeAll, describe, expect, it } from 'vitest';
import { buildOfferDocument } from '../../electron/workers/documents/build-offer-document';
import { lintDocx, type LintRule } from '../support/documents/docx-lint';
import { readParts, writeParts } from '../support/documents/docx-package';
import { sampleOffer } from '../support/documents/sample-offer';

let sound: Uint8Array;
beforeAll(async () => {
  sound = (await buildOfferDocument(sampleOffer())).bytes;
});

type Fault = [rule: LintRule, part: string, find: string | RegExp, replacement: string];

const DRAWING = /<w:drawing>.*?<\/w:drawing>/s;
const CELL = /(<w:tc>(?:(?!<\/w:tc>).)*?<\/w:tcPr>).*?<\/w:tc>/s;

const faults: Fault[] = [
  ['not-well-formed', 'word/document.xml', '</w:body>', ''],
  ['not-well-formed', 'word/document.xml', 'Sehr geehrte', 'Sehr \u000b geehrte'],
  ['cell-without-paragraph', 'word/document.xml', CELL, '$1</w:tc>'],
  ['cell-ends-in-table', 'word/document.xml', '</w:p></w:tc>', '</w:p><w:tbl><w:tblPr/><w:tblGrid/></w:tbl></w:tc>'],
  ['row-without-cells', 'word/document.xml', '<w:tr>', '<w:tr/><w:tr>'],
  ['row-width', 'word/document.xml', /<w:gridSpan w:val="\d"\/>/, ''],
  ['undefined-style', 'word/document.xml', 'w:val="OfferBody"', 'w:val="OfferBodie"'],
  ['undefined-style', 'word/document.xml', 'w:val="OfferAside"', 'w:val="Aside"'],
  ['undefined-numbering', 'word/document.xml', '<w:pStyle w:val="OfferBody"/>', '<w:pStyle w:val="OfferBody"/><w:numPr><w:numId w:val="99"/></w:numPr>'],
  ['duplicate-drawing-id', 'word/header2.xml', /(<wp:docPr id=")\d+/g, '$17'],
  ['missing-alt-text', 'word/header2.xml', /descr="[^"]*"/, 'descr=" "'],
  ['unclosed-field', 'word/footer1.xml', 'w:fldCharType="end"', 'w:fldCharType="separate"'],
  ['break-in-text', 'word/document.xml', 'Sehr geehrte', 'Sehr\ngeehrte'],
  ['break-in-text', 'word/document.xml', 'Sehr geehrte', 'Sehr\tgeehrte'],
  ['leftover-placeholder', 'word/document.xml', 'Sehr geehrte', '{{ salutation }}'],
  ['heading-jump', 'word/document.xml', 'w:val="Heading1"', 'w:val="Heading2"'],
  ['heading-without-outline', 'word/styles.xml', '<w:outlineLvl w:val="0"/>', ''],
  ['dirty-field', 'word/footer1.xml', '<w:fldChar ', '<w:fldChar w:dirty="true" '],
  ['dirty-field', 'word/settings.xml', '<w:compat>', '<w:updateFields w:val="true"/><w:compat>'],
  ['line-without-rule', 'word/styles.xml', ' w:lineRule="auto"', ''],
  ['missing-language', 'word/styles.xml', /<w:lang [^>]*>/, ''],
  ['missing-language', 'docProps/core.xml', /<dc:language>.*<\/dc:language>/, ''],
];

describe('the lint', () => {
  it('is content with an offer', () => {
    expect(lintDocx(sound)).toEqual([]);
    expect(readParts(sound).get('word/header2.xml')).toMatch(DRAWING);
  });

  it.each(faults)('%s bites in %s', (rule, part, find, replacement) => {
    const parts = readParts(sound);
    const before = parts.get(part) ?? '';
    const after = before.replace(find, replacement);
    expect(after).not.toBe(before);
    parts.set(part, after);
    expect(lintDocx(writeParts(parts)).map((finding) => finding.rule)).toContain(rule);
  });
});
