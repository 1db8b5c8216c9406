import { describe, expect, it } from 'vitest';
import { isBlankPerson } from '../../../shared/domain/account/person';
import { findPeople, sortPeople } from '../../../shared/domain/account/people-list';
import { nameOrder } from '../../../shared/domain/text/name-order';
import { bookkeeping, person } from '../../support/records/records';

const accountId = bookkeeping().id;
const blank = { firstName: '', lastName: '', function: '' };

const zahnU = person(accountId, { ...blank, firstName: 'Udo', lastName: 'Zahn', function: 'Einkauf' });
const aehrens = person(accountId, { ...blank, firstName: 'Jörg', lastName: 'Ährens', department: 'Instandhaltung' });
const zahnB = person(accountId, { ...blank, firstName: 'Bea', lastName: 'Zahn' });
const people = [zahnU, aehrens, zahnB];

describe('people of an account', () => {
  it('stand in order of last and first name', () => {
    expect(sortPeople(people, nameOrder('de'))).toEqual([aehrens, zahnB, zahnU]);
  });

  it('are found by name, function and department', () => {
    expect(findPeople(people, 'joerg ahrens')).toEqual([aehrens]);
    expect(findPeople(people, 'einkauf')).toEqual([zahnU]);
    expect(findPeople(people, 'instand')).toEqual([aehrens]);
  });

  it('are blank while nothing has been entered', () => {
    expect(isBlankPerson(person(accountId, { ...blank, firstName: ' ' }))).toBe(true);
    expect(isBlankPerson(person(accountId, { ...blank, email: 'a@b.example' }))).toBe(false);
  });
});
