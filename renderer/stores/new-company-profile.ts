import type { CompanyProfile } from '../../shared/domain/workspace/company-profile';
import { newRecord } from './new-record';

/** The own company as one starts it: a name, the rest to be filled in. */
export function newCompanyProfile(name: string): CompanyProfile {
  return {
    type: 'companyProfile',
    ...newRecord(),
    name,
    letterheadLine: '',
    street: '',
    postalCode: '',
    city: '',
    country: '',
    phone: '',
    email: '',
    website: '',
    vatId: '',
    legalForm: 'none',
    seat: '',
    registerCourt: '',
    registerNumber: '',
    directors: '',
    supervisoryChair: '',
    generalPartner: '',
    bankName: '',
    iban: '',
    bic: '',
    signatory: '',
    signatoryFunction: '',
    logoSha256: null,
    terms: '',
  };
}
