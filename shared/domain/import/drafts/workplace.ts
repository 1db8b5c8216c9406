import type { AddressDraft, CompanyDraft, PersonDraft } from './drafts';

/** An address at which somebody works, and so their company's. */
export function isWorkplace({ label }: Pick<AddressDraft, 'label'>): boolean {
  const labels = label.split(' ');
  return label === '' || labels.includes('work') || labels.includes('main');
}

/** A company of which no address is known is where its people work. */
export function lendWorkplace(company: CompanyDraft | undefined, person: Pick<PersonDraft, 'addresses'>): void {
  if (company === undefined || company.addresses.length > 0) return;
  company.addresses = person.addresses.filter(isWorkplace).map((address) => ({ ...address, label: '' }));
}
