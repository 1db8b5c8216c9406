import type { CompanyDraft, CompanyReference } from './drafts';

/** A name as a key: the same name, however it is spaced and cased. Not how alike two names are. */
export function exactNameKey(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A domain without scheme, `www.` and path, in lower case; empty for what is none. */
export function domainKey(text: string): string {
  const host = text.trim().toLowerCase().replace(/^[a-z]+:\/\//, '').replace(/^www\d?\./, '').replace(/[/?#:].*$/, '').replace(/\.$/, '');
  return /^[a-z0-9äöüß-]+(\.[a-z0-9äöüß-]+)+$/.test(host) ? host : '';
}

/** Whether nothing of a name is left but signs that stand for lost characters. */
export function isDamagedName(name: string): boolean {
  return name.includes('\uFFFD') || /^\?{3,}$/.test(name);
}

/**
 * The companies of a file. Rows with the same id speak of the same company; without ids, rows with the same name, unless
 * their domains differ. Names that were destroyed say nothing, so that no two of them meet.
 */
export class CompanyPool {
  readonly companies: CompanyDraft[] = [];
  readonly #byId = new Map<string, number>();
  readonly #byName = new Map<string, number[]>();

  /** Index of the company a row names; `null` when it names none by which a company could be made. */
  indexOf(reference: CompanyReference, line: number): number | null {
    const { id, name, domain } = reference;
    if (name === '') return null;
    const known = this.#find(reference);
    if (known !== undefined) {
      const company = this.companies[known];
      if (company?.domain === '') company.domain = domain;
      company?.lines.push(line);
      return known;
    }
    const index = this.companies.push(emptyCompany(reference, line)) - 1;
    if (id !== '') this.#byId.set(id, index);
    if (!isDamagedName(name)) this.#byName.set(exactNameKey(name), [...(this.#byName.get(exactNameKey(name)) ?? []), index]);
    return index;
  }

  #find({ id, name, domain }: CompanyReference): number | undefined {
    if (id !== '') return this.#byId.get(id);
    if (isDamagedName(name)) return undefined;
    return this.#byName.get(exactNameKey(name))?.find((index) => {
      const other = this.companies[index]?.domain ?? '';
      return domain === '' || other === '' || domainKey(other) === domainKey(domain);
    });
  }
}

function emptyCompany(reference: CompanyReference, line: number): CompanyDraft {
  return {
    ...reference, lines: [line], parent: '', parentId: '', addresses: [], phones: [], emails: [], websites: [], industry: '', vatId: '', employees: null,
    revenue: null, founded: '', tags: [], note: '',
  };
}
