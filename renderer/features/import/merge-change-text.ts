import type { Gender } from '../../../shared/domain/account/person';
import type { MergeChange, MergedField } from '../../../shared/domain/org-chart/merge-plan';
import type { Translate } from '../../../shared/i18n/translator';

/** What would change, in words: `Function: Buyer → Head of Purchasing`. */
export function mergeChangeText(t: Translate, change: MergeChange): string {
  if (change.kind !== 'field') {
    const none = t('importPeople.merge.top');
    return t('importPeople.merge.fromTo', { field: t(`importPeople.fields.${change.kind}`), from: change.from || none, to: change.to || none });
  }
  const word = (text: string): string => {
    if (text === '') return t('importPeople.merge.empty');
    return change.field === 'gender' ? t(`importPeople.merge.genders.${text as Gender}`) : text;
  };
  return t('importPeople.merge.fromTo', { field: fieldName(t, change.field), from: word(change.from), to: word(change.to) });
}

function fieldName(t: Translate, field: MergedField): string {
  if (field === 'gender') return t('importPeople.merge.gender');
  return t(`importPeople.fields.${field === 'externalKey' ? 'id' : field}`);
}
