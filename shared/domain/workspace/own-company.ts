import type { CompanyProfile } from './company-profile';

/**
 * The own company; `null` while nobody wrote it down. Of two that were made apart and came together when the workspace was
 * shared, the older one counts on every laptop.
 */
export function ownCompany(profiles: Iterable<CompanyProfile>): CompanyProfile | null {
  return byAge(profiles)[0] ?? null;
}

/** The further ones beside it, which no document names, in the order they were made. */
export function furtherCompanies(profiles: Iterable<CompanyProfile>): CompanyProfile[] {
  return byAge(profiles).slice(1);
}

/** An id begins with the time it was made at (UUIDv7, RFC 9562). */
function byAge(profiles: Iterable<CompanyProfile>): CompanyProfile[] {
  return [...profiles].sort((a, b) => (a.id < b.id ? -1 : 1));
}
