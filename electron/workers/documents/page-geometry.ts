import type { OfferReport } from '../../../shared/report/offer-report-model';
import { legalShares } from './footer';
import { FORMS, PAGE, TEXT_TOP, TEXT_WIDTH } from './letter-geometry';
import { mm, pt } from './measures';
import { sumOf, type Bounds } from './pages/bounds';
import { textHeight } from './pages/heights';
import { lineBounds } from './pages/line-bounds';
import { PLAIN_GAP } from './plain-head';
import { cleanText } from './text';
import { INFO_LABEL, SIZE, SPACING, type Spacing } from './typography';

/** Distance of head and foot from the edges of the paper, in millimetres. */
export const HEADER_EDGE = 12;
export const FOOTER_EDGE = 8;
/** What the foot takes beside its legal lines, the height of one of them, and the space between two columns, in millimetres. */
const FOOTER_REST = 13;
const FOOTER_LINE = 3.1;
const FOOTER_GAP = 2;

/** Margin below the text in millimetres: it leaves room for the foot, so that the foot never moves the text. */
export function bottomMargin({ footer }: Pick<OfferReport, 'footer'>): number {
  const widths = legalShares(footer);
  const lines = footer.map((column, index) =>
    column.reduce((sum, line) => sum + lineBounds(cleanText(line), SIZE.footer, (widths[index] ?? 0) - mm(FOOTER_GAP)).most, 0),
  );
  return FOOTER_EDGE + FOOTER_REST + Math.max(0, ...lines) * FOOTER_LINE;
}

/** Height of the text on a page in twips. */
export function bodyHeight(report: OfferReport): number {
  return mm(PAGE.height) - mm(TEXT_TOP) - mm(bottomMargin(report));
}

/** How far the head of the letter and its subject fill the first page, in twips. */
export function bodyTop(report: OfferReport): Bounds {
  const subject = line(report.subject, SIZE.subject, SPACING.subject, true);
  if (report.form !== 'plain') {
    const above = mm(FORMS[report.form].subjectTop - TEXT_TOP);
    return sumOf([{ least: above, most: above }, subject]);
  }
  const gaps = pt(PLAIN_GAP.address + PLAIN_GAP.info + PLAIN_GAP.subject);
  const { letterhead, address, info } = report;
  return sumOf([
    { least: 0, most: gaps },
    ...(letterhead === null ? [] : [line(letterhead.name, SIZE.letterhead, SPACING.letterhead, true), line(letterhead.lines.join(' · '), SIZE.small, SPACING.letterheadDetail)]),
    ...address.map((text) => line(text, SIZE.body, SPACING.none)),
    ...info.map(({ text }) => textHeight(cleanText(text), SIZE.table, mm(TEXT_WIDTH - INFO_LABEL), SPACING.info)),
    subject,
  ]);
}

function line(text: string, points: number, spacing: Spacing, bold = false): Bounds {
  return textHeight(cleanText(text), points, mm(TEXT_WIDTH), spacing, bold);
}
