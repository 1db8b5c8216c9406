import {
  AlignmentType, BorderStyle, Document, Packer, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun,
  VerticalAlignTable, WidthType,
} from 'docx';
import type { OfferReport } from '../../shared/report/offer-report-model';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const right = { alignment: AlignmentType.RIGHT } as const;

/**
 * The yardstick: the positions table of an offer written straight with the library, same rows, cells, runs, styles and
 * properties, and nothing else in the document.
 */
export async function bareTable({ positions, totalRows }: OfferReport, columnWidths: readonly number[]): Promise<Uint8Array> {
  if (!positions) throw new Error('the benchmark needs positions');
  const { columns, rows } = positions;
  const paragraph = (style: string, text: string, runStyle?: string): Paragraph =>
    new Paragraph({ style, children: [new TextRun(runStyle === undefined ? { text } : { text, style: runStyle })] });

  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths,
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    margins: { top: 68, bottom: 68, left: 79, right: 79, marginUnitType: WidthType.DXA },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(
          ({ label }) =>
            new TableCell({
              shading: { type: ShadingType.CLEAR, fill: 'EEF2F4', color: 'auto' },
              verticalAlign: VerticalAlignTable.BOTTOM,
              children: [paragraph('Head', label)],
            }),
        ),
      }),
      ...rows.map(
        (row, index) =>
          new TableRow({
            cantSplit: true,
            keepNext: index === rows.length - 1,
            children: columns.map(({ key }) =>
              key === 'text'
                ? new TableCell({
                    children: [
                      paragraph('Title', row.title),
                      ...row.description.map((text) => paragraph('Text', text)),
                      ...(row.note === null ? [] : [paragraph('Text', row.note, 'Aside')]),
                    ],
                  })
                : new TableCell({ children: [paragraph(key === 'unit' ? 'Text' : 'Number', row.cells[key] ?? '')] }),
            ),
          }),
      ),
      ...totalRows.map(
        ({ label, amount }, index) =>
          new TableRow({
            cantSplit: true,
            keepNext: index < totalRows.length - 1,
            children: [
              new TableCell({ columnSpan: columns.length - 1, children: [paragraph('Number', label)] }),
              new TableCell({ children: [paragraph('Number', amount)] }),
            ],
          }),
      ),
    ],
  });

  const document = new Document({
    styles: {
      paragraphStyles: [
        { id: 'Head', name: 'Head', basedOn: 'Normal', run: { size: 16, bold: true } },
        { id: 'Title', name: 'Title', basedOn: 'Normal', run: { size: 18, bold: true } },
        { id: 'Text', name: 'Text', basedOn: 'Normal', run: { size: 18 } },
        { id: 'Number', name: 'Number', basedOn: 'Normal', run: { size: 18 }, paragraph: right },
      ],
      characterStyles: [{ id: 'Aside', name: 'Aside', run: { size: 16 } }],
    },
    sections: [{ children: [table] }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
