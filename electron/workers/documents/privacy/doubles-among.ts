import type { PersonDouble } from '../../../../shared/contract/privacy';
import type { Account } from '../../../../shared/domain/account/account';
import { fullName, type Person } from '../../../../shared/domain/account/person';
import { doublesOf } from '../../../../shared/domain/privacy/doubles';
import type { AnyRecord } from '../../../../shared/domain/records';
import type { Id } from '../../../../shared/domain/schema/values';

/** Further records of the names of people, with what tells them apart. One that may be several people's is there once. */
export function doublesAmong(records: readonly AnyRecord[], personIds: readonly Id[]): PersonDouble[] {
  const chosen = new Set(personIds);
  const companies = new Map(records.filter((record): record is Account => record.type === 'account').map(({ id, name }) => [id, name]));
  const persons = records.filter((record): record is Person => record.type === 'person' && chosen.has(record.id));
  const found = new Map<Id, PersonDouble>();
  for (const of of persons) {
    for (const { person, isCertain } of doublesOf(of, records)) {
      if (chosen.has(person.id) || (found.get(person.id)?.isCertain ?? isCertain) !== isCertain) continue;
      const company = companies.get(person.accountId ?? '') ?? person.companyHint;
      found.set(person.id, { id: person.id, ofId: of.id, name: fullName(person), company, function: person.function, email: person.email, phone: person.phone, isCertain });
    }
  }
  return [...found.values()];
}
