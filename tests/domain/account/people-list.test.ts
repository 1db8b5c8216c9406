import { describe, expect, it } from 'vitest';
import { isBlankPerson, type Person } from '../../../shared/domain/account/person';
import { findPeople, sortPeople } from '../../../shared/domain/account/people-list';
import { nameOrder } from '../../../shared/domain/text/name-order';
import { idOf } from '../deal/record-of';

function person(number: number, fields: Partial<Person> = {}): Person {
  return {
    type: 'person',
    id: idOf(number),
    createdAt: '2026-11-25T08:00:00.000Z',
    updatedAt: '2026-11-25T08:00:00.000Z',
    rev: 1,
    accountId: idOf(900_000),
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
    ...fields,
  };
}

const people = [
  person(1, { firstName: 'Udo', lastName: 'Zahn', function: 'Einkauf' }),
  person(2, { firstName: 'Jörg', lastName: 'Ährens', department: 'Instandhaltung' }),
  person(3, { firstName: 'Bea', lastName: 'Zahn' }),
];
const ids = (found: readonly Person[]) => found.map(({ id }) => id);

describe('people of an account', () => {
  it('stand in order of last and first name', () => {
    expect(ids(sortPeople(people, nameOrder('de')))).toEqual([idOf(2), idOf(3), idOf(1)]);
  });

  it('are found by name, function and department', () => {
    expect(ids(findPeople(people, 'joerg ahrens'))).toEqual([idOf(2)]);
    expect(ids(findPeople(people, 'einkauf'))).toEqual([idOf(1)]);
    expect(ids(findPeople(people, 'instand'))).toEqual([idOf(2)]);
  });

  it('are blank while nothing has been entered', () => {
    expect(isBlankPerson(person(4, { firstName: ' ' }))).toBe(true);
    expect(isBlankPerson(person(5, { email: 'a@b.example' }))).toBe(false);
  });
});
