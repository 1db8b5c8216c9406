import type { Person } from '../../shared/domain/account/person';
import { newRecord } from './new-record';

/** A new person of an account of whom nothing is known yet. */
export function newPerson(accountId: string): Person {
  return {
    type: 'person',
    ...newRecord(),
    accountId,
    title: '',
    firstName: '',
    lastName: '',
    gender: 'unknown',
    function: '',
    department: '',
    email: '',
    phone: '',
    language: null,
    note: '',
    externalKey: '',
  };
}
