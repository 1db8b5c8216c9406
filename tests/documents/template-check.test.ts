import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../electron/workers/documents/templates/check-template';
import { PACKAGE_LIMITS } from '../../electron/workers/documents/templates/open-package';
import { translator } from '../../shared/i18n/translator';
import { templatePlaceText, templateProblemText } from '../../shared/report/template/problem-text';
import { handMadeTemplate, paragraph, relation, table, textBox } from '../support/documents/hand-made-template';

const problems = (bytes: Uint8Array) => checkTemplate(bytes).problems;
const codes = (bytes: Uint8Array): string[] => problems(bytes).map(({ code }) => code);
const field = (instruction: string): string =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>x</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

describe('placeholders of a template', () => {
  it.each([
    ['unknown', paragraph('An {{kunde.nmae}}'), 'unknown'],
    ['half a pair', paragraph('An {{kunde.name'), 'unclosed-braces'],
    ['the other half', paragraph('An kunde.name}}'), 'stray-braces'],
    ['opened twice', paragraph('{{kunde.{{kunde.name}}'), 'unclosed-braces'],
    ['nothing in them', paragraph('{{ }}'), 'empty-braces'],
    ['an open list', paragraph('{{#positionen}}') + paragraph('{{nummer}}'), 'section-not-closed'],
    ['a list closed only', paragraph('{{/positionen}}'), 'section-not-opened'],
    ['closed in the wrong order', paragraph('{{#positionen}}{{#rabatt}}{{nummer}}{{/positionen}}{{/rabatt}}'), 'mis-nested'],
    ['a value of a list outside of it', paragraph('{{bezeichnung}}'), 'outside-list'],
    ['a value of another list', paragraph('{{#summen}}{{bezeichnung}}{{/summen}}'), 'outside-list'],
    ['a list as a value', paragraph('{{positionen}}'), 'list-needs-section'],
    ['a block as a value', paragraph('{{positionstabelle}}'), 'block-needs-at'],
    ['a value as a block', paragraph('{{@kunde.name}}'), 'at-needs-block'],
    ['a block beside text', paragraph('Hier: {{@positionstabelle}}'), 'block-not-alone'],
    ['a list over two tables', table([paragraph('{{#positionen}}{{nummer}}')]) + paragraph('') + table([paragraph('{{/positionen}}')]), 'section-across-cells'],
    ['other braces of the language', paragraph('{{=[[ ]]=}}'), 'unknown'],
    ['code', paragraph('{{constructor.constructor("return process")()}}'), 'unknown'],
  ])('reports %s', (_name, body, code) => {
    expect(codes(handMadeTemplate(body))).toContain(code);
  });

  it('finds nothing wrong with lists, conditions, blocks, umlauts, spare blanks and names split over runs', () => {
    const body =
      paragraph('{', '{kun', 'de.na', 'me}', '}') + paragraph('{{ Empfänger.Name }} {{EMPFA\u0308NGER.NAME}} {{kunde.stra\u00adße}}') + paragraph('{{@positionstabelle}}') +
      table([paragraph('{{#positionen}}{{nummer}}'), paragraph('{{bezeichnung}}{{^rabatt}}netto{{/rabatt}}'), paragraph('{{gesamt}}{{/}}')]) + paragraph('{{#nutzen}}') + paragraph('{{nutzentext}} {{betreff}}') + paragraph('{{/nutzen}}');
    const check = checkTemplate(handMadeTemplate(body));
    expect(check.problems).toEqual([]);
    expect(check.used).toContain('kunde.name');
  });

  it.each([
    ['the body', handMadeTemplate(paragraph('eins') + paragraph('zwei {{nix}}')), { part: 'body', paragraph: 2, inTextBox: false, table: null, row: null }],
    ['a header', handMadeTemplate(paragraph(''), { header: paragraph('') + paragraph('{{nix}}') }), { part: 'header', path: 'word/header1.xml', paragraph: 2 }],
    ['a footer', handMadeTemplate(paragraph(''), { footer: paragraph('{{nix}}') }), { part: 'footer', path: 'word/footer1.xml', paragraph: 1 }],
    ['a text box, told once', handMadeTemplate(textBox(paragraph('{{nix}}'))), { part: 'body', inTextBox: true }],
    ['a table', handMadeTemplate(table([paragraph('a')]) + paragraph('') + table([paragraph('a'), paragraph('b')], [paragraph('c'), paragraph('{{nix}}')])), { part: 'body', table: 2, row: 2, cell: 2 }],
  ])('tells the place in %s', (_name, bytes, place) => {
    const found = problems(bytes);
    expect(found).toHaveLength(1);
    expect(found[0]?.place).toMatchObject(place);
  });

  it('says it in sentences, with what may be meant', () => {
    const [problem] = problems(handMadeTemplate(paragraph('x'), { header: paragraph('An {{kunde.nmae}}') }));
    if (!problem) throw new Error('no problem');
    expect(templateProblemText(translator('de'), problem)).toBe('Der Platzhalter {{kunde.nmae}} ist unbekannt. Ist {{kunde.name}} gemeint?');
    expect(templatePlaceText(translator('de'), problem.place)).toBe('Kopfzeile, header1, Absatz 1: „An {{kunde.nmae}}“');
    expect(templatePlaceText(translator('en'), problem.place)).toBe('Header, header1, paragraph 1: “An {{kunde.nmae}}”');
  });

  it.each(['angebot.de', 'quotation.en'])('finds the sample %s fit', (name) => {
    const check = checkTemplate(readFileSync(`resources/templates/${name}.docx`));
    expect(check.problems).toEqual([]);
    expect(check.used.length).toBeGreaterThan(25);
  });
});

