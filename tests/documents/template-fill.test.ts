import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { fillTemplate } from '../../electron/workers/documents/templates/fill-template';
import type { Language } from '../../shared/domain/schema/values';
import type { OfferDocumentInput } from '../../shared/report/offer-document-input';
import { buildOfferReport } from '../../shared/report/offer-report';
import { lintDocx } from '../support/documents/docx-lint';
import { bodyTexts, elements, paragraphText, parseXml, readParts, tableTexts } from '../support/documents/docx-package';
import { handMadeTemplate, paragraph, table, textBox } from '../support/documents/hand-made-template';
import { sampleOffer } from '../support/documents/sample-offer';
import { validateDocx } from '../support/documents/validate-docx';

function fill(template: Uint8Array, input: OfferDocumentInput = sampleOffer()): Uint8Array {
  const filled = fillTemplate(template, input, buildOfferReport(input));
  if (!filled.ok) throw new Error(filled.error.code);
  return filled.value;
}
const partTexts = (bytes: Uint8Array, path: string): string[] => elements(parseXml(readParts(bytes).get(path) ?? ''), 'w:p').map(paragraphText);

describe('filling a template', () => {
  it('fills body, header, footer and text box, split names and umlauts', () => {
    const bytes = fill(
      handMadeTemplate(paragraph('An {', '{Empf', 'änger.na', 'me}', '}, ', '{{kunde.straße}}') + textBox(paragraph('{{angebot.gültigBis}}')), {
        header: paragraph('{{absender.name}}'),
        footer: paragraph('{{absender.geschäftsführer}}'),
      }),
    );
    expect(bodyTexts(bytes)).toContain('An Dr. Anna Vogt, Industriestraße 48');
    expect(bodyTexts(bytes).filter((text) => text === '30.04.2026')).toHaveLength(2);
    expect(partTexts(bytes, 'word/header1.xml')).toEqual(['Albtal Maschinenbau GmbH']);
    expect(partTexts(bytes, 'word/footer1.xml')).toEqual(['Dr. Karin Brandt, Jörg Seitz']);
  });

  it('repeats a row for every position and leaves out what a condition does not meet', () => {
    const bytes = fill(
      handMadeTemplate(
        table([paragraph('Pos.'), paragraph('Text'), paragraph('Gesamt')], [paragraph('{{#positionen}}{{nummer}}'), paragraph('{{bezeichnung}}{{#rabatt}} −{{rabatt}}{{/rabatt}}{{#istOption}} (Option){{/istOption}}'), paragraph('{{gesamt}}{{/positionen}}')]),
      ),
    );
    expect(tableTexts(bytes)).toEqual([
      ['Pos.', 'Text', 'Gesamt'],
      ['1', 'Laserschneidanlage L 4020', '348.500,00'],
      ['2', 'Teilelager mit 24 Plätzen −3\u00a0%', '83.808,00'],
      ['3', 'Einweisung von sechs Bedienern', '2.880,00'],
      ['4', 'Wartungspaket für 24 Monate', '1.890,50'],
      ['5', 'Absauganlage', '(12.750,00)'],
      ['6', 'Wechseltisch (Option)', '(18.990,90)'],
    ]);
  });

  it('repeats paragraphs, and nothing of an empty list stays', () => {
    const template = handMadeTemplate(paragraph('{{#nutzen}}') + paragraph('• {{nutzentext}}') + paragraph('{{/nutzen}}') + paragraph('Ende'));
    expect(bodyTexts(fill(template))).toHaveLength(4);
    expect(bodyTexts(fill(template, { ...sampleOffer(), arguments: [] }))).toEqual(['Ende']);
  });

  it('keeps braces, markup and hostile characters of the offer’s texts as they are', () => {
    const input = sampleOffer({ offer: { title: '{{absender.iban}} <w:p/> & {{#positionen}} {{@positionstabelle}}', introduction: 'A\nB \u0000\u000b\ud83d{{einleitung}}' } });
    const bytes = fill(handMadeTemplate(paragraph('{{angebot.titel}}') + paragraph('{{einleitung}}')), input);
    expect(bodyTexts(bytes)).toEqual(['{{absender.iban}} <w:p/> & {{#positionen}} {{@positionstabelle}}', 'A\nB {{einleitung}}']);
    expect(lintDocx(bytes).filter(({ rule }) => rule !== 'leftover-placeholder' && rule !== 'missing-language')).toEqual([]);
  });

  it('case 11: makes one break of one line feed', () => {
    const bytes = fill(handMadeTemplate(paragraph('{{einleitung}}')), sampleOffer({ offer: { introduction: 'A\nB' } }));
    expect(elements(parseXml(readParts(bytes).get('word/document.xml') ?? ''), 'w:br')).toHaveLength(1);
  });

  it('puts whole blocks in, in styles built on the template’s own', async () => {
    const bytes = fill(handMadeTemplate(paragraph('{{@nutzenblock}}') + paragraph('{{@positionstabelle}}') + paragraph('{{@bedingungenblock}}')));
    const styles = readParts(bytes).get('word/styles.xml') ?? '';
    expect(styles).toContain('w:styleId="OfferTableTitle"');
    expect(styles).not.toContain('<w:basedOn w:val="Normal"/>');
    expect(tableTexts(bytes).at(-1)).toEqual(['Gesamtbetrag', '520.123,42\u00a0€']);
    expect(await validateDocx(bytes)).toEqual([]);
    expect(lintDocx(bytes).filter(({ rule }) => rule !== 'missing-language')).toEqual([]);
  });

  it('refuses a template that has changed for the worse since its check', () => {
    const macros = handMadeTemplate(paragraph('x'), { parts: { 'word/vbaProject.bin': new Uint8Array([1]) } });
    const input = sampleOffer();
    expect(fillTemplate(macros, input, buildOfferReport(input))).toMatchObject({ ok: false, error: { code: 'macros' } });
  });
});

describe.each([['de', 'angebot.de'], ['en', 'quotation.en']] as const)('the sample template in %s', (language: Language, name) => {
  let template: Uint8Array;
  beforeAll(() => {
    template = readFileSync(`resources/templates/${name}.docx`);
  });

  it.each([1, 20, 500])('is valid with %i positions', async (lines) => {
    const bytes = fill(template, sampleOffer({ language, lines }));
    expect(await validateDocx(bytes)).toEqual([]);
    expect(lintDocx(bytes)).toEqual([]);
    expect(tableTexts(bytes).length).toBe(lines + 1 + buildOfferReport(sampleOffer({ language, lines })).totalRows.length);
  });

  it('is valid with hostile texts', async () => {
    const input = sampleOffer({ language });
    const hostile = 'Pos\u000b1 \u000c <&> \u0000 \ud83d\ude00 Größe ]]> \ud83d';
    const bytes = fill(template, { ...input, lineItems: input.lineItems.map((item) => ({ ...item, text: hostile, description: `${hostile}\n\n${hostile}` })) });
    expect(await validateDocx(bytes)).toEqual([]);
    expect(lintDocx(bytes)).toEqual([]);
    expect(tableTexts(bytes)[1]?.join(' ')).toContain('Pos 1 <&> 😀 Größe ]]>');
  });
});
