import {
  AlignmentType, BorderStyle, Document, Footer, Header, HeadingLevel, LineRuleType, Packer, PageNumber, Paragraph, ShadingType, Tab, TabStopType, Table,
  TableCell, TableLayoutType, TableRow, TextRun, WidthType,
} from 'docx';
import type { Language } from '../../shared/domain/schema/values';
import { LANGUAGE_TAG } from '../../electron/workers/documents/styles';
import { SAMPLE_WORDS } from './sample-words';

const FONT = 'Arial';
const INK = '1F2933';
const ACCENT = '7A3E12';
const WIDTHS = [700, 4655, 1000, 1500, 1500];
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const rule = { style: BorderStyle.SINGLE, size: 6, color: ACCENT } as const;

/** A company template as a user would make it in Word: a letter with placeholders, a loop over the positions, conditions. */
export async function sampleTemplate(language: Language): Promise<Uint8Array> {
  const words = SAMPLE_WORDS[language];
  const at = (key: keyof typeof words.tags): string => words.tags[key];
  const line = (text: string, options: { bold?: boolean; style?: string } = {}): Paragraph =>
    new Paragraph({ style: options.style ?? 'Brief', children: [new TextRun({ text, bold: options.bold ?? false })] });
  const heading = (text: string): Paragraph => new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(text)] });

  const document = new Document({
    title: words.title,
    description: words.about,
    creator: 'Werkbank',
    compatibility: { version: 15 },
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 20, color: INK, language: { value: LANGUAGE_TAG[language] } },
          paragraph: { spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO } },
        },
        heading1: { run: { size: 30, bold: true, color: ACCENT }, paragraph: { outlineLevel: 0, keepNext: true, spacing: { before: 480, after: 200 } } },
        heading2: { run: { size: 23, bold: true, color: ACCENT }, paragraph: { outlineLevel: 1, keepNext: true, spacing: { before: 320, after: 120 } } },
      },
      // The library builds its character styles on this one and leaves it out.
      characterStyles: [{ id: 'DefaultParagraphFont', name: 'Default Paragraph Font' }],
      paragraphStyles: [
        { id: 'Brief', name: 'Brief', basedOn: 'Normal', paragraph: { spacing: { after: 120 } } },
        { id: 'Zelle', name: 'Zelle', basedOn: 'Normal', run: { size: 18 } },
        { id: 'Zahl', name: 'Zahl', basedOn: 'Zelle', paragraph: { alignment: AlignmentType.RIGHT } },
        { id: 'Klein', name: 'Klein', basedOn: 'Normal', run: { size: 15, color: '5A6672' } },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1900, bottom: 1500, left: 1417, right: 1134, header: 700, footer: 500 } } },
        headers: {
          default: new Header({
            children: [
              new Paragraph({ style: 'Klein', border: { bottom: rule }, tabStops: [{ type: TabStopType.RIGHT, position: 9355 }], children: [
                new TextRun({ text: at('senderName'), bold: true, size: 26, color: ACCENT }), new TextRun({ children: [new Tab()] }), new TextRun(at('number')),
              ] }),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              line(at('footer'), { style: 'Klein' }),
              new Paragraph({ style: 'Klein', alignment: AlignmentType.RIGHT, children: [
                new TextRun({ children: [`${words.page} `, PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES] }),
              ] }),
            ],
          }),
        },
        children: [
          line(at('senderLine'), { style: 'Klein' }),
          line(at('address')),
          new Paragraph({ style: 'Brief', alignment: AlignmentType.RIGHT, children: [new TextRun(at('date'))] }),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(at('subject'))] }),
          line(at('salutation')),
          line(at('introduction')),
          line(at('benefitsOpen')),
          line(at('benefit'), { bold: true }),
          line(at('benefitsClose')),
          heading(words.positions),
          positions(language),
          line(at('notices'), { style: 'Klein' }),
          line(at('termsOpen')),
          line(at('term')),
          line(at('termsClose')),
          line(at('closing')),
          line(at('closingFormula')),
          line(at('signatories')),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** One row stands for all positions, another for all sums: the loop begins in their first cell and ends in their last. */
function positions(language: Language): Table {
  const { columns, tags } = SAMPLE_WORDS[language];
  const cell = (width: number, paragraphs: Paragraph[], options: { fill?: boolean; span?: number; top?: boolean } = {}): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 80, right: 80, marginUnitType: WidthType.DXA },
      borders: { top: options.top ? rule : none, bottom: none, left: none, right: none },
      ...(options.fill && { shading: { type: ShadingType.CLEAR, fill: 'F6EEE6', color: 'auto' } }),
      ...(options.span && { columnSpan: options.span }),
      children: paragraphs,
    });
  const text = (content: string, bold = false): Paragraph => new Paragraph({ style: 'Zelle', children: [new TextRun({ text: content, bold })] });
  const number = (content: string, bold = false): Paragraph => new Paragraph({ style: 'Zahl', children: [new TextRun({ text: content, bold })] });
  const width = (index: number): number => WIDTHS[index] ?? 0;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: WIDTHS.reduce((sum, value) => sum + value, 0), type: WidthType.DXA },
    columnWidths: WIDTHS,
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map((label, index) => cell(width(index), [index < 2 ? text(label, true) : number(label, true)], { fill: true })) }),
      new TableRow({ cantSplit: true, children: [
        cell(width(0), [text(tags.itemsOpen)]),
        cell(width(1), [text(tags.itemTitle, true), text(tags.itemDescription)]),
        cell(width(2), [number(tags.itemQuantity)]),
        cell(width(3), [number(tags.itemPrice)]),
        cell(width(4), [number(tags.itemTotal)]),
      ] }),
      new TableRow({ cantSplit: true, children: [
        cell(width(0) + width(1) + width(2) + width(3), [number(tags.totalLabel)], { span: 4, top: true }),
        cell(width(4), [number(tags.totalAmount, true)], { top: true }),
      ] }),
    ],
  });
}
