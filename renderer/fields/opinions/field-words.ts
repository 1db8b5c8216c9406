import '../../../shared/i18n/parts/record-fields';
import { recordFields } from '../../../shared/i18n/en/record-fields';
import type { TextKey, Translate } from '../../../shared/i18n/translator';

const COMMON: ReadonlySet<string> = new Set(Object.keys(recordFields.fields));
const SPECIAL: ReadonlySet<string> = new Set(Object.entries(recordFields.of).flatMap(([type, fields]) => Object.keys(fields).map((field) => `${type}.${field}`)));

/** Whether a field of a kind of record has words of its own. */
export function hasFieldWord(type: string, field: string): boolean {
  return SPECIAL.has(`${type}.${field}`) || COMMON.has(field);
}

/** What a field is called where its label does not stand beside it; one that only a newer version has goes by a common word. */
export function fieldWord(t: Translate, type: string, field: string): string {
  if (SPECIAL.has(`${type}.${field}`)) return t(`recordFields.of.${type}.${field}` as TextKey);
  return t((COMMON.has(field) ? `recordFields.fields.${field}` : 'recordFields.other') as TextKey);
}
