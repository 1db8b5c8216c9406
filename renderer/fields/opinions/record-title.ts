import '../../../shared/i18n/parts/privacy';
import type { RecordType } from '../../../shared/domain/records';
import type { Translate } from '../../../shared/i18n/translator';

/** What a record is called; by its kind where it has no name, or where it is gone. */
export function recordTitle(t: Translate, { type, title }: { type: string; title: string }): string {
  return title === '' ? t(`privacy.types.${type as RecordType}`) : title;
}
