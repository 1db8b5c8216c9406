import type { OfferReport } from '../../../shared/report/offer-report-model';
import { addressField } from './address-field';
import { infoBlock } from './info-block';
import type { DinForm } from './letter-geometry';
import { letterhead } from './letterhead';
import type { XmlTree } from './xml-tree';

/** Head of a letter after DIN 5008: sender, receiver in the window of the envelope, number and date beside it. */
export function dinHead(report: OfferReport, form: DinForm): XmlTree[] {
  return [...letterhead(report, form), ...addressField(report, form), ...infoBlock(report, form)];
}
