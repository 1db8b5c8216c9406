import type { Account } from '../domain/account/account';
import type { Offer } from '../domain/offer/offer';
import { documentWords } from '../i18n/documents/words';
import { windowsFileName } from './windows-file-name';

/**
 * Name of an offer's file, e.g. `Angebot 2026-017 Müller & Söhne.docx`, in the offer's language. Valid on Windows,
 * at most 120 characters. Whether it is free in its folder is for the caller to see.
 */
export function offerFileName(
  offer: Pick<Offer, 'language' | 'number' | 'documentKind'>,
  account: Pick<Account, 'name'>,
  extension: '.docx' | '.pdf' = '.docx',
): string {
  const words = documentWords(offer.language);
  const kind = offer.documentKind === 'order-confirmation' ? words.confirmation.name : words.offer.name;
  const parts = [kind, offer.number, account.name].map((part) => part.trim()).filter((part) => part !== '');
  return windowsFileName(parts.join(' '), extension, kind);
}
