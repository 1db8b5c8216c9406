import { appError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import { OfferDocumentInput } from '../../../shared/report/offer-document-input';
import { buildOfferDocument } from './build-offer-document';

/** Serves `offers.build`: checks the input and makes the Word file, or names the first field that does not fit. */
export async function buildOffer(input: unknown): Promise<Result<{ bytes: Uint8Array; fileName: string }>> {
  const parsed = OfferDocumentInput.safeParse(input);
  if (!parsed.success) {
    return err(appError('invalid-input', { path: parsed.error.issues[0]?.path.map(String).join('.') ?? '' }));
  }
  const { bytes, fileName } = await buildOfferDocument(parsed.data);
  return ok({ bytes, fileName });
}
