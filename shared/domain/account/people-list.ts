import { matchesSearch, searchText } from '../text/search';
import { fullName, type Person } from './person';

/** People in order of last and first name in the user's language. */
export function sortPeople(people: Iterable<Person>, compareText: (a: string, b: string) => number): Person[] {
  return [...people].sort(
    (a, b) => compareText(a.lastName, b.lastName) || compareText(a.firstName, b.firstName) || (a.id < b.id ? -1 : 1),
  );
}

/** The people in whose name, function or department every word of the text stands. */
export function findPeople(people: readonly Person[], text: string): Person[] {
  return people.filter((person) => matchesSearch(searchText(fullName(person), person.function, person.department), text));
}
