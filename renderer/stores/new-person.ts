import { emptyPerson, type Person } from '../../shared/domain/account/person';
import { newRecord } from './new-record';

/** A new person of an account of whom nothing is known yet. */
export function newPerson(accountId: string): Person {
  return emptyPerson(newRecord(), accountId);
}
