import type { Account } from '../../shared/domain/account/account';
import { newRecord } from './new-record';

/** A new account of which only the name is known. */
export function newAccount(name: string): Account {
  return {
    type: 'account',
    ...newRecord(),
    name,
    street: '',
    postalCode: '',
    city: '',
    country: '',
    website: '',
    phone: '',
    industry: '',
    vatId: '',
    note: '',
    externalKey: '',
  };
}
