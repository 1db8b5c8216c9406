import { AlignmentType, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import type { Language } from '../../../shared/domain/schema/values';
import { halfPoints, mm, pt } from './measures';
import {
  BENEFIT_INDENT, COLOUR, CONTENTS_INDENT, FONT, INFO_LABEL, SIZE, SPACING, TERMS_LABEL, type Spacing,
} from './typography';

/** Ids of the paragraph and character styles, so that a misspelt one does not compile. */
export const STYLE = {
  letterhead: 'OfferLetterhead',
  letterheadDetail: 'OfferLetterheadDetail',
  returnAddress: 'OfferReturnAddress',
  address: 'OfferAddress',
  info: 'OfferInfo',
  subject: 'Title',
  heading: 'Heading1',
  contentsHeading: 'TOCHeading',
  contents: 'TOC1',
  contentsGroup: 'TOC2',
  groupTitle: 'Heading2',
  /** The same in a company template, whose headings are its author's. */
  blockGroupTitle: 'OfferGroupTitle',
  body: 'OfferBody',
  benefit: 'OfferBenefit',
  benefitSum: 'OfferBenefitSum',
  tableHead: 'OfferTableHead',
  tableHeadNumber: 'OfferTableHeadNumber',
  tableTitle: 'OfferTableTitle',
  tableText: 'OfferTableText',
  tableUnit: 'OfferTableUnit',
  tableNumber: 'OfferTableNumber',
  tableNumberAside: 'OfferTableNumberAside',
  subtotal: 'OfferSubtotal',
  total: 'OfferTotal',
  grandTotal: 'OfferGrandTotal',
  terms: 'OfferTerms',
  enclosure: 'OfferEnclosure',
  runningHead: 'OfferRunningHead',
  footer: 'OfferFooter',
  pageNumber: 'OfferPageNumber',
  aside: 'OfferAside',
  value: 'OfferValue',
} as const;

/** Tag of a document's language as Word and readers aloud expect it. */
export const LANGUAGE_TAG: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

const AUTO = LineRuleType.AUTO;
const spaced = ({ before, after, line }: Spacing) => ({ before: pt(before), after: pt(after), line, lineRule: AUTO });
const spacing = (before: number, after: number, line = 240) => spaced({ before, after, line });

const size = (points: number) => ({ size: halfPoints(points), sizeComplexScript: halfPoints(points) });

function paragraphStyle(
  id: string,
  name: string,
  paragraph: IParagraphStyleOptions['paragraph'],
  run: IParagraphStyleOptions['run'],
  basedOn = 'Normal',
): IParagraphStyleOptions {
  return { id, name, basedOn, quickFormat: true, ...(paragraph && { paragraph }), ...(run && { run }) };
}

/** The styles of an offer. All looks live here; the parts only name styles, so that a user can restyle in Word. */
export function offerStyles(language: Language): IStylesOptions {
  const right = { alignment: AlignmentType.RIGHT };
  return {
    default: {
      document: {
        paragraph: { spacing: spacing(0, 0) },
        run: {
          font: { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT },
          ...size(SIZE.body),
          color: COLOUR.ink,
          language: { value: LANGUAGE_TAG[language], eastAsia: LANGUAGE_TAG[language], bidirectional: 'ar-SA' },
        },
      },
      title: {
        paragraph: { keepNext: true, keepLines: true, spacing: spaced(SPACING.subject) },
        run: { ...size(SIZE.subject), bold: true, color: COLOUR.ink },
      },
      heading1: {
        paragraph: { outlineLevel: 0, keepNext: true, keepLines: true, spacing: spaced(SPACING.heading) },
        run: { ...size(SIZE.heading), bold: true, color: COLOUR.accent },
      },
      // Groups of positions: a heading inside the table, as large as its text.
      heading2: {
        paragraph: { outlineLevel: 1, keepNext: true, keepLines: true, spacing: spacing(0, 0) },
        run: { ...size(SIZE.table), bold: true, color: COLOUR.accent },
      },
    },
    paragraphStyles: [
      paragraphStyle(STYLE.letterhead, 'Offer Letterhead', { spacing: spaced(SPACING.letterhead) }, { ...size(SIZE.letterhead), bold: true, color: COLOUR.accent }),
      paragraphStyle(STYLE.letterheadDetail, 'Offer Letterhead Detail', { spacing: spaced(SPACING.letterheadDetail) }, { ...size(SIZE.small), color: COLOUR.muted }),
      paragraphStyle(STYLE.returnAddress, 'Offer Return Address', { indent: { left: mm(5) } }, { ...size(SIZE.footer), color: COLOUR.muted }),
      paragraphStyle(STYLE.address, 'Offer Address', { indent: { left: mm(5) } }, undefined),
      paragraphStyle(STYLE.info, 'Offer Info', { indent: { left: mm(INFO_LABEL), hanging: mm(INFO_LABEL) }, spacing: spaced(SPACING.info) }, size(SIZE.table)),
      paragraphStyle(STYLE.contentsHeading, 'TOC Heading', { keepNext: true, spacing: spaced(SPACING.heading) }, { ...size(SIZE.heading), bold: true, color: COLOUR.accent }),
      paragraphStyle(STYLE.contents, 'toc 1', { keepLines: true, spacing: spaced(SPACING.contents) }, undefined),
      paragraphStyle(
        STYLE.contentsGroup,
        'toc 2',
        { keepLines: true, spacing: spaced(SPACING.contentsGroup), indent: { left: mm(CONTENTS_INDENT) } },
        size(SIZE.table),
      ),
      paragraphStyle(STYLE.body, 'Offer Body', { spacing: spaced(SPACING.body) }, undefined),
      paragraphStyle(
        STYLE.benefit,
        'Offer Benefit',
        {
          spacing: spaced(SPACING.benefit),
          indent: { left: mm(BENEFIT_INDENT) },
          keepLines: true,
          border: { left: { style: 'single', size: 18, space: 9, color: COLOUR.accent } },
        },
        undefined,
      ),
      paragraphStyle(STYLE.benefitSum, 'Offer Benefit Sum', { spacing: spaced(SPACING.benefitSum), indent: { left: mm(BENEFIT_INDENT) } }, { bold: true }),
      paragraphStyle(STYLE.tableHead, 'Offer Table Head', { keepNext: true }, { ...size(SIZE.small), bold: true, color: COLOUR.accent }),
      paragraphStyle(STYLE.tableHeadNumber, 'Offer Table Head Number', right, undefined, STYLE.tableHead),
      paragraphStyle(STYLE.tableTitle, 'Offer Table Title', {}, { ...size(SIZE.table), bold: true }),
      paragraphStyle(STYLE.blockGroupTitle, 'Offer Group Title', { keepNext: true }, { ...size(SIZE.table), bold: true, color: COLOUR.accent }),
      paragraphStyle(STYLE.tableText, 'Offer Table Text', { spacing: spaced(SPACING.tableText) }, size(SIZE.table)),
      paragraphStyle(STYLE.tableUnit, 'Offer Table Unit', {}, size(SIZE.table)),
      paragraphStyle(STYLE.tableNumber, 'Offer Table Number', right, size(SIZE.table)),
      paragraphStyle(STYLE.tableNumberAside, 'Offer Table Number Aside', right, { ...size(SIZE.table), color: COLOUR.muted }),
      paragraphStyle(STYLE.subtotal, 'Offer Subtotal', right, { ...size(SIZE.table), bold: true }),
      paragraphStyle(STYLE.total, 'Offer Total', right, size(SIZE.table + 0.5)),
      paragraphStyle(STYLE.grandTotal, 'Offer Grand Total', right, { ...size(SIZE.body + 0.5), bold: true }),
      paragraphStyle(STYLE.terms, 'Offer Terms', { spacing: spaced(SPACING.terms), indent: { left: mm(TERMS_LABEL) } }, undefined),
      paragraphStyle(STYLE.enclosure, 'Offer Enclosure', { spacing: spaced(SPACING.enclosure) }, size(SIZE.table)),
      paragraphStyle(STYLE.runningHead, 'Offer Running Head', {}, { ...size(SIZE.small), color: COLOUR.muted }),
      paragraphStyle(STYLE.footer, 'Offer Footer', { spacing: spacing(0, 0, 252) }, { ...size(SIZE.footer), color: COLOUR.muted }),
      paragraphStyle(STYLE.pageNumber, 'Offer Page Number', { ...right, spacing: spacing(6, 0) }, { ...size(SIZE.small), color: COLOUR.muted }),
    ],
    characterStyles: [
      // The library builds its character styles on this one and leaves it out.
      { id: 'DefaultParagraphFont', name: 'Default Paragraph Font' },
      { id: STYLE.aside, name: 'Offer Aside', run: { ...size(SIZE.small), color: COLOUR.muted } },
      { id: STYLE.value, name: 'Offer Value', run: { bold: true, color: COLOUR.accent } },
    ],
  };
}
