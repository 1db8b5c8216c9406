import { whyOf } from '../../shared/domain/qualification/why';
import type { Qualification } from '../../shared/domain/qualification/qualification-score';
import type { Translate } from '../../shared/i18n/translator';

/** Why a score is what it is, in one line. */
export function whyText(t: Translate, qualification: Qualification): string {
  return whyOf(qualification)
    .map((clause) => {
      switch (clause.code) {
        case 'knocked-out':
          return t('qualification.why.knocked-out', { name: clause.name });
        case 'nothing-known':
          return t('qualification.why.nothing-known');
        case 'unknown':
          return t('qualification.why.unknown', { count: clause.count });
        default:
          return t(`qualification.why.${clause.code}`, { names: clause.names.join(', ') });
      }
    })
    .join(' · ');
}
