import { describe, expect, it } from 'vitest';
import { Account, emptyAccount } from '../../../shared/domain/account/account';
import { Birthday, emptyPerson, Person } from '../../../shared/domain/account/person';
import { scopeOf } from '../../../shared/domain/records';
import { bookkeeping } from '../../support/records/records';

describe('accounts and people of whom nothing is known', () => {
  it('are records', () => {
    expect(Account.safeParse(emptyAccount(bookkeeping())).success).toBe(true);
    expect(Person.safeParse(emptyPerson(bookkeeping(), null)).success).toBe(true);
  });

  it('a person without an account belongs to the workspace', () => {
    expect(scopeOf(emptyPerson(bookkeeping(), null))).toEqual({ kind: 'workspace' });
    const { id } = bookkeeping();
    expect(scopeOf(emptyPerson(bookkeeping(), id))).toEqual({ kind: 'account', accountId: id });
  });
});

it.each([['1980-03-22', true], ['--03-22', true], ['', true], ['1604', false], ['22.03.1980', false]])('birthday %s', (text, isOne) => expect(Birthday.safeParse(text).success).toBe(isOne));
