import type { Translate } from '../../../shared/i18n/translator';

/** What separates cells, in words. */
export function delimiterName(t: Translate, delimiter: string): string {
  switch (delimiter) {
    case ',':
      return t('importPeople.delimiters.comma');
    case ';':
      return t('importPeople.delimiters.semicolon');
    case '\t':
      return t('importPeople.delimiters.tab');
    case '|':
      return t('importPeople.delimiters.bar');
    default:
      return t('importPeople.delimiters.other', { character: delimiter });
  }
}
