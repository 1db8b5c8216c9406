import { Paragraph } from 'docx';
import type { OfferReport } from '../../../shared/report/offer-report-model';
import { frame } from './frame';
import { ADDRESS_FIELD, FORMS } from './letter-geometry';
import { STYLE } from './styles';
import { textRuns } from './text';

/** The address zone holds six lines of body text; more grow upwards into the annotation zone, up to nine. */
const LINES_IN_ADDRESS_ZONE = 6;
const MAX_LINES = 9;

/** The field in the window of the envelope: return address in one small line, then the receiver. */
export function addressField(report: OfferReport): Paragraph[] {
  const { left, width, returnAddressHeight, annotationHeight, addressHeight } = ADDRESS_FIELD;
  const top = FORMS[report.form].addressTop;
  const lines = report.address.slice(0, MAX_LINES);
  const extra = (Math.max(0, lines.length - LINES_IN_ADDRESS_ZONE) * addressHeight) / LINES_IN_ADDRESS_ZONE;
  const returnBox = frame(left, top, width, returnAddressHeight);
  const addressBox = frame(left, top + returnAddressHeight + annotationHeight - extra, width, addressHeight + extra);
  return [
    ...(report.returnAddress === null
      ? []
      : [new Paragraph({ style: STYLE.returnAddress, frame: returnBox, children: textRuns(report.returnAddress) })]),
    ...lines.map((line) => new Paragraph({ style: STYLE.address, frame: addressBox, children: textRuns(line) })),
  ];
}