describe('what a template must not hold', () => {
  const with_ = (relations: string, body = paragraph('Text')) => handMadeTemplate(body, { relations });
  it.each([
    ['macros by part', handMadeTemplate(paragraph(''), { parts: { 'word/vbaProject.bin': new Uint8Array([1, 2, 3]) } }), 'macros'],
    ['macros by type (.docm)', handMadeTemplate(paragraph(''), { mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }), 'macros'],
    ['an embedded object', handMadeTemplate('<w:p><w:r><w:object><o:OLEObject Type="Embed" ProgID="Package"/></w:object></w:r></w:p>'), 'embedded-object'],
    ['an embedded file', handMadeTemplate(paragraph(''), { parts: { 'word/embeddings/oleObject1.bin': new Uint8Array([1]) } }), 'embedded-object'],
    ['a linked object', with_(relation('oleObject', 'file:///c:/x.xlsx', true)), 'embedded-object'],
    ['an ActiveX control', handMadeTemplate(paragraph(''), { parts: { 'word/activeX/activeX1.xml': '<ax:ocx xmlns:ax="urn:x"/>' } }), 'controls'],
    ['an add-in', handMadeTemplate(paragraph(''), { parts: { 'customUI/customUI.xml': '<customUI/>' } }), 'controls'],
    ['altChunk', handMadeTemplate('<w:altChunk r:id="rIdXaFChunk"/>', { relations: relation('aFChunk', 'chunk.html') }), 'foreign-document'],
    ['a picture from the web', with_(relation('image', 'https://example.com/p.png', true)), 'external-content'],
    ['a picture from the network', with_(relation('image', '\\\\server\\p.png')), 'external-content'],
    ['a picture by address in an old drawing', handMadeTemplate('<w:p><w:r><w:pict><v:shape><v:imagedata src="http://example.com/p.png"/></v:shape></w:pict></w:r></w:p>'), 'external-content'],
    ['a sub-document', with_(relation('subDocument', 'other.docx', true)), 'foreign-document'],
    ['mail merge', with_(relation('mailMergeSource', 'file:///c:/db.mdb', true)), 'external-data'],
    ['DDE', handMadeTemplate(field('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc.exe"')), 'forbidden-field'],
    ['INCLUDETEXT', handMadeTemplate(field(' includetext "http://example.com/x.docx"')), 'forbidden-field'],
    ['INCLUDEPICTURE in a simple field', handMadeTemplate('<w:p><w:fldSimple w:instr="INCLUDEPICTURE http://example.com/a.png"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>'), 'forbidden-field'],
    ['a field split over runs', handMadeTemplate('<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DD</w:instrText></w:r><w:r><w:instrText>E cmd</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'), 'forbidden-field'],
    ['a field whose name another field makes', handMadeTemplate('<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>QUOTE 68 68 69</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>DDE</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:instrText> cmd</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'), 'forbidden-field'],
    ['MACROBUTTON', handMadeTemplate(field('MACROBUTTON AutoOpen Klick')), 'forbidden-field'],
    ['a link field to a program', handMadeTemplate(field('HYPERLINK "file:///c:/windows/system32/calc.exe"')), 'forbidden-field'],
    ['a field in the header', handMadeTemplate(paragraph(''), { header: field('LINK Excel.Sheet.8 c:\\\\x.xlsx') }), 'forbidden-field'],
    ['entities', handMadeTemplate(paragraph(''), { parts: { 'word/theme/theme1.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' } }), 'doctype'],
    ['a damaged part', handMadeTemplate('<w:p><w:r>'), 'broken-part'],
  ])('refuses %s', (_name, bytes, code) => {
    expect(codes(bytes)).toContain(code);
  });

  it('takes out the link to Normal.dotm, links to files and the wish to update, and says so', () => {
    const settings = '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:attachedTemplate r:id="rId1"/><w:updateFields w:val="true"/></w:settings>';
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('attachedTemplate', 'file:///C:/Users/x/Normal.dotm', true)}</Relationships>`;
    const check = checkTemplate(
      handMadeTemplate(paragraph('Text'), {
        relations: relation('hyperlink', 'file:///c:/secret.txt', true),
        parts: { 'word/settings.xml': settings, 'word/_rels/settings.xml.rels': rels },
      }),
    );
    expect(check.problems).toEqual([]);
    expect(check.notes.map(({ code }) => code).sort()).toEqual(['link-removed', 'template-link-removed', 'update-on-open-removed']);
  });

  it('lets page numbers, a table of contents, formulas and links to the web pass', () => {
    const body = field(' PAGE ') + field('TOC \\o "1-3" \\h') + field('=SUM(ABOVE)') + field('HYPERLINK "https://example.com"') + field('STYLEREF "Heading 1"');
    expect(checkTemplate(handMadeTemplate(body, { relations: relation('hyperlink', 'mailto:a@example.com', true) }))).toMatchObject({ problems: [], notes: [] });
  });
});

describe('files that are no templates', () => {
  it('refuses what is no archive, has a password or is another office file', () => {
    expect(codes(strToU8('Sehr geehrte Damen und Herren'))).toEqual(['not-a-word-file']);
    expect(codes(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toEqual(['encrypted']);
    expect(codes(zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<x/>') }))).toEqual(['not-a-word-file']);
    expect(codes(zipSync({ 'a.txt': strToU8('a') }))).toEqual(['not-a-word-file']);
  });

  it('refuses a file that unpacks to hundreds of megabytes, before unpacking it', () => {
    const bomb = handMadeTemplate(paragraph(''), { parts: { 'word/media/a.png': new Uint8Array(PACKAGE_LIMITS.unpacked + 1) } });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(codes(bomb)).toEqual(['unpacks-too-large']);
  });

  it('refuses one whose part unpacks to more than it says', () => {
    const bytes = handMadeTemplate(paragraph(''), { parts: { 'word/media/a.png': new Uint8Array(5_000_000) } });
    // The sizes in the directory at the end: 5,000,000 becomes 500.
    const size = new Uint8Array(new Uint32Array([5_000_000]).buffer);
    for (let index = 0; index < bytes.length - 4; index += 1) {
      if (size.every((byte, offset) => bytes[index + offset] === byte)) bytes.set(new Uint8Array(new Uint32Array([500]).buffer), index);
    }
    const [code] = codes(bytes);
    expect(code === 'broken-part' || code === undefined).toBe(true);
  });

  it('refuses too many parts, paths that lead out, and a part twice', () => {
    const many = Object.fromEntries(Array.from({ length: PACKAGE_LIMITS.parts }, (_, index) => [`word/media/${index}.png`, new Uint8Array([1])]));
    expect(codes(handMadeTemplate(paragraph(''), { parts: many }))).toEqual(['too-many-parts']);
    expect(codes(handMadeTemplate(paragraph(''), { parts: { '../evil.xml': '<x/>' } }))).toEqual(['broken-part']);
  });
});
