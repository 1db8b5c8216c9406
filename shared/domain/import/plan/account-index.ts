import type { Account } from '../../account/account';
import type { Id } from '../../schema/values';
import { domainKey, exactNameKey, isDamagedName } from '../drafts/company-pool';
import type { CompanyDraft, CompanyReference } from '../drafts/drafts';
import { factsOfAccount } from '../match/company-facts';
import { isFreeMail } from '../match/free-mail';

export type AccountPlace = { entry: number } | { recordId: Id };

/** Finds accounts by how rows name them: the file's own companies first, then those that are there already. */
export class AccountIndex {
  readonly #ids = new Map<string, AccountPlace>();
  readonly #names = new Map<string, AccountPlace | null>();
  readonly #domains = new Map<string, AccountPlace | null>();

  /** @param entryOf the place of a company of the file, which may be a record already */
  constructor(companies: readonly CompanyDraft[], accounts: readonly Account[], entryOf: (index: number) => AccountPlace) {
    companies.forEach((company, index) => {
      const place = entryOf(index);
      const sites = [company.domain, ...company.websites].map(domainKey);
      this.#add(company.id, company.name, sites, place);
    });
    for (const account of accounts) {
      const place = { recordId: account.id };
      this.#add(account.externalKey, account.name, factsOfAccount(account).domains, place);
      for (const { key } of account.imports) if (key.startsWith('id:')) this.#addOnce(this.#ids, key.slice(3), place);
    }
  }

  /** By id, name or domain, whichever is known; a name or domain that several have leads nowhere. */
  find({ id, name, domain }: CompanyReference): AccountPlace | null {
    const known = id === '' ? undefined : this.#ids.get(id);
    if (known !== undefined) return known;
    if (name !== '' && !isDamagedName(name)) {
      const named = this.#names.get(exactNameKey(name));
      if (named != null) return named;
    }
    return this.findDomain(domain);
  }

  /** By domain alone; free mail is nobody's. */
  findDomain(domain: string): AccountPlace | null {
    const key = domainKey(domain);
    return key === '' || isFreeMail(key) ? null : (this.#domains.get(key) ?? null);
  }

  #add(id: string, name: string, domains: readonly string[], place: AccountPlace): void {
    if (id !== '') this.#addOnce(this.#ids, id, place);
    if (name !== '' && !isDamagedName(name)) this.#addUnlessTwice(this.#names, exactNameKey(name), place);
    for (const domain of new Set(domains)) if (domain !== '' && !isFreeMail(domain)) this.#addUnlessTwice(this.#domains, domain, place);
  }

  #addOnce(map: Map<string, AccountPlace>, key: string, place: AccountPlace): void {
    if (!map.has(key)) map.set(key, place);
  }

  #addUnlessTwice(map: Map<string, AccountPlace | null>, key: string, place: AccountPlace): void {
    const known = map.get(key);
    if (known === undefined) map.set(key, place);
    else if (known !== null && !isSame(known, place)) map.set(key, null);
  }
}

function isSame(a: AccountPlace, b: AccountPlace): boolean {
  return 'entry' in a ? 'entry' in b && a.entry === b.entry : 'recordId' in b && a.recordId === b.recordId;
}
