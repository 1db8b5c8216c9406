import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import type { OfferReport } from '../../../shared/report/offer-report-model';
import { argumentSection } from './argument';
import { closing } from './closing';
import { coreProperties } from './core-properties';
import { dinHead } from './din-head';
import { opening } from './opening';
import { page } from './page';
import { plainHead } from './plain-head';
import { positionsTable } from './positions-table';
import { preparedStyles } from './prepared-styles';
import { termsSection } from './terms';
import { textRuns } from './text';

/** Sets an offer as a Word document: after DIN 5008, or as an international letter. */
export async function renderOffer(report: OfferReport): Promise<Uint8Array> {
  const table = positionsTable(report);
  const document = new Document({
    styles: preparedStyles(report.language),
    compatibility: { version: 15 },
    sections: [
      {
        ...page(report),
        children: [
          ...(report.form === 'plain' ? plainHead(report) : dinHead(report, report.form)),
          ...opening(report),
          ...argumentSection(report),
          ...(report.positions && table
            ? [new Paragraph({ heading: HeadingLevel.HEADING_2, children: textRuns(report.positions.heading) }), table]
            : []),
          ...termsSection(report),
          ...closing(report),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document, undefined, [coreProperties(report)]));
}
