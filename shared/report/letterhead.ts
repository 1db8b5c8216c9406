import type { CompanyProfile } from '../domain/workspace/company-profile';

/** The sender on top of a letter: the company's name, below it what it says of itself, its address and website. */
export type Letterhead = { name: string; lines: string[] };

/** What stands on top of a company's letters; empty fields leave no line. */
export function letterhead(profile: Pick<CompanyProfile, 'name' | 'letterheadLine' | 'street' | 'postalCode' | 'city' | 'website'>): Letterhead {
  const address = `${profile.street}, ${profile.postalCode} ${profile.city}`.replace(/^[,\s]+|[,\s]+$/g, '');
  const lines = [profile.letterheadLine, address, profile.website];
  return { name: profile.name.trim(), lines: lines.map((line) => line.trim()).filter((line) => line !== '') };
}
