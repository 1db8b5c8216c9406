import type { CompanyProfile } from '../domain/workspace/company-profile';
import type { DocumentWords } from '../i18n/documents/de';

/**
 * What a business letter must or usually does say about its sender (§ 35a GmbHG, § 80 AktG), in up to four columns:
 * address, ways to reach, register, bank. Empty fields leave neither label nor line, empty columns fall away. The seat
 * is the city, and stands where the company is registered.
 */
export function letterFooter(profile: CompanyProfile, words: DocumentWords): string[][] {
  const label = (name: string, value: string): string => (value.trim() === '' ? '' : `${name} ${value.trim()}`);
  const letter = words.letter;
  const registered = profile.registerNumber.trim() !== '';
  const columns = [
    [profile.name, profile.street, `${profile.postalCode} ${profile.city}`, profile.country],
    [label(letter.phone, profile.phone), profile.email, profile.website, label(letter.vatId, profile.vatId)],
    [
      registered ? label(`${letter.seat}:`, profile.city) : '',
      [profile.registerCourt.trim(), profile.registerNumber.trim()].filter((part) => part !== '').join(', '),
      label(`${letter.directors}:`, profile.directors),
    ],
    [profile.bankName, label(letter.iban, profile.iban), label(letter.bic, profile.bic)],
  ];
  return columns
    .map((lines) => lines.map((line) => line.trim()).filter((line) => line !== ''))
    .filter((lines) => lines.length > 0);
}
