import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildOfferDocument } from '../../electron/workers/documents/build-offer-document';
import { fitInto, pictureOf } from '../../electron/workers/documents/picture';
import { fillTemplate } from '../../electron/workers/documents/templates/fill-template';
import { buildOfferReport } from '../../shared/report/offer-report';
import { lintDocx } from '../support/documents/docx-lint';
import { bodyTexts, elements, parseXml, readParts } from '../support/documents/docx-package';
import { handMadeTemplate, paragraph, textBox } from '../support/documents/hand-made-template';
import { jpegHead, png } from '../support/documents/pictures';
import { sampleOffer } from '../support/documents/sample-offer';
import { validateDocx } from '../support/documents/validate-docx';

const input = sampleOffer();
const logo = pictureOf(png(400, 100));

function filled(template: Uint8Array, picture = logo): Uint8Array {
  const answer = fillTemplate(template, input, buildOfferReport(input), { logo: picture });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}
const sizes = (bytes: Uint8Array, part: string) =>
  elements(parseXml(readParts(bytes).get(part) ?? ''), 'wp:extent').map((extent) => [Number(extent.getAttribute('cx')), Number(extent.getAttribute('cy'))]);

describe('reading pictures', () => {
  it('knows size and kind of PNG and JPEG and refuses the rest', () => {
    expect(logo).toMatchObject({ kind: 'png', width: 400, height: 100 });
    expect(pictureOf(jpegHead(640, 480))).toMatchObject({ kind: 'jpg', width: 640, height: 480 });
    for (const bytes of [new Uint8Array(), new TextEncoder().encode('<svg/>'), png(1, 1).slice(0, 20), jpegHead(1, 1).slice(0, 12)]) {
      expect(pictureOf(bytes)).toBeNull();
    }
  });

  it('keeps proportions in any box', () => {
    expect(fitInto({ width: 400, height: 100 }, { width: 60, height: 25 })).toEqual({ width: 60, height: 15 });
    expect(fitInto({ width: 100, height: 400 }, { width: 60, height: 20 })).toEqual({ width: 5, height: 20 });
  });
});

describe('the logo in a company template', () => {
  it('stands in its place in its proportions, with alt text, in header, body and text box', async () => {
    const template = handMadeTemplate(paragraph('Von ', '{{fir', 'menlogo}}', ' für {{kunde.name}}') + textBox(paragraph('{{logo}}')), {
      header: paragraph('{{logo}}'),
      footer: paragraph('{{absender.name}}'),
    });
    const bytes = filled(template);
    // 60 × 15 mm, 36,000 units to a millimetre; the drawing of the text box comes before its content.
    expect(sizes(bytes, 'word/header1.xml')).toEqual([[2_160_000, 540_000]]);
    expect(sizes(bytes, 'word/document.xml')).toContainEqual([2_160_000, 540_000]);
    expect(bodyTexts(bytes)[0]).toBe('Von  für Neckar Präzisionsteile GmbH & Co. KG');
    const ids = [...readParts(bytes)].flatMap(([, xml]) => [...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map((match) => match[1]));
    expect(new Set(ids).size).toBe(ids.length);
    expect(unzipSync(bytes)['word/media/werkbank-logo.png']).toEqual(new Uint8Array(png(400, 100)));
    expect(strFromU8(unzipSync(bytes)['word/_rels/header1.xml.rels'] ?? new Uint8Array())).toContain('media/werkbank-logo.png');
    expect(await validateDocx(bytes)).toEqual([]);
    expect(lintDocx(bytes).filter(({ rule }) => rule !== 'missing-language')).toEqual([]);
  });

  it('leaves nothing behind where there is none', () => {
    const template = handMadeTemplate(paragraph('{{logo}}') + paragraph('Ende'));
    expect(bodyTexts(filled(template, null))).toEqual(['', 'Ende']);
    expect(Object.keys(unzipSync(filled(template, null)))).not.toContain('word/media/werkbank-logo.png');
  });
});

it.each(['A', 'B', 'plain'] as const)('the logo in the own layout (%s) is valid and keeps its proportions', async (form) => {
  const { bytes } = await buildOfferDocument(sampleOffer({ form }), { logo: png(300, 300) });
  const header = [...readParts(bytes)].find(([path, xml]) => path.startsWith('word/header') && xml.includes('<pic:pic'))?.[0] ?? '';
  expect(sizes(bytes, header).at(-1)).toEqual([576_000, 576_000]);
  expect(await validateDocx(bytes)).toEqual([]);
  expect(lintDocx(bytes)).toEqual([]);
});
