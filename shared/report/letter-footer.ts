import type { CompanyProfile } from '../domain/workspace/company-profile';
import { seatOf } from '../domain/workspace/legal-details';
import type { DocumentWords } from '../i18n/documents/de';

/**
 * What a business letter must or usually does say about its sender (§ 35a GmbHG, § 80 AktG), in up to four columns:
 * address, ways to reach, register, bank. Empty fields leave neither label nor line, empty columns fall away. The seat
 * stands where the company is registered; those who lead it are called as their legal form calls them.
 */
export function letterFooter(profile: CompanyProfile, words: DocumentWords): string[][] {
  const label = (name: string, value: string): string => (value.trim() === '' ? '' : `${name} ${value.trim()}`);
  const letter = words.letter;
  const registered = profile.registerNumber.trim() !== '';
  const columns = [
    [profile.name, profile.street, `${profile.postalCode} ${profile.city}`, profile.country],
    [label(letter.phone, profile.phone), profile.email, profile.website, label(letter.vatId, profile.vatId)],
    [
      registered ? label(`${letter.seat}:`, seatOf(profile)) : '',
      [profile.registerCourt.trim(), profile.registerNumber.trim()].filter((part) => part !== '').join(', '),
      label(`${letter.generalPartner}:`, profile.generalPartner),
      label(`${leaders(profile, words)}:`, profile.directors),
      label(`${letter.supervisoryChair}:`, profile.supervisoryChair),
    ],
    [profile.bankName, label(letter.iban, profile.iban), label(letter.bic, profile.bic)],
  ];
  return columns
    .map((lines) => lines.map((line) => line.trim()).filter((line) => line !== ''))
    .filter((lines) => lines.length > 0);
}

function leaders({ legalForm, registerNumber }: CompanyProfile, { letter }: DocumentWords): string {
  if (legalForm === 'ag') return letter.board;
  if (legalForm === 'kg' || legalForm === 'ohg') return letter.partners;
  return legalForm === 'ek' || (legalForm === 'none' && registerNumber.trim() === '') ? letter.owner : letter.directors;
}
