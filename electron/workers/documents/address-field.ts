import type { OfferReport } from '../../../shared/report/offer-report-model';
import { frame } from './frame';
import { ADDRESS_FIELD, FORMS, type DinForm } from './letter-geometry';
import { halfPoints } from './measures';
import { paragraph, paragraphTree } from './paragraph-tree';
import { textRun } from './run-tree';
import { STYLE } from './styles';
import { lineCount } from './text-width';
import { SIZE } from './typography';
import type { XmlTree } from './xml-tree';

/** Height of a line in millimetres to its size in points, as Arial has it. */
const LINE_HEIGHT = 0.4065;

/** The field in the window of the envelope: return address in one small line, then the receiver. */
export function addressField(report: OfferReport, form: DinForm): XmlTree[] {
  const { left, width, returnAddressHeight, annotationHeight, addressHeight } = ADDRESS_FIELD;
  const top = FORMS[form].addressTop;
  const { size, extra } = fitting(report.address);
  const returnBox = frame(left, top, width, returnAddressHeight);
  const addressBox = frame(left, top + returnAddressHeight + annotationHeight - extra, width, addressHeight + extra);
  const look = size === SIZE.body ? {} : { halfPoints: halfPoints(size) };
  return [
    ...(report.returnAddress === null ? [] : [paragraphTree(report.returnAddress, { style: STYLE.returnAddress, frame: returnBox })]),
    ...report.address.map((line) => paragraph({ style: STYLE.address, frame: addressBox }, ...textRun(line, look))),
  ];
}

/**
 * Six lines of body text fill the address zone. A longer address starts higher, in the annotation zone an offer leaves
 * empty, and where even that is too little it is set smaller.
 */
function fitting(address: readonly string[]): { size: number; extra: number } {
  const { width, inset, addressHeight, annotationHeight } = ADDRESS_FIELD;
  const height = (size: number): number =>
    address.reduce((lines, line) => lines + lineCount(line, size, width - inset), 0) * size * LINE_HEIGHT;
  const fits = (size: number): boolean => height(size) <= addressHeight + annotationHeight;
  const size = fits(SIZE.body) ? SIZE.body : fits(SIZE.small) ? SIZE.small : SIZE.footer;
  return { size, extra: Math.min(annotationHeight, Math.max(0, height(size) - addressHeight)) };
}
