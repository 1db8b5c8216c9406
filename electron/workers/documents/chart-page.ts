import { AlignmentType, ImageRun, type ISectionOptions, PageOrientation, Paragraph } from 'docx';
import type { OfferReport } from '../../../shared/report/offer-report-model';
import { heading, type HeadingStart } from './heading';
import { PAGE, TEXT_TOP } from './letter-geometry';
import { mm } from './measures';
import { FOOTER_EDGE, HEADER_EDGE, bottomMargin } from './page-geometry';
import { paragraphTree } from './paragraph-tree';
import { fitInto, type Picture } from './picture';
import { Prepared } from './prepared';
import { STYLE } from './styles';
import { cleanText } from './text';

/** Room for heading and caption, in millimetres. */
const WORDS_HEIGHT = 26;
/** Millimetres to a unit of the drawing at most, at which its names are as large as the letter's text. */
const LARGEST = 0.24;

type Chart = NonNullable<OfferReport['chart']>;

/** A drawing, as of the people of a deal, on a page of their own, across where the chart is wider than high. Head and foot go on as on the pages before. */
export function chartPage(report: Pick<OfferReport, 'footer'>, { heading: title, caption, alt, drawing }: Chart, picture: Picture, start: HeadingStart = {}): ISectionOptions {
  const isWide = drawing.width > drawing.height;
  const paper = isWide ? { width: PAGE.height, height: PAGE.width } : PAGE;
  const box = { width: paper.width - PAGE.left - PAGE.right, height: paper.height - TEXT_TOP - bottomMargin(report) - WORDS_HEIGHT };
  const { width, height } = fitInto(picture, { width: Math.min(box.width, drawing.width * LARGEST), height: Math.min(box.height, drawing.height * LARGEST) });
  const pixels = (millimetres: number): number => (millimetres * 96) / 25.4;
  const words = cleanText(alt);
  return {
    properties: {
      titlePage: false,
      page: {
        size: { width: mm(PAGE.width), height: mm(PAGE.height), orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { left: mm(PAGE.left), right: mm(PAGE.right), top: mm(TEXT_TOP), bottom: mm(bottomMargin(report)), header: mm(HEADER_EDGE), footer: mm(FOOTER_EDGE), gutter: 0 },
      },
    },
    children: [
      new Prepared(heading(title, start)),
      new Paragraph({
        style: STYLE.body,
        alignment: AlignmentType.CENTER,
        keepNext: true,
        children: [new ImageRun({ type: picture.kind, data: picture.bytes, transformation: { width: pixels(width), height: pixels(height) }, altText: { name: cleanText(title), description: words } })],
      }),
      new Prepared(paragraphTree(caption, { style: STYLE.body, runStyle: STYLE.aside })),
    ],
  };
}
