import { emptyAccount, type Account } from '../../shared/domain/account/account';
import { newRecord } from './new-record';

/** A new account of which only the name is known. */
export function newAccount(name: string): Account {
  return { ...emptyAccount(newRecord()), name };
}
