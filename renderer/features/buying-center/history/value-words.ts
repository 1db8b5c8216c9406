import type { Coverage, FormalAuthority } from '../../../../shared/domain/buying-center/member';
import type { Attitude } from '../../../../shared/domain/buying-center/rating';
import type { RelationKind } from '../../../../shared/domain/buying-center/relation';
import type { ChangeValue } from '../../../../shared/domain/map-history/member-change';
import type { Motive } from '../../../../shared/domain/needs/benefit';
import type { Evidence } from '../../../../shared/domain/schema/values';
import type { Translate } from '../../../../shared/i18n/translator';
import type { Format } from '../../../i18n/format';
import { strengthText } from '../../../../shared/report/map/strength-text';

/** Names of those a value points at. */
export type ValueNames = { member(id: string): string; person(id: string): string; colleague(id: string): string };

/** The value of a field whose changes are kept, in words. */
export function valueText(t: Translate, format: Format, names: ValueNames, field: string, value: ChangeValue): string {
  if (value === null) return t('coverage.history.notSet');
  if (typeof value !== 'string') return field === 'strength' ? strengthText(Number(value)) : String(value);
  switch (field) {
    case 'attitude':
    case 'attitudeWanted':
      return t(`common.attitudes.${value as Attitude}`);
    case 'leadingMotive':
    case 'secondMotive':
      return t(`common.motives.${value as Motive}`);
    case 'evidence':
      return t(`common.evidence.${value as Evidence}`);
    case 'coverage':
      return t(`common.coverage.${value as Coverage}`);
    case 'formalAuthority':
      return t(`coverage.authorities.${value as FormalAuthority}`);
    case 'kind':
      return t(`buyingCenter.kinds.${value as RelationKind}`);
    case 'lastContactOn':
      return format.day(value);
    case 'coveredBy':
      return names.colleague(value);
    case 'personId':
      return names.person(value);
    case 'fromId':
    case 'toId':
      return names.member(value);
    default:
      return value;
  }
}
