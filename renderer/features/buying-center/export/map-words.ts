import type { MapDrawioWords } from '../../../../shared/report/map/map-drawio';
import type { MemberRowWords } from '../../../../shared/report/map/member-rows';
import type { Translate } from '../../../../shared/i18n/translator';
import { strengthText } from '../../../../shared/report/map/strength-text';
import type { MapSvgWords } from '../../../../shared/report/map/map-svg';

/** Words of every file a map is written as. */
export type MapFileWords = MapSvgWords & MapDrawioWords & MemberRowWords;

/** @param isForCustomer our own word for the chart is not the customer's */
export function mapFileWords(t: Translate, isForCustomer: boolean): MapFileWords {
  return {
    title: t(isForCustomer ? 'buyingCenter.export.customerTitle' : 'buyingCenter.title'),
    attitude: (attitude) => t(`common.attitudes.${attitude}`),
    role: (role) => t(`common.roles.${role}`),
    influence: (value) => t('buyingCenter.export.influence', { value }),
    coverage: (coverage) => t(`common.coverage.${coverage}`),
    strength: strengthText,
    column: (column) => t(`buyingCenter.export.columns.${column}`),
  };
}
