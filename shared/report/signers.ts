import { inOrder } from '../domain/offer/in-order';
import type { OfferDocumentInput } from './offer-document-input';
import type { OfferReport } from './offer-report-model';

/**
 * Who signs an offer: those it names, else the first signatory of the company, else the one of an earlier version's
 * profile, else the contact.
 */
export function signers({ offer, profile, contact, signatories = [] }: OfferDocumentInput): OfferReport['signature']['signers'] {
  const named = [offer.signatoryId, offer.secondSignatoryId].flatMap((id) => signatories.filter((signatory) => signatory.id === id));
  const chosen = named.length > 0 ? named : inOrder(signatories).slice(0, 1);
  const signing = chosen.map(({ authority, name, function: task }) => signer(`${authority.trim()} ${name.trim()}`, task));
  const others = [signer(profile?.signatory, profile?.signatoryFunction), signer(contact?.name, '')];
  const found = signing.filter((one) => one !== null);
  return found.length > 0 ? found : others.filter((one) => one !== null).slice(0, 1);
}

function signer(name: string | undefined, task: string | undefined): { name: string; function: string | null } | null {
  const filled = name?.trim() ?? '';
  return filled === '' ? null : { name: filled, function: task?.trim() ? task.trim() : null };
}
