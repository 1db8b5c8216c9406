import { READER_VARIANTS, type ReaderVariant } from '../../../shared/domain/offer/offer-recipient';
import type { Id } from '../../../shared/domain/schema/values';
import { attribute, elementsNamed, parsePart } from './templates/parse-part';
import type { PackageParts } from './templates/open-package';

/** Which offer and version a file was made from, and for whom, as it stands in the file's own properties. */
export type Origin = { offerId: Id; version: number; variant: ReaderVariant };

const NAMES = { offerId: 'WerkbankOffer', version: 'WerkbankVersion', variant: 'WerkbankReader' } as const;

/** The origin as properties of the file, which stay with it when it is edited and sent. */
export function originProperties({ offerId, version, variant }: Origin): { name: string; value: string }[] {
  return [
    { name: NAMES.offerId, value: offerId },
    { name: NAMES.version, value: String(version) },
    { name: NAMES.variant, value: variant },
  ];
}

/** Where a file comes from; `null` for one we did not make, or whose properties were removed. */
export function offerOf(parts: PackageParts): Origin | null {
  const bytes = parts.get('docProps/custom.xml');
  const document = bytes === undefined ? null : parsePart(bytes);
  if (document === null) return null;
  const values = new Map(elementsNamed(document, 'property').map((property) => [attribute(property, 'name'), property.textContent ?? '']));
  const offerId = values.get(NAMES.offerId);
  const version = Number(values.get(NAMES.version));
  const variant = READER_VARIANTS.find((one) => one === values.get(NAMES.variant));
  return offerId === undefined || !Number.isInteger(version) || variant === undefined ? null : { offerId, version, variant };
}
