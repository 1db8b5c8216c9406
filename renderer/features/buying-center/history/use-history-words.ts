import { useMemo } from 'react';
import { fullName } from '../../../../shared/domain/account/person';
import { ROLE_FIELDS, ROLES, type Role } from '../../../../shared/domain/buying-center/member';
import type { RelationKind } from '../../../../shared/domain/buying-center/relation';
import type { MemberChange } from '../../../../shared/domain/map-history/member-change';
import type { TextKey, Translate } from '../../../../shared/i18n/translator';
import { useFormat, type Format } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { useTable } from '../../../stores/workbench-context';
import { useMapModel } from '../map/map-context';
import { valueText, type ValueNames } from './value-words';

/** Names of what a change speaks of; what is gone keeps the name it went with. */
type Names = ValueNames & { rater(change: MemberChange): string };

/** Puts changes of the map into words. */
export function useHistoryWords(changes: readonly MemberChange[]): (change: MemberChange) => string {
  const t = useTexts();
  const format = useFormat();
  const names = useNames(changes);
  return useMemo(() => {
    const kinds = lineKinds(changes);
    return (change) => changeText(t, format, names, kinds, change);
  }, [t, format, names, changes]);
}

/** Names by the map that is shown, and by what the history says of those who have gone. */
export function useNames(changes: readonly MemberChange[]): Names {
  const t = useTexts();
  const { cards } = useMapModel();
  const persons = useTable('person');
  const colleagues = useTable('colleague');
  const ratings = useTable('rating');
  return useMemo(() => {
    const shown = new Map(cards.map(({ id, name }) => [id, name]));
    const gone = new Map(changes.flatMap(({ subject, subjectId, was }) => (subject === 'member' && was !== null ? [[subjectId, was] as const] : [])));
    const person = (id: string): string => {
      const found = persons.get(id);
      return found === undefined ? t('common.unknown') : fullName(found);
    };
    const colleague = (id: string): string => {
      const found = colleagues.get(id);
      if (found === undefined) return t('common.unknown');
      return found.name === '' ? t('buyingCenter.me') : found.name;
    };
    return {
      person,
      colleague,
      member(id) {
        const name = shown.get(id);
        if (name !== undefined) return name;
        const was = gone.get(id);
        if (typeof was?.['personId'] === 'string') return person(was['personId']);
        return typeof was?.['displayName'] === 'string' && was['displayName'] !== '' ? was['displayName'] : t('common.unknown');
      },
      rater({ subjectId, byId }) {
        const id = ratings.get(subjectId)?.raterId ?? byId;
        return id === null ? t('common.unknown') : colleague(id);
      },
    };
  }, [t, cards, persons, colleagues, ratings, changes]);
}

/** What kind of line each one is or was, as far as the history says so. */
function lineKinds(changes: readonly MemberChange[]): ReadonlyMap<string, RelationKind> {
  return new Map(
    changes.flatMap(({ subject, subjectId, was }) => {
      const kind = was?.['kind'];
      return subject === 'relation' && typeof kind === 'string' ? [[subjectId, kind as RelationKind] as const] : [];
    }),
  );
}

/** Which role a field of a member says something about. */
export const ROLE_OF_FIELD: ReadonlyMap<string, Role> = new Map(ROLES.map((role) => [ROLE_FIELDS[role], role]));

function changeText(t: Translate, format: Format, names: Names, kinds: ReadonlyMap<string, RelationKind>, change: MemberChange): string {
  const { subject, subjectId, memberId, otherId, field, from, to } = change;
  const name = names.member(memberId);
  const values = { from: valueText(t, format, names, field, from), to: valueText(t, format, names, field, to), field: t(`coverage.fields.${field}` as TextKey) };
  if (subject === 'relation') {
    const ends = `${name} – ${otherId === null ? '' : names.member(otherId)}`;
    const kind = kinds.get(subjectId);
    const line = kind === undefined ? ends : `${t(`buyingCenter.kinds.${kind}`)}, ${ends}`;
    if (field === 'exists') return t(to === true ? 'coverage.history.lineCame' : 'coverage.history.lineWent', { line });
    return t('coverage.history.lineChanged', { line, ...values });
  }
  if (field === 'exists') return t(to === true ? 'coverage.history.came' : 'coverage.history.went', { name });
  const role = ROLE_OF_FIELD.get(field);
  if (role !== undefined) return t(to === true ? 'coverage.history.roleTaken' : 'coverage.history.roleGivenUp', { name, role: t(`common.roles.${role}`) });
  if (subject === 'rating') return t('coverage.history.rated', { name, ...values, rater: names.rater(change) });
  return t('coverage.history.changed', { name, ...values });
}
