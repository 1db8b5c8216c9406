import type { Translate } from '../../../shared/i18n/translator';

/** What a column is called: its header, or its number where it has none. */
export function headerName(t: Translate, headers: readonly string[], index: number): string {
  const header = headers[index] ?? '';
  return header === '' ? t('importPeople.mapping.unnamed', { number: index + 1 }) : header;
}
