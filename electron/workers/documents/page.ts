import { Footer, Header, type ISectionOptions, Paragraph } from 'docx';
import type { OfferReport } from '../../../shared/report/offer-report-model';
import { foldMarks } from './fold-marks';
import { footer } from './footer';
import { PAGE, TEXT_TOP } from './letter-geometry';
import { logoParagraph } from './logo';
import { mm } from './measures';
import { FOOTER_EDGE, HEADER_EDGE, bottomMargin } from './page-geometry';
import type { Picture } from './picture';
import { preparedParts } from './prepared';
import { runningHead } from './running-head';
import { STYLE } from './styles';

/** A4 with DIN margins; the first page of a DIN letter has fold marks instead of the running head. */
export function page(report: OfferReport, logo: Picture | null): Omit<ISectionOptions, 'children'> {
  const foot = new Footer({ children: preparedParts(footer(report)) });
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: mm(PAGE.width), height: mm(PAGE.height) },
        margin: {
          left: mm(PAGE.left),
          right: mm(PAGE.right),
          top: mm(TEXT_TOP),
          bottom: mm(bottomMargin(report)),
          header: mm(HEADER_EDGE),
          footer: mm(FOOTER_EDGE),
          gutter: 0,
        },
      },
    },
    headers: { first: firstHead(report, logo), default: new Header({ children: preparedParts([runningHead(report)]) }) },
    footers: { first: foot, default: foot },
  };
}

function firstHead(report: OfferReport, logo: Picture | null): Header {
  const marks = report.form === 'plain' ? new Paragraph({ style: STYLE.runningHead }) : foldMarks(report, report.form);
  return new Header({ children: logo === null ? [marks] : [marks, logoParagraph(report, logo)] });
}
