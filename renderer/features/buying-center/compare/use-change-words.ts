import { useMemo } from 'react';
import type { MemberChange } from '../../../../shared/domain/map-history/member-change';
import type { LineChange, PersonChange } from '../../../../shared/domain/map-history/told-differences';
import type { TextKey } from '../../../../shared/i18n/translator';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { useSessionState } from '../../../stores/session-context';
import { ROLE_OF_FIELD, useNames } from '../history/use-history-words';
import { valueText } from '../history/value-words';

/** Old and new value of a difference in words, without whose it is: that stands above it. */
export function useChangeWords(changes: readonly MemberChange[]): (change: PersonChange | LineChange) => string {
  const t = useTexts();
  const format = useFormat();
  const names = useNames(changes);
  const ownColleagueId = useSessionState((state) => state.settings.colleagueId);
  return useMemo(
    () => (change) => {
      const { field, from, to } = change;
      const role = ROLE_OF_FIELD.get(field);
      if (role !== undefined) return t(to === true ? 'buyingCenter.compare.roleTaken' : 'buyingCenter.compare.roleGivenUp', { role: t(`common.roles.${role}`) });
      const words = t('buyingCenter.compare.change', {
        field: t(`coverage.fields.${field}` as TextKey),
        from: valueText(t, format, names, field, from),
        to: valueText(t, format, names, field, to),
      });
      const isColleagues = change.kind === 'rating-changed' && change.raterId !== ownColleagueId;
      return isColleagues ? t('buyingCenter.compare.changeBy', { change: words, rater: names.colleague(change.raterId) }) : words;
    },
    [t, format, names, ownColleagueId],
  );
}
