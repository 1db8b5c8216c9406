import type { Translate } from '../../../../shared/i18n/translator';

/** What a column is called: its header, or its number where it has none. */
export function columnTitle(t: Translate, headers: readonly string[], column: number): string {
  const header = headers[column] ?? '';
  return header === '' ? t('importWizard.recognition.unnamed', { number: column + 1 }) : header;
}
