import '../../shared/i18n/parts/watch';
import { fullName, type Person } from '../../shared/domain/account/person';
import type { LoyaltyMeasure } from '../../shared/domain/key-account/loyalty-measure';
import type { SponsorPair } from '../../shared/domain/key-account/sponsor-pair';
import type { Id } from '../../shared/domain/schema/values';
import type { CalendarDay } from '../../shared/report/calendar/ics-file';
import { measureTitle } from '../../shared/report/account-plan/measure-title';
import type { useTexts } from '../i18n/texts';

type Translate = ReturnType<typeof useTexts>;

/** What a meeting of two executives is called. `persons`: those known; others are named in the pair. */
export function sponsorTitle(t: Translate, pair: Pick<SponsorPair, 'ownName' | 'personId' | 'personName'>, persons: ReadonlyMap<Id, Person>): string {
  const known = pair.personId === null ? undefined : persons.get(pair.personId);
  const somebody = t('watch.sponsors.somebody');
  return t('watch.sponsors.meeting', { own: pair.ownName.trim() || somebody, theirs: (known === undefined ? pair.personName.trim() : fullName(known)) || somebody });
}

type Planned = { measures: Iterable<LoyaltyMeasure>; sponsors: Iterable<SponsorPair>; persons: ReadonlyMap<Id, Person>; companyOf: (accountId: Id) => string };

/** What is planned to keep customers, as entries of a calendar: measures not done yet and meetings of executives. */
export function loyaltyDays(t: Translate, { measures, sponsors, persons, companyOf }: Planned): CalendarDay[] {
  const titled = (title: string, accountId: Id): string => [title, companyOf(accountId)].filter((part) => part !== '').join(' · ');
  return [
    ...[...measures].flatMap((measure) => (measure.dueOn === null || measure.doneOn !== null ? [] : [{ id: measure.id, on: measure.dueOn, title: titled(measureTitle(t, measure), measure.accountId), note: '', changedAt: measure.updatedAt }])),
    ...[...sponsors].flatMap((pair) => (pair.nextOn === null ? [] : [{ id: pair.id, on: pair.nextOn, title: titled(sponsorTitle(t, pair, persons), pair.accountId), note: pair.note, changedAt: pair.updatedAt }])),
  ];
}
