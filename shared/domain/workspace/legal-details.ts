import type { CompanyProfile, LegalForm } from './company-profile';

/** Parts of a profile the law may ask for; `name` is missing as long as it does not say the legal form. */
export type LegalDetail = 'name' | 'seat' | 'registerCourt' | 'registerNumber' | 'directors' | 'supervisoryChair' | 'generalPartner';

type Profile = Pick<CompanyProfile, 'legalForm' | 'city' | LegalDetail>;

const REGISTER: readonly LegalDetail[] = ['name', 'seat', 'registerCourt', 'registerNumber'];

/**
 * What a business letter must name: § 37a HGB (e. K.), § 125 HGB (OHG; KG through § 161), the same with § 35a GmbHG
 * where nobody is liable in person (GmbH & Co. KG), § 35a GmbHG (GmbH, UG), § 80 AktG (AG).
 */
const DEMANDS: Record<LegalForm, readonly LegalDetail[]> = {
  none: [],
  other: [],
  ek: REGISTER,
  ohg: REGISTER,
  kg: REGISTER,
  gmbh: [...REGISTER, 'directors'],
  ug: [...REGISTER, 'directors'],
  'gmbh-co-kg': [...REGISTER, 'generalPartner', 'directors'],
  ag: [...REGISTER, 'directors', 'supervisoryChair'],
};

/** How a name says the legal form (§ 19 HGB, §§ 4 and 5a GmbHG, § 4 AktG). */
const IN_NAME: Partial<Record<LegalForm, RegExp>> = {
  ek: /\be\. ?K(?:fm|fr)?\b\.?|eingetragene[rn]? Kauf(?:mann|frau)/i,
  ohg: /\bOHG\b|offene handelsgesellschaft/i,
  kg: /\bKG\b|kommanditgesellschaft/i,
  gmbh: /\bg?(?:GmbH|mbH)\b|mit beschränkter haftung/i,
  ug: /(?:\bUG\b|unternehmergesellschaft) ?\(haftungsbeschränkt\)/i,
  'gmbh-co-kg': /\b(?:GmbH|UG|AG|SE|mbH)\b.*(?:&|\+|und) ?Co\.? ?KG\b/i,
  ag: /\bAG\b|aktiengesellschaft/i,
};

/** What the law asks a letter to name and the profile does not, in the order of the form. Nothing is asked of `none` and `other`. */
export function missingLegalDetails(profile: Profile): LegalDetail[] {
  return DEMANDS[profile.legalForm].filter((detail) => {
    if (detail === 'name') return IN_NAME[profile.legalForm]?.test(profile.name) === false;
    if (detail === 'seat') return seatOf(profile) === '';
    return profile[detail].trim() === '';
  });
}

/** Whether a detail is asked of a legal form at all. */
export function isDemanded(legalForm: LegalForm, detail: LegalDetail): boolean {
  return DEMANDS[legalForm].includes(detail);
}

/** Where a company has its seat: where its letters come from unless it says otherwise. */
export function seatOf({ seat, city }: Pick<CompanyProfile, 'seat' | 'city'>): string {
  return seat.trim() === '' ? city.trim() : seat.trim();
}
